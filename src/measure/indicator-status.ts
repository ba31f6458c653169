import type { Day } from '../core/day.ts'
import type { IndicatorGrowth } from '../core/growth.ts'
import { CALENDAR, type Period, periodHolding } from '../core/period.ts'
import { beginningOf, type Indicator } from '../core/plan.ts'
import type { Figure, IndicatorState, IndicatorStatus, Step, TaskStatus } from '../core/progress.ts'
import type { Ratio } from '../core/ratio.ts'
import type { Baseline, Break } from '../core/verdict.ts'
import { breakdownOf } from './breakdown.ts'
import { baselineOf, breakBefore, figuresSince } from './breaks.ts'
import { type Derived, derivedOf } from './derived.ts'
import { figuresOf } from './figure.ts'
import { beforeAndNow, flagsOf, type Past } from './flags.ts'
import { growthOfIndicator } from './indicator-growth.ts'
import type { Ledger } from './ledger.ts'
import { beginningFor, figuresOfRun, stepsFor, stepsOn } from './own-year.ts'
import { perUnit } from './per-unit.ts'
import { lastComparison } from './series.ts'
import { meets, stepsOf } from './steps.ts'
import { isEmpty, type Situation, verdict } from './verdict.ts'

/** What the indicators of a plan are measured by. */
export interface Asked {
  readonly asOf: Day
  readonly period: Period
  readonly tasks: readonly TaskStatus[]
  /** False while a file that tasks rest on could not be read. */
  readonly tasksKnown: boolean
}

/** All indicators at D: the figure in force against the steps, the baseline and the pace between them. */
export function indicatorStatuses(ledger: Ledger, asked: Asked): IndicatorStatus[] {
  const { plan } = ledger
  const { asOf } = asked
  const histories = new Map(
    plan.indicators.map((i) => [i.id, i.data.formula ? [] : figuresOf(ledger, i, asOf)] as const),
  )
  const historyOf = (indicator: Indicator): readonly Figure[] => histories.get(indicator.id) ?? []
  const reported = (indicator: Indicator): Figure | null =>
    indicator.data.per === 'unit'
      ? null
      : (figuresSince(historyOf(indicator), breakBefore(indicator, asOf)).at(-1) ?? null)
  const derived = plan.indicators.some(({ data }) => data.formula)
    ? derivedOf({ plan, ...asked, reported })
    : new Map<string, Derived>()
  return plan.indicators.map((indicator) => {
    const own = derived.get(indicator.id)
    const history = own ? (own.figure ? [own.figure] : []) : historyOf(indicator)
    return { ...statusOf(ledger, indicator, history, asOf), derivation: own?.derivation ?? null }
  })
}

/** One indicator by its figures. */
function statusOf(ledger: Ledger, indicator: Indicator, history: readonly Figure[], day: Day): IndicatorStatus {
  const { plan } = ledger
  const { data } = indicator
  const steps = stepsOf(indicator, plan)
  const since = breakBefore(indicator, day)
  const figures = figuresSince(history, since)
  const owed = isOwed(ledger, indicator, stepsOn(steps, day).step, since, day)
  const silent = owed ? 'noData' : 'notDue'
  const method = data.method ?? plan.data.method ?? 'linear'
  const baseline = baselineOf(indicator, plan, since)
  const common = { indicator, method, baseline, since, derivation: null }
  if (data.per === 'unit') {
    const { step, next } = stepsOn(steps, day)
    return {
      ...common,
      ...{ step, next },
      ...perUnit(indicator, figures, step, next, silent),
      ...{ pace: null, growth: null, history: [], breakdown: null },
    }
  }
  const figure = figures.at(-1) ?? null
  const { step, next } = stepsFor(plan, indicator, steps, figure, day)
  const growth = method === 'growth' ? growthOf(indicator, baseline, figure, next ?? step) : null
  const situation: Situation = {
    ...{ figure, owed, step, next, method, growth },
    baseline: beginningFor(plan, indicator, figure, since, baseline),
    direction: data.direction ?? 'up',
    percent: data.unit === '%',
    tolerance: plan.data.tolerance ?? 10,
    since: since?.on ?? null,
  }
  const judged = verdict(situation)
  return {
    ...common,
    ...{ step, next, figure, history, growth, ...judged },
    state: stateOf(figure, step, next, silent),
    figures: [],
    reaching: null,
    flags: flagsOf(situation, judged, pastOf(ledger, indicator, figures, steps, day)),
    breakdown: data.formula ? null : breakdownOf(ledger, indicator, day, since),
  }
}

/** The growth-rate method asks for a baseline that is a number on a day. */
export function growthOf(
  indicator: Indicator,
  baseline: Baseline | null,
  figure: Figure | null,
  step: Step | null,
): IndicatorGrowth {
  const dated = baseline?.at && baseline.value ? { at: baseline.at, value: baseline.value } : null
  return growthOfIndicator({ indicator, baseline: dated, figure, step: step?.by ? step : null })
}

/** With `per: unit`: units reaching the target on a day over units that must; null where the plan names none. */
export function unitsReaching(ledger: Ledger, indicator: Indicator, day: Day): Ratio | null {
  return statusOf(ledger, indicator, figuresOf(ledger, indicator, day), day).reaching
}

function pastOf(
  { plan }: Ledger,
  indicator: Indicator,
  figures: readonly Figure[],
  steps: readonly Step[],
  day: Day,
): Past {
  const { now, previous } = lastComparison(plan, indicator, figures)
  const last = figures.at(-1)
  const earlier = figuresOfRun(plan, indicator, figures).slice(0, -1)
  const before = earlier.at(-1)
  const words = last && before && last.value === null ? { now: last, before } : null
  return { indicator, earlier, steps, previous: beforeAndNow(now, previous) ?? words, day }
}

function stateOf(figure: Figure | null, step: Step | null, next: Step | null, silent: IndicatorState): IndicatorState {
  if (isEmpty(figure)) return silent
  if (step) return meets(figure, step) ? 'attained' : 'notAttained'
  return next && meets(figure, next) ? 'attained' : 'notDue'
}

/** True once a figure is owed: the first span of its frequency in this series has ended, or the day of a target has come. */
function isOwed(ledger: Ledger, { data }: Indicator, step: Step | null, since: Break | null, day: Day): boolean {
  const { calendar } = ledger.plan
  const begun = data.from ?? beginningOf(ledger.plan)
  const start = since !== null && since.on > (begun ?? '') ? since.on : begun
  if (start !== undefined && start > day) return false
  if (data.every === undefined || start === undefined) return true
  if (step !== null && step.by !== null && (since === null || step.by >= since.on)) return true
  const first = periodHolding(start, data.every, calendar.kind === 'own' ? CALENDAR : calendar)
  return first === undefined || first.to <= day
}
