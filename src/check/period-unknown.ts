import { isDay } from '../core/day.ts'
import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import { calendarEnd, periodOf } from '../core/period.ts'
import type { Plan } from '../core/plan.ts'
import type { Rule } from './context.ts'
import { near, nearPeriod } from './near.ts'
import { unknown } from './unknown.ts'

/** period/unknown: a target's `by`, or the period of a correction, names no period. */
export const periodUnknown: Rule = function* ({ plan }) {
  for (const { data, origin } of plan.indicators)
    for (const [i, { by }] of (data.targets ?? []).entries())
      if (by !== undefined && !isTerm(plan, String(by)))
        yield problem('period/unknown', 'error', within(origin, 'targets', i, 'by'), suggest(plan, String(by)))
  for (const { corrections, origin } of plan.reports)
    for (const [i, { period }] of corrections.entries())
      if (!periodOf(String(period), plan.calendar))
        yield problem(
          'period/unknown',
          'error',
          within(origin, 'corrections', i, 'period'),
          suggest(plan, String(period)),
        )
}

/** A day, a calendar period, or a period of the plan's own. */
const isTerm = (plan: Plan, by: string): boolean =>
  isDay(by) ||
  (calendarEnd(by) !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(by)) ||
  periodOf(by, plan.calendar) !== undefined

function suggest(plan: Plan, id: string): { id: string; nearest?: string } {
  if (plan.calendar.kind !== 'own') return unknown(id, nearPeriod(id, formsOf(id)))
  const own = plan.calendar.own.map((period) => period.id)
  return unknown(id, near(id, own))
}

/** Period ids of the year that was probably meant. */
function formsOf(id: string): string[] {
  const year = /\d{4}/.exec(id)?.[0]
  if (!year) return []
  return [year, ...['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', '9M'].map((part) => `${year}-${part}`)]
}
