import { problem } from '../core/diagnostic.ts'
import type { Rule } from './context.ts'
import { limitsOf, statedValues } from './stated-values.ts'

/** indicator/out-of-rank: a rank that is no place among those ranked. What the indicator's own limits refuse is said there. */
export const indicatorOutOfRank: Rule = function* (context) {
  if (context.plan.indicators.every(({ data }) => data.outOf === undefined)) return
  for (const { indicator, value, origin, isPart } of statedValues(context)) {
    const { outOf } = indicator.data
    if (outOf === undefined || typeof value !== 'number' || isPart) continue
    const { min = -Infinity, max = Infinity } = limitsOf(indicator.data)
    const isRank = Number.isInteger(value) && value >= 1 && value <= outOf
    if (!isRank && value >= min && value <= max)
      yield problem('indicator/out-of-rank', 'error', origin, { value, outOf })
  }
}
