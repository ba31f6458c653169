import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Rule } from './context.ts'

/** unit/not-in-force: a unit reports for a period in which it did not exist. */
export const unitNotInForce: Rule = function* ({ plan }) {
  for (const { unit, period, window, origin } of plan.reports) {
    const data = plan.units.get(unit)?.data
    if (!data || !window) continue
    if ((data.from ?? '') > window.to || (data.until ?? '9999') < window.from)
      yield problem('unit/not-in-force', 'error', within(origin, 'unit'), { id: unit, period })
  }
}
