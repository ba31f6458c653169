import { describe, expect, test } from 'vitest'
import { ND09, periodOf } from '../../src/core/period.ts'
import type { Plan, Request } from '../../src/core/plan.ts'
import { figures, indicator, type Pieces, progressAt, report, task, taskAt } from '../support/plan-builder.ts'

const REQUEST: Request = {
  id: '2026-DX-01',
  topic: 'Kết quả phổ cập kỹ năng số',
  on: '2026-07-22',
  window: { from: '2026-01-01', to: '2026-07-31' },
  due: '2026-08-10',
  from: ['van-phong', 'vhxh', 'cong-an'],
}
const with_ = (requests: readonly Request[], data: Partial<Plan['data']> = {}): Pieces => ({
  data: { requests: [...requests], ...data },
  calendar: { ...ND09, requested: requests.map(({ id, topic, window }) => ({ id, name: topic, ...window })) },
})
const said = (unit: string, date: string, received?: string) =>
  report(unit, '2026-DX-01', date, {}, received === undefined ? {} : { received })
const owed = (pieces: Pieces, day: string) =>
  progressAt(pieces, day).owed.map((o) => [o.unit, o.period.id, o.due, o.state, o.request])

describe('an ad hoc report is owed by each unit asked', () => {
  const reports = [said('van-phong', '2026-08-07'), said('vhxh', '2026-08-09', '2026-08-13')]
  const pieces = { ...with_([REQUEST]), reports }

  test('received in time, received late, missing', () =>
    expect(owed(pieces, '2026-08-11')).toEqual([
      ['van-phong', '2026-DX-01', '2026-08-10', 'inTime', '2026-DX-01'],
      ['vhxh', '2026-DX-01', '2026-08-10', 'late', '2026-DX-01'],
      ['cong-an', '2026-DX-01', '2026-08-10', 'missing', '2026-DX-01'],
    ]))

  test('not due yet on the due day itself, and not known before it was asked for', () => {
    expect(owed(with_([REQUEST]), '2026-08-10').map(([, , , state]) => state)).toEqual(['notDue', 'notDue', 'notDue'])
    expect(owed(with_([REQUEST]), '2026-07-21')).toEqual([])
  })

  test('counts in the rate of reports in time once it has fallen due', () => {
    expect(progressAt(pieces, '2026-08-09').reportsInTime).toBeNull()
    expect(progressAt(pieces, '2026-08-11').reportsInTime).toEqual({ n: 1n, d: 3n })
    expect(progressAt(pieces, '2027-01-10').reportsInTime).toBeNull()
  })

  test('without a due day it is owed, but in no rate', () => {
    const { due: _, ...undated } = REQUEST
    const progress = progressAt({ ...with_([undated]), reports }, '2026-08-20')
    expect([progress.owed.map((o) => o.state), progress.reportsInTime]).toEqual([
      ['undated', 'undated', 'undated'],
      null,
    ])
  })

  test('of all: the units that lead something on the day it is asked for; a successor answers for an ended unit', () => {
    const tasks = [task('1.a', { lead: 'vhxh' }), task('1.b', { lead: 'tai-chinh' })]
    expect(owed({ ...with_([{ ...REQUEST, from: 'all' }]), tasks }, '2026-08-11').map(([unit]) => unit)).toEqual([
      'vhxh',
      'kinh-te',
    ])
  })

  test('stands beside the periodic ones, and alone when its own window is shown', () => {
    const reporting = [{ every: 'quarter' as const, from: ['vhxh'] as [string], dueDays: 5 }]
    const both = with_([REQUEST], { reporting })
    const calendar = both.calendar ?? ND09
    const shown = (id: string) =>
      progressAt(both, '2026-09-14', periodOf(id, calendar)).reports.map((o) => `${o.period.id} ${o.unit}`)
    expect(shown('2026-Q3')).toEqual(['2026-Q3 vhxh'])
    expect(shown('2026-DX-01')).toEqual(['2026-DX-01 van-phong', '2026-DX-01 vhxh', '2026-DX-01 cong-an'])
    expect(progressAt(both, '2026-09-14').owed.map((o) => o.period.id)).toEqual([
      ...['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'],
      ...['2026-DX-01', '2026-DX-01', '2026-DX-01', '2026-Q3'],
    ])
  })
})

describe('ad hoc figures take their place by their days and leave the periodic ones alone', () => {
  const tasks = [task('1.a', { lead: 'vhxh', deadline: { due: '2026-12-31' } })]
  const percent = (period: string, date: string, n: number) => report('vhxh', period, date, { '1.a': { percent: n } })
  const all = [
    percent('2026-Q2', '2026-06-16', 20),
    percent('2026-DX-01', '2026-08-07', 35),
    percent('2026-Q3', '2026-09-16', 50),
  ]
  const at = (day: string) => taskAt({ ...with_([REQUEST]), tasks, reports: all }, day).stated.percent?.value

  test('in force from the end of its window until the quarter’s own report', () =>
    expect(['2026-06-14', '2026-07-30', '2026-07-31', '2026-09-13', '2026-09-14'].map(at)).toEqual([
      20, 20, 35, 35, 50,
    ]))

  test('at the end of each quarter everything is as if it had never been asked for', () => {
    const indicators = [indicator('CT01', { lead: 'vhxh', targets: [{ by: '2025', value: 5 }] })]
    const values = [
      figures('vhxh', '2026-Q2', '2026-06-16', { CT01: { value: 4, at: '2026-06-14' } }),
      figures('vhxh', '2026-Q3', '2026-09-16', { CT01: { value: 6, at: '2026-09-14' } }),
    ]
    const asked = figures('vhxh', '2026-DX-01', '2026-08-07', { CT01: { value: 9, at: '2026-07-31' } })
    for (const day of ['2026-06-14', '2026-09-14']) {
      const [without, has] = [values, [...values, asked]].map(
        (reports) => progressAt({ ...with_([REQUEST]), indicators, reports }, day).indicators[0],
      )
      // What was reported for the request is in the history, and decides nothing.
      expect({ ...has, history: [] }).toEqual({ ...without, history: [] })
    }
  })
})

describe('due days of periodic reports', () => {
  const due = (rule: object, day = '2026-09-14') =>
    progressAt(
      { data: { reporting: [{ every: 'quarter', from: ['vhxh'], ...rule } as never] }, holidays: null },
      day,
    ).owed.map((o) => [o.period.id, o.due, o.holidaysKnown])

  test('negative days: before the window ends', () =>
    expect(due({ dueDays: -4 }).slice(-2)).toEqual([
      ['2026-Q2', '2026-06-10', true],
      ['2026-Q3', '2026-09-10', true],
    ]))

  test('working days: weekends are left out, and it is said that no days off are known', () =>
    expect(due({ dueDays: 5, dayKind: 'working' }).slice(-2)).toEqual([
      ['2026-Q2', '2026-06-19', false],
      ['2026-Q3', '2026-09-21', false],
    ]))

  test('a report due before its window ends is missing from the day after', () => {
    const rule = { every: 'half' as const, from: ['vhxh'] as [string], dueDays: -14 }
    const state = (day: string) =>
      progressAt({ data: { reporting: [rule] } }, day).reportsDue.map((o) => `${o.period.id} ${o.state}`)
    expect(state('2026-11-30')).toEqual(['2026-H1 missing'])
    expect(state('2026-12-01')).toEqual(['2026-H1 missing', '2026-H2 missing'])
  })
})
