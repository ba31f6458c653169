import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Indicator } from '../core/plan.ts'
import type { IndicatorReport, Rule } from './context.ts'
import { near } from './near.ts'
import { unknown } from './unknown.ts'

/** indicator/breakdown-unknown, indicator/no-breakdown: a figure for a part the indicator does not have; two parts with one id. */
export const indicatorBreakdown: Rule = function* ({ plan, indicatorReports }) {
  for (const indicator of plan.indicators) yield* twice(indicator)
  for (const report of indicatorReports) if (report.entry.by) yield* parts(report, Object.keys(report.entry.by))
}

function* twice({ data, origin }: Indicator): Generator<Diagnostic> {
  const seen = new Set<string>()
  for (const [i, { id }] of (data.breakdown?.items ?? []).entries()) {
    const place = within(origin, 'breakdown', 'items', i, 'id')
    if (seen.has(id)) yield problem('id/duplicate', 'error', place, { id, file: origin.file, what: 'detail' })
    seen.add(id)
  }
}

function* parts({ indicator, origin }: IndicatorReport, ids: readonly string[]): Generator<Diagnostic> {
  const { breakdown } = indicator.data
  if (!breakdown) {
    yield problem('indicator/no-breakdown', 'error', within(origin, 'by'), { indicator: indicator.id }, 'key')
    return
  }
  const known = breakdown.items.map(({ id }) => id)
  for (const id of ids) {
    if (known.includes(id)) continue
    const params = { ...unknown(id, near(id, known)), indicator: indicator.id }
    yield problem('indicator/breakdown-unknown', 'error', within(origin, 'by', id), params, 'key')
  }
}
