import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Rule } from './context.ts'
import { termsOf } from './formula-terms.ts'
import { near } from './near.ts'
import { unknown, wasRead } from './unknown.ts'

/** indicator/unknown: a task, a formula, a report or a correction names an indicator the plan does not have. */
export const indicatorUnknown: Rule = function* ({ plan, indicators }) {
  if (!wasRead(plan, 'indicators/')) return
  const params = (id: string) => unknown(id, near(id, indicators.keys()))
  for (const { data, origin } of plan.tasks)
    for (const [i, id] of (data.indicators ?? []).entries())
      if (!indicators.has(id)) yield problem('indicator/unknown', 'error', within(origin, 'indicators', i), params(id))
  for (const { term, origin } of plan.indicators.flatMap(termsOf))
    if (term.indicator !== undefined && !indicators.has(term.indicator))
      yield problem('indicator/unknown', 'error', within(origin, 'indicator'), params(term.indicator))
  for (const { origin, ...report } of plan.reports) {
    for (const id of Object.keys(report.indicators))
      if (!indicators.has(id))
        yield problem('indicator/unknown', 'error', within(origin, 'indicators', id), params(id), 'key')
    for (const [i, { indicator: id }] of report.corrections.entries())
      if (id !== undefined && !indicators.has(id))
        yield problem('indicator/unknown', 'error', within(origin, 'corrections', i, 'indicator'), params(id))
  }
}
