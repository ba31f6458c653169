import { problem } from '../core/diagnostic.ts'
import type { Indicator } from '../core/plan.ts'
import type { Rule } from './context.ts'
import { isBroken } from './series.ts'
import { type DatedTarget, datedTargets, growsWithSpan, isWorse, partOfYear } from './target-steps.ts'

/** indicator/steps-backwards: a later step that is easier than the one before it. */
export const indicatorStepsBackwards: Rule = function* ({ plan }) {
  for (const indicator of plan.indicators) {
    if ((indicator.data.targets?.length ?? 0) < 2) continue
    const steps = datedTargets(indicator, plan.calendar)
    for (const [i, step] of steps.entries()) {
      const before = steps.slice(0, i).findLast((earlier) => isComparable(indicator, earlier, step))
      if (!before || !isWorse(step.sense, step.value, before.value)) continue
      const params = { value: step.value, earlier: before.value, by: before.by, sense: step.sense }
      yield problem('indicator/steps-backwards', 'warning', step.origin, params)
    }
  }
}

/** Steps of one series that ask for the same thing; the count of a quarter is not held against that of a year. */
const isComparable = (indicator: Indicator, earlier: DatedTarget, later: DatedTarget): boolean =>
  earlier.due < later.due &&
  earlier.sense === later.sense &&
  (!growsWithSpan(indicator) || partOfYear(earlier.by) === partOfYear(later.by)) &&
  !isBroken(indicator, earlier.due, later.due)
