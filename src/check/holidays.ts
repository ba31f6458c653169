import { daysBetween } from '../core/day.ts'
import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import { isWeekend } from '../core/working-days.ts'
import type { Rule } from './context.ts'

/** Days off in a row that are taken at their word; the loader reads no more of them. */
const LONGEST = 60

/** holidays/run, holidays/workday: days off that run backwards or without end; an extra working day that is one anyway. */
export const holidays: Rule = function* ({ plan }) {
  if (!plan.holidays) return
  const { data, origin } = plan.holidays
  for (const [i, entry] of (data.holidays ?? []).entries()) {
    if (entry?.until === undefined) continue
    const { on, until } = entry
    const days = daysBetween(on, until) + 1
    if (days < 1 || days > LONGEST)
      yield problem('holidays/run', 'error', within(origin, 'holidays', i, 'until'), { on, until, days })
  }
  for (const [i, entry] of (data.workdays ?? []).entries())
    if (entry && !isWeekend(entry.on))
      yield problem('holidays/workday', 'warning', within(origin, 'workdays', i, 'on'), { on: entry.on })
}
