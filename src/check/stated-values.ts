import { isRange } from '../core/indicator.ts'
import { type Origin, within } from '../core/origin.ts'
import type { Indicator, IndicatorData } from '../core/plan.ts'
import type { Context } from './context.ts'

/** A value that a plan states of an indicator, and where. */
export interface StatedValue {
  readonly indicator: Indicator
  readonly value: number | boolean | string
  readonly origin: Origin
  /** True for the value of one part of a breakdown. */
  readonly isPart: boolean
}

/** Every baseline, target (both ends of a range), reported and corrected value of a plan's indicators; numerators and denominators are no values. */
export function* statedValues(context: Context): Generator<StatedValue> {
  for (const indicator of context.plan.indicators) yield* defined(indicator)
  yield* reported(context)
  yield* corrected(context)
}

function* defined(indicator: Indicator): Generator<StatedValue> {
  const { data, origin } = indicator
  const at = (value: StatedValue['value'], ...path: (string | number)[]): StatedValue => ({
    indicator,
    value,
    origin: within(origin, ...path),
    isPart: false,
  })
  if (data.baseline) yield at(data.baseline.value, 'baseline', 'value')
  for (const [i, { baseline }] of (data.breaks ?? []).entries())
    if (baseline) yield at(baseline.value, 'breaks', i, 'baseline', 'value')
  for (const [i, { value }] of (data.targets ?? []).entries())
    for (const end of isRange(value) ? value : [value]) yield at(end, 'targets', i, 'value')
}

function* reported({ indicatorReports }: Context): Generator<StatedValue> {
  for (const { indicator, entry, origin } of indicatorReports) {
    if (entry.value !== undefined)
      yield { indicator, value: entry.value, origin: within(origin, 'value'), isPart: false }
    for (const [id, { value }] of Object.entries(entry.by ?? {}))
      if (value !== undefined) yield { indicator, value, origin: within(origin, 'by', id, 'value'), isPart: true }
  }
}

function* corrected({ plan, indicators }: Context): Generator<StatedValue> {
  for (const { corrections, origin } of plan.reports)
    for (const [i, { indicator: id, field, to }] of corrections.entries()) {
      const indicator = indicators.get(id ?? '')
      if (indicator && /^(?:by\..+\.)?value$/.test(field))
        yield { indicator, value: to, origin: within(origin, 'corrections', i, 'to'), isPart: field !== 'value' }
    }
}

interface Limits {
  readonly min?: number
  readonly max?: number
}
const PERCENT: Limits = { min: 0, max: 100 }
const NONE: Limits = {}

/** What a value of an indicator can be: its `limits`; for a percentage 0 to 100, or from 0 where the numerator may exceed the denominator. */
export function limitsOf({ limits, unit, overlap }: IndicatorData): Limits {
  return limits ?? (unit === '%' ? (overlap ? { min: 0 } : PERCENT) : NONE)
}
