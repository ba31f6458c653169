import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/core/day.ts'
import { ND09, periodHolding, periodsBetween } from '../../src/core/period.ts'
import { type Movement, type Progress, type RateName, type Rates, STATES, type Tally } from '../../src/core/progress.ts'
import { isOpen } from '../../src/core/rates.ts'
import { compare, ONE, type Ratio, ZERO } from '../../src/core/ratio.ts'
import { planMovement } from '../../src/measure/index.ts'
import { type Pieces, plan, progressAt, quarter, report, task, USUAL_UNITS } from '../support/plan-builder.ts'
import { anyDay, anyPlan } from '../support/plan-generator.ts'

const any = anyPlan({ takingBack: true })
const RISING: readonly RateName[] = ['completionOfAssigned', 'completionOfDue', 'onTimeOfDue']

const tallies = ({ total, groups, units }: Progress): readonly Tally[] => [total, ...groups, ...units]
const ratesOf = (progress: Progress): Rates[] =>
  tallies(progress).flatMap(({ rates, weighted }) => (weighted ? [rates, weighted] : [rates]))

describe('counts and rates', () => {
  test('every rate lies between 0 and 1, or there is none', () => {
    fc.assert(
      fc.property(any, anyDay, (pieces, day) => {
        const progress = progressAt(pieces, day)
        const all = ratesOf(progress).flatMap((rates) => Object.values(rates) as (Ratio | null)[])
        for (const rate of [
          ...all,
          progress.total.coverage,
          progress.reportsInTime,
          ...progress.tasks.map((t) => t.percent),
        ])
          if (rate) expect(compare(rate, ZERO) >= 0 && compare(rate, ONE) <= 0).toBe(true)
      }),
    )
  })

  test('the nine counts add up to the total, and so do the groups and the units', () => {
    fc.assert(
      fc.property(any, anyDay, (pieces, day) => {
        const progress = progressAt(pieces, day)
        for (const { counts } of tallies(progress))
          expect(STATES.reduce((sum, state) => sum + counts[state], 0)).toBe(counts.total)
        for (const rows of [progress.groups, progress.units])
          for (const state of [...STATES, 'total'] as const)
            expect(rows.reduce((sum, row) => sum + row.counts[state], 0)).toBe(progress.total.counts[state])
      }),
    )
  })

  test('done and overdue are together all that was due', () => {
    fc.assert(
      fc.property(any, anyDay, (pieces, day) => {
        const { completionOfDue: done, overdueOfDue: overdue } = progressAt(pieces, day).total.rates
        expect((done?.n ?? 0n) + (overdue?.n ?? 0n)).toBe(done?.d ?? 0n)
      }),
    )
  })
})

describe('movement', () => {
  const quarters = periodsBetween('quarter', '2025-04-15', '2027-03-01', ND09)
  const end = (m: Movement) => m.openInTime + m.openOverdue + m.openUndated
  const columns = ({ from: _, to: __, ...counts }: Movement) => Object.values(counts)

  test('balances in every period and over the plan’s life, and the next period starts where it ends', () => {
    fc.assert(
      fc.property(any, (pieces) => {
        const whole = plan(pieces)
        const spans = quarters.flatMap((q) => [q, { from: null, to: q.to }])
        for (const m of spans.map((span) => planMovement(whole, whole.tasks, span))) {
          const left = m.openAtStart + m.assigned + m.reopened - m.withdrawn - m.doneOnTime - m.doneLate - m.doneUndated
          expect(left).toBe(end(m))
        }
        quarters.slice(1).forEach((next, i) => {
          const before = planMovement(whole, whole.tasks, quarters[i] ?? next)
          expect(planMovement(whole, whole.tasks, next).openAtStart).toBe(end(before))
        })
      }),
    )
  })

  test('ends with the open tasks of the status, and its groups add up', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...quarters), (pieces, period) => {
        const { plan: whole, tasks, groups } = progressAt(pieces, period.to)
        const total = planMovement(whole, whole.tasks, period)
        expect(end(total)).toBe(tasks.filter((t) => isOpen(t.state)).length)
        const rows = groups.map((g) =>
          columns(
            planMovement(
              whole,
              whole.tasks.filter((t) => t.group === g.id),
              period,
            ),
          ),
        )
        columns(total).forEach((count, i) => {
          expect(rows.reduce((sum, row) => sum + (row[i] ?? 0), 0)).toBe(count)
        })
      }),
    )
  })
})

/** Compares two rates where both exist. */
const notBelow = (a: Ratio | null, b: Ratio | null): boolean => a === null || b === null || compare(a, b) >= 0

