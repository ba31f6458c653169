import { describe, expect, test } from 'vitest'
import { measure, momentOf } from '../../src/measure/index.ts'
import { movementsOf, readPlan, reviewPlan } from '../../src/pipeline.ts'
import { type ReviewView, reviewView } from '../../src/report/review-paper.ts'
import { plan } from '../support/cli.ts'
import { onePlan } from './measured.ts'

/** The review of the only plan of a workspace, for a range of years as known on a day. */
async function reviewOf(
  files: Readonly<Record<string, string>>,
  asOf: string,
  period = '2025..2027',
): Promise<ReviewView> {
  const { plan } = await readPlan(onePlan(files), 'plans/p')
  const moment = momentOf(plan, { asOf, period }, '2029-01-01')
  if (!moment) throw new Error(`no period ${period}`)
  const progress = measure(plan, moment)
  return reviewView({ progress, movements: movementsOf(progress), review: await reviewPlan(plan, asOf) })
}

const planFile = (more = '') =>
  `schema: plan/1\nid: p\ntitle: Thực hiện Đề án\nissuer: { name: [UBND XÃ A] }\nterm: { from: 2025-01-01 }\ngroups: [{ id: "1", title: Nhóm một }]\n${more}`
const tasks = (...lines: string[]) =>
  `schema: tasks/1\ngroup: "1"\ntasks:\n${lines.map((l) => `  - { ${l} }\n`).join('')}`
const report = (period: string, date: string, front: string, body = '') =>
  `---\nschema: progress/1\nunit: vp\nperiod: "${period}"\ndate: ${date}\n${front}---\n${body}`
const consolidated = (period: string, date: string, body: string) =>
  `---\nschema: consolidated/1\nperiod: "${period}"\ndate: ${date}\n---\n${body}`

describe('figures of the review are those of plan trend', () => {
  test('every rate and every indicator, year by year', async () => {
    const [paper, trend] = await Promise.all([
      plan('report review --plan minh-hoa --period 2025..2027 --as-of 2026-09-14 --json'),
      plan('trend --plan minh-hoa --as-of 2026-09-14 --json'),
    ])
    const view = JSON.parse(paper.out)
    const { review } = JSON.parse(trend.out)
    const values = (rows: { points: { value: unknown }[] }[]) => rows.map((row) => row.points.map(({ value }) => value))
    const cells = (rows: { cells: { value: unknown }[] }[]) => rows.map((row) => row.cells.map(({ value }) => value))
    expect(cells(view.rates.rows)).toEqual(values(review.rates))
    expect(cells(view.series)).toEqual(values(review.indicators))
    expect(view.rates.rows[0].cells[1]).toEqual({ text: '21/40 (52,50%)', value: { n: 21, d: 40 } })
    expect(view.tasks.years.map((y: { open: number; notBegun: number }) => [y.open, y.notBegun])).toEqual(
      review.years.map((y: { open: string[]; notBegun: string[] }) => [y.open.length, y.notBegun.length]),
    )
  })
})

