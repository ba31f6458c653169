import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Indicator } from '../core/plan.ts'
import type { Rule } from './context.ts'
import { limitsOf } from './stated-values.ts'

/** number/looks-like-thousands: `1.250`, which is 1,25 here and one thousand two hundred and fifty wherever else people write it. */
export const numberThousands: Rule = function* ({ plan, indicators }) {
  for (const report of plan.reports)
    for (const { indicator, field, path, text } of report.dotted ?? []) {
      if (!isPossible(indicators.get(indicator), field, Number(text.replace('.', '')))) continue
      const params = { typed: text, value: Number(text) }
      yield problem('number/looks-like-thousands', 'warning', within(report.origin, ...path), params)
    }
}

/** False where a value cannot be that large, so that the decimals are meant: 98.625 of a percentage. */
function isPossible(indicator: Indicator | undefined, field: string, value: number): boolean {
  if (!indicator || field !== 'value') return true
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = limitsOf(indicator.data)
  return value >= min && value <= max
}
