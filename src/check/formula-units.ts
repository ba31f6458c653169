import { type Diagnostic, problem } from '../core/diagnostic.ts'
import type { Indicator } from '../core/plan.ts'
import { fold } from '../core/text.ts'
import type { Context, Rule } from './context.ts'
import { type PlacedTerm, termsOf } from './formula-terms.ts'

/** formula/units: terms of one sum counted in different units; a percentage of things counted in different units. */
export const formulaUnits: Rule = function* ({ plan, indicators }) {
  for (const indicator of plan.indicators) {
    const terms = termsOf(indicator)
    const above = terms.filter(({ side }) => side === 'n')
    const below = terms.filter(({ side }) => side === 'd')
    const [n, d] = [firstUnit(above, indicators), firstUnit(below, indicators)]
    yield* oneUnit(above, indicators)
    yield* oneUnit(below, indicators)
    if (below[0] && n && d && isPercent(indicator) && !isSame(n, d))
      yield problem('formula/units', 'warning', below[0].origin, { why: 'percent', unit: d, other: n })
  }
}

const isPercent = ({ data }: Indicator): boolean => data.unit === '%'
const isSame = (a: string, b: string): boolean => fold(a) === fold(b)

/**
 * What a term counts in; undefined where that is not known: numerators and denominators are described in words only, constants are
 * of any unit, and a factor may turn one unit into another.
 */
function unitOf({ term }: PlacedTerm, indicators: Context['indicators']): string | undefined {
  if (term.times !== undefined && Math.abs(term.times) !== 1) return undefined
  const taken = term.take === undefined || term.take === 'value'
  return taken ? indicators.get(term.indicator ?? '')?.data.unit : undefined
}

const firstUnit = (terms: readonly PlacedTerm[], indicators: Context['indicators']): string | undefined =>
  terms.map((term) => unitOf(term, indicators)).find((unit) => unit !== undefined)

function* oneUnit(terms: readonly PlacedTerm[], indicators: Context['indicators']): Generator<Diagnostic> {
  const first = firstUnit(terms, indicators)
  for (const term of terms) {
    const unit = unitOf(term, indicators)
    if (first === undefined || unit === undefined || isSame(unit, first)) continue
    yield problem('formula/units', 'warning', term.origin, { why: 'sum', unit, other: first })
  }
}