describe('a year against the one before, and against the baseline', () => {
  const files = {
    'plans/p/plan.yaml': planFile(),
    'plans/p/tasks/1.yaml': tasks(
      'id: "1.a", text: Một, lead: vp, deadline: { due: 2025-06-30 }',
      'id: "1.b", text: Hai, lead: vp, deadline: { due: 2026-06-30 }',
      'id: "1.c", text: Ba, lead: vp',
    ),
    'plans/p/indicators/a.yaml':
      'schema: indicators/1\nindicators:\n  - { id: CT1, name: Tỷ lệ một, unit: "%", kind: in-period, of: { n: a, d: b }, baseline: { at: 2024-12-31, value: 40 }, targets: [{ by: 2025, value: 60 }], lead: vp }\n  - { id: CT2, name: Tỷ lệ hai, unit: "%", kind: point, targets: [{ by: 2025, value: 60 }], breaks: [{ on: 2026-01-01, reason: Nhập xã }], lead: vp }\n',
    'plans/p/progress/2025/vp.md': report(
      '2025',
      '2025-12-14',
      'tasks: { "1.a": { done: 2025-06-01 }, "1.b": { percent: 20 } }\nindicators: { CT1: { n: 1, d: 2 }, CT2: { value: 50 } }\n',
    ),
    'plans/p/progress/2026/vp.md': report(
      '2026',
      '2026-12-14',
      'tasks: { "1.b": { done: 2026-07-10 } }\nindicators: { CT1: { n: 2, d: 3 }, CT2: { value: 61.5 } }\n',
    ),
  }

  test('in percentage points, from the exact fractions', async () => {
    const view = await reviewOf(files, '2026-12-20')
    expect(view.changes).toEqual(['2026 so với 2025', '2027 (*) so với 2026'])
    expect(view.rates.rows[0]).toMatchObject({
      cells: [{ text: '1/3 (33,33%)' }, { text: '2/3 (66,67%)' }, { text: '2/3 (66,67%)' }],
      changes: ['+33,33', '0'],
    })
    expect(view.series[0]).toMatchObject({ cells: [{ text: '50' }, { text: '66,67' }, { text: '–' }] })
    expect(view.series[0]).toMatchObject({ baseline: '40', ofBaseline: '+26,67', changes: ['+16,67', '–'] })
  })

  test('never over a break of the series', async () => {
    const { series, seriesNote } = await reviewOf(files, '2026-12-14')
    expect(series[1]).toMatchObject({ cells: [{ text: '50' }, { text: '61,5' }], changes: ['đứt chuỗi'] })
    expect(seriesNote).toContain('hai chuỗi khác nhau')
  })

  test('average progress of a year with too few reports is not printed', async () => {
    const { rates } = await reviewOf({ ...files, 'plans/p/plan.yaml': planFile('minCoverage: 80\n') }, '2026-12-14')
    const average = rates.rows.find(({ name }) => name === 'averageProgress')
    expect(average?.cells.map(({ text }) => text)).toEqual(['– (chưa đủ độ phủ số liệu)', '– (chưa đủ độ phủ số liệu)'])
  })

  test('what went from one year to the next is named with the years, and how it stands now', async () => {
    const { tasks } = await reviewOf(files, '2026-12-20')
    expect(tasks.carried.rows.map(({ id, years, state }) => [id, years, state])).toEqual([
      ['1.b', '2025', 'Hoàn thành quá hạn'],
      ['1.c', '2025 và 2026', 'Chưa có báo cáo, chưa có thời hạn'],
    ])
    expect(tasks.notBegun.rows.map(({ id, reason }) => [id, reason])).toEqual([['1.c', 'Chưa có báo cáo']])
    expect(tasks.remaining).toBe('Còn 1 nhiệm vụ chưa hoàn thành phải tiếp tục thực hiện: 1 nhiệm vụ chưa có thời hạn.')
  })

  test('the consolidating unit’s words of single periods are material; the review itself stays to be written', async () => {
    const periods = {
      ...files,
      'plans/p/progress/2025/_consolidated.md': consolidated('2025', '2025-12-20', '# Tồn tại, hạn chế\n\nChậm.\n'),
      'plans/p/progress/2026/_consolidated.md': consolidated('2026', '2026-12-20', '# Tồn tại, hạn chế\n\nThiếu.\n'),
    }
    const { shortcomings } = await reviewOf(periods, '2026-12-20')
    expect(shortcomings).toEqual({
      blank: true,
      none: false,
      passages: [
        { label: 'Theo báo cáo năm 2025', prose: 'Chậm.' },
        { label: 'Theo báo cáo năm 2026', prose: 'Thiếu.' },
      ],
    })
    const own = consolidated('2025..2027', '2026-12-20', '# Tồn tại, hạn chế\n\nCả ba năm.\n')
    const written = await reviewOf({ ...periods, 'plans/p/progress/2025..2027/_consolidated.md': own }, '2026-12-20')
    expect(written.shortcomings).toEqual({
      blank: false,
      none: false,
      passages: [{ label: null, prose: 'Cả ba năm.' }],
    })
  })
})

describe('the title follows the number of years, and a range not over says so', () => {
  test.each([
    [
      '2025..2027',
      '2026-12-20',
      '',
      'Sơ kết 3 năm thực hiện Đề án (giai đoạn 2025 - 2027, số liệu đến ngày 20/12/2026)',
    ],
    ['2025..2027', '2028-01-10', '', 'Sơ kết 3 năm thực hiện Đề án (giai đoạn 2025 - 2027)'],
    [
      '2025..2029',
      '2028-01-10',
      '',
      'Tổng kết 5 năm thực hiện Đề án (giai đoạn 2025 - 2029, số liệu đến ngày 10/01/2028)',
    ],
    ['2025..2027', '2028-01-10', '2027-12-31', 'Tổng kết 3 năm thực hiện Đề án (giai đoạn 2025 - 2027)'],
  ])('%s on %s', async (period, asOf, until, subject) => {
    const term = until ? planFile().replace('from: 2025-01-01', `from: 2025-01-01, until: ${until}`) : planFile()
    const view = await reviewOf({ 'plans/p/plan.yaml': term }, asOf, period)
    expect(view.frame.subject).toBe(subject)
    expect(view.blockers).toEqual(
      asOf < '2027-12-14' || period.endsWith('9') ? [expect.stringContaining('kỳ báo cáo kết thúc')] : [],
    )
  })

  test('the default is the three years from the plan’s first', async () => {
    const { out } = await plan('report review --plan minh-hoa --json')
    expect(JSON.parse(out).frame).toMatchObject({ period: '2025..2027', asOf: '2026-09-14' })
  })
})

