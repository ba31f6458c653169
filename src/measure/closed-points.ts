import { closingOf } from '../core/closing.ts'
import { within } from '../core/origin.ts'
import type { Closing, Plan } from '../core/plan.ts'
import { compare, type Ratio } from '../core/ratio.ts'
import type { TrendPoint } from '../core/trend.ts'

/** What a closing keeps of one series, and the way to it in its file; undefined where it keeps nothing of it. */
export type ClosedValue = (
  closing: Closing,
) =>
  | { readonly value: Ratio; readonly n: Ratio | null; readonly d: Ratio | null; readonly path: readonly string[] }
  | undefined

/** Points of closed periods with the value that was closed; beside it what is derived today, where that is another. */
export const withClosed = (plan: Plan, points: readonly TrendPoint[], kept: ClosedValue): TrendPoint[] =>
  points.map((point) => {
    const closing = closingOf(plan, point.period.id)
    const found = closing && kept(closing)
    if (!closing || !found) return point
    const { value, n, d, path } = found
    const isSame = point.value !== null && compare(point.value, value) === 0
    const closed = { on: closing.data.on, origin: within(closing.origin, ...path), now: point.value, isSame }
    return isSame ? { ...point, closed } : { ...point, value, n, d, stated: null, parts: [], status: 'final', closed }
  })

/** A rate of the whole plan: `rates` or `weighted` of the totals. */
export const closedRate =
  (set: 'rates' | 'weighted', name: string): ClosedValue =>
  ({ data: { totals } }) => {
    const value = fraction(totals[set]?.[name])
    return value && { value, n: { n: value.n, d: 1n }, d: { n: value.d, d: 1n }, path: ['totals', set, name] }
  }

/** An indicator's figure of the very period; of one measured for each unit, how many units reach the target. */
export const closedIndicator =
  (id: string): ClosedValue =>
  ({ data: { indicators }, period }) => {
    const entry = Object.hasOwn(indicators, id) ? indicators[id] : undefined
    if (!entry) return undefined
    const reaching = fraction(entry.reaching)
    if (reaching)
      return {
        value: reaching,
        n: { n: reaching.n, d: 1n },
        d: { n: reaching.d, d: 1n },
        path: ['indicators', id, 'reaching'],
      }
    const value = String(entry.period ?? '') === period ? fraction(entry.value) : undefined
    return value && { value, n: null, d: null, path: ['indicators', id, 'value'] }
  }

/** `20/40` as it was counted; undefined for what is no fraction. */
function fraction(text: unknown): Ratio | undefined {
  const [, n, d] = typeof text === 'string' ? (/^(-?\d+)\/([1-9]\d*)$/.exec(text) ?? []) : []
  return n === undefined || d === undefined ? undefined : { n: BigInt(n), d: BigInt(d) }
}
