import type { Change } from '../core/change.ts'
import { problem } from '../core/diagnostic.ts'
import { type Origin, within } from '../core/origin.ts'
import type { Plan } from '../core/plan.ts'
import type { Context, Rule } from './context.ts'

/** Days on which something has happened, by what states them. What reports state is for `check` to find. */
const HAPPENED: Readonly<Partial<Record<Change['what'], RegExp>>> = {
  plan: /^(?:date|bases\..+\.date|requests\..+\.on)$/,
  indicator: /^baseline\.at$/,
  assessment: /^date$/,
}

/** since/future-date: this change says that something happened on a day that has not come yet. */
export const futureDate: Rule = function* (context) {
  const { today } = context.history
  for (const { day, origin } of days(context))
    if (day > today) yield problem('since/future-date', 'error', origin, { date: day, today })
}

function* days({ before, after, changes }: Context): Generator<{ day: string; origin: Origin }> {
  for (const { what, field, to, place } of changes)
    if (typeof to === 'string' && HAPPENED[what]?.test(field ?? '')) yield { day: to, origin: place }
  for (const { date, origin } of newIn(before.assessments, after.assessments))
    yield { day: date, origin: within(origin, 'date') }
  yield* closingDays(before, after)
}

/** Days of closing and reopening that the older state does not have. */
function* closingDays(before: Plan, after: Plan): Generator<{ day: string; origin: Origin }> {
  for (const { period, data, origin } of after.closings) {
    const old = before.closings.find((closing) => closing.period === period)?.data
    if (data.on !== old?.on) yield { day: data.on, origin: within(origin, 'on') }
    for (const [i, { on }] of (data.reopened ?? []).entries())
      if (on !== old?.reopened?.[i]?.on) yield { day: on, origin: within(origin, 'reopened', i, 'on') }
  }
}

function newIn<T extends { readonly origin: Origin }>(before: readonly T[], after: readonly T[]): T[] {
  const known = new Set(before.map(({ origin }) => origin.file))
  return after.filter(({ origin }) => !known.has(origin.file))
}
