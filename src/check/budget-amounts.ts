import type { Day } from '../core/day.ts'
import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { amountAt } from '../core/money.ts'
import { type Origin, within } from '../core/origin.ts'
import type { Budget, BudgetLine, Placed } from '../core/plan.ts'
import type { Rule } from './context.ts'

/** budget/order, -fell, future-date, over-allocated, unit: running totals that cannot be, or are probably a slip. */
export const budgetAmounts: Rule = function* ({ plan: { budget }, today }) {
  if (!budget) return
  for (const line of budget.lines) {
    yield* running(line, 'allocated')
    yield* running(line, 'disbursed')
    yield* overAllocated(line)
  }
  for (const { at, origin } of daysOf(budget))
    if (at > today) yield problem('budget/future-date', 'error', origin, { date: at, today })
  for (const { value, origin } of amountsOf(budget))
    if (value > 0 && value < LEAST) yield problem('budget/unit', 'warning', origin, { value })
}

/** Amounts below a million đồng are rare in a budget: they were probably typed in millions. */
const LEAST = 1_000_000

type Running = 'allocated' | 'disbursed'

/** Running totals stand in the order of their days and grow; where one falls a document says why. */
function* running({ data, origin }: Placed<BudgetLine>, of: Running): Generator<Diagnostic> {
  const entries = data[of] ?? []
  for (const [i, { at, value, document }] of entries.entries()) {
    const before = entries[i - 1]
    if (!before) continue
    const place = within(origin, of, i)
    if (at <= before.at) yield problem('budget/order', 'error', within(place, 'at'), { at, before: before.at })
    else if (value < before.value && document === undefined)
      yield problem(`budget/${of}-fell`, 'warning', within(place, 'value'), { from: before.value, to: value })
  }
}

/** The first day on which more was spent than allocated; said at the later of the two figures. */
function* overAllocated(line: Placed<BudgetLine>): Generator<Diagnostic> {
  const { allocated = [], disbursed = [] } = line.data
  for (const at of [...allocated, ...disbursed].map((entry) => entry.at).sort()) {
    const [given, spent] = [amountAt(line, 'allocated', at), amountAt(line, 'disbursed', at)]
    if (!given?.at || !spent?.at || spent.value <= given.value) continue
    const params = { disbursed: Number(spent.value), allocated: Number(given.value), at }
    yield problem('budget/over-allocated', 'warning', (given.at > spent.at ? given : spent).origin, params)
    return
  }
}

function* daysOf({ lines, totals }: Budget): Generator<{ readonly at: Day; readonly origin: Origin }> {
  for (const { data, origin } of lines)
    for (const of of ['allocated', 'disbursed'] as const)
      for (const [i, { at }] of (data[of] ?? []).entries()) yield { at, origin: within(origin, of, i, 'at') }
  for (const { data, origin } of totals) if (data.at !== undefined) yield { at: data.at, origin: within(origin, 'at') }
}

function* amountsOf({ lines, totals }: Budget): Generator<{ readonly value: number; readonly origin: Origin }> {
  for (const { data, origin } of lines) {
    if (data.planned !== undefined) yield { value: data.planned, origin: within(origin, 'planned') }
    for (const of of ['allocated', 'disbursed'] as const)
      for (const [i, { value }] of (data[of] ?? []).entries()) yield { value, origin: within(origin, of, i, 'value') }
  }
  for (const { data, origin } of totals) yield { value: data.value, origin: within(origin, 'value') }
}
