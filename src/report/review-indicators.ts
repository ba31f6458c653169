import { decimalsOf, printDecimal, printFraction } from '../core/number.ts'
import type { Indicator } from '../core/plan.ts'
import type { IndicatorStatus, Progress } from '../core/progress.ts'
import { fromDecimal, type Ratio, toJson } from '../core/ratio.ts'
import { capital } from '../core/text.ts'
import type { Review, ReviewIndicator, TrendPoint } from '../core/trend.ts'
import type { Baseline } from '../core/verdict.ts'
import { difference, pointsBetween } from './difference.ts'
import { printValue } from './figure-text.ts'
import { statedValue, stepTime, stepValue } from './indicator-words.ts'
import { isShown } from './review-span.ts'
import type { Of } from './shape.ts'
import { NONE, withoutEnd } from './words.ts'

/** An indicator over the years: its value in each, against its baseline, its target and the year before. */
export const reviewIndicatorsShape = [
  {
    number: 'text',
    id: 'text',
    name: 'text',
    unit: 'text',
    baseline: 'text',
    cells: [{ text: 'text', value: 'ratio?' }],
    target: 'text',
    /** Each year against the year before. */
    changes: ['text'],
    /** The latest value against the baseline, and the last year against the one before. */
    ofBaseline: 'text',
    ofPrevious: 'text',
    /** The last two years for a narrow table. */
    recent: ['text'],
  },
] as const
export type ReviewIndicators = Of<typeof reviewIndicatorsShape>

/** The indicators of the plan over the years shown, from what is known at D. */
export const reviewIndicators = ({ indicators, period }: Progress, review: Review): ReviewIndicators =>
  review.indicators.flatMap((row, i) => {
    const status = indicators.find(({ indicator }) => indicator.id === row.id)
    const points = row.points.filter((point) => isShown(point, period))
    return status ? [rowOf(status, { ...row, points }, i)] : []
  })

function rowOf(
  { indicator, baseline }: IndicatorStatus,
  { id, points, target, breaks }: ReviewIndicator,
  i: number,
): ReviewIndicators[number] {
  const { data } = indicator
  const limits = typeof target?.value === 'number' ? [target.value] : []
  const cells = points.map((point) => ({ text: cellText(indicator, point, limits), value: toJson(point.value) }))
  const isNew = (before: TrendPoint, after: TrendPoint): boolean =>
    breaks.some(({ on }) => on > before.period.to && on <= after.asOf)
  const changes = points.slice(1).map((point, n) => {
    const before = points[n]
    return before ? compared(indicator, before.value, point.value, isNew(before, point)) : NONE
  })
  const last = points.findLast(({ value }) => value !== null)
  return {
    number: String(i + 1),
    id,
    name: withoutEnd(data.name),
    unit: data.unit ?? NONE,
    baseline: baseline ? capital(statedValue(baseline.stated)) : NONE,
    cells,
    target: target ? `${stepValue(target, data.unit)} (${stepTime(target.label)})` : 'chưa có',
    changes,
    ofBaseline: ofBaseline(indicator, baseline, last),
    ofPrevious: changes.at(-1) ?? NONE,
    recent: cells.slice(-2).map(({ text }) => text),
  }
}

/** A baseline says something of the values of its own series only; of units that reach a target it says nothing. */
function ofBaseline({ data }: Indicator, baseline: Baseline | null, last: TrendPoint | undefined): string {
  if (!baseline || !last || data.per === 'unit' || last.asOf < (baseline.at ?? '')) return NONE
  return difference(baseline.value, last.value)
}

/** Stands where two values would be compared over a break. */
export const BROKEN = 'đứt chuỗi'

/** Values on two sides of a break are never compared. */
function compared({ data }: Indicator, before: Ratio | null, after: Ratio | null, isNew: boolean): string {
  if (isNew && before && after) return BROKEN
  return data.per === 'unit' ? pointsBetween(before, after) : difference(before, after)
}

const STANDING = { estimate: ' (ước)', preliminary: ' (sơ bộ)', final: '', missing: '', running: '' } as const

/** A year's value as `plan trend` has it: decimals stated are printed in full, fractions to two. */
function cellText({ data }: Indicator, { value, stated, n, status }: TrendPoint, limits: readonly number[]): string {
  if (stated !== null) return capital(statedValue(stated)) + STANDING[status]
  if (!value) return NONE
  if (data.per === 'unit') return `${printFraction(value)} đơn vị`
  const text =
    n === null ? printDecimal(value, decimalsOf(value), limits.map(fromDecimal)) : printValue(value, data.unit, limits)
  return text + STANDING[status]
}
