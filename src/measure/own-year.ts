import type { Day } from '../core/day.ts'
import { within } from '../core/origin.ts'
import { beginningOf, type Indicator, type Plan } from '../core/plan.ts'
import type { Figure, Step } from '../core/progress.ts'
import { ZERO } from '../core/ratio.ts'
import type { Baseline, Break } from '../core/verdict.ts'
import { reportingYear } from './occurrences.ts'

/** S, the last step due, and N, the one after it. */
export interface Judging {
  readonly step: Step | null
  readonly next: Step | null
}

/** True for a total that begins anew with each reporting year. */
const restarts = ({ data: { kind, since } }: Indicator): boolean => kind === 'cumulative' && since === 'year'

const goesByYears = (indicator: Indicator): boolean =>
  restarts(indicator) || (indicator.data.targets ?? []).some(({ each }) => each === 'year')

/** S and N by the day alone. */
export const stepsOn = (steps: readonly Step[], day: Day): Judging => ({
  step: steps.findLast((s) => s.by === null || s.by <= day) ?? null,
  next: steps.find((s) => s.by !== null && s.by > day) ?? null,
})

/**
 * S and N for a figure. What goes by years is judged by the steps of the figure's own year: a total that has begun anew is not held against
 * last year's step, and last year's figure has not yet attained this year's.
 */
export function stepsFor(
  plan: Plan,
  indicator: Indicator,
  steps: readonly Step[],
  figure: Figure | null,
  day: Day,
): Judging {
  if (figure === null || !goesByYears(indicator)) return stepsOn(steps, day)
  const year = yearOf(plan, indicator, figure)
  const over = (step: Step): boolean => restarts(indicator) && step.by !== null && step.by.slice(0, 4) < year
  const { step, next } = stepsOn(
    steps.filter((s) => !over(s)),
    day,
  )
  return { step, next: next?.by && next.by.slice(0, 4) > year ? null : next }
}

/** The year a figure speaks of: the reporting year of a total's window, else the calendar year of its day. */
function yearOf(plan: Plan, indicator: Indicator, { at, period }: Figure): string {
  return (restarts(indicator) ? reportingYear(period?.to ?? at, plan.calendar).to : at).slice(0, 4)
}

/** Figures of the same run as the last: of a total that begins anew only those of the last one's year. */
export function figuresOfRun(plan: Plan, indicator: Indicator, figures: readonly Figure[]): readonly Figure[] {
  const last = figures.at(-1)
  if (!last || !restarts(indicator)) return figures
  const year = yearOf(plan, indicator, last)
  return figures.filter((figure) => yearOf(plan, indicator, figure) === year)
}

/** What a figure is measured from: of a total that begins anew nothing, on the first day it counts; else the baseline of its series. */
export function beginningFor(
  plan: Plan,
  indicator: Indicator,
  figure: Figure | null,
  since: Break | null,
  baseline: Baseline | null,
): Baseline | null {
  if (figure === null || !restarts(indicator)) return baseline
  const year = reportingYear(figure.period?.to ?? figure.at, plan.calendar).from
  const at = [indicator.data.from ?? beginningOf(plan), since?.on].reduce<Day>(
    (last, day) => (day !== undefined && day > last ? day : last),
    year,
  )
  return { at, value: ZERO, stated: 0, origin: within(indicator.origin, 'since'), restart: true }
}
