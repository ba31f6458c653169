import { describe, expect, test } from 'vitest'
import type { IndicatorData, UnitData } from '../../src/core/plan.ts'
import type { Card } from '../../src/core/scorecard.ts'
import { scorecards } from '../../src/measure/scorecard.ts'
import { indicator, type Pieces, progressAt, report, task } from '../support/plan-builder.ts'

const HEAD = { title: 'Trưởng phòng Kinh tế', head: true }
const UNITS: readonly UnitData[] = [
  {
    id: 'kinh-te',
    names: [{ name: 'Phòng Kinh tế' }],
    people: [
      { id: 'cu', ...HEAD, until: '2025-12-31' },
      { id: 'moi', ...HEAD, from: '2026-01-01' },
      { id: 'cc', title: 'Công chức nông nghiệp' },
    ],
  },
  { id: 'vhxh', names: [{ name: 'Phòng Văn hóa - Xã hội' }], head: 'Trưởng phòng' },
  { id: 'so', names: [{ name: 'Sở Khoa học và Công nghệ' }], relation: 'superior' },
]
const DONE = (id: string, done: string) => report('kinh-te', '2026-Q3', '2026-09-14', { [id]: { done } })
const due = (id: string, day: string, more = {}) => task(id, { lead: 'kinh-te', deadline: { due: day }, ...more })

/** Cards at 14/9/2026; each task is reported by its own file, so that any of them can be left out. */
const cardsOf = (pieces: Pieces, day = '2026-09-14') => scorecards(progressAt({ units: UNITS, ...pieces }, day))
const heads = (pieces: Pieces): [Card, Card] => {
  const [before, now] = cardsOf(pieces).heads
  if (!before || !now) throw new Error('two heads')
  return [before, now]
}
const shown = ({ counts, inherited }: Card) => [
  counts.total,
  counts.doneOnTime,
  counts.doneLate,
  counts.openInTime,
  counts.openOverdue,
  inherited.map((t) => `${t.id} ${t.state}`),
]

describe('a change of heads on 01/01/2026', () => {
  test('finished in time by the first: theirs alone', () => {
    const [before, now] = heads({ tasks: [due('1.a', '2026-06-30')], reports: [DONE('1.a', '2025-12-31')] })
    expect(shown(before)).toEqual([1, 1, 0, 0, 0, []])
    expect(shown(now)).toEqual([0, 0, 0, 0, 0, []])
  })

  test('due under the first, still open: overdue for the first, inherited by the second', () => {
    const [before, now] = heads({ tasks: [due('1.a', '2025-12-31')], reports: [DONE('1.b', '2026-09-01')] })
    expect(shown(before)).toEqual([1, 0, 0, 0, 1, []])
    expect(shown(now)).toEqual([0, 0, 0, 0, 0, ['1.a openOverdue']])
  })

  test('overdue is not due soon: due on the last day of a term, or a day of a term that is over', () => {
    const [before, now] = heads({ tasks: [due('1.a', '2025-12-31')], reports: [DONE('1.b', '2026-09-01')] })
    expect([before.counts.openOverdue, before.of.dueSoon, now.inherited[0]?.dueSoon]).toEqual([1, 0, false])
    const recurring = task('1.a', { lead: 'kinh-te', deadline: { start: '2025-10-01', every: 'quarter' } })
    const [ended, running] = heads({ tasks: [recurring], reports: [DONE('1.b', '2026-09-01')] })
    expect([ended.counts.openInTime, ended.of.dueSoon, running.of.dueSoon]).toEqual([1, 0, 0])
  })

  test('due under the first, finished by the second: still overdue for the first, inherited and done late for the second', () => {
    const [before, now] = heads({ tasks: [due('1.a', '2025-11-30')], reports: [DONE('1.a', '2026-02-10')] })
    expect(shown(before)).toEqual([1, 0, 0, 0, 1, []])
    expect(shown(now)).toEqual([0, 0, 0, 0, 0, ['1.a doneLate']])
  })

  test('due and late under the first', () => {
    const [before, now] = heads({ tasks: [due('1.a', '2025-11-30')], reports: [DONE('1.a', '2025-12-05')] })
    expect(shown(before)).toEqual([1, 0, 1, 0, 0, []])
    expect(shown(now)).toEqual([0, 0, 0, 0, 0, []])
  })

  test('due under the second: in time, late, still to come', () => {
    const tasks = [due('1.a', '2026-03-31'), due('1.b', '2026-03-31'), due('1.c', '2026-12-31')]
    const [before, now] = heads({ tasks, reports: [DONE('1.a', '2026-03-31'), DONE('1.b', '2026-04-01')] })
    expect(shown(before)).toEqual([0, 0, 0, 0, 0, []])
    expect(shown(now)).toEqual([3, 1, 1, 1, 0, []])
  })

  test('recurring work: each answers for the occurrences due in their own term', () => {
    const tasks = [task('1.a', { lead: 'kinh-te', deadline: { start: '2025-10-01', every: 'quarter' } })]
    const reports = [
      report('kinh-te', '2026-Q3', '2026-09-14', {
        '1.a': { occurrences: { '2026-Q1': { done: '2026-03-31' }, '2026-Q2': { done: '2026-06-30' } } },
      }),
    ]
    const [before, now] = heads({ tasks, reports })
    expect(shown(before)).toEqual([1, 0, 0, 1, 0, []])
    expect(shown(now)).toEqual([1, 1, 0, 0, 0, ['1.a openOverdue']])
  })

  test('reports and the period’s movement lie inside the term', () => {
    const [before, now] = heads({
      tasks: [due('1.a', '2026-06-30')],
      reports: [report('kinh-te', '2025-Q4', '2025-12-16', {}), DONE('1.a', '2026-06-01')],
      data: { reporting: [{ every: 'quarter', from: 'all', dueDays: 5 }] },
    })
    // The cards are those of the third quarter of 2026.
    expect(before.reports).toEqual([])
    expect(before.inPeriod).toBeNull()
    expect(now.reports?.map((r) => [r.period.id, r.inTime])).toEqual([['2026-Q2', false]])
    expect(now.inPeriod).toMatchObject({ from: '2026-06-15', to: '2026-09-14', openAtStart: 1, doneOnTime: 1 })
  })
})

