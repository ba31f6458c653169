import { describe, expect, test } from 'vitest'
import type { DutyData } from '../../src/core/plan.ts'
import { duty, type Pieces, progressAt, report } from '../support/plan-builder.ts'

const BY = ['van-phong', 'vhxh']
const RULE = {
  every: 'quarter' as const,
  from: ['van-phong', 'vhxh', 'cong-an'] as [string, ...string[]],
  dueDays: 5,
  duty: 'V.1',
}
const REQUEST = {
  id: '2026-DX-01',
  topic: 'Kỹ năng số',
  on: '2026-05-04',
  window: { from: '2026-01-01', to: '2026-04-30' },
  due: '2026-05-15',
  from: ['vhxh'] as [string, ...string[]],
  duty: 'V.1',
}
const sent = (unit: string, period: string, date: string) => report(unit, period, date, {})
const QUARTERS = { '2025-Q2': '2025-06-16', '2025-Q3': '2025-09-16', '2025-Q4': '2025-12-16', '2026-Q1': '2026-03-16' }
const all = (units: readonly string[]) =>
  units.flatMap((unit) => Object.entries(QUARTERS).map(([period, date]) => sent(unit, period, date)))

function at(day: string, more: Pieces = {}, data: Partial<DutyData> = {}) {
  const base: Partial<DutyData> = { by: BY, kind: 'report', cycles: ['quarter', 'ad-hoc'], ...data }
  const reporting = { data: { reporting: [RULE] } }
  const found = progressAt({ duties: [duty('V.1', base)], ...reporting, ...more }, day).duties[0]
  if (!found) throw new Error('no duty')
  return found
}

describe('a report duty is measured by the reports it orders', () => {
  test('all in time: done, on the day of the last', () =>
    expect(at('2026-04-01', { reports: all(BY) })).toMatchObject({
      state: 'doneOnTime',
      doneDay: '2026-03-16',
      due: '2026-03-19',
    }))

  test('one missing past its due day: open and overdue, and whose it is', () => {
    const found = at('2026-04-01', { reports: all(['vhxh']) })
    expect([found.state, found.due, found.doneDay]).toEqual(['openOverdue', '2025-12-19', null])
    expect(found.units.map(({ unit, state }) => [unit, state])).toEqual([
      ['van-phong', 'openOverdue'],
      ['vhxh', 'doneOnTime'],
    ])
  })

  test('one late: done late', () => {
    const reports = [...all(['van-phong']), ...all(['vhxh']).slice(0, 3), sent('vhxh', '2026-Q1', '2026-03-20')]
    expect(at('2026-04-01', { reports }).state).toBe('doneLate')
  })

  test('what an earlier year lacks is listed, and judged no more', () => {
    const reports = all(BY).filter(({ unit, period }) => !(unit === 'vhxh' && period === '2025-Q3'))
    const found = at('2026-04-01', { reports })
    expect(found.state).toBe('doneOnTime')
    expect(found.reports?.filter((o) => o.state === 'missing').map((o) => `${o.period.id} ${o.unit}`)).toEqual([
      '2025-Q3 vhxh',
    ])
  })

  test('none due yet: open in time, due with the first', () =>
    expect(at('2025-05-20')).toMatchObject({ state: 'openInTime', due: '2025-06-19', doneDay: null }))

  test('a rule without due days leaves it undated', () => {
    const { dueDays: _, ...undated } = RULE
    expect(at('2026-04-01', { data: { reporting: [undated] }, reports: all(BY) }).state).toBe('openUndated')
  })

  test('only the duty’s own units count, whoever else the rule asks', () => {
    expect(at('2026-04-01', { reports: all(BY) }).reports?.some((o) => o.unit === 'cong-an')).toBe(false)
  })

  test('a unit that has ended answered for its successor', () => {
    const rule = { ...RULE, from: ['tai-chinh'] as [string, ...string[]] }
    const reports = [sent('tai-chinh', '2025-Q2', '2025-06-16'), sent('kinh-te', '2025-Q3', '2025-09-16')]
    const found = at('2025-10-01', { data: { reporting: [rule] }, reports }, { by: ['kinh-te'] })
    expect([found.state, found.reports?.filter((o) => o.received).map((o) => o.unit)]).toEqual([
      'doneOnTime',
      ['tai-chinh', 'kinh-te'],
    ])
  })

  test('an ad hoc report that is missing makes it overdue', () => {
    const calendar = { kind: 'nd09', own: [], requested: [{ id: REQUEST.id, ...REQUEST.window }] } as const
    const pieces = { data: { reporting: [RULE], requests: [REQUEST] }, calendar, reports: all(BY) }
    expect(at('2026-05-15', pieces).state).toBe('doneOnTime')
    expect(at('2026-05-16', pieces)).toMatchObject({ state: 'openOverdue', due: '2026-05-15' })
    const answered = { ...pieces, reports: [...pieces.reports, sent('vhxh', '2026-DX-01', '2026-05-15')] }
    expect(at('2026-05-16', answered).state).toBe('doneOnTime')
  })
})

