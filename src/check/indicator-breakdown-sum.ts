import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { compare, fromDecimal, sum } from '../core/ratio.ts'
import type { Rule } from './context.ts'
import { numberIn, placeOf, type SeriesFigure } from './series.ts'

/** indicator/breakdown-sum: with `sum: true` the parts of a figure do not add up to it. While a part is missing nothing is said. */
export const indicatorBreakdownSum: Rule = function* ({ series }) {
  for (const { indicator, figures } of series) {
    const { breakdown, of } = indicator.data
    if (!breakdown?.sum) continue
    const ids = [...new Set(breakdown.items.map(({ id }) => id))]
    for (const figure of figures)
      for (const field of of ? (['n', 'd'] as const) : (['value'] as const)) yield* total(figure, field, ids)
  }
}

function* total(figure: SeriesFigure, field: 'n' | 'd' | 'value', ids: readonly string[]): Generator<Diagnostic> {
  const whole = numberIn(figure, field)
  const { by = {} } = figure.entry
  const parts = ids.flatMap((id) => (Object.hasOwn(by, id) ? (by[id]?.[field] ?? []) : []))
  if (whole === undefined || parts.length < ids.length) return
  const added = sum(parts.map(fromDecimal))
  if (compare(added, fromDecimal(whole)) === 0) return
  // The quotient of two whole numbers below 2^53 is the decimal itself, as nearly as a number of a file can be.
  const params = { field, whole, parts: Number(added.n) / Number(added.d) }
  yield problem('indicator/breakdown-sum', 'error', placeOf(figure, 'by'), params, 'key')
}
