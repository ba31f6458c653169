import { describe, expect, test } from 'vitest'
import { CALENDAR, type Calendar } from '../../src/core/period.ts'
import { momentOf } from '../../src/measure/index.ts'
import { type Pieces, plan, progressAt, report, task } from '../support/plan-builder.ts'

const TODAY = '2026-11-22'
const moment = (pieces: Pieces, asked: Parameters<typeof momentOf>[1]) => {
  const found = momentOf(plan(pieces), asked, TODAY)
  return found && [found.asOf, found.period.id]
}
const illustrative: Pieces = { data: { illustrative: true, asOf: '2026-09-14' } }

describe('the date D', () => {
  test('as asked', () => expect(moment(illustrative, { asOf: '2026-03-01' })).toEqual(['2026-03-01', '2026-Q1']))
  test('as asked, though it lies in the future', () => {
    expect(moment({}, { asOf: '2027-01-10' })).toEqual(['2027-01-10', '2027-Q1'])
  })
  test('as asked, with a period beside it', () => {
    expect(moment({}, { asOf: '2026-10-01', period: '2026-Q2' })).toEqual(['2026-10-01', '2026-Q2'])
  })
  test('with a period that is over: its last day', () => {
    expect(moment(illustrative, { period: '2026-Q2' })).toEqual(['2026-06-14', '2026-Q2'])
  })
  test('with a period that runs: today', () => {
    expect(moment(illustrative, { period: '2026' })).toEqual(['2026-11-22', '2026'])
  })
  test('with neither: the day of an illustrative plan', () => {
    expect(moment(illustrative, {})).toEqual(['2026-09-14', '2026-Q3'])
  })
  test('a real plan has no day of its own', () => {
    expect(moment({ data: { asOf: '2026-09-14' } }, {})).toEqual(['2026-11-22', '2026-Q4'])
  })
  test('else today', () => expect(moment({}, {})).toEqual(['2026-11-22', '2026-Q4']))
})

describe('the period', () => {
  const OWN: Calendar = { kind: 'own', own: [{ id: 'dot-1', name: 'Đợt 1', from: '2026-01-01', to: '2026-06-30' }] }

  test('is the plan’s reporting period that holds D', () => {
    expect(moment({ data: { reporting: [{ every: 'half', from: 'all' }] } }, {})).toEqual(['2026-11-22', '2026-H2'])
    expect(moment({}, { asOf: '2025-12-20' })).toEqual(['2025-12-20', '2026-Q1'])
    expect(moment({ calendar: CALENDAR }, { asOf: '2025-12-20' })).toEqual(['2025-12-20', '2025-Q4'])
  })
  test('one of the plan’s own, or a calendar quarter where none holds D', () => {
    expect(moment({ calendar: OWN }, { asOf: '2026-05-01' })).toEqual(['2026-05-01', 'dot-1'])
    expect(moment({ calendar: OWN }, { asOf: '2026-09-20' })).toEqual(['2026-09-20', '2026-Q3'])
  })
  test('none the calendar does not have', () => {
    expect(moment({}, { period: '2026-Q5' })).toBeUndefined()
    expect(moment({ calendar: OWN }, { period: '2026-Q1' })).toBeUndefined()
  })
})

test('an earlier D hides later entries', () => {
  const pieces = {
    tasks: [task('1.a', { lead: 'vhxh', deadline: { due: '2026-12-31' } })],
    reports: [
      report('vhxh', '2026-Q2', '2026-06-10', { '1.a': { percent: 40 } }),
      report('vhxh', '2026-Q3', '2026-09-10', { '1.a': { done: '2026-09-01' } }),
    ],
  }
  const { total, tasks } = progressAt(pieces, '2026-07-01')
  expect([total.counts.doneOnTime, tasks[0]?.percent]).toEqual([0, { n: 2n, d: 5n }])
})
