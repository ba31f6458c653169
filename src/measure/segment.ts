import type { Day } from '../core/day.ts'
import type { Indicator, IndicatorData } from '../core/plan.ts'
import { compare, fromDecimal, type Ratio } from '../core/ratio.ts'
import type { Dated, SeriesBreak } from '../core/trend.ts'
import type { Ledger } from './ledger.ts'

/** A baseline that is a number on a day; null for none, for words and where the plan does not say of which day it is. */
export const datedBaseline = (baseline: IndicatorData['baseline']): Dated | null =>
  typeof baseline?.value === 'number' && baseline.at !== undefined
    ? { at: baseline.at, value: fromDecimal(baseline.value) }
    : null

/** Days by `day` on which a series starts anew: those the plan states, and running totals that reports say were reset. */
export function breaksOf(ledger: Ledger, { id, data }: Indicator, day: Day): SeriesBreak[] {
  const stated = (data.breaks ?? []).map(({ on, reason, baseline }) => ({
    on,
    reason,
    baseline: datedBaseline(baseline),
  }))
  const reset = (ledger.indicators.get(id) ?? []).flatMap(({ report, data: entry }) =>
    entry.reset === undefined ? [] : [{ on: entry.at ?? report.effective, reason: entry.reset, baseline: null }],
  )
  return [...stated, ...reset].filter(({ on }) => on <= day).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** The part of a series that can be compared on a day: since its last break, with the baseline that holds there. */
export interface Segment {
  /** null: since the beginning. */
  readonly since: Day | null
  readonly baseline: Dated | null
}

export function segmentOn(indicator: Indicator, breaks: readonly SeriesBreak[], day: Day): Segment {
  const last = breaks.findLast(({ on }) => on <= day)
  return last
    ? { since: last.on, baseline: last.baseline }
    : { since: null, baseline: datedBaseline(indicator.data.baseline) }
}

/** Least and greatest value an indicator can have, as the plan states; a percentage runs from 0 to 100 unless stated otherwise. */
export function limitsOf({ limits, unit, overlap }: IndicatorData): { readonly min?: number; readonly max?: number } {
  return limits ?? (unit !== '%' ? {} : overlap ? { min: 0 } : { min: 0, max: 100 })
}

/** A value put within limits; itself where it lies within. */
export function clip(value: Ratio, { min, max }: ReturnType<typeof limitsOf>): Ratio {
  if (min !== undefined && compare(value, fromDecimal(min)) < 0) return fromDecimal(min)
  return max !== undefined && compare(value, fromDecimal(max)) > 0 ? fromDecimal(max) : value
}
