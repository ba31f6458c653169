import { daysBetween } from '../core/day.ts'
import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Rule } from './context.ts'

/** Days after which a paper that comes in was not simply on its way. */
const LATE_DAYS = 30

/** since/late: a file comes in much later than the day it bears: it is dated back, or lay about. */
export const late: Rule = function* ({ before, after, history: { merged } }) {
  const known = new Set(
    [...before.reports, ...before.consolidated, ...before.assessments].map(({ origin }) => origin.file),
  )
  for (const { date, origin } of [...after.reports, ...after.consolidated, ...after.assessments]) {
    if (known.has(origin.file)) continue
    const days = daysBetween(date, merged)
    if (days > LATE_DAYS) yield problem('since/late', 'warning', within(origin, 'date'), { date, merged, days })
  }
}