describe('without a link nothing changes', () => {
  test('a report duty is measured by what the reports say of it', () => {
    const { duty: _, ...unlinked } = RULE
    expect(at('2026-04-01', { data: { reporting: [unlinked] }, reports: all(BY) })).toMatchObject({
      state: 'openUndated',
      reports: null,
    })
  })
  test('a duty of another kind that is linked keeps its own deadline', () =>
    expect(at('2026-04-01', { reports: all(BY) }, { kind: 'carry-out', deadline: { regular: true } })).toMatchObject({
      state: 'regular',
      reports: null,
    }))
})

describe('each unit of a duty has its own state', () => {
  const own = { kind: 'own-plan' as const, deadline: { due: '2025-05-30' } }
  const said = (unit: string, done: string) => report(unit, '2025-Q3', '2025-09-10', { 'V.1': { done } })

  test('who has done it, who late, who not; the whole is done when all are', () => {
    const found = at(
      '2025-09-14',
      { reports: [said('van-phong', '2025-05-28'), said('kinh-te', '2025-06-02')] },
      { ...own, by: ['van-phong', 'vhxh', 'tai-chinh'] },
    )
    expect(found.state).toBe('openOverdue')
    expect(found.units.map(({ unit, holder, name, state, doneDay }) => [unit, holder, name, state, doneDay])).toEqual([
      ['van-phong', 'van-phong', 'Văn phòng HĐND và UBND', 'doneOnTime', '2025-05-28'],
      ['vhxh', 'vhxh', 'Phòng Văn hóa - Xã hội', 'openOverdue', null],
      ['tai-chinh', 'kinh-te', 'Phòng Kinh tế', 'doneLate', '2025-06-02'],
    ])
  })

  test('no unit is named: none is listed', () => expect(at('2025-09-14', {}, { ...own, by: [] }).units).toEqual([]))
})

describe('a duty of several cycles', () => {
  const review = { kind: 'review' as const, by: ['van-phong'], cycles: ['year', '3-years', '5-years'] as const }
  const spans = (data: Partial<DutyData>, day: string, more: Pieces = {}) =>
    at(day, more, { ...review, cycles: [...review.cycles], ...data }).occurrences?.map(
      (o) => `${o.period.id} ${o.due} ${o.state}`,
    )

  test('each year, every three and five years, counted from the plan’s first year', () =>
    expect(spans({ deadline: { every: 'year', days: 15 } }, '2027-06-01')).toEqual([
      '2026 2027-01-15 overdue',
      '2027 2028-01-15 running',
      '2025..2027 2028-01-15 running',
      '2025..2029 2030-01-15 running',
    ]))

  test('sơ kết and tổng kết are told by their spans', () => {
    const occurrences = { '2025': { done: '2026-01-10' }, '2025..2027': { done: '2027-12-20' } }
    const reports = [report('van-phong', '2028-Q1', '2028-01-05', { 'V.1': { occurrences } })]
    expect(spans({ deadline: { every: '3-years' } }, '2028-01-05', { reports })?.slice(0, 2)).toEqual([
      '2027 2027-12-31 overdue',
      '2025..2027 2027-12-31 doneOnTime',
    ])
  })

  test('shorter cycles and a shorter deadline stay apart', () => {
    expect(spans({ cycles: ['quarter', 'year', 'ad-hoc'], deadline: { every: 'year' } }, '2025-12-31')).toEqual([
      '2025 2025-12-31 running',
    ])
    expect(spans({ cycles: ['half', 'year'], deadline: { every: 'half' } }, '2025-06-30')).toEqual([
      '2025-H1 2025-06-30 running',
    ])
  })
})
