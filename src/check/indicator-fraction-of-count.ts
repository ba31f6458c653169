import { isShareOfCounts } from '../core/counted.ts'
import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Rule } from './context.ts'

/**
 * indicator/fraction-of-count: a numerator or denominator with decimals where persons, files or houses are counted.
 */
export const indicatorFractionOfCount: Rule = function* ({ indicatorReports }) {
  for (const { report, indicator, entry, origin } of indicatorReports) {
    const { of } = indicator.data
    if (!of || !isShareOfCounts(indicator.data)) continue
    for (const field of ['n', 'd'] as const) {
      const value = entry[field]
      if (value === undefined || Number.isInteger(value)) continue
      // `1.250` is asked about by number/looks-like-thousands.
      if (report.dotted?.some((other) => other.indicator === indicator.id && other.field === field)) continue
      yield problem('indicator/fraction-of-count', 'warning', within(origin, field), { value, what: of[field] })
    }
  }
}
