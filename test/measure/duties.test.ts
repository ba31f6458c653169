import { describe, expect, test } from 'vitest'
import type { DutyData, TaskEntry } from '../../src/core/plan.ts'
import { duty, type Pieces, progressAt, report } from '../support/plan-builder.ts'

const due = { due: '2025-05-30' }
const BY = ['van-phong', 'vhxh']
const said = (unit: string, date: string, entry: TaskEntry, period = '2025-Q3') =>
  report(unit, period, date, { 'V.1': entry })
function at(data: Partial<DutyData>, day: string, more: Pieces = {}) {
  const found = progressAt({ duties: [duty('V.1', data)], ...more }, day).duties[0]
  if (!found) throw new Error('no duty')
  return found
}

describe('a duty with a deadline', () => {
  test('open until its day, overdue after it', () => {
    expect(at({ by: ['vhxh'], deadline: due }, '2025-05-30').state).toBe('openInTime')
    expect(at({ by: ['vhxh'], deadline: due }, '2025-05-31').state).toBe('openOverdue')
  })
  test('done by its unit', () => {
    const reports = [said('vhxh', '2025-09-10', { done: '2025-05-28' })]
    expect(at({ by: ['vhxh'], deadline: due }, '2025-09-14', { reports })).toMatchObject({
      state: 'doneOnTime',
      doneDay: '2025-05-28',
    })
    expect(at({ by: ['van-phong'], deadline: due }, '2025-09-14', { reports }).state).toBe('openOverdue')
  })
  test('of several units: done when all have done it, on the day of the last', () => {
    const first = said('van-phong', '2025-09-10', { done: '2025-05-28' })
    const second = said('vhxh', '2025-09-10', { done: '2025-06-05' })
    expect(at({ by: BY, deadline: due }, '2025-09-14', { reports: [first] }).state).toBe('openOverdue')
    expect(at({ by: BY, deadline: due }, '2025-09-14', { reports: [first, second] })).toMatchObject({
      state: 'doneLate',
      doneDay: '2025-06-05',
    })
  })
  test('of no named unit: whoever reports it', () => {
    expect(
      at({ deadline: due }, '2025-09-14', { reports: [said('cong-an', '2025-09-10', { done: true })] }).state,
    ).toBe('doneUndated')
  })
  test('returned by the consolidating unit it is open again', () => {
    const reports = [said('vhxh', '2025-09-10', { done: '2025-05-28' })]
    const consolidated = [
      { period: '2025-Q3', date: '2025-09-14', returned: [{ task: 'V.1', reason: 'Thiếu kế hoạch của xã' }] },
    ]
    expect(at({ by: ['vhxh'], deadline: due }, '2025-09-14', { reports, consolidated }).state).toBe('openOverdue')
  })
})

describe('without a deadline', () => {
  test('undated', () => expect(at({ by: BY }, '2026-01-01').state).toBe('openUndated'))
  test.each([
    [['regular'], 'regular'],
    [['regular', 'year'], 'openUndated'],
    [['3-years', '5-years'], 'openUndated'],
    [['ad-hoc'], 'openUndated'],
    [['unspecified'], 'openUndated'],
  ] as const)('in cycles of %s: %s', (cycles, state) =>
    expect(at({ by: BY, cycles: [...cycles] }, '2026-01-01').state).toBe(state),
  )
  test('regular by its deadline', () =>
    expect(at({ by: BY, deadline: { regular: true } }, '2026-01-01').state).toBe('regular'))
})

describe('a recurring duty', () => {
  const half = { every: 'half' as const }
  const told = (unit: string, done: string) => said(unit, '2025-09-10', { occurrences: { '2025-H1': { done } } })
  const states = (data: Partial<DutyData>, day: string, more: Pieces = {}) =>
    at(data, day, more).occurrences?.map((o) => `${o.period.id} ${o.state}`)

  test('falls due at the end of each span', () => {
    expect(states({ by: ['vhxh'], deadline: half }, '2025-06-30')).toEqual(['2025-H1 running'])
    expect(at({ by: ['vhxh'], deadline: half }, '2025-07-01').state).toBe('openOverdue')
  })
  test('of one unit: done when that unit says so', () => {
    expect(at({ by: ['vhxh'], deadline: half }, '2025-09-14', { reports: [told('vhxh', '2025-06-28')] }).state).toBe(
      'doneOnTime',
    )
    expect(
      at({ by: ['vhxh'], deadline: half }, '2025-09-14', { reports: [told('van-phong', '2025-06-28')] }).state,
    ).toBe('openOverdue')
  })
  test('of several units: done when all have done it, late when the last was', () => {
    const one = { reports: [told('vhxh', '2025-06-28')] }
    const both = { reports: [...one.reports, told('van-phong', '2025-07-02')] }
    expect(states({ by: BY, deadline: half }, '2025-09-14', one)).toEqual(['2025-H1 overdue', '2025-H2 running'])
    expect(states({ by: BY, deadline: half }, '2025-09-14', both)).toEqual(['2025-H1 doneLate', '2025-H2 running'])
    expect(at({ by: BY, deadline: half }, '2025-09-14', both).occurrences?.[0]?.done?.value).toBe('2025-07-02')
  })
  test('of several units: missed when one missed it and no other still owes it', () => {
    const missed = said('van-phong', '2025-09-10', { occurrences: { '2025-H1': { missed: 'Chuyển giao bộ máy' } } })
    expect(states({ by: BY, deadline: half }, '2025-09-14', { reports: [missed] })?.[0]).toBe('2025-H1 overdue')
    expect(
      states({ by: BY, deadline: half }, '2025-09-14', { reports: [missed, told('vhxh', '2025-06-28')] })?.[0],
    ).toBe('2025-H1 missed')
  })
  test('every three years: undated where the plan states no beginning', () => {
    const every = { every: '3-years' as const }
    expect(at({ by: BY, deadline: every }, '2026-01-01', { term: null }).state).toBe('openUndated')
    expect(states({ by: BY, deadline: every }, '2026-01-01')).toEqual(['2025..2027 running'])
    expect(at({ by: BY, deadline: every }, '2028-01-01').state).toBe('openOverdue')
  })
})

test('a duty of a unit that has ended is its successor’s', () => {
  const reports = [said('kinh-te', '2025-09-10', { done: '2025-08-01' })]
  expect(at({ by: ['tai-chinh'], deadline: { due: '2025-12-31' } }, '2025-09-14', { reports }).state).toBe('doneOnTime')
})
