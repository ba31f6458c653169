import type { Day } from '../../core/day.ts'
import type { Progress, Step } from '../../core/progress.ts'
import { type JsonRatio, type Ratio, toJson } from '../../core/ratio.ts'
import type { Dated, Review, TrendPoint } from '../../core/trend.ts'
import type { Trend } from './series.ts'
import { attains } from './text.ts'
import { toNumber } from './values.ts'

/** What both forms of `plan trend --json` begin with (schemas/trend.v1.schema.json). */
const head = ({ plan, asOf, complete }: Progress, kind: 'indicator' | 'rate' | 'review') => ({
  schema: 'trend/1',
  plan: plan.id,
  illustrative: plan.data.illustrative ?? false,
  asOf,
  complete,
  unread: plan.unread,
  kind,
})

/** `plan trend ID --json`. */
export function trendJson(trend: Trend) {
  const { progress, kind, id, name, indicator, every, forecast, growth } = trend
  return {
    ...head(progress, kind),
    id,
    name,
    unit: indicator?.data.unit ?? null,
    direction: indicator?.data.direction ?? null,
    every,
    baselines: trend.baselines.map(dated),
    points: trend.points.map(pointJson),
    targets: trend.targets.map(targetJson),
    breaks: trend.breaks.map(({ on, reason }) => ({ on, reason })),
    forecast: forecast && {
      ...forecast,
      from: dated(forecast.from),
      to: dated(forecast.to),
      value: toJson(forecast.value),
      attains: attains(trend),
    },
    noForecast: trend.noForecast,
    growth,
  }
}

/** `plan trend --json`. */
export const reviewJson = (progress: Progress, review: Review) => ({
  ...head(progress, 'review'),
  review: {
    years: review.years.map(({ period: { id, from, to }, coverage, ...rest }) => {
      return { id, from, to, ...rest, coverage: toJson(coverage) }
    }),
    rates: review.rates.map(({ name, points }) => ({ name, points: points.map(pointJson) })),
    indicators: review.indicators.map(({ id, baseline, points, target }) => ({
      id,
      name: progress.plan.indicators.find((i) => i.id === id)?.data.name ?? '',
      unit: progress.plan.indicators.find((i) => i.id === id)?.data.unit ?? null,
      baseline: baseline && dated(baseline),
      points: points.map(pointJson),
      target: target && targetJson(target),
    })),
  },
})

const dated = ({ at, value }: Dated): { at: Day; value: JsonRatio | null } => ({ at, value: toJson(value) })
const targetJson = ({ by, label, op, value }: Step) => ({ by, label, op, value })
const number = (r: Ratio | null): number | null => r && toNumber(r)

const pointJson = ({ period, asOf, value, n, d, stated, status, parts, closed }: TrendPoint) => ({
  period: period.id,
  from: period.from,
  to: period.to,
  asOf,
  value: toJson(value),
  n: number(n),
  d: number(d),
  stated,
  status,
  parts,
  ...(closed ? { closed: { on: closed.on, now: toJson(closed.now), same: closed.isSame } } : {}),
})
