import type { Day } from '../core/day.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import { type Origin, within } from '../core/origin.ts'
import type { Indicator, IndicatorEntry, Plan, Report } from '../core/plan.ts'
import { type Claim, claimsOf, type TaskReport } from './claim.ts'
import { type Series, seriesOf } from './series.ts'
import { roleIn, type Work, workOfDuty, workOfTask } from './work.ts'

/** What one unit's report says of one indicator the plan has. */
export interface IndicatorReport {
  readonly report: Report
  readonly indicator: Indicator
  readonly entry: IndicatorEntry
  readonly origin: Origin
}

/** What every rule is given: the plan and the indexes that several rules need, built once. */
export interface Context {
  readonly plan: Plan
  /** The real today; only future dates are judged by it. */
  readonly today: Day
  /** Tasks and duties by id: a report's `tasks` may speak of both. */
  readonly works: ReadonlyMap<string, Work>
  readonly indicators: ReadonlyMap<string, Indicator>
  /** In the order of `plan.reports`, as are the two below. Entries on tasks the plan does not have are left out. */
  readonly taskReports: readonly TaskReport[]
  readonly claims: readonly Claim[]
  readonly indicatorReports: readonly IndicatorReport[]
  /** The same by indicator, corrected and in the order of their days. */
  readonly series: readonly Series[]
}

/** A check: it reads the context and says what is wrong. */
export type Rule = (context: Context) => Iterable<Diagnostic>

/** The context of one plan. */
export function contextOf(plan: Plan, today: Day): Context {
  const works = new Map([...plan.duties.map(workOfDuty), ...plan.tasks.map(workOfTask)].map((work) => [work.id, work]))
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]))
  const taskReports = plan.reports.flatMap((report) => taskReportsOf(plan, report, works))
  const indicatorReports = plan.reports.flatMap((report) => indicatorReportsOf(report, indicators))
  const claims = taskReports.flatMap(claimsOf)
  const series = seriesOf(plan, indicatorReports)
  return { plan, today, works, indicators, taskReports, claims, indicatorReports, series }
}

function taskReportsOf(plan: Plan, report: Report, works: ReadonlyMap<string, Work>): TaskReport[] {
  return Object.entries(report.tasks).flatMap(([id, entry]) => {
    const work = works.get(id)
    if (!work) return []
    return [{ report, work, entry, origin: within(report.origin, 'tasks', id), role: roleIn(plan, report, work) }]
  })
}

function indicatorReportsOf(report: Report, indicators: ReadonlyMap<string, Indicator>): IndicatorReport[] {
  return Object.entries(report.indicators).flatMap(([id, entry]) => {
    const indicator = indicators.get(id)
    return indicator ? [{ report, indicator, entry, origin: within(report.origin, 'indicators', id) }] : []
  })
}
