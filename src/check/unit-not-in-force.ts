import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Rule } from './context.ts'

/** unit/not-in-force: a unit reports for a period in which it did not exist. Asked ad hoc, it may speak of days before its time. */
export const unitNotInForce: Rule = function* ({ plan }) {
  const adHoc = new Set(plan.data.requests?.map(({ id }) => id))
  for (const { unit, period, window: span, date, origin } of plan.reports) {
    const data = plan.units.get(unit)?.data
    const window = adHoc.has(period) ? { from: date, to: date } : span
    if (!data || !window) continue
    if ((data.from ?? '') > window.to || (data.until ?? '9999') < window.from)
      yield problem('unit/not-in-force', 'error', within(origin, 'unit'), { id: unit, period })
  }
}
