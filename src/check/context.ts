import type { Day } from '../core/day.ts'
import { definitionsAt } from '../core/definitions-at.ts'
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
  const earlier = definitionsOfReports(plan)
  const works = new Map([...earlier, plan].flatMap((then) => [...worksOf(then)]))
  const indicators = new Map([...earlier, plan].flatMap((then) => [...indicatorsOf(then)]))
  const taskReports = plan.reports.flatMap((report) => {
    const then = definitionsAt(plan, report.effective)
    return taskReportsOf(then, report, then === plan ? works : new Map([...works, ...worksOf(then)]))
  })
  const indicatorReports = plan.reports.flatMap((report) => {
    const then = definitionsAt(plan, report.effective)
    return indicatorReportsOf(report, then === plan ? indicators : new Map([...indicators, ...indicatorsOf(then)]))
  })
  const claims = taskReports.flatMap(claimsOf)
  const series = seriesOf(plan, indicatorReports)
  return { plan, today, works, indicators, taskReports, claims, indicatorReports, series }
}

/** The definitions that reports were made under, where amendments changed any; a report is held against those of its own day. */
const definitionsOfReports = (plan: Plan): Plan[] =>
  plan.amendments.length === 0 ? [] : [...new Set(plan.reports.map(({ effective }) => definitionsAt(plan, effective)))]

const worksOf = ({ duties, tasks }: Plan): Map<string, Work> =>
  new Map([...duties.map(workOfDuty), ...tasks.map(workOfTask)].map((work) => [work.id, work]))

const indicatorsOf = (plan: Plan): Map<string, Indicator> =>
  new Map(plan.indicators.map((indicator) => [indicator.id, indicator]))

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
