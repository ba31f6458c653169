import { problem } from '../core/diagnostic.ts'
import { isRange } from '../core/indicator.ts'
import { within } from '../core/origin.ts'
import type { Rule } from './context.ts'

/** indicator/target-order: a range written from its greater end to its smaller one, which nothing can lie in. */
export const indicatorTargetOrder: Rule = function* ({ plan }) {
  for (const { data, origin } of plan.indicators)
    for (const [i, { value }] of (data.targets ?? []).entries())
      if (isRange(value) && value[0] > value[1])
        yield problem('indicator/target-order', 'error', within(origin, 'targets', i, 'value'), {
          from: value[0],
          to: value[1],
        })
}
