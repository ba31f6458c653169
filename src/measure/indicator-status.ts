import type { Day } from '../core/day.ts'
import { CALENDAR, periodHolding } from '../core/period.ts'
import { beginningOf, type Indicator } from '../core/plan.ts'
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
  const silent = isOwed(ledger, indicator, step, day) ? 'noData' : 'notDue'
  const common = { indicator, step, next }
  if (indicator.data.per === 'unit') return { ...common, ...perUnit(indicator, all, step, next, silent) }
  const figure = all.at(-1) ?? null
  return { ...common, state: stateOf(figure, step, next, silent), figure, figures: [], reaching: null }
}

function stateOf(figure: Figure | null, step: Step | null, next: Step | null, silent: IndicatorState): IndicatorState {
  if (!figure || (figure.value === null && figure.stated === null)) return silent
  if (step) return meets(figure, step) ? 'attained' : 'notAttained'
  return next && meets(figure, next) ? 'attained' : 'notDue'
}

/** True once a figure is owed: the first span of its frequency has ended, or the day of a target has come. */
function isOwed(ledger: Ledger, { data }: Indicator, step: Step | null, day: Day): boolean {
  const { calendar } = ledger.plan
  const start = data.from ?? beginningOf(ledger.plan)
  if (start !== undefined && start > day) return false
  if (data.every === undefined || start === undefined || (step !== null && step.by !== null)) return true
  const first = periodHolding(start, data.every, calendar.kind === 'own' ? CALENDAR : calendar)
  return first === undefined || first.to <= day
}

/** One figure for each unit. Units that must reach the target but are not named cannot be counted as reaching it. */
function perUnit(
  { data: { units: must } }: Indicator,
  all: readonly Figure[],
  step: Step | null,
  next: Step | null,
  silent: IndicatorState,
): Pick<IndicatorStatus, 'state' | 'figure' | 'figures' | 'reaching'> {
  const latest = new Map(all.map((figure) => [figure.unit, figure]))
  const figures = [...latest.values()]
  const wanted = step ?? next
  const reaches = (figure: Figure | undefined): boolean =>
    figure !== undefined && wanted !== null && meets(figure, wanted) === true
  const count = must?.filter((unit) => reaches(latest.get(unit))).length ?? 0
  const reaching: Ratio | null = must ? ratioOf(count, must.length) : null
  return { state: stateOfUnits(), figure: null, figures, reaching }

  function stateOfUnits(): IndicatorState {
    if (figures.length === 0) return silent
    if (must && count === must.length) return 'attained'
    if (step === null) return 'notDue'
    return must || !figures.every(reaches) ? 'notAttained' : 'noData'
  }
}
