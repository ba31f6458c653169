import { describe, expect, test } from 'vitest'
import type { TaskEntry } from '../../src/core/plan.ts'
import { type Counts, STATES, type Tally } from '../../src/core/progress.ts'
import { assertAddsUp } from '../../src/measure/counts.ts'
import { type Pieces, progressAt, report, task } from '../support/plan-builder.ts'

const lead = 'van-phong'
const DAY = '2026-02-01'
const fraction = (n: number, d: number) => ({ n: BigInt(n), d: BigInt(d) })

/** One task of each state by 01/02/2026, by its letter. */
const TASKS = [
  task('1.a', { lead, deadline: { due: '2025-12-31' } }), // done on time
  task('1.b', { lead, deadline: { due: '2025-12-31' } }), // done late
  task('1.c', { lead, deadline: { due: '2025-12-31' } }), // done, day unknown
  task('1.d', { lead, deadline: { due: '2026-12-31' } }), // in time
  task('1.đ', { lead, deadline: { due: '2025-12-31' } }), // overdue
  task('1.e', { lead }), // open, no deadline
  task('1.g', { lead, deadline: { regular: true } }),
  task('1.h', {
    lead,
    deadline: { due: '2025-12-31' },
    scope: { kind: 'not-applicable', reason: 'Không có làng nghề' },
  }),
  task('1.i', { lead, deadline: { due: '2025-12-31' }, cancelled: { on: '2026-01-10', reason: 'Tỉnh làm chung' } }),
]
const SAID: Record<string, TaskEntry> = {
  '1.a': { done: '2025-12-10' },
  '1.b': { done: '2026-01-05' },
  '1.c': { done: true },
  '1.d': { percent: 40 },
  '1.đ': { percent: 75 },
}
const pieces: Pieces = { tasks: TASKS, reports: [report(lead, '2026-Q1', '2026-01-20', SAID)] }
const totalOf = (changed: Pieces, day = DAY): Tally => progressAt({ ...pieces, ...changed }, day).total

describe('the rates', () => {
  const { rates, counts } = totalOf({})

  test('one task of each state', () => {
    expect(counts).toEqual({ total: 9, ...Object.fromEntries(STATES.map((state) => [state, 1])) })
  })
  test('completion of what was assigned: (D1+D2+D3) / (D1+D2+D3+O)', () => {
    expect(rates.completionOfAssigned).toEqual(fraction(3, 6))
  })
  test('completion of what is due: (D1+D2) / (D1+D2+O2)', () => expect(rates.completionOfDue).toEqual(fraction(2, 3)))
  test('on time of what is due: D1 / (D1+D2+O2)', () => expect(rates.onTimeOfDue).toEqual(fraction(1, 3)))
  test('overdue of what is due: O2 / (D1+D2+O2)', () => expect(rates.overdueOfDue).toEqual(fraction(1, 3)))
  test('average progress of the tasks that ever reported, done ones at 100', () => {
    expect(rates.averageProgress).toEqual(fraction(83, 100)) // (3 × 100 + 40 + 75) / 5
  })

  test('fractions of counts stay as counted', () => {
    const even = totalOf({ tasks: TASKS.filter((t) => ['1.a', '1.đ', '1.d', '1.e'].includes(t.id)) })
    expect(even.rates.completionOfAssigned).toEqual(fraction(1, 4))
    const four = totalOf({ tasks: [...TASKS.slice(0, 2), ...TASKS.slice(3, 5)] })
    expect(four.rates.completionOfAssigned).toEqual(fraction(2, 4))
  })

  test('what is done before its day counts as due', () => {
    const early = totalOf({ reports: [report(lead, '2026-Q1', '2026-01-20', { '1.d': { done: '2026-01-10' } })] })
    expect(early.rates.completionOfDue).toEqual(fraction(1, 5))
  })
})

