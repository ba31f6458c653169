import { describe, expect, test } from 'vitest'
import { indicator, type Pieces, progressAt, report, task } from '../support/plan-builder.ts'

const due = { due: '2026-12-31' }
const RULE = { every: 'quarter' as const, from: 'all' as const, dueDays: 5 }
const TASKS = [
  task('1.a', { lead: 'van-phong', with: ['cong-an'], deadline: due }),
  task('3.a', { lead: 'vhxh', deadline: due }),
]
const said = (unit: string, period: string, date: string, received?: string) =>
  report(unit, period, date, {}, received === undefined ? {} : { received })
const at = (pieces: Pieces, day: string) => {
  const { reports, reportsInTime, reportsDue } = progressAt(
    { tasks: TASKS, data: { reporting: [RULE] }, ...pieces },
    day,
  )
  return {
    owed: reports.map((r) => [r.unit, r.period.id, r.due, r.inTime]),
    rate: reportsInTime && [Number(reportsInTime.n), Number(reportsInTime.d)],
    due: reportsDue.map((r) => `${r.period.id} ${r.unit}`),
  }
}

describe('due at the period’s end plus the days the plan gives', () => {
  test('not due yet, and not late on the due day itself', () => {
    expect(at({}, '2026-06-14').owed).toEqual([
      ['van-phong', '2026-Q2', '2026-06-19', null],
      ['vhxh', '2026-Q2', '2026-06-19', null],
    ])
    expect(at({}, '2026-03-19').due).toEqual(['2025-Q4 van-phong', '2025-Q4 vhxh'])
    expect(at({}, '2026-03-20').due).toEqual(['2025-Q4 van-phong', '2025-Q4 vhxh', '2026-Q1 van-phong', '2026-Q1 vhxh'])
  })

  test('received in time, received late, missing', () => {
    const reports = [
      said('van-phong', '2026-Q2', '2026-06-16', '2026-06-19'),
      said('vhxh', '2026-Q2', '2026-06-16', '2026-06-20'),
    ]
    const kinhTe = task('3.b', { lead: 'kinh-te', deadline: due })
    const { due: fallen, rate } = at({ reports, tasks: [...TASKS, kinhTe] }, '2026-06-25')
    expect(fallen.filter((r) => r.startsWith('2026-Q2'))).toHaveLength(3)
    expect(rate).toEqual([1, 9])
  })

  test('the day signed stands where the day received is not kept', () => {
    const reports = [said('van-phong', '2026-Q2', '2026-06-19'), said('vhxh', '2026-Q2', '2026-06-20')]
    const { reportsDue } = progressAt({ tasks: TASKS, data: { reporting: [RULE] }, reports }, '2026-06-25')
    const second = reportsDue.filter((r) => r.period.id === '2026-Q2')
    expect(second.map((r) => [r.unit, r.received, r.inTime])).toEqual([
      ['van-phong', '2026-06-19', true],
      ['vhxh', '2026-06-20', false],
    ])
  })

  test('counted over the reporting year: the fourth quarter falls due in the next', () => {
    const reports = ['2025-Q4', '2026-Q1'].map((period, i) =>
      said('vhxh', period, ['2025-12-16', '2026-03-16'][i] ?? ''),
    )
    expect(at({ reports }, '2025-12-14').due).toEqual(
      ['2025-Q2', '2025-Q3'].flatMap((q) => [`${q} van-phong`, `${q} vhxh`]),
    )
    expect(at({ reports }, '2026-03-20').rate).toEqual([2, 4])
  })
})

test('a report due on the first day of a reporting year belongs to that year', () => {
  const reporting = [{ ...RULE, dueDays: 1 }]
  expect(at({ data: { reporting } }, '2025-12-16').due).toEqual(['2025-Q4 van-phong', '2025-Q4 vhxh'])
})

describe('no rate', () => {
  test('where the plan sets no due day: reports are owed all the same', () => {
    const { owed, rate, due: fallen } = at({ data: { reporting: [{ every: 'quarter', from: 'all' }] } }, '2026-06-14')
    expect([owed[0], rate, fallen]).toEqual([['van-phong', '2026-Q2', null, null], null, []])
  })
  test('where there is no reporting rule', () =>
    expect(at({ data: {} }, '2026-06-14')).toEqual({ owed: [], rate: null, due: [] }))
  test('before any fell due', () => expect(at({}, '2025-06-10').rate).toBeNull())
  test('while files could not be read', () => {
    expect(at({ unread: ['plans/minh-hoa/progress/2026-Q1/vhxh.md'] }, '2026-06-25').rate).toBeNull()
  })
})

describe('who owes a report', () => {
  const units = (pieces: Pieces, day: string) => at(pieces, day).owed.map(([unit]) => unit)

  test('all: each unit that leads a task, a part or an indicator, and none that only co-operates', () => {
    const parts: [{ id: string; name: string; lead: string }] = [{ id: 'a', name: 'An toàn', lead: 'cong-an' }]
    expect(units({}, '2026-06-14')).toEqual(['van-phong', 'vhxh'])
    expect(units({ tasks: [task('1.a', { lead: 'van-phong', parts })] }, '2026-06-14')).toEqual([
      'van-phong',
      'cong-an',
    ])
    expect(units({ tasks: [], indicators: [indicator('CT05', { lead: 'kinh-te' })] }, '2026-06-14')).toEqual([
      'kinh-te',
    ])
  })

  test('those the plan names', () => {
    const reporting = [{ ...RULE, from: ['cong-an', 'vhxh'] as [string, ...string[]] }]
    expect(units({ data: { reporting } }, '2026-06-14')).toEqual(['vhxh', 'cong-an'])
  })

  test('the successor, once a lead has ended', () => {
    const tasks = [task('3.a', { lead: 'tai-chinh', deadline: due })]
    expect(units({ tasks }, '2025-06-14')).toEqual(['tai-chinh'])
    expect(units({ tasks }, '2025-09-14')).toEqual(['kinh-te'])
  })

  test('a lead of nothing but cancelled or not applicable tasks owes none', () => {
    const cancelled = { on: '2026-04-01', reason: 'Trùng nhiệm vụ' }
    const tasks = [
      task('1.a', { lead: 'van-phong', cancelled }),
      task('1.b', { lead: 'vhxh', scope: { kind: 'not-applicable', reason: 'Không có trên địa bàn' } }),
    ]
    expect(units({ tasks }, '2026-06-14')).toEqual([])
  })

  test('but it did before the task was cancelled, and not before it was assigned', () => {
    const cancelled = { on: '2026-04-01', reason: 'Trùng nhiệm vụ' }
    const tasks = [task('1.a', { lead: 'van-phong', assigned: '2025-10-01', cancelled })]
    expect(at({ tasks }, '2026-06-25').due).toEqual(['2025-Q4 van-phong', '2026-Q1 van-phong'])
  })
})

test('reports of shorter periods inside the window shown, those begun by D', () => {
  const reporting = [{ ...RULE, every: 'month' as const }]
  const { reports } = progressAt({ tasks: TASKS, data: { reporting } }, '2026-05-20')
  expect([...new Set(reports.map((r) => r.period.id))]).toEqual(['2026-04', '2026-05', '2026-06'])
})
