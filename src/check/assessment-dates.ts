import { subjectKey } from '../core/criteria.ts'
import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Rule } from './context.ts'

/** progress/future-date, assessment/before-window, assessment/after-window: the day of an assessment against today and its period. */
export const assessmentDates: Rule = function* ({ plan, today }) {
  for (const { date, window, origin } of plan.assessments) {
    const place = within(origin, 'date')
    if (date > today) yield problem('progress/future-date', 'error', place, { date, today })
    else if (window && date < window.from)
      yield problem('assessment/before-window', 'error', place, { date, from: window.from })
    else if (window && date > window.to)
      yield problem('assessment/after-window', 'warning', place, { date, to: window.to })
  }
}

/** assessment/two: one subject is assessed twice against one set for one period, and nothing says which holds. */
export const assessmentTwo: Rule = function* ({ plan }) {
  const first = new Map<string, string>()
  for (const { set, period, subject, origin } of plan.assessments) {
    const key = [set, period, subjectKey(subject)].join('\n')
    const file = first.get(key)
    if (file === undefined) first.set(key, origin.file)
    else yield problem('assessment/two', 'error', within(origin, 'subject'), { file, period })
  }
}
