import type { IndicatorGrowth } from '../../core/growth.ts'
import type { Every, Period } from '../../core/period.ts'
import type { Indicator } from '../../core/plan.ts'
import type { Progress, RateName, Step } from '../../core/progress.ts'
import type { Dated, Forecast, NoForecast, SeriesBreak, TrendPoint } from '../../core/trend.ts'
import { closedRate, withClosed, withClosedIndicator } from '../../measure/closed-points.ts'
import { forecastOf } from '../../measure/forecast.ts'
import { growthOfIndicator, methodOf } from '../../measure/indicator-growth.ts'
import { ledgerOf } from '../../measure/ledger.ts'
import { planAt } from '../../measure/plan-at.ts'
import { breaksOf, datedBaseline, segmentOn } from '../../measure/segment.ts'
import { stepsOf } from '../../measure/steps.ts'
import { firstFigure, indicatorSeries, periodsSince, rateOf, ratePoints, reportedEvery } from '../../measure/trend.ts'

/** One thing over time, ready to be drawn. */
export interface Trend {
  readonly progress: Progress
  readonly kind: 'indicator' | 'rate'
  readonly id: string
  readonly name: string
  /** null for a rate. */
  readonly indicator: Indicator | null
  /** Length of the periods; `own` for a plan with periods of its own. */
  readonly every: Every | 'own'
  /** The baseline, and those of later series where the plan gives them. */
  readonly baselines: readonly Dated[]
  readonly points: readonly TrendPoint[]
  /** The numerators and denominators of the points are counts that mean something by themselves. */
  readonly counted: boolean
  readonly targets: readonly Step[]
  readonly breaks: readonly SeriesBreak[]
  readonly forecast: Forecast | null
  readonly noForecast: NoForecast | null
  /** The target that is foretold. */
  readonly aim: Step | null
  /** Only where the plan asks for the growth method. */
  readonly growth: IndicatorGrowth | null
}

/** Which rate: of the plan, or of a group or unit. */
export interface RateId {
  readonly name: RateName | 'reportsInTime'
  readonly weighted: boolean
  readonly set?: 'groups' | 'units'
  readonly key?: string
}

/** A rate at the end of each period, or of each year, from the plan's beginning to D. */
export function rateTrend(progress: Progress, id: string, name: string, rate: RateId, years: boolean): Trend {
  const { plan, asOf } = progress
  const every = years ? 'year' : reportedEvery(plan)
  const of = rateOf(rate.name, rate.weighted, rate.set, rate.key)
  return {
    progress,
    kind: 'rate',
    id,
    name,
    indicator: null,
    every: shown(progress, every),
    baselines: [],
    points: closedPoints(progress, ratePoints(plan, of, periodsSince(plan, every, asOf), asOf), rate),
    counted: rate.name !== 'averageProgress' && !rate.weighted,
    targets: [],
    breaks: [],
    forecast: null,
    noForecast: null,
    aim: null,
    growth: null,
  }
}

/** Closings keep the rates of the whole plan. */
const closedPoints = (
  { plan }: Progress,
  points: readonly TrendPoint[],
  { name, weighted, set }: RateId,
): readonly TrendPoint[] => (set ? points : withClosed(plan, points, closedRate(weighted ? 'weighted' : 'rates', name)))

/** An indicator for each of its own periods (else those the plan is reported by), or for each year, with what is to come. */
export function indicatorTrend(progress: Progress, indicator: Indicator, years: boolean): Trend {
  const { asOf } = progress
  const ledger = ledgerOf(planAt(progress.plan, asOf))
  const { plan } = ledger
  const every = years ? 'year' : (indicator.data.every ?? reportedEvery(plan))
  const periods = measured(periodsSince(plan, every, asOf, firstFigure(ledger, indicator, asOf)), indicator)
  const { points: derived, figures } = indicatorSeries(ledger, indicator, periods, asOf)
  const points = withClosedIndicator(ledger, indicator, derived, asOf)
  const breaks = breaksOf(ledger, indicator, asOf)
  const segment = segmentOn(indicator, breaks, asOf)
  const targets = stepsOf(indicator, plan)
  const aim = targets.find(({ by }) => by !== null && by > asOf) ?? null
  const method = methodOf(plan, indicator)
  const foretold = forecastOf({ indicator, method, segment, figures, on: aim?.by ?? null, asOf })
  const newest = figures.findLast(({ at }) => at >= (segment.since ?? ''))
  const step = aim ?? targets.findLast(({ by }) => by !== null) ?? null
  const first = datedBaseline(indicator.data.baseline)
  return {
    progress,
    kind: 'indicator',
    id: indicator.id,
    name: indicator.data.name,
    indicator,
    every: shown(progress, every),
    baselines: [...(first ? [first] : []), ...breaks.flatMap(({ baseline }) => baseline ?? [])],
    points,
    counted: true,
    targets,
    breaks,
    ...(typeof foretold === 'string'
      ? { forecast: null, noForecast: foretold }
      : { forecast: foretold, noForecast: null }),
    aim,
    growth:
      method === 'growth'
        ? growthOfIndicator({
            indicator,
            baseline: segment.baseline,
            figure: newest ? { ...newest, stated: null } : null,
            step,
          })
        : null,
  }
}

const shown = ({ plan }: Progress, every: Every): Trend['every'] =>
  plan.calendar.kind === 'own' && every !== 'year' ? 'own' : every

/** Periods that end before the indicator is measured at all are no gaps. */
const measured = (periods: readonly Period[], { data: { from } }: Indicator): Period[] =>
  periods.filter(({ to }) => from === undefined || to >= from)