describe('no figure where there is none', () => {
  const NONE = {
    completionOfAssigned: null,
    completionOfDue: null,
    onTimeOfDue: null,
    overdueOfDue: null,
    averageProgress: null,
  }

  test('no report at all: counts, and no rate', () => {
    const { counts, rates } = totalOf({ reports: [] })
    expect(counts).toMatchObject({ total: 9, openOverdue: 4 })
    expect(rates).toEqual(NONE)
  })

  test('a group nobody has spoken of has none, while its plan has', () => {
    const progress = progressAt(
      { ...pieces, tasks: [...TASKS, task('2.a', { lead, deadline: { due: '2025-12-31' } })] },
      DAY,
    )
    expect(progress.groups.find((g) => g.id === '2')?.rates).toEqual(NONE)
    expect(progress.total.rates.overdueOfDue).toEqual(fraction(2, 4))
  })

  test('nothing due yet', () => {
    const { rates } = totalOf({ tasks: TASKS.filter((t) => t.id === '1.d' || t.id === '1.e') })
    expect(rates).toMatchObject({
      completionOfAssigned: fraction(0, 2),
      completionOfDue: null,
      onTimeOfDue: null,
      overdueOfDue: null,
    })
  })

  test('nothing counted', () => {
    const tally = totalOf({
      tasks: TASKS.slice(6),
      reports: [report(lead, '2026-Q1', '2026-01-20', { '1.g': { none: true } })],
    })
    expect([tally.rates, tally.coverage]).toEqual([NONE, null])
  })

  test('spoken of, with no percent: no average', () => {
    expect(
      totalOf({ reports: [report(lead, '2026-Q1', '2026-01-20', { '1.d': { none: true } })] }).rates,
    ).toMatchObject({
      completionOfAssigned: fraction(0, 6),
      averageProgress: null,
    })
  })

  test('a file of the plan could not be read', () => {
    const damaged = progressAt({ ...pieces, unread: ['plans/minh-hoa/progress/2026-Q1/vhxh.md'] }, DAY)
    expect([damaged.complete, damaged.total.rates, damaged.groups[0]?.rates]).toEqual([false, NONE, NONE])
    expect(damaged.total.counts.doneOnTime).toBe(1)
  })

  test('damage to indicators or duties leaves the rates of tasks whole', () => {
    const unread = ['plans/minh-hoa/indicators/chi-tieu.yaml', 'plans/minh-hoa/duties.yaml']
    const damaged = progressAt({ ...pieces, unread }, DAY)
    expect([damaged.complete, damaged.total.rates.onTimeOfDue]).toEqual([false, fraction(1, 3)])
  })
})

describe('rates by weight', () => {
  const weighed = (without: readonly string[] = []) =>
    TASKS.map((t, i) => (without.includes(t.id) ? t : task(t.id, { ...t.data, weight: i === 1 ? 0.5 : i + 1 })))

  test('each task counts by its weight', () => {
    const { weighted, rates } = totalOf({ tasks: weighed() }) // 1, 0,5, 3 done · 4, 5, 6 open
    expect(weighted?.completionOfAssigned).toEqual(fraction(9, 39))
    expect(weighted?.completionOfDue).toEqual(fraction(3, 13))
    expect(weighted?.onTimeOfDue).toEqual(fraction(2, 13))
    expect(weighted?.averageProgress).toEqual(fraction(197, 270)) // (4,5 + 4 × 0,4 + 5 × 0,75) / 13,5
    expect(rates.completionOfAssigned).toEqual(fraction(3, 6))
  })

  test('all or none: one counted task without a weight and there are none', () => {
    expect(totalOf({}).weighted).toBeNull()
    expect(totalOf({ tasks: weighed(['1.e']) }).weighted).toBeNull()
  })

  test('tasks outside the rates need none', () => {
    expect(totalOf({ tasks: weighed(['1.g', '1.h', '1.i']) }).weighted?.onTimeOfDue).toEqual(fraction(2, 13))
  })

  test('no report: no rate by weight either', () => {
    expect(totalOf({ tasks: weighed(), reports: [] }).weighted?.completionOfAssigned).toBeNull()
  })
})

describe('coverage: reported in the window, plus done, of the counted', () => {
  test('in the period of the report', () => expect(totalOf({}).coverage).toEqual(fraction(5, 6)))
  test('in a later period only what is done remains', () => {
    expect(totalOf({}, '2026-05-01').coverage).toEqual(fraction(3, 6))
  })
  test('with no report', () => expect(totalOf({ reports: [] }).coverage).toEqual(fraction(0, 6)))
})

test('counts that do not add up are refused', () => {
  const { counts } = totalOf({})
  expect(assertAddsUp(counts)).toBe(counts)
  const lost: Counts = { ...counts, openInTime: 0 }
  expect(() => assertAddsUp(lost)).toThrow('counts add up to 8, not to their total of 9')
})
