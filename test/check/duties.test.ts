import { describe, expect, test } from 'vitest'
import { found, report } from './plans.ts'

const planWith = (rest: string): Record<string, string> => ({
  'plan.yaml': `schema: plan/1
id: nha-van-hoa
title: Sửa nhà văn hóa thôn
issuer: { name: [UBND XÃ HÒA BÌNH] }
groups: [{ id: "1", title: Nhà văn hóa }]
${rest}
`,
})
const duties = (...entries: string[]) => ({
  'duties.yaml': `schema: duties/1\nduties:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`,
})
const asked = (more: string): string =>
  `requests:\n  - { id: 2026-DX-01, topic: Nhà văn hóa hư hỏng, window: { from: 2026-01-01, to: 2026-07-31 }, ${more} }`

describe('báo cáo đột xuất', () => {
  test.each([
    ['from: [vhxh], on: 2026-08-03, due: 2026-08-03', []],
    ['from: [vhxh], due: 2026-01-01', []],
    ['from: [vhxh], on: 2026-08-03, due: 2026-08-02', ['request/due plan.yaml requests.0.due']],
    ['from: [vhxh], due: 2025-12-31', ['request/due plan.yaml requests.0.due']],
    ['from: all, to: kinh-te', []],
    [
      'from: [vhxh, vh-xa-hoi], to: van-phong',
      ['unit/unknown plan.yaml requests.0.from.1', 'unit/unknown plan.yaml requests.0.to'],
    ],
  ])('%s', async (more, problems) => expect(await found(planWith(asked(more)))).toEqual(problems))

  test('hai lỗi một lúc đều được báo', async () => {
    const reversed = asked('from: [vhxh], due: 2026-01-15').replace('to: 2026-07-31', 'to: 2025-07-31')
    expect(await found(planWith(reversed))).toEqual(['request/window plan.yaml requests.0.window.to'])
  })

  test('đơn vị kế thừa được trả lời về những ngày trước khi nó có', async () => {
    const units = `schema: units/1
units:
  - { id: kinh-te, names: [{ name: Phòng Kinh tế }], from: 2026-08-01 }
`
    const answer = report('kinh-te', '2026-DX-01', '2026-08-05', 'tasks: {}')
    const files = { ...planWith(asked('from: [kinh-te], on: 2026-08-03')), 'units.yaml': units }
    expect(await found({ ...files, 'progress/2026-DX-01/kinh-te.md': answer })).toEqual([])
    const early = answer.replace('date: 2026-08-05', 'date: 2026-07-30')
    expect(await found({ ...files, 'progress/2026-DX-01/kinh-te.md': early })).toEqual([
      'unit/not-in-force kinh-te.md unit',
    ])
  })
})

describe('chế độ báo cáo gắn với việc tổ chức thực hiện', () => {
  const rule = (duty: string) =>
    `reporting: [{ every: quarter, from: all, duty: ${duty} }]\n${asked(`from: all, duty: ${duty}`)}`
  const own = duties('{ id: V.1, text: Báo cáo., kind: report, cycles: [unspecified] }')

  test('mã có thật', async () => expect(await found({ ...planWith(rule('V.1')), ...own })).toEqual([]))
  test('mã không có ở cả hai nơi', async () =>
    expect(await found({ ...planWith(rule('V.2')), ...own })).toEqual([
      'duty/unknown plan.yaml reporting.0.duty',
      'duty/unknown plan.yaml requests.0.duty',
    ]))
  test('duties.yaml không đọc được thì không báo thêm', async () => {
    const broken = { 'duties.yaml': 'schema: duties/1\nduties: [\n' }
    expect((await found({ ...planWith(rule('V.2')), ...broken })).filter((line) => line.includes('duty'))).toEqual([])
  })
})

describe('ngày nghỉ', () => {
  const days = (text: string) => ({ 'holidays.yaml': `schema: holidays/1\n${text}` })
  test.each([
    ['holidays: [{ on: 2026-01-01 }, { on: 2026-02-16, until: 2026-02-20 }]', []],
    ['holidays: [{ on: 2026-02-16, until: 2026-02-16 }]', []],
    ['holidays: [{ on: 2026-02-14, until: 2026-02-22 }]', []], // cả thứ bảy, chủ nhật: không sao
    ['holidays: [{ on: 2026-02-16, until: 2026-02-15 }]', ['holidays/run holidays.yaml holidays.0.until']],
    ['holidays: [{ on: 2026-01-01, until: 2026-03-01 }]', []],
    ['holidays: [{ on: 2026-01-01, until: 2026-03-02 }]', ['holidays/run holidays.yaml holidays.0.until']],
    ['holidays: []\nworkdays: [{ on: 2026-08-22 }, { on: 2026-08-23 }]', []],
    ['holidays: []\nworkdays: [{ on: 2026-08-21 }]', ['holidays/workday holidays.yaml workdays.0.on']],
  ])('%s', async (text, problems) => expect(await found(days(text))).toEqual(problems))
})

describe('mỗi kỳ của một việc phải đúng một chu kỳ đã nêu', () => {
  const own = duties(
    '{ id: V.4, by: [vhxh], text: Đánh giá., kind: review, cycles: [3-years, 5-years], deadline: { every: 3-years, start: 2024-01-01 } }',
  )
  const told = (id: string) => ({
    'progress/2026-Q3/vhxh.md': report(
      'vhxh',
      '2026-Q3',
      '2026-09-14',
      `tasks: { V.4: { occurrences: { "${id}": { done: 2026-09-01 } }, evidence: ["https://hoabinh.example.vn/so-ket"] } }`,
    ),
  })
  test.each([
    ['2024..2026', []],
    ['2024..2028', []],
    ['2026', ['progress/occurrence vhxh.md tasks.V.4.occurrences.2026']],
  ])('%s', async (id, problems) => expect(await found({ ...own, ...told(id) })).toEqual(problems))
})
