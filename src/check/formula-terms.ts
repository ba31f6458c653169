import { type Origin, within } from '../core/origin.ts'
import type { Indicator, IndicatorData } from '../core/plan.ts'

export type FormulaTerm = NonNullable<IndicatorData['formula']>['n'][number]

/** One term of a derived indicator, above the line (n) or below it (d). */
export interface PlacedTerm {
  readonly side: 'n' | 'd'
  readonly term: FormulaTerm
  readonly origin: Origin
}

/** The terms of an indicator's formula; none where it has none. */
export function termsOf({ data: { formula }, origin }: Indicator): PlacedTerm[] {
  if (!formula) return []
  return (['n', 'd'] as const).flatMap((side) =>
    (formula[side] ?? []).map((term, i) => ({ side, term, origin: within(origin, 'formula', side, i) })),
  )
}
