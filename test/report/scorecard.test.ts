import { describe, expect, test } from 'vitest'
import { STATES } from '../../src/core/progress.ts'
import { measure } from '../../src/measure/index.ts'
import { cardsOf, movementsOf, readPlan } from '../../src/pipeline.ts'
import { type ScorecardView, scorecardView } from '../../src/report/scorecard-paper.ts'
import { plan } from '../support/cli.ts'
import { onePlan } from './measured.ts'

const viewOf = async (line = ''): Promise<ScorecardView> =>
  JSON.parse((await plan(`report scorecard --plan minh-hoa ${line} --json`)).out)

describe('the paper of all units', () => {
  test('rows of units add up to the plan, state by state', async () => {
    const { sections } = await viewOf()
    const [units] = sections
    const rows = units?.counts.filter(({ number }) => number !== '') ?? []
    const whole = units?.counts.at(-1)
    for (const column of ['total', 'done', 'open', 'uncounted', ...STATES.slice(0, 6)] as const)
      expect(
        rows.reduce((sum, row) => sum + Number(row[column as 'total']), 0),
        column,
      ).toBe(whole?.[column as 'total'])
    expect(whole).toMatchObject({ name: 'Toàn Kế hoạch', total: 47, done: 21, open: 19, uncounted: 7 })
  })

  test('rates are those of plan scorecard', async () => {
    const { sections } = await viewOf()
    const screen = JSON.parse((await plan('scorecard --plan minh-hoa --json')).out).plans[0]
    const counted = (text: string): string | undefined => /^[\d.]+\/[\d.]+/.exec(text)?.[0]
    const fraction = (rate: { n: number; d: number } | null): string | undefined =>
      rate ? `${rate.n}/${rate.d}` : undefined
    expect(
      sections[0]?.rates
        .slice(0, -1)
        .map((row) => [row.ofDue, row.onTime, row.onTimeByFirst, row.reports].map(counted)),
    ).toEqual(
      screen.units.map((u: Record<string, never> & { rates: Record<string, never> }) =>
        [u.rates.completionOfDue, u.rates.onTimeOfDue, u.onTimeByFirst, u.reportsInTime].map((r) =>
          fraction(r as never),
        ),
      ),
    )
  })

  test('equal scores share a place, and units that are asked have none', async () => {
    const { ranking } = await viewOf()
    expect(ranking.rows.map(({ place, unit, score }) => [place, unit, score])).toEqual([
      ['1', 'Phòng Văn hóa - Xã hội', '98,37'],
      ['2 (đồng hạng)', 'Trạm Y tế xã', '95'],
      ['2 (đồng hạng)', 'Trường THCS Minh Họa', '95'],
      ['4', 'Văn phòng HĐND và UBND', '78,09'],
      ['5', 'Trung tâm Phục vụ hành chính công', '59'],
      ['6', 'Phòng Kinh tế', '47,67'],
    ])
    expect(ranking.unranked).toEqual([
      'Công an xã, Ban Chỉ huy Quân sự xã, Ủy ban MTTQ Việt Nam xã, Đoàn TNCS Hồ Chí Minh xã: đơn vị được đề nghị phối hợp, xã không xếp thứ tự',
    ])
  })

  test('work inherited overdue stands apart, and deadlines that were moved with both days', async () => {
    const { inherited, moved } = await viewOf()
    expect(inherited.map(({ head, id }) => [head, id])).toEqual([['Trưởng phòng Kinh tế (từ 01/01/2026)', '3.c']])
    expect(moved.map(({ unit, id, first, due }) => [unit, id, first, due])).toEqual([
      ['Văn phòng HĐND và UBND', '2.a', '31/12/2025', '31/3/2026'],
      ['Phòng Kinh tế', '5.k', '31/12/2025', '31/3/2026'],
    ])
  })

  test('claims no legal rating', async () => {
    expect((await viewOf()).closing).toMatch(
      /không phải là kết quả đánh giá, xếp loại theo quy định của pháp luật\.\/\.$/,
    )
  })

  test('the figures are of the year asked for', async () => {
    const { frame, sections } = await viewOf('--period 2025 --as-of 2026-09-14')
    expect(frame.period).toBe('2025')
    expect(sections[0]?.rates.at(-1)?.reports).not.toBe((await viewOf()).sections[0]?.rates.at(-1)?.reports)
  })
})