describe('what work and reports do to the rates', () => {
  test('finishing a task lowers no completion, on-time or progress rate and raises no overdue rate', () => {
    fc.assert(
      fc.property(any, anyDay, fc.nat(), (pieces, day, which) => {
        const before = progressAt(pieces, day)
        // Of two entries that take effect on one day files would have to say which holds: leave that day free.
        fc.pre(![...before.plan.reports, ...before.plan.consolidated].some((r) => r.effective === day))
        const open = before.tasks.filter((t) => isOpen(t.state))
        const chosen = open[which % Math.max(open.length, 1)]
        fc.pre(chosen !== undefined)
        if (!chosen) return
        const due = chosen.occurrences?.filter((o) => o.due <= day && o.done === null) ?? []
        const entry = chosen.occurrences
          ? { occurrences: Object.fromEntries(due.map((o) => [o.period.id, { done: day }])) }
          : { done: day }
        const unit = chosen.task.data.lead ?? 'vhxh'
        const more = report(unit, periodHolding(day, 'month', ND09)?.id ?? '', day, { [chosen.id]: entry })
        const after = progressAt({ ...pieces, reports: [...pieces.reports, more] }, day)
        ratesOf(before).forEach((old, i) => {
          const now = ratesOf(after)[i]
          for (const name of [...RISING, 'averageProgress'] as const)
            expect(notBelow(now?.[name] ?? null, old[name])).toBe(true)
          expect(notBelow(old.overdueOfDue, now?.overdueOfDue ?? null)).toBe(true)
        })
      }),
    )
  })

  // Reports that take a completion back, or give it another day, are outside this property: without them the earlier word stands again.
  test('taking a report away raises no completion or on-time rate and lowers no overdue rate', () => {
    fc.assert(
      fc.property(anyPlan({ takingBack: false }), anyDay, fc.nat(), (pieces, day, which) => {
        fc.pre(pieces.reports.length > 0)
        const reports = pieces.reports.filter((_, i) => i !== which % pieces.reports.length)
        const before = progressAt(pieces, day)
        const after = progressAt({ ...pieces, reports }, day)
        ratesOf(before).forEach((old, i) => {
          const now = ratesOf(after)[i]
          for (const name of RISING) expect(notBelow(old[name], now?.[name] ?? null)).toBe(true)
          expect(notBelow(now?.overdueOfDue ?? null, old.overdueOfDue)).toBe(true)
        })
      }),
    )
  })
})

describe('what must make no difference', () => {
  const byId = <T extends { readonly id: string | null }>(rows: readonly T[]): T[] =>
    rows.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
  const figures = ({ total, tasks, groups, units, reportsInTime, reports }: Progress) => ({
    total,
    tasks: byId(tasks.map(({ task: _, ...status }) => status)),
    groups: byId(groups),
    units: byId(units),
    reportsInTime,
    reports: reports.map((r) => `${r.period.id} ${r.unit} ${r.inTime}`).sort(),
  })
  const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length })

  test('the order of tasks, reports, units and groups, and how task files are split', () => {
    const both = any.chain((pieces) =>
      fc.record({
        pieces: fc.constant(pieces),
        tasks: shuffled(pieces.tasks),
        reports: shuffled(pieces.reports),
        units: shuffled(USUAL_UNITS),
        groups: shuffled(pieces.groups ?? []),
      }),
    )
    fc.assert(
      fc.property(both, anyDay, ({ pieces, tasks, ...orders }, day) => {
        const split = tasks.map((t, i) => ({
          ...t,
          origin: { file: `plans/minh-hoa/tasks/${i % 2}.yaml`, path: ['tasks', i] },
        }))
        const other: Pieces = { ...pieces, ...orders, tasks: split }
        expect(figures(progressAt(other, day))).toEqual(figures(progressAt(pieces, day)))
      }),
    )
  })

  test('entries that take effect after D', () => {
    fc.assert(
      fc.property(any, anyDay, (pieces, day) => {
        const { plan: whole } = progressAt(pieces, day)
        const period = quarter(day)
        const kept = {
          ...whole,
          reports: whole.reports.filter((r) => r.effective <= day),
          consolidated: whole.consolidated.filter((r) => r.effective <= day),
        }
        expect(figures(progressAt(kept, day, period))).toEqual(figures(progressAt(whole, day, period)))
      }),
    )
  })

  test('asking twice', () => {
    fc.assert(
      fc.property(any, anyDay, (pieces, day) => {
        const whole = plan(pieces)
        expect(progressAt(whole, day)).toEqual(progressAt(whole, day))
      }),
    )
  })
})

test('a task no unit has spoken of turns from in time to overdue the day after its due day, and nothing else changes it', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (due, offset) => {
      const day = addDays(due, offset)
      fc.pre(day >= '2025-04-15')
      const { state } = progressAt({ tasks: [task('1.a', { lead: 'vhxh', deadline: { due } })] }, day).tasks[0] ?? {}
      expect(state).toBe(offset > 0 ? 'openOverdue' : 'openInTime')
    }),
  )
})
