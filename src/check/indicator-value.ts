import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { type Origin, within } from '../core/origin.ts'
import type { Indicator } from '../core/plan.ts'
import type { Context, Rule } from './context.ts'

type Value = number | boolean | string
/** A target's two ends where it is a range. */
const endsOf = (value: Value | readonly number[]): readonly Value[] => (Array.isArray(value) ? value : [value as Value])

/** indicator/value-kind, indicator/limits: a value of the wrong kind, or one that cannot be. */
export const indicatorValue: Rule = function* (context) {
  for (const { indicator, value, origin } of values(context)) {
    const { kind } = indicator.data
    const wrong = typeof value !== typeOf(kind)
    if (wrong) yield problem('indicator/value-kind', 'error', origin, { kind })
    else if (typeof value === 'number') yield* limits(indicator, value, origin)
  }
}

interface Placed {
  readonly indicator: Indicator
  readonly value: Value
  readonly origin: Origin
}

function* values({ plan, indicators, indicatorReports }: Context): Generator<Placed> {
  for (const indicator of plan.indicators) {
    const { data, origin } = indicator
    if (data.baseline) yield { indicator, value: data.baseline.value, origin: within(origin, 'baseline', 'value') }
    for (const [i, { value }] of (data.targets ?? []).entries())
      for (const end of endsOf(value)) yield { indicator, value: end, origin: within(origin, 'targets', i, 'value') }
  }
  for (const { indicator, entry, origin } of indicatorReports)
    if (entry.value !== undefined) yield { indicator, value: entry.value, origin: within(origin, 'value') }
  for (const { corrections, origin } of plan.reports)
    for (const [i, { indicator: id, field, to }] of corrections.entries()) {
      const indicator = indicators.get(id ?? '')
      if (indicator && field === 'value') yield { indicator, value: to, origin: within(origin, 'corrections', i, 'to') }
    }
}

/** The type a value must have in a file, by kind of indicator. */
function typeOf(kind: Indicator['data']['kind']): 'number' | 'boolean' | 'string' {
  return kind === 'yes-no' ? 'boolean' : kind === 'text' ? 'string' : 'number'
}

function* limits({ data }: Indicator, value: number, origin: Origin): Generator<Diagnostic> {
  const { min, max } = data.limits ?? (data.unit === '%' ? (data.overlap ? { min: 0 } : PERCENT) : NONE)
  if ((min !== undefined && value < min) || (max !== undefined && value > max)) {
    const params = { value, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
    yield problem('indicator/limits', 'error', origin, params)
  }
}

interface Limits {
  readonly min?: number
  readonly max?: number
}
const PERCENT: Limits = { min: 0, max: 100 }
const NONE: Limits = {}
