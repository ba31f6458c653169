import type { Day } from '../core/day.ts'
import { CALENDAR, periodHolding } from '../core/period.ts'
import type { Indicator } from '../core/plan.ts'
import type { Figure, IndicatorState, IndicatorStatus, Step } from '../core/progress.ts'
import { type Ratio, ratioOf } from '../core/ratio.ts'
import { figuresOf } from './figure.ts'
import type { Ledger } from './ledger.ts'
import { meets, stepsOf } from './steps.ts'

/** The figure in force at D against the target step due by then. */
export function indicatorStatus(ledger: Ledger, indicator: Indicator, day: Day): IndicatorStatus {
  const steps = stepsOf(indicator, ledger.plan.calendar)
  const step = steps.findLast((s) => s.by === null || s.by <= day) ?? null
  const next = steps.find((s) => s.by !== null && s.by > day) ?? null
  const all = figuresOf(ledger, indicator, day)
  const common = { indicator, step, next }
  if (indicator.data.per === 'unit') return { ...common, ...perUnit(ledger, indicator, all, step ?? next, day) }
  const figure = all.at(-1) ?? null
  return { ...common, state: stateOf(ledger, indicator, figure, step, next, day), figure, figures: [], reaching: null }
}

function stateOf(
  ledger: Ledger,
  indicator: Indicator,
  figure: Figure | null,
  step: Step | null,
  next: Step | null,
  day: Day,
): IndicatorState {
  if (!figure || (figure.value === null && figure.stated === null)) {
    return isOwed(ledger, indicator, day) ? 'noData' : 'notDue'
  }
  if (step) return meets(figure, step) ? 'attained' : 'notAttained'
  return next && meets(figure, next) ? 'attained' : 'notDue'
}

/** True once a figure is owed: the first span of its frequency has ended, or the first target day has come. */
function isOwed(ledger: Ledger, { data }: Indicator, day: Day): boolean {
  const { calendar, data: plan } = ledger.plan
  const start = data.from ?? plan.term?.from
  if (start !== undefined && start > day) return false
  if (data.every === undefined || start === undefined) return true
  const first = periodHolding(start, data.every, calendar.kind === 'own' ? CALENDAR : calendar)
  return first === undefined || first.to <= day
}

function perUnit(
  ledger: Ledger,
  indicator: Indicator,
  all: readonly Figure[],
  step: Step | null,
  day: Day,
): Pick<IndicatorStatus, 'state' | 'figure' | 'figures' | 'reaching'> {
  const latest = new Map(all.map((figure) => [figure.unit, figure]))
  const figures = [...latest.values()]
  const must = indicator.data.units
  const reaches = (figure: Figure | undefined): boolean =>
    figure !== undefined && step !== null && meets(figure, step) === true
  const reaching: Ratio | null = must
    ? ratioOf(must.filter((unit) => reaches(latest.get(unit))).length, must.length)
    : null
  return { state: stateOfUnits(), figure: null, figures, reaching }

  function stateOfUnits(): IndicatorState {
    if (figures.length === 0) return isOwed(ledger, indicator, day) ? 'noData' : 'notDue'
    if (step === null) return 'notDue'
    if (!figures.every(reaches)) return 'notAttained'
    // Units that must reach it but are not named, or have not reported, cannot be counted as reaching it.
    return reaching && reaching.n === reaching.d ? 'attained' : reaching ? 'notAttained' : 'noData'
  }
}
