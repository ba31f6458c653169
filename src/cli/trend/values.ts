import { decimalsOf, printDecimal, printFraction, printNumber, printPercent } from '../../core/number.ts'
import type { Indicator } from '../../core/plan.ts'
import type { Step } from '../../core/progress.ts'
import { fromDecimal, type Ratio } from '../../core/ratio.ts'
import type { TrendPoint } from '../../core/trend.ts'
import { unitText, valueText } from '../indicator-text.ts'
import type { Words } from '../words/index.ts'

/** Levels that a step states as numbers: none, one, or the two ends of a range. */
export function levelsOf({ value }: Step): Ratio[] {
  if (typeof value === 'number') return [fromDecimal(value)]
  return Array.isArray(value) ? (value as readonly number[]).map(fromDecimal) : []
}

/**
 * A value of an indicator in its unit (of a rate where there is none): stated decimals as they were written, fractions half up to two
 * decimals, and never rounded onto one of `apart` that it misses.
 */
export function printValue(
  indicator: Indicator | null,
  value: Ratio,
  apart: readonly Ratio[] = [],
  stated = false,
): string {
  if (!indicator) return printPercent(value)
  if (indicator.data.per === 'unit') return printFraction(value)
  return printDecimal(value, stated ? decimalsOf(value) : 2, apart) + unitText(indicator)
}

/** A point's value, words or yes and no; null where nothing is known. */
export function printPoint(
  words: Words,
  indicator: Indicator | null,
  point: TrendPoint,
  apart: readonly Ratio[],
): string | null {
  if (point.stated !== null) return valueText(words, point.stated)
  return point.value && printValue(indicator, point.value, apart, point.n === null)
}

/** Numerator and denominator of a point: `(381/720)`, also of a rate; empty where it has none or is printed as such. */
export function countsText(indicator: Indicator | null, { n, d }: TrendPoint): string {
  if (!n || !d || indicator?.data.per === 'unit') return ''
  return ` (${printNumber(toNumber(n))}/${printNumber(toNumber(d))})`
}

/** A count or stated decimal as a number; sums of decimals come out as they would be written. */
export const toNumber = ({ n, d }: Ratio): number => Number(n) / Number(d)