test('a plan of which nobody reported says so, and nothing becomes 0', async () => {
  const view = await reviewOf({ 'plans/p/plan.yaml': planFile() }, '2026-06-30')
  expect(view.rates.rows.map(({ cells }) => cells.map(({ text, value }) => [text, value]))[0]).toEqual([
    ['– (chưa có báo cáo)', null],
    ['– (chưa có báo cáo)', null],
  ])
  expect(view.rates.sentences).toEqual([])
  expect(view.tasks.notBegun.sentence).toBe(
    'Chưa có đơn vị nào báo cáo: 1 nhiệm vụ chưa hoàn thành đều chưa có số liệu triển khai.',
  )
  expect(view.money.sentence).toBe('Kế hoạch chưa có số liệu kinh phí.')
  expect(view.compared).toBe(false)
})

test('a plan that states no beginning says that its first year is not known', async () => {
  const { noBeginning, opening } = await reviewOf(
    { 'plans/p/plan.yaml': planFile().replace('term: { from: 2025-01-01 }\n', '') },
    '2026-06-30',
  )
  expect(noBeginning).toMatch(/chưa xác định được năm đầu thực hiện/)
  expect(opening).toContain('(số liệu đến ngày 30/6/2026; giai đoạn đến ngày 14/12/2027 mới kết thúc)')
})

test('money: years of the range and their sum; a figure that is missing is marked, not taken for 0', async () => {
  const budget =
    'schema: budget/1\nsources: [{ id: x, name: Ngân sách xã, kind: commune }]\nlines:\n' +
    '  - { task: "1.a", source: x, year: 2025, planned: 3000000, allocated: [{ at: 2025-02-01, value: 2000000 }], disbursed: [{ at: 2025-12-31, value: 1000000 }] }\n' +
    '  - { task: "1.a", source: x, year: 2026, planned: 5000000, allocated: [{ at: 2026-02-01, value: 4000000 }] }\n' +
    '  - { task: "1.a", source: x, year: 2028, planned: 7000000 }\n'
  const { money } = await reviewOf({ 'plans/p/plan.yaml': planFile(), 'plans/p/budget.yaml': budget }, '2026-12-20')
  expect(
    money.years.map(({ name, planned, allocated, disbursed, rate }) => [name, planned, allocated, disbursed, rate]),
  ).toEqual([
    ['Năm 2025', '3', '2', '1', '50%'],
    ['Năm 2026', '5', '4', '–', '–'],
    ['Cộng', '8', '6', '1 (*)', '50%'],
  ])
})

test('duties stand once each, under the shortest cycle they are owed by', async () => {
  const { out } = await plan('report review --plan minh-hoa --json')
  const { cycles } = JSON.parse(out) as ReviewView
  expect(cycles.map(({ cycle, rows }) => [cycle, rows.map(({ id }) => id)])).toEqual([
    ['Thực hiện một lần', ['V.1.1', 'V.1.4']],
    ['Hằng quý', ['V.1.3', 'V.3.3', 'V.6']],
    ['6 tháng một lần', ['V.3.2']],
    ['Hằng năm', ['I.2.2', 'V.2.1']],
    ['3 năm một lần', ['V.4.1']],
    ['Đột xuất', ['V.4.2']],
    ['Thường xuyên', ['V.1.2', 'V.3.1', 'V.5']],
    ['Không nêu chu kỳ', ['V.2.2']],
  ])
  expect(cycles.flatMap(({ rows }) => rows).find(({ id }) => id === 'V.3.2')?.standing).toBe(
    'Từ đầu năm: đã thực hiện 2/2 kỳ, quá hạn 6 tháng cuối năm 2025',
  )
})

test('documents issued in any of the years, by day, each once; none: nothing is printed for them', async () => {
  const document = (number: string, date: string) =>
    `documents:\n  - { kind: Quyết định, number: ${number}, date: ${date}, title: Về phân công }\n`
  const files = {
    'plans/p/plan.yaml': planFile(),
    'plans/p/units.yaml': 'schema: units/1\nunits:\n  - { id: vp, names: [{ name: Văn phòng }] }\n',
    'plans/p/progress/2026-Q1/vp.md': report('2026-Q1', '2026-03-14', document('7/QĐ-UBND', '2026-02-01')),
    'plans/p/progress/2025-Q2/vp.md': report('2025-Q2', '2025-06-10', document('2/QĐ-UBND', '2025-05-01')),
  }
  expect((await reviewOf(files, '2026-09-14')).documents).toEqual([
    'Quyết định số 2/QĐ-UBND ngày 01/5/2025 về phân công (theo báo cáo của Văn phòng)',
    'Quyết định số 7/QĐ-UBND ngày 01/02/2026 về phân công (theo báo cáo của Văn phòng)',
  ])
  expect((await reviewOf(files, '2025-09-14')).documents).toHaveLength(1)
})
