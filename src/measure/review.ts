import type { Day } from '../core/day.ts'
import type { Period } from '../core/period.ts'
import type { Plan } from '../core/plan.ts'
import type { Progress, State, TaskStatus } from '../core/progress.ts'
import { isOpen } from '../core/rates.ts'
import type { Review, ReviewIndicator, ReviewRate, ReviewYear } from '../core/trend.ts'
import { closedRate, closingAt, withClosed, withClosedIndicator } from './closed-points.ts'
import { type Ledger, ledgerOf } from './ledger.ts'
import { planAt } from './plan-at.ts'
import { breaksOf, segmentOn } from './segment.ts'
import { stepsOf } from './steps.ts'
import { indicatorSeries, measuredAt, periodsSince, rateOf, ratePoint } from './trend.ts'

/** The rates a review shows, in the order of its rows. */
export const REVIEW_RATES: readonly ReviewRate['name'][] = [
  'completionOfAssigned',
  'completionOfDue',
  'onTimeOfDue',
  'overdueOfDue',
  'averageProgress',
  'reportsInTime',
]

/** The reporting years of a plan from its beginning to D, the last of which may still run. */
export const reviewYears = (plan: Plan, asOf: Day): Period[] => periodsSince(plan, 'year', asOf)

/** A plan over the given years, each rate and each indicator with a point a year, and the tasks still open at each year's end. */
export function reviewOf(plan: Plan, asOf: Day, years: readonly Period[] = reviewYears(plan, asOf)): Review {
  const measured = measuredAt(plan, years, asOf)
  const ledger = ledgerOf(planAt(plan, asOf))
  return {
    years: measured.map((progress) => yearOf(progress, asOf)),
    rates: REVIEW_RATES.map((name) => ({
      name,
      points: withClosed(
        plan,
        measured.map((progress) => ratePoint(progress, rateOf(name, false), asOf)),
        closedRate('rates', name),
      ),
    })),
    indicators: ledger.plan.indicators.map((indicator) => indicatorRow(ledger, indicator, years, asOf)),
  }
}

/** A year that was closed has the tasks open that it was closed with. */
function yearOf({ plan, period, asOf: day, tasks, total }: Progress, asOf: Day): ReviewYear {
  const closed = closingAt(plan, period)?.data.tasks
  const stateOf = ({ id, state }: TaskStatus): State => (closed?.[id]?.state as State | undefined) ?? state
  const open = tasks.filter((task) => isOpen(stateOf(task)))
  return {
    period,
    asOf: day,
    over: period.to <= asOf,
    open: open.map(({ id }) => id),
    notBegun: open.filter(({ spoken, notStarted }) => !spoken || notStarted).map(({ id }) => id),
    coverage: total.coverage,
  }
}

function indicatorRow(
  ledger: Ledger,
  indicator: Plan['indicators'][number],
  years: readonly Period[],
  asOf: Day,
): ReviewIndicator {
  const steps = stepsOf(indicator, ledger.plan)
  const due = steps.findLast(({ by }) => by === null || by <= asOf)
  const next = steps.find(({ by }) => by !== null && by > asOf)
  const breaks = breaksOf(ledger, indicator, asOf)
  return {
    id: indicator.id,
    baseline: segmentOn(indicator, breaks, asOf).baseline,
    points: withClosedIndicator(ledger, indicator, indicatorSeries(ledger, indicator, years, asOf).points, asOf),
    target: due ?? next ?? null,
    breaks,
  }
}
