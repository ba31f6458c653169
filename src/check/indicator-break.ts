import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Indicator, Plan } from '../core/plan.ts'
import type { Rule } from './context.ts'

/** indicator/break: breaks of a series out of order, twice on a day or after the plan's end; a baseline older than the series it belongs to. */
export const indicatorBreak: Rule = function* ({ plan }) {
  for (const indicator of plan.indicators) if (indicator.data.breaks) yield* breaks(plan, indicator)
}

function* breaks({ data: { term } }: Plan, { data, origin }: Indicator): Generator<Diagnostic> {
  let before = ''
  for (const [i, { on, baseline }] of (data.breaks ?? []).entries()) {
    const place = within(origin, 'breaks', i)
    const say = (why: 'order' | 'twice' | 'after-term', than: string): Diagnostic =>
      problem('indicator/break', 'error', within(place, 'on'), { why, on, than })
    if (on === before) yield say('twice', before)
    else if (on < before) yield say('order', before)
    if (term?.until !== undefined && on > term.until) yield say('after-term', term.until)
    if (baseline?.at !== undefined && baseline.at < on) {
      const params = { why: 'baseline', on: baseline.at, than: on } as const
      yield problem('indicator/break', 'warning', within(place, 'baseline', 'at'), params)
    }
    if (on > before) before = on
  }
}
