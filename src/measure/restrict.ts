import type { DutyStatus, IndicatorStatus, OwedReport, Part, Progress, TaskStatus } from '../core/progress.ts'
import { ratesKnown } from '../core/rates.ts'
import { holderAt } from '../core/unit.ts'
import { countStates, countVerdicts } from './counts.ts'
import { headsOf } from './heads.ts'
import { countIndicators, groupsOf, unitsOf } from './index.ts'
import { moneyOfTasks } from './money.ts'
import { inTimeRate } from './owed-reports.ts'
import { tally } from './tally.ts'

/** Which of a plan's entries belong to a part of it. A new kind of part is one more function that makes one of these. */
export interface Restriction {
  readonly part: Part
  readonly task: (task: TaskStatus) => boolean
  readonly indicator: (indicator: IndicatorStatus) => boolean
  readonly duty: (duty: DutyStatus) => boolean
  readonly report: (report: OwedReport) => boolean
}

/** The same progress for a part of the plan: every count and rate worked out anew from the entries that belong to it. */
export function restrict(progress: Progress, { part, ...keeps }: Restriction): Progress {
  const { plan, asOf } = progress
  const known = ratesKnown(plan)
  const tasks = progress.tasks.filter(keeps.task)
  const duties = progress.duties.filter(keeps.duty)
  const indicators = progress.indicators.filter(keeps.indicator)
  const reportsDue = progress.reportsDue.filter(keeps.report)
  return {
    ...progress,
    parts: [...(progress.parts ?? []), part],
    tasks,
    total: tally(tasks, known),
    groups: groupsOf(plan, tasks, known).filter((group) => group.counts.total > 0),
    units: unitsOf(plan, tasks, asOf, known),
    duties,
    dutyCounts: countStates(duties.map((duty) => duty.state)),
    indicators,
    indicatorCounts: countIndicators(indicators.map((indicator) => indicator.state)),
    verdicts: countVerdicts(indicators.map((indicator) => indicator.verdict)),
    // Programmes reach across the parts of a plan.
    programmes: [],
    assessments: [],
    money: moneyOfTasks(plan, tasks, asOf),
    owed: progress.owed.filter(keeps.report),
    reports: progress.reports.filter(keeps.report),
    reportsInTime: known ? inTimeRate(reportsDue) : null,
    reportsDue,
  }
}

/** The tasks a unit answers for at D, the indicators it leads, its duties and reports. */
export function ofUnit(progress: Progress, id: string, name: string): Restriction {
  const holds = (lead: string | undefined): boolean =>
    lead !== undefined && holderAt(progress.plan, lead, progress.asOf).unit === id
  return {
    part: { by: 'unit', id, name },
    task: ({ holder }) => holder === id,
    indicator: ({ indicator }) => holds(indicator.data.lead),
    duty: ({ duty }) => duty.data.by?.some(holds) ?? false,
    report: ({ unit }) => unit === id,
  }
}

/** The tasks of a group, the indicators they serve, and the reports of the units that answer for them. */
export function ofGroup(progress: Progress, id: string, name: string): Restriction {
  const tasks = progress.tasks.filter(({ task }) => task.group === id)
  const holders = new Set(tasks.map(({ holder }) => holder))
  const served = new Set(tasks.flatMap(({ task }) => task.data.indicators ?? []))
  return {
    part: { by: 'group', id, name },
    task: ({ task }) => task.group === id,
    indicator: ({ indicator }) => served.has(indicator.id),
    duty: () => false,
    report: ({ unit }) => holders.has(unit),
  }
}

/** What the head of a unit answers for: the tasks that fall to that post, and the unit's indicators, duties and reports. */
export function ofHead(progress: Progress, unit: string, name: string): Restriction {
  const { unitOf } = headsOf(progress)
  return {
    ...ofUnit(progress, unit, name),
    part: { by: 'head', id: unit, name },
    task: (task) => unitOf(task) === unit,
  }
}
