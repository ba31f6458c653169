import type { Day } from '../core/day.ts'
import { problem } from '../core/diagnostic.ts'
import type { Indicator } from '../core/plan.ts'
import type { Rule } from './context.ts'
import { datedTargets, growsWithSpan, isWorse, partOfYear } from './target-steps.ts'

/**
 * indicator/target-behind-baseline: a target that asks for less than there was at the start. One that equals the baseline, or is met
 * already, is a floor to hold and nothing wrong.
 */
export const indicatorTargetBehindBaseline: Rule = function* ({ plan }) {
  for (const indicator of plan.indicators) {
    if (indicator.data.baseline === undefined && indicator.data.breaks === undefined) continue
    for (const { by, due, sense, utmost, origin } of datedTargets(indicator, plan.calendar)) {
      // The baseline is a year's: the count of a quarter is less by nature.
      if (growsWithSpan(indicator) && partOfYear(by) !== '') continue
      const baseline = baselineOn(indicator, due)
      if (typeof baseline !== 'number' || !isWorse(sense, utmost, baseline)) continue
      yield problem('indicator/target-behind-baseline', 'warning', origin, { value: utmost, baseline, sense })
    }
  }
}

/** The baseline of the series that runs on a day. */
function baselineOn({ data }: Indicator, day: Day) {
  const begun = (data.breaks ?? []).filter(({ on }) => on <= day).sort((a, b) => (a.on < b.on ? -1 : 1))
  return begun.length > 0 ? begun.at(-1)?.baseline?.value : data.baseline?.value
}
