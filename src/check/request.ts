import { problem } from '../core/diagnostic.ts'
import { type Origin, within } from '../core/origin.ts'
import { periodOf } from '../core/period.ts'
import type { Rule } from './context.ts'

/** request/window, request/due, request/period: an ad hoc report about days that run backwards, due before there is anything to report, or named like a period. */
export const request: Rule = function* ({ plan }) {
  const file: Origin = { file: `${plan.folder}/plan.yaml`, path: ['requests'] }
  const { requested: _requested, ...calendar } = plan.calendar
  for (const [i, { id, window, due, on }] of (plan.data.requests ?? []).entries()) {
    const { from, to } = window
    if (periodOf(id, calendar)) yield problem('request/period', 'error', within(file, i, 'id'), { id })
    if (to < from) yield problem('request/window', 'error', within(file, i, 'window', 'to'), { from, to })
    const first = on !== undefined && on > from ? on : from
    if (due !== undefined && due < first)
      yield problem('request/due', 'error', within(file, i, 'due'), { due, from: first })
  }
}
