import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine } from '../../src/cli/answers.ts'
import { type NewPlan, newPlanFiles, slug } from '../../src/edit/new-plan.ts'
import { memoryReader } from '../../src/load/memory-reader.ts'
import { checkPlan } from '../../src/pipeline.ts'

const MINH_HOA: NewPlan = {
  id: 'cai-cach-2026',
  title: 'Cải cách hành chính năm 2026',
  issuer: ['ỦY BAN NHÂN DÂN', 'XÃ MINH HỌA'],
  place: 'Minh Họa',
  calendar: 'nd09',
  units: [
    { id: 'van-phong', name: 'Văn phòng HĐND và UBND', isRequested: false },
    { id: 'mttq', name: 'Ủy ban MTTQ Việt Nam xã', isRequested: true },
  ],
  groups: [
    { id: '1', title: 'Cải cách thể chế' },
    {
      id: '2',
      title:
        'Cải cách thủ tục hành chính, nâng cao chất lượng giải quyết hồ sơ cho người dân, doanh nghiệp trên địa bàn',
    },
  ],
  roles: { gate: 'van-phong', followUp: 'van-phong', decider: 'van-phong', consolidator: 'van-phong' },
}
const EMPTY: NewPlan = { id: 'ke-hoach', units: [], groups: [], roles: {} }

const checked = (plan: NewPlan) =>
  checkPlan(
    memoryReader(Object.fromEntries(newPlanFiles(plan).map(({ path, text }) => [path, text]))),
    `plans/${plan.id}`,
    '2026-11-23',
  )

describe('files of a new plan', () => {
  it.each([
    ['answered', MINH_HOA],
    ['unset', EMPTY],
  ])('%s', async (name, plan) => {
    const text = newPlanFiles(plan)
      .map((file) => `=== ${file.path}\n${file.text}`)
      .join('\n')
    await expect(text).toMatchFileSnapshot(`golden/new-plan-${name}.txt`)
  })

  it('have no errors, and say what is still missing', async () => {
    const all = await checked(MINH_HOA)
    expect(all.problems.map(({ code }) => code)).toEqual([
      'gap/plan-number',
      'gap/plan-date',
      'gap/plan-term',
      'gap/plan-reporting',
    ])
    const none = await checked(EMPTY)
    expect(none.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(none.problems.map(({ code }) => code)).toContain('text/unfilled')
  })

  it('give every text back as it was answered', async () => {
    const text = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
        fc.constantFrom(
          '"a": #b',
          "it's",
          '- x',
          '2026-01-01',
          'no',
          '1.10',
          'a: b',
          '{a}',
          '[...]',
          '!x',
          '&a *b',
          '%',
          '@',
          '`',
          'a #b',
          '---',
          '\\n',
          '0x1F',
          '1e3',
          '.inf',
          '~',
        ),
        fc
          .array(fc.constantFrom('Xã', 'Minh', 'Họa:', '"#"', '–', "'", '62,5%', '>-'), {
            minLength: 15,
            maxLength: 40,
          })
          .map((words) => words.join(' ')),
      )
      .map(cleanLine)
      .filter((line): line is string => line !== undefined && line !== '')
    await fc.assert(
      fc.asyncProperty(text, text, text, async (title, unit, group) => {
        const { plan, problems } = await checked({
          ...EMPTY,
          title,
          issuer: [unit, title],
          place: group,
          units: [{ id: 'don-vi', name: unit, isRequested: false }],
          groups: [{ id: '1', title: group }],
        })
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(plan.data.title).toBe(title)
        expect(plan.data.issuer).toMatchObject({ name: [unit, title], place: group })
        expect(plan.units.get('don-vi')?.data.names).toMatchObject([{ name: unit }])
        expect(plan.groups).toMatchObject([{ id: '1', title: group }])
      }),
      { numRuns: 300 },
    )
  })
})

describe('slug', () => {
  it.each([
    ['Văn phòng HĐND và UBND', 'van-phong-hdnd-va-ubnd'],
    ['  “Đề án 06”: chuyển đổi số ', 'de-an-06-chuyen-doi-so'],
    ['Nâng cao nhận thức, đổi mới tư duy, xác định quyết tâm', 'nang-cao-nhan-thuc-doi-moi-tu-duy-xac'],
    ['???', ''],
  ])('%s → %s', (text, expected) => {
    expect(slug(text)).toBe(expected)
  })
})
