import type { Origin } from '../../core/origin.ts'
import type { Found } from '../resolve.ts'
import type { Calculation } from './calculation.ts'
import type { Derivation } from './derivation.ts'
import type { PlaceOf } from './place.ts'

/** All places a derivation names. */
export const originsOf = ({ inputs, calculation }: Derivation): Origin[] =>
  [...inputs, ...(calculation?.items ?? [])].map(({ origin }) => origin)

/** A derivation as data (schemas/explain.v1.schema.json). */
export function explainJson({ progress, kind, id }: Found, derivation: Derivation, placeOf: PlaceOf) {
  const { plan, asOf, period } = progress
  const { calculation } = derivation
  return {
    schema: 'explain/1',
    plan: plan.id,
    illustrative: plan.data.illustrative ?? false,
    asOf,
    complete: progress.complete,
    period: { id: period.id, from: period.from, to: period.to },
    kind,
    id,
    title: derivation.title,
    formula: derivation.formula ?? null,
    terms: derivation.terms,
    steps: derivation.steps,
    result: derivation.result,
    exact: derivation.exact ?? null,
    inputs: derivation.inputs.map(({ label, value, origin }) => ({ label, value, ...placeJson(placeOf, origin) })),
    calculation: calculation ? calculationJson(calculation, placeOf) : null,
    below: derivation.below ?? [],
  }
}

function calculationJson({ operation, items, result, withheld }: Calculation, placeOf: PlaceOf) {
  return {
    ...operation,
    inputs: items.map(({ id, kind, value, before, weight, origin }) => ({
      id,
      kind,
      value,
      ...(before === undefined ? {} : { before }),
      weight: weight ?? null,
      ...placeJson(placeOf, origin),
    })),
    result,
    withheld: withheld ?? null,
  }
}

function placeJson(placeOf: PlaceOf, origin: Origin) {
  const { line, author } = placeOf(origin)
  return { file: origin.file, line, commit: author?.commit ?? null, author: author?.author ?? null }
}
