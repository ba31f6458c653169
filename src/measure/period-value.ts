import { type Day, daysBetween } from '../core/day.ts'
import { factorOf } from '../core/indicator.ts'
import type { Period } from '../core/period.ts'
import type { Indicator } from '../core/plan.ts'
import type { Figure } from '../core/progress.ts'
import { divide, fromDecimal, multiply, type Ratio, sum } from '../core/ratio.ts'
import type { TrendPoint } from '../core/trend.ts'

/** The part of a point that comes from figures. */
export type PeriodValue = Pick<TrendPoint, 'value' | 'stated' | 'n' | 'd' | 'parts'> & {
  readonly status: Figure['status']
}

/**
 * The value of an indicator for a period, from its figures in force (oldest first); undefined where none belongs to it.
 * A figure of a moment or a running total belongs to the period its day lies in, the last one stands. A figure of a span belongs to the
 * period that holds its report's window; several are put together without counting a day twice: Σn / Σd for shares, the sum for counts,
 * nothing for bare percentages. `since`: figures before a break are not put together with later ones.
 */
export function periodValue(
  indicator: Indicator,
  figures: readonly Figure[],
  period: Period,
  since: Day | null,
): PeriodValue | undefined {
  const chosen = figuresIn(indicator, figures, period, since)
  const [only, ...others] = chosen
  return only && (others.length === 0 ? single(only) : together(indicator, chosen))
}

/** The figures that make up the value of a period, in order of time; none where none belongs to it. */
export function figuresIn(
  indicator: Indicator,
  figures: readonly Figure[],
  period: Period,
  since: Day | null,
): readonly Figure[] {
  if (indicator.data.kind !== 'in-period') {
    const last = figures.findLast(({ at }) => at >= period.from && at <= period.to)
    return last ? [last] : []
  }
  const inside = figures.filter(({ at, period: window }) => lies(window ?? { from: at, to: at }, period))
  const newest = inside.filter(({ at }) => since === null || at >= since)
  return apart(newest.length > 0 ? newest : inside)
}

type Span = Pick<Period, 'from' | 'to'>
const lies = (span: Span, within: Span): boolean => span.from >= within.from && span.to <= within.to
const overlap = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to
const spanOf = ({ at, period }: Figure): Span => period ?? { from: at, to: at }
const lengthOf = (span: Span): number => daysBetween(span.from, span.to)

/** Figures whose windows do not overlap, the longest first, of equal windows the last; in order of time. */
function apart(figures: readonly Figure[]): Figure[] {
  const chosen: Figure[] = []
  const longest = figures.toReversed().sort((a, b) => lengthOf(spanOf(b)) - lengthOf(spanOf(a)))
  for (const figure of longest) {
    if (!chosen.some((other) => overlap(spanOf(other), spanOf(figure)))) chosen.push(figure)
  }
  return chosen.sort((a, b) => (spanOf(a).from < spanOf(b).from ? -1 : 1))
}

const single = ({ value, stated, n, d, status, period }: Figure): PeriodValue => ({
  value,
  stated: typeof stated === 'number' ? null : stated,
  n: n && fromDecimal(n.value),
  d: d && fromDecimal(d.value),
  status,
  parts: period ? [period.id] : [],
})

const WEIGHT: Readonly<Record<Figure['status'], number>> = { final: 0, preliminary: 1, estimate: 2 }

function together(indicator: Indicator, figures: readonly Figure[]): PeriodValue {
  const parts = figures.flatMap(({ period }) => period?.id ?? [])
  // A sum is no surer than the least sure of its terms.
  const status = figures.map((f) => f.status).reduce((a, b) => (WEIGHT[b] > WEIGHT[a] ? b : a))
  return { ...totalOf(indicator, figures), stated: null, status, parts }
}

function totalOf(indicator: Indicator, figures: readonly Figure[]): Pick<PeriodValue, 'value' | 'n' | 'd'> {
  const ns = figures.flatMap(({ n }) => (n ? fromDecimal(n.value) : []))
  const ds = figures.flatMap(({ d }) => (d ? fromDecimal(d.value) : []))
  if (ns.length === figures.length && ds.length === figures.length) {
    const share = divide(sum(ns), sum(ds))
    return { value: share && multiply(share, fromDecimal(factorOf(indicator.data))), n: sum(ns), d: sum(ds) }
  }
  const values: Ratio[] = figures.flatMap(({ value }) => value ?? [])
  const adds = isCount(indicator) && values.length === figures.length
  return { value: adds ? sum(values) : null, n: null, d: null }
}

/** Percentages and amounts for each of something (triệu đồng/người) do not add up. */
export const isCount = ({ data: { unit = '', of } }: Indicator): boolean => !of && unit !== '%' && !unit.includes('/')
