import { type Day, daysBetween } from '../core/day.ts'
import type { Indicator, IndicatorData } from '../core/plan.ts'
import { add, compare, divide, multiply, type Ratio, subtract } from '../core/ratio.ts'
import type { Dated, Forecast, NoForecast } from '../core/trend.ts'
import { yearlyGrowth } from './growth.ts'
import { inYear } from './indicator-growth.ts'
import { clip, limitsOf, type Segment } from './segment.ts'

export interface ForecastOf {
  readonly indicator: Indicator
  readonly method: 'linear' | 'growth'
  /** The part of the series that can be compared, with its baseline. */
  readonly segment: Segment
  /** Figures of the series with a number, oldest first; those before the segment are left out here. */
  readonly figures: readonly Dated[]
  /** The day foretold: of the next target; null where there is none. */
  readonly on: Day | null
  /** The date of facts, by which the newest figure may be too old. */
  readonly asOf: Day
}

/**
 * What an indicator comes to on the day of its next target if it goes on as it has: its mean change a day between the baseline (else the
 * first figure of its segment) and the newest figure, extended; an exact fraction. With the growth method its yearly growth, a double.
 */
export function forecastOf(of: ForecastOf): Forecast | NoForecast {
  const { indicator, method, segment, asOf, on } = of
  const unfit = unfitOf(indicator)
  if (unfit) return unfit
  if (on === null) return 'noTarget'
  const figures = of.figures.filter(({ at }) => at >= (segment.since ?? ''))
  const to = figures.at(-1)
  const from = [segment.baseline, figures[0]].find((point) => point && to && point.at < to.at)
  if (!to || !from) return 'fewPoints'
  if (to.at < yearBefore(asOf)) return 'old'
  if (on <= to.at) return 'noTarget'
  const limits = limitsOf(indicator.data)
  return method === 'growth' ? compounded(from, to, on, limits) : extended(from, to, on, limits)
}

/** Indicators whose figures do not go on from one another. */
function unfitOf({ data: { kind, per, since, of, unit, formula, direction } }: Indicator): NoForecast | undefined {
  if (kind === 'yes-no' || kind === 'text') return 'notNumber'
  if (per === 'unit') return 'perUnit'
  if (kind === 'cumulative' && since === 'year') return 'restarts'
  if (direction === 'keep') return 'kept'
  // A count of one window says nothing of a longer one; a share does.
  return kind === 'in-period' && unit !== '%' && !of && !formula ? 'perPeriod' : undefined
}

/** The same day a year earlier. */
const yearBefore = (day: Day): Day => `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`

type Limits = ReturnType<typeof limitsOf>

function extended(from: Dated, to: Dated, on: Day, limits: Limits): Forecast {
  const days = (a: Day, b: Day): Ratio => ({ n: BigInt(daysBetween(a, b)), d: 1n })
  const pace = divide(subtract(to.value, from.value), days(from.at, to.at)) ?? { n: 0n, d: 1n }
  const free = add(to.value, multiply(pace, days(to.at, on)))
  const value = clip(free, limits)
  return { method: 'meanPace', from, to, on, value, approximate: null, clipped: compare(free, value) !== 0 }
}

function compounded(from: Dated, to: Dated, on: Day, limits: Limits): Forecast | NoForecast {
  const [first, last] = [inYear(from.at, from.value), inYear(to.at, to.value)]
  if (last.year <= first.year) return 'fewPoints'
  if (first.value === 0 || first.value * last.value < 0) return 'notComputable'
  const free = last.value * (1 + yearlyGrowth(first, last)) ** (Number(on.slice(0, 4)) - last.year)
  const approximate = within(free, limits)
  return { method: 'compoundGrowth', from, to, on, value: null, approximate, clipped: approximate !== free }
}

const within = (value: number, { min, max }: Pick<NonNullable<IndicatorData['limits']>, 'min' | 'max'>): number =>
  Math.min(Math.max(value, min ?? Number.NEGATIVE_INFINITY), max ?? Number.POSITIVE_INFINITY)
