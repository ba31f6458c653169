import { addDays, type Day, earlier } from '../core/day.ts'
import { CALENDAR, type Every, type Period, periodsBetween } from '../core/period.ts'
import { beginningOf, type Indicator, type Plan } from '../core/plan.ts'
import type { Figure, Progress, RateName, Tally } from '../core/progress.ts'
import type { Ratio } from '../core/ratio.ts'
import type { Dated, PointStatus, TrendPoint } from '../core/trend.ts'
import { figuresOf } from './figure.ts'
import { measure, summarise } from './index.ts'
import { unitsReaching } from './indicator-status.ts'
import type { Ledger } from './ledger.ts'
import { type PeriodValue, periodValue } from './period-value.ts'
import { breaksOf } from './segment.ts'

/** How often a plan is reported on; quarters where it does not say. */
export const reportedEvery = (plan: Plan): Every => plan.data.reporting?.[0]?.every ?? 'quarter'

/**
 * The periods of one length from the plan's beginning (or `first`, where that is earlier) to a day, oldest first.
 * A plan with periods of its own has these; its years are those of the calendar.
 */
export function periodsSince(plan: Plan, every: Every, asOf: Day, first?: Day): Period[] {
  const earliest = plan.reports.map(({ window }) => window?.from ?? asOf).reduce(earlier, asOf)
  const beginning = beginningOf(plan) ?? earliest
  const from = first === undefined ? beginning : earlier(beginning, first)
  const calendar = plan.calendar.kind === 'own' && every === 'year' ? CALENDAR : plan.calendar
  return from > asOf ? [] : periodsBetween(every, from, asOf, calendar)
}

/** Finds what is looked at in a measured plan: a rate as counted, or null. */
export type RateOf = (progress: Progress) => Ratio | null

/** A rate of the plan, or of one of its groups or units; `reportsInTime` only of the plan. */
export function rateOf(
  name: RateName | 'reportsInTime',
  weighted: boolean,
  set?: 'groups' | 'units',
  id?: string,
): RateOf {
  return (progress) => {
    if (name === 'reportsInTime') return progress.reportsInTime
    const rows: readonly (Tally & { readonly id: string | null })[] = set ? progress[set] : []
    const tally = set ? rows.find((row) => row.id === id) : progress.total
    return (weighted ? tally?.weighted : tally?.rates)?.[name] ?? null
  }
}

/** A rate at the end of each period, as it stood then: what was reported later, or is a later correction, is not in it. */
export function ratePoints(plan: Plan, rate: RateOf, periods: readonly Period[], asOf: Day): TrendPoint[] {
  return measuredAt(plan, periods, asOf).map((progress) => ratePoint(progress, rate, asOf))
}

/** The plan measured at the end of each period, the last at D. */
export const measuredAt = (plan: Plan, periods: readonly Period[], asOf: Day): Progress[] =>
  periods.map((period) => measure(plan, { asOf: earlier(period.to, asOf), period }))

/** One measured moment as a point. */
export const ratePoint = (progress: Progress, rate: RateOf, asOf: Day): TrendPoint =>
  pointOf(progress, rate(progress), asOf)

/** As `ratePoints`, for a rate of the plan's tasks: only these are measured. */
export const taskRatePoints = (plan: Plan, name: RateName, periods: readonly Period[], asOf: Day): TrendPoint[] =>
  periods.map((period) => {
    const summary = summarise(plan, { asOf: earlier(period.to, asOf), period })
    return pointOf(summary, summary.total.rates[name], asOf)
  })

function pointOf({ period, asOf: day }: Pick<Progress, 'period' | 'asOf'>, value: Ratio | null, asOf: Day): TrendPoint {
  const status = value ? 'final' : silence(period, asOf)
  return { period, asOf: day, value, stated: null, n: numerator(value), d: denominator(value), status, parts: [] }
}

const numerator = (r: Ratio | null): Ratio | null => r && { n: r.n, d: 1n }
const denominator = (r: Ratio | null): Ratio | null => r && { n: r.d, d: 1n }
const silence = (period: Period, asOf: Day): PointStatus => (period.to <= asOf ? 'missing' : 'running')

/** An indicator over its periods, from what is known at D. */
export interface IndicatorSeries {
  readonly points: readonly TrendPoint[]
  /** Its figures with a number, oldest first. */
  readonly figures: readonly Dated[]
}

/**
 * An indicator's value for each period, corrections in force at D included. A derived indicator is measured at the end of each
 * period; one with `per: unit` counts the units that reach the target by then.
 */
export function indicatorSeries(
  ledger: Ledger,
  indicator: Indicator,
  periods: readonly Period[],
  asOf: Day,
): IndicatorSeries {
  const derived = indicator.data.formula ? measuredFigures(ledger.plan, indicator, periods, asOf) : null
  const figures = derived ?? figuresOf(ledger, indicator, asOf)
  const breaks = breaksOf(ledger, indicator, asOf)
  const points = periods.map((period) => {
    const day = earlier(period.to, asOf)
    const since = breaks.findLast(({ on }) => on <= day)?.on ?? null
    const found =
      indicator.data.per === 'unit'
        ? reachingIn(ledger, indicator, figures, period, day)
        : periodValue(indicator, figures, period, since)
    return { period, asOf: day, ...(found ?? { ...NOTHING, status: silence(period, asOf) }) }
  })
  return { points, figures: figures.flatMap(({ at, value }) => (value ? { at, value } : [])) }
}

const NOTHING = { value: null, stated: null, n: null, d: null, parts: [] } as const

/** A derived indicator's figure at the end of each period. */
function measuredFigures(plan: Plan, { id }: Indicator, periods: readonly Period[], asOf: Day): Figure[] {
  return measuredAt(plan, periods, asOf).flatMap(({ indicators, period, asOf: at }) => {
    const figure = indicators.find(({ indicator }) => indicator.id === id)?.figure
    return figure ? [{ ...figure, at, period }] : []
  })
}

/** Units reaching the target by the end of a period in which any of them reported. */
function reachingIn(
  ledger: Ledger,
  indicator: Indicator,
  figures: readonly Figure[],
  period: Period,
  day: Day,
): PeriodValue | undefined {
  const told = figures.filter(({ at }) => at >= period.from && at < addDays(day, 1))
  if (told.length === 0) return undefined
  const reaching = unitsReaching(ledger, indicator, day)
  const counts = { n: numerator(reaching), d: denominator(reaching) }
  return { value: reaching, stated: null, ...counts, status: 'final', parts: [period.id] }
}

/** The day of the first figure of an indicator by D; undefined where there is none. */
export const firstFigure = (ledger: Ledger, indicator: Indicator, asOf: Day): Day | undefined =>
  figuresOf(ledger, indicator, asOf)[0]?.at