describe('whose task', () => {
  test('the head a task names answers for it where that post is one unit’s', () => {
    const tasks = [
      task('1.a', { lead: 'vhxh', head: 'Trưởng phòng Kinh tế', deadline: { due: '2026-12-31' } }),
      task('1.b', { lead: 'vhxh', head: 'Ai đó', deadline: { due: '2026-12-31' } }),
    ]
    const { heads: all, units } = cardsOf({ tasks })
    expect(all.map((card) => [card.person?.id ?? card.name, card.counts.total])).toEqual([
      ['cu', 0],
      ['moi', 1],
      ['Trưởng phòng', 1],
    ])
    expect(units.map((card) => [card.id, card.counts.total])).toEqual([['vhxh', 2]])
  })

  test('a person answers for the tasks that name them', () => {
    const tasks = [due('1.a', '2026-12-31', { person: 'cc' }), due('1.b', '2026-12-31')]
    const [card, ...others] = cardsOf({ tasks }).persons
    expect([card?.id, card?.counts.total, card?.reports, card?.indicators, others]).toEqual(['cc', 1, null, null, []])
  })

  test('a superior body that takes part has no card and no row, and owes no report', () => {
    const tasks = [due('1.a', '2026-12-31', { with: ['so'] })]
    const data = {
      reporting: [{ every: 'quarter' as const, from: ['so', 'kinh-te'] as [string, ...string[]], dueDays: 5 }],
    }
    const progress = progressAt({ units: UNITS, tasks, data }, '2026-09-14')
    expect(progress.units.map((u) => u.id)).toEqual(['kinh-te'])
    expect(progress.reports.map((r) => r.unit)).toEqual(['kinh-te'])
    expect(scorecards(progress).units.map((u) => u.id)).toEqual(['kinh-te'])
  })
})

describe('deadlines as first set and as moved', () => {
  const rates = (done: string | null) => {
    const tasks = [task('1.a', { lead: 'kinh-te', deadline: { due: '2026-06-30', first: '2025-12-31' } })]
    const spoken = report('kinh-te', '2026-Q3', '2026-09-14', { '1.a': done === null ? { percent: 50 } : { done } })
    const { total } = cardsOf({ tasks, reports: [spoken] })
    return [total.rates.onTimeOfDue, total.onTimeByFirst].map((r) => r && `${r.n}/${r.d}`)
  }
  test('in time by the first too', () => expect(rates('2025-12-31')).toEqual(['1/1', '1/1']))
  test('in time only because it was moved', () => expect(rates('2026-06-30')).toEqual(['1/1', '0/1']))
  test('late by both', () => expect(rates('2026-07-01')).toEqual(['0/1', '0/1']))
  test('open', () => expect(rates(null)).toEqual(['0/1', '0/1']))
  test('says which were moved', () => {
    const tasks = [task('1.a', { deadline: { due: '2026-06-30', first: '2025-12-31' } }), due('1.b', '2026-01-01')]
    expect(cardsOf({ tasks }).total.moved).toEqual([
      { id: '1.a', first: '2025-12-31', due: '2026-06-30', moves: [], times: null },
    ])
  })
})

test('indicators: silence is not attained, one not due yet is not counted', () => {
  const led: Partial<IndicatorData> = { lead: 'kinh-te', targets: [{ by: '2025', value: 10 }] }
  const indicators = [
    indicator('CT01', led),
    indicator('CT02', led),
    indicator('CT03', { lead: 'kinh-te', from: '2027-01-01', targets: [{ by: '2027', value: 10 }] }),
    indicator('CT04', { lead: 'vhxh' }),
  ]
  const reports = [{ unit: 'kinh-te', period: '2026-Q3', date: '2026-09-14', indicators: { CT01: { value: 12 } } }]
  const [card] = cardsOf({ indicators, reports: reports as Pieces['reports'] & object }).units
  expect(card?.indicators).toEqual({ total: 3, attained: 1, notAttained: 0, noData: 1, notDue: 1 })
  expect(card?.indicatorsAttained).toEqual({ n: 1n, d: 2n })
})

test('files that could not be read leave no rate', () => {
  const { total } = cardsOf({
    tasks: [due('1.a', '2026-03-31')],
    reports: [DONE('1.a', '2026-03-01')],
    data: { reporting: [{ every: 'quarter', from: 'all', dueDays: 5 }] },
    unread: ['plans/minh-hoa/progress/2026-Q2/vhxh.md'],
  })
  expect([total.rates.onTimeOfDue, total.onTimeByFirst, total.reportsInTime]).toEqual([null, null, null])
})
