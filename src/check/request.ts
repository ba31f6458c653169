import { problem } from '../core/diagnostic.ts'
import { type Origin, within } from '../core/origin.ts'
import type { Rule } from './context.ts'

/** request/window, request/due: an ad hoc report about days that run backwards, or due before there is anything to report. */
export const request: Rule = function* ({ plan }) {
  const file: Origin = { file: `${plan.folder}/plan.yaml`, path: ['requests'] }
  for (const [i, { window, due, on }] of (plan.data.requests ?? []).entries()) {
    const { from, to } = window
    if (to < from) yield problem('request/window', 'error', within(file, i, 'window', 'to'), { from, to })
    const first = on !== undefined && on > from ? on : from
    if (due !== undefined && due < first)
      yield problem('request/due', 'error', within(file, i, 'due'), { due, from: first })
  }
}
