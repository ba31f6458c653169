import { within } from '../../../core/origin.ts'
import type { Indicator } from '../../../core/plan.ts'
import { compare, toJson } from '../../../core/ratio.ts'
import type { Dated } from '../../../core/trend.ts'
import { figuresOf } from '../../../measure/figure.ts'
import { ledgerOf } from '../../../measure/ledger.ts'
import { planAt } from '../../../measure/plan-at.ts'
import { datedBaseline } from '../../../measure/segment.ts'
import { amountText } from '../../indicator-text.ts'
import { indicatorTrend, type Trend } from '../../trend/series.ts'
import { named, stated } from '../figure.ts'
import { growthFigures, type Placed } from '../growth-figures.ts'
import type { Known } from '../paths.ts'
import { stepFigures } from '../step-figures.ts'
import { forecastFigures } from './forecast.ts'
import { pointFigures } from './points.ts'
import { type Moments, once } from './view.ts'

/** `trend.CT02.points.2026-Q2.value`, `.baselines.2024-12-31.value`, `.targets.2030.value`, `.forecast.value`, `.growth.score`. */
export const indicatorFigures = (moments: Moments): Known[] =>
  moments.progress.indicators.flatMap(({ indicator }) => {
    const trend = indicatorTrend(moments.progress, indicator, false)
    const years = indicatorTrend(moments.progress, indicator, true)
    const path = `trend.${indicator.id}`
    return once([
      ...pointFigures(moments, path, indicator, trend.points),
      ...pointFigures(moments, path, indicator, years.points),
      ...beside(moments, path, indicator, trend),
    ])
  })

function beside(moments: Moments, path: string, indicator: Indicator, trend: Trend): Known[] {
  const { words } = moments.subject
  const { progress } = moments
  const place = (one: Dated): Placed => ({ ...one, origin: originOf(moments, indicator, one) })
  const newest = newestOf(moments, indicator, trend)
  return [
    ...trend.baselines.map((one) => baselineFigure(moments, `${path}.baselines.${one.at}.value`, indicator, one)),
    ...trend.targets.flatMap((step) => {
      const label = step.label ?? words.none
      return stepFigures(words, `${path}.targets.${step.label ?? '-'}`, words.paths.targetOf(label), step, indicator)
    }),
    ...forecastFigures(words, `${path}.forecast`, indicator, trend, place),
    ...growthFigures(words, `${path}.growth`, {
      indicator,
      growth: trend.growth,
      baseline: baselineInForce(trend, place, progress.asOf),
      figure: newest && place(newest),
      step: trend.aim ?? trend.targets.findLast(({ by }) => by !== null) ?? null,
    }),
  ]
}

/** The baseline of the series in force: that of the last break, where there is one. */
function baselineInForce(trend: Trend, place: (one: Dated) => Placed, asOf: string): Placed | null {
  const last = trend.breaks.findLast(({ on }) => on <= asOf)
  const found = last ? last.baseline : trend.indicator && datedBaseline(trend.indicator.data.baseline)
  return found ? place(found) : null
}

function newestOf({ progress }: Moments, indicator: Indicator, trend: Trend): Dated | null {
  const since = trend.breaks.at(-1)?.on ?? ''
  const all = indicator.data.formula
    ? trend.points.map(({ asOf, value }) => ({ at: asOf, value }))
    : figuresOf(ledgerOf(planAt(progress.plan, progress.asOf)), indicator, progress.asOf)
  const found = all.findLast(({ at, value }) => value !== null && at >= since)
  return found?.value ? { at: found.at, value: found.value } : null
}

export const baselineFigure = (moments: Moments, id: string, indicator: Indicator, one: Dated): Known =>
  named(id, () =>
    stated({
      name: moments.subject.words.paths.baseline,
      label: indicator.id,
      value: toJson(one.value),
      text: amountText(one.value, indicator),
      origin: originOf(moments, indicator, one),
    }),
  )

const isSame = (one: Dated, other: Dated | null): boolean =>
  other !== null && one.at === other.at && compare(one.value, other.value) === 0

/** The line that states a value on a day: the baseline, the baseline of a break, else the report. */
export function originOf({ progress }: Moments, indicator: Indicator, one: Dated): Placed['origin'] {
  const { data, origin } = indicator
  if (isSame(one, datedBaseline(data.baseline))) return within(origin, 'baseline', 'value')
  const index = (data.breaks ?? []).findIndex(({ baseline }) => isSame(one, datedBaseline(baseline)))
  if (index >= 0) return within(origin, 'breaks', index, 'baseline')
  const told = figuresOf(ledgerOf(planAt(progress.plan, progress.asOf)), indicator, progress.asOf)
  return told.findLast(({ at }) => at === one.at)?.origin ?? origin
}
