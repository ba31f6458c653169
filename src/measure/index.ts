import { type Day, earlier } from '../core/day.ts'
import { CALENDAR, ND09, type Period, periodHolding, periodOf } from '../core/period.ts'
import type { Plan } from '../core/plan.ts'
import type { GroupProgress, IndicatorState, Progress, TaskStatus, UnitProgress } from '../core/progress.ts'
import { ratesKnown } from '../core/rates.ts'
import { isOutside, nameAt } from '../core/unit.ts'
import { assessmentsAt } from './assessment.ts'
import { countStates, countVerdicts } from './counts.ts'
import { dutyStatus } from './duty-status.ts'
import { indicatorStatuses } from './indicator-status.ts'
import { type Ledger, ledgerOf } from './ledger.ts'
import { moneyStatus } from './money.ts'
import { fallenDue, inTimeRate, owedInWindow, reportsOwed } from './owed-reports.ts'
import { planAt } from './plan-at.ts'
import { programmesAt } from './programme.ts'
import { exists } from './state.ts'
import { tally } from './tally.ts'
import { taskStatus } from './task-status.ts'

export { growthOf } from './indicator-status.ts'
export { movement, planMovement, planMoves } from './movement.ts'
export { reportingYear } from './occurrences.ts'
export { seriesOf } from './series.ts'

/** What to measure by: the date of facts and the period shown. */
export interface Moment {
  readonly asOf: Day
  readonly period: Period
}

/** What the caller asked for; all may be absent. */
export interface Asked {
  readonly asOf?: Day
  readonly period?: string
}

/**
 * The date D and the period for a plan. D: as asked; else with a period the earlier of its last day and today; else the `asOf` of an
 * illustrative plan; else today. The period: as asked; else the reporting period that holds D. Undefined for a period the plan's calendar does not have.
 */
export function momentOf(plan: Plan, asked: Asked, today: Day): Moment | undefined {
  const named = asked.period === undefined ? undefined : periodOf(asked.period, plan.calendar)
  if (asked.period !== undefined && !named) return undefined
  const own = plan.data.illustrative ? plan.data.asOf : undefined
  const asOf = asked.asOf ?? (named ? earlier(named.to, today) : (own ?? today))
  return { asOf, period: named ?? usualPeriod(planAt(plan, asOf), asOf) }
}

function usualPeriod(plan: Plan, day: Day): Period {
  const every = plan.data.reporting?.[0]?.every ?? 'quarter'
  const fallback = plan.calendar.kind === 'own' ? CALENDAR : ND09
  const period = periodHolding(day, every, plan.calendar) ?? periodHolding(day, every, fallback)
  return period ?? { id: day, from: day, to: day }
}

/** What a line in a table of many plans needs: the tasks of the whole plan, without its groups, units, duties and indicators. */
export type Summary = Pick<Progress, 'plan' | 'asOf' | 'period' | 'complete' | 'tasks' | 'total'>

/** Measures the tasks of a plan as a whole; `measure` is this and the rest. */
export function summarise(
  plan: Plan,
  { asOf, period }: Moment,
  ledger: Ledger = ledgerOf(planAt(plan, asOf)),
): Summary {
  const inForce = ledger.plan
  const tasks = inForce.tasks.filter((t) => exists(inForce, t, asOf)).map((t) => taskStatus(ledger, t, asOf, period))
  const complete = inForce.unread.length === 0
  return { plan: inForce, asOf, period, complete, tasks, total: tally(tasks, ratesKnown(inForce)) }
}

/** Measures a plan at a moment. A pure function: the same plan and moment give the same result. */
export function measure(plan: Plan, moment: Moment): Progress {
  const { asOf, period } = moment
  const inForce = planAt(plan, asOf)
  const ledger = ledgerOf(inForce)
  const summary = summarise(plan, moment, ledger)
  const known = ratesKnown(inForce)
  const indicators = indicatorStatuses(ledger, { asOf, period, tasks: summary.tasks, tasksKnown: known })
  const assessments = assessmentsAt(inForce, asOf)
  const owed = reportsOwed(inForce, { day: asOf, until: asOf, since: period.from })
  const duties = inForce.duties.map((duty) => dutyStatus(ledger, duty, asOf, owed))
  const reportsDue = fallenDue(inForce, owed, asOf)
  return {
    ...summary,
    groups: groupsOf(inForce, summary.tasks, known),
    units: unitsOf(inForce, summary.tasks, asOf, known),
    duties,
    dutyCounts: countStates(duties.map((d) => d.state)),
    indicators,
    indicatorCounts: countIndicators(indicators.map((i) => i.state)),
    verdicts: countVerdicts(indicators.map((i) => i.verdict)),
    reports: owedInWindow(inForce, owed, period),
    owed,
    reportsInTime: known ? inTimeRate(reportsDue) : null,
    reportsDue,
    programmes: programmesAt(inForce, { tasks: summary.tasks, indicators, assessments }, asOf),
    assessments,
    money: moneyStatus(inForce, summary.tasks, asOf),
  }
}

/** A row for each group, in printed order. */
export function groupsOf(plan: Plan, tasks: readonly TaskStatus[], complete: boolean): GroupProgress[] {
  return plan.groups.map(({ id, title, short }) => ({
    id,
    title,
    short: short ?? title,
    ...tally(
      tasks.filter((t) => t.task.group === id),
      complete,
    ),
  }))
}

/** A row for each unit that answers for tasks or co-operates in some, in the register's order, then `chưa phân công`. */
export function unitsOf(plan: Plan, tasks: readonly TaskStatus[], day: Day, complete: boolean): UnitProgress[] {
  const known = [...plan.units.keys()]
  const strangers = tasks.flatMap((t) => (t.holder !== null && !plan.units.has(t.holder) ? [t.holder] : []))
  const ids = [...known, ...new Set(strangers), null]
  return ids.flatMap((id) => {
    const own = tasks.filter((t) => t.holder === id)
    const cooperating = id === null ? 0 : tasks.filter((t) => t.task.data.with?.includes(id)).length
    const unit = id === null ? undefined : plan.units.get(id)
    // A superior body that takes part in the work is no row; one wrongly given a lead stays, so that the rows add up.
    if (own.length === 0 && (cooperating === 0 || (unit && isOutside(unit)))) return []
    const orphan = own.some((t) => t.orphan)
    return [
      { id, name: unit ? nameAt(unit, day) : (id ?? 'chưa phân công'), orphan, cooperating, ...tally(own, complete) },
    ]
  })
}

/** How many indicators are in each state. */
export function countIndicators(states: readonly IndicatorState[]): Progress['indicatorCounts'] {
  const counts = { total: states.length, attained: 0, notAttained: 0, noData: 0, notDue: 0 }
  for (const state of states) counts[state]++
  return counts
}
