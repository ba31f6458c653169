import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { IndicatorReport, Rule } from './context.ts'

/** progress/n-over-d, progress/ratio-parts, progress/no-ratio: numerator and denominator of a ratio go together, in a part of it too. */
export const progressRatio: Rule = function* ({ indicatorReports }) {
  for (const report of indicatorReports)
    for (const figure of [report, ...partsOf(report)]) yield* figure.indicator.data.of ? ratio(figure) : single(figure)
}

/** The figures of the parts of a breakdown, each as a figure of its indicator. */
const partsOf = ({ entry, origin, ...rest }: IndicatorReport): IndicatorReport[] =>
  Object.entries(entry.by ?? {}).map(([id, part]) => ({ ...rest, entry: part, origin: within(origin, 'by', id) }))

function* ratio({ indicator, entry, origin }: IndicatorReport): Generator<Diagnostic> {
  const { n, d, value } = entry
  const id = { indicator: indicator.id }
  if (value !== undefined) yield problem('progress/ratio-parts', 'error', within(origin, 'value'), id, 'key')
  else if (n === undefined && d !== undefined)
    yield problem('progress/ratio-parts', 'error', within(origin, 'd'), id, 'key')
  else if (n !== undefined && d === undefined)
    yield problem('progress/ratio-parts', 'error', within(origin, 'n'), id, 'key')
  for (const field of ['n', 'd'] as const) {
    const value = entry[field]
    if (value !== undefined && value < 0)
      yield problem('indicator/limits', 'error', within(origin, field), { value, min: 0 })
  }
  if (n !== undefined && d !== undefined && n > d && indicator.data.overlap !== true)
    yield problem('progress/n-over-d', 'error', within(origin, 'n'), { n, d })
}

function* single({ indicator, entry, origin }: IndicatorReport): Generator<Diagnostic> {
  const field = (['n', 'd'] as const).find((key) => entry[key] !== undefined)
  if (field) yield problem('progress/no-ratio', 'error', within(origin, field), { indicator: indicator.id }, 'key')
}
