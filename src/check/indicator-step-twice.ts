import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import { calendarEnd, periodOf } from '../core/period.ts'
import type { Rule } from './context.ts'

/** indicator/step-twice: two steps of one target that fall due on the same day, so that nobody knows which one holds. */
export const indicatorStepTwice: Rule = function* ({ plan }) {
  for (const { data, origin } of plan.indicators) {
    const seen = new Set<string>()
    for (const [i, { by, each }] of (data.targets ?? []).entries()) {
      const term = by === undefined ? '' : String(by)
      const due = (plan.calendar.kind === 'own' && periodOf(term, plan.calendar)?.to) || calendarEnd(term) || term
      // What must be reached each year and what must be reached by the end are two things.
      const what = `${due} ${each ?? ''}`
      if (seen.has(what)) yield problem('indicator/step-twice', 'error', within(origin, 'targets', i), { by: term })
      seen.add(what)
    }
  }
}