describe('names of persons', () => {
  test('stay in the office unless the plan lets them out', async () => {
    const { out } = await plan('report scorecard --plan minh-hoa')
    expect(out).not.toMatch(/Trần Thị Hòa|Phạm Văn Lâm|Võ Thị Hạnh/)
    expect(out).toContain('Họ tên cá nhân chỉ dùng trong nội bộ cơ quan')
  })

  test('stand with the posts where it does, and persons in charge have a table', async () => {
    const view = await ofPlan({
      'plans/p/plan.yaml':
        'schema: plan/1\nid: p\ntitle: Thực hiện Đề án\nissuer: { name: [UBND XÃ A] }\nterm: { from: 2026-01-01 }\ngroups: [{ id: "1", title: Nhóm một }]\nscorecards: { persons: public }\n',
      'plans/p/units.yaml':
        'schema: units/1\nunits:\n  - { id: vp, names: [{ name: Văn phòng }], people: [{ id: cvp, title: Chánh Văn phòng, name: Lê Thị Một, head: true, from: 2026-02-01 }, { id: cv, title: Công chức, name: Lê Văn Hai }] }\n',
      'plans/p/tasks/1.yaml':
        'schema: tasks/1\ngroup: "1"\ntasks:\n  - { id: "1.a", text: Một, lead: vp, person: cv }\n',
    })
    expect(view.names).toBeNull()
    expect(view.sections.map(({ title, counts }) => [title, counts.map(({ name }) => name)])).toEqual([
      ['Theo đơn vị', ['Văn phòng', 'Toàn Kế hoạch']],
      ['Theo người đứng đầu', ['Lê Thị Một, Chánh Văn phòng (từ 01/02/2026)']],
      ['Theo người phụ trách', ['Lê Văn Hai, Công chức, Văn phòng']],
      ['Theo nhóm nhiệm vụ', ['Nhóm một']],
    ])
  })
})

/** The paper of the only plan of a workspace for the year 2026. */
async function ofPlan(files: Readonly<Record<string, string>>, unit?: string): Promise<ScorecardView> {
  const { plan } = await readPlan(onePlan(files), 'plans/p')
  const period = { id: '2026', from: '2025-12-15', to: '2026-12-14' }
  const progress = measure(plan, { asOf: '2026-09-14', period })
  const options = unit === undefined ? {} : { unit }
  return scorecardView({ progress, movements: movementsOf(progress), cards: await cardsOf(progress), options })
}

describe('the card of one unit', () => {
  test('has its own figures and nobody else’s', async () => {
    const view = await viewOf('--unit kinh-te')
    expect(view.frame).toMatchObject({
      type: 'PHIẾU THEO DÕI, ĐÁNH GIÁ',
      number: null,
      subject: 'Mức độ hoàn thành nhiệm vụ năm 2026 của Phòng Kinh tế',
    })
    expect(view.sections).toEqual([])
    expect(view.card[0]?.lines.map(({ text }) => text)).toEqual([
      '13 nhiệm vụ: đã hoàn thành 3 nhiệm vụ (đúng hạn 1, quá hạn 1, không xác định hạn 1); chưa hoàn thành 8 nhiệm vụ (trong hạn 5, quá hạn 3); 2 nhiệm vụ không tính tỷ lệ (thường xuyên 1, không áp dụng 1)',
      '3/11 (27,27%)',
      '2/5 (40%)',
      '1/5 (20%)',
      '1/5 (20%)',
      '3/5 (60%)',
      '76,70%',
      '10/11 (90,91%)',
      '3/3 (100%)',
      '3/3 (100%): đạt 3, chưa đạt 0, chưa có số liệu 0, chưa đến kỳ 0',
      '199,15/490 (40,64%)',
      'chưa hoàn thành đầu năm 8; giao mới, mở lại 1; rút, hủy 0; hoàn thành 1; còn lại 8, trong đó quá hạn 3',
      'hạng 6, điểm 47,67',
    ])
    expect(view.card[0]?.overdue.map(({ id, daysLate }) => [id, daysLate])).toEqual([
      ['3.c', 257],
      ['5.k', 167],
      ['3.b', 76],
    ])
  })

  test('of a unit with nothing to follow says so', async () => {
    const units =
      'schema: units/1\nunits:\n  - { id: vp, names: [{ name: Văn phòng }] }\n  - { id: kt, names: [{ name: Phòng Kinh tế }] }\n'
    const view = await ofPlan({ 'plans/p/units.yaml': units }, 'kt')
    expect(view.none).toBe('Đơn vị không chủ trì nhiệm vụ, chỉ tiêu và không có báo cáo phải gửi trong năm.')
    expect(view.card).toEqual([])
  })
})

test('a plan of which nobody reported has no rate, and ranks nobody', async () => {
  const view = await ofPlan({})
  expect(view.sections[0]?.rates[0]).toMatchObject({
    ofAssigned: '–',
    ofDue: '–',
    onTime: '–',
    average: '–',
    money: '–',
  })
  expect(view.ranking).toEqual({
    sentence: 'Kế hoạch không quy định việc xếp thứ tự; số liệu chỉ để theo dõi.',
    rows: [],
    unranked: [],
  })
  expect(view.names).toBeNull()
})
