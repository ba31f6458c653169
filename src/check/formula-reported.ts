import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Rule } from './context.ts'

/** formula/reported: a figure is reported for an indicator that is worked out from others; which of the two holds nobody could tell. */
export const formulaReported: Rule = function* ({ indicatorReports }) {
  for (const { indicator, entry, origin } of indicatorReports) {
    if (!indicator.data.formula) continue
    const field = (['value', 'n', 'd'] as const).find((key) => entry[key] !== undefined)
    if (field) yield problem('formula/reported', 'error', within(origin, field), { indicator: indicator.id }, 'key')
  }
}
