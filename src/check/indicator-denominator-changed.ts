import { problem } from '../core/diagnostic.ts'
import { compare, fromDecimal, multiply, subtract } from '../core/ratio.ts'
import type { Rule } from './context.ts'
import { isBroken, numberIn, placeOf } from './series.ts'

/** indicator/denominator-changed: the whole of a ratio grows or shrinks by more than half from one figure to the next, and nothing says why. */
export const indicatorDenominatorChanged: Rule = function* ({ series }) {
  for (const { indicator, figures } of series) {
    if (indicator.data.kind !== 'point' || !indicator.data.of) continue
    for (const [i, figure] of figures.entries()) {
      const before = figures[i - 1]
      const [from, to] = [before && numberIn(before, 'd'), numberIn(figure, 'd')]
      if (!before || from === undefined || to === undefined || from <= 0 || from === to) continue
      if (!isFar(from, to) || figure.entry.note !== undefined) continue
      if (isBroken(indicator, before.day, figure.day)) continue
      yield problem('indicator/denominator-changed', 'warning', placeOf(figure, 'd'), { from, to, day: before.day })
    }
  }
}

/** True when `to` differs from `from` by more than half of it. */
function isFar(from: number, to: number): boolean {
  const change = subtract(fromDecimal(to), fromDecimal(from))
  return compare(multiply(change, { n: change.n < 0n ? -2n : 2n, d: 1n }), fromDecimal(from)) > 0
}
