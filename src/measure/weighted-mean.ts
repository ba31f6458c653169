import { divide, ONE, type Ratio, sum } from '../core/ratio.ts'

/** A weight missing or 0 becomes the mean of the known ones (1 where none is known): no part is ever left out. */
export function completeWeights(weights: readonly (Ratio | null)[]): Ratio[] {
  const known = weights.filter((w): w is Ratio => w !== null && w.n > 0n)
  const mean = divide(sum(known), { n: BigInt(known.length), d: 1n }) ?? ONE
  return weights.map((w) => (w !== null && w.n > 0n ? w : mean))
}

/** Exact Σ weight × share / Σ weight; null for no items. Shares are 0..1. */
export function weightedMean(items: readonly { readonly weight: Ratio; readonly share: Ratio }[]): Ratio | null {
  const parts = items.map(({ weight, share }) => ({ n: weight.n * share.n, d: weight.d * share.d }))
  return divide(sum(parts), sum(items.map((item) => item.weight)))
}
