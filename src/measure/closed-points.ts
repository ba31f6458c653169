import { closingOf, isClosed } from '../core/closing.ts'
import type { Day } from '../core/day.ts'
import { factorOf } from '../core/indicator.ts'
import { type Origin, within } from '../core/origin.ts'
import type { Period } from '../core/period.ts'
import type { Closing, Indicator, Plan } from '../core/plan.ts'
import type { Figure } from '../core/progress.ts'
import { compare, divide, fromDecimal, multiply, type Ratio, sum } from '../core/ratio.ts'
import type { ClosedPart, TrendPoint } from '../core/trend.ts'
import { figuresOf } from './figure.ts'
import type { Ledger } from './ledger.ts'
import { figuresIn, isCount } from './period-value.ts'
import { breaksOf } from './segment.ts'

/** What a closing keeps of one series for a period, and the way to it in its file; undefined where it keeps nothing of it. */
export type ClosedValue = (
  closing: Closing,
  period: Period,
) =>
  | { readonly value: Ratio; readonly n: Ratio | null; readonly d: Ratio | null; readonly path: readonly string[] }
  | undefined

/** The closing of a period, else one that ends with it: at the end of its last quarter a year stands where the quarter does. */
export const closingAt = (plan: Pick<Plan, 'closings'>, { id, to }: Period): Closing | undefined =>
  closingOf(plan, id) ??
  plan.closings.find((closing) => isClosed(closing) && closing.window?.to === to && closing.data.asOf === to)

/** Points of closed periods with the value that was closed; beside it what is derived today, where that is another. */
export const withClosed = (plan: Plan, points: readonly TrendPoint[], kept: ClosedValue): TrendPoint[] =>
  points.map((point) => {
    const closing = closingAt(plan, point.period)
    const found = closing && kept(closing, point.period)
    if (!closing || !found) return point
    const { value, n, d, path } = found
    const isSame = point.value !== null && compare(point.value, value) === 0
    const closed = { on: closing.data.on, origin: within(closing.origin, ...path), parts: [], now: point.value, isSame }
    return isSame ? { ...point, closed } : { ...point, value, n, d, stated: null, parts: [], status: 'final', closed }
  })

/** A rate of the whole plan: `rates` or `weighted` of the totals. */
export const closedRate =
  (set: 'rates' | 'weighted', name: string): ClosedValue =>
  ({ data: { totals } }) => {
    const value = fraction(totals[set]?.[name])
    return value && { value, n: { n: value.n, d: 1n }, d: { n: value.d, d: 1n }, path: ['totals', set, name] }
  }

/**
 * An indicator's points with the figures that were closed: the period's own, of one measured for each unit how many units reach the target;
 * where a year is put together from several, each of them that was closed as it was closed.
 */
export function withClosedIndicator(
  ledger: Ledger,
  indicator: Indicator,
  points: readonly TrendPoint[],
  asOf: Day,
): TrendPoint[] {
  const { plan } = ledger
  if (plan.closings.length === 0) return [...points]
  const whole = withClosed(plan, points, closedIndicator(indicator))
  return whole.map((point) =>
    point.closed || point.parts.length < 2 ? point : ofParts(ledger, indicator, point, asOf),
  )
}

const closedIndicator =
  ({ id, data: { kind } }: Indicator): ClosedValue =>
  ({ data: { indicators }, period: closed }, period) => {
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
    const at = String(entry.at ?? '')
    // The last figure of a longer period is the one in force at its end; figures of spans are put together.
    const isLast = kind !== 'in-period' && at >= period.from && at <= period.to
    const isOwn = closed === period.id && String(entry.period ?? '') === closed
    const value = isOwn || isLast ? fraction(entry.value) : undefined
    return value && { value, n: null, d: null, path: ['indicators', id, 'value'] }
  }

/** A period put together from others, those of them that were closed as they were closed. */
function ofParts(ledger: Ledger, indicator: Indicator, point: TrendPoint, asOf: Day): TrendPoint {
  const since = breaksOf(ledger, indicator, asOf).findLast(({ on }) => on <= point.asOf)?.on ?? null
  const parts = figuresIn(indicator, figuresOf(ledger, indicator, asOf), point.period, since).map((figure) =>
    partOf(ledger.plan, indicator, figure),
  )
  const days = parts.flatMap(({ on }) => on ?? [])
  const made = days.length > 0 ? together(indicator, parts) : undefined
  const [first] = parts
  if (!made || !first) return point
  const isSame = point.value !== null && compare(point.value, made.value) === 0
  if (isSame && days.length < parts.length) return point
  const closed = { on: days.reduce((a, b) => (a > b ? a : b)), origin: first.origin, parts, now: point.value, isSame }
  return { ...point, ...made, closed }
}

/** A figure as its own period was closed with it, else as it is known. */
function partOf(plan: Plan, { id }: Indicator, { period, at, value, n, d, origin }: Figure): ClosedPart {
  const known = {
    id: period?.id ?? at,
    value,
    n: n && fromDecimal(n.value),
    d: d && fromDecimal(d.value),
    origin,
    on: null,
  }
  const closing = period && closingOf(plan, period.id)
  const entry = closing?.data.indicators[id]
  const kept = fraction(entry?.value)
  if (!closing || !entry || !kept || String(entry.period ?? '') !== period.id) return known
  const [own, of] = [entry.n, entry.d].map((side) => (typeof side === 'number' ? fromDecimal(side) : null))
  const place: Origin = within(closing.origin, 'indicators', id)
  return { ...known, value: kept, n: own ?? null, d: of ?? null, origin: place, on: closing.data.on }
}

/** Σn / Σd, or the sum of counts; undefined for what does not add up. */
function together(
  indicator: Indicator,
  parts: readonly ClosedPart[],
): { readonly value: Ratio; readonly n: Ratio | null; readonly d: Ratio | null } | undefined {
  const [ns, ds, values] = [
    parts.flatMap(({ n }) => n ?? []),
    parts.flatMap(({ d }) => d ?? []),
    parts.flatMap(({ value }) => value ?? []),
  ]
  if (ns.length === parts.length && ds.length === parts.length) {
    const share = divide(sum(ns), sum(ds))
    return share ? { value: multiply(share, fromDecimal(factorOf(indicator.data))), n: sum(ns), d: sum(ds) } : undefined
  }
  return isCount(indicator) && values.length === parts.length ? { value: sum(values), n: null, d: null } : undefined
}

/** `20/40` as it was counted; undefined for what is no fraction. */
function fraction(text: unknown): Ratio | undefined {
  const [, n, d] = typeof text === 'string' ? (/^(-?\d+)\/([1-9]\d*)$/.exec(text) ?? []) : []
  return n === undefined || d === undefined ? undefined : { n: BigInt(n), d: BigInt(d) }
}
