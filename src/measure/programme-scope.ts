import type { Day } from '../core/day.ts'
import type { Plan } from '../core/plan.ts'
import type {
  GroupProgress,
  IndicatorStatus,
  OwedReport,
  ProgrammeStatus,
  Progress,
  TaskStatus,
  UnitProgress,
} from '../core/progress.ts'
import { ratesKnown } from '../core/rates.ts'
import { holderAt } from '../core/unit.ts'
import { countStates } from './counts.ts'
import { countIndicators } from './index.ts'
import { inTimeRate } from './owed-reports.ts'
import { tally } from './tally.ts'

/**
 * A plan's progress restricted to the tasks and indicators of one programme, and to the units that answer for them. Counts and rates
 * are those of the restricted set; duties belong to no programme.
 */
export function withinProgramme(progress: Progress, programme: ProgrammeStatus): Progress {
  const { plan, asOf } = progress
  const has = (kind: 'task' | 'indicator', id: string): boolean =>
    programme.items.some((item) => item.kind === kind && item.id === id)
  const tasks = progress.tasks.filter((t) => has('task', t.id))
  const indicators = progress.indicators.filter((i) => has('indicator', i.indicator.id))
  const known = ratesKnown(plan)
  const { id } = programme.programme
  return {
    ...progress,
    tasks,
    indicators,
    total: tally(tasks, known),
    groups: groupsOf(progress, tasks, known),
    units: unitsOf(progress, tasks, known),
    indicatorCounts: countIndicators(indicators.map((i) => i.state)),
    duties: [],
    dutyCounts: countStates([]),
    ...reportsOf(progress, answering(plan, asOf, tasks, indicators), known),
    programmes: [programme],
    assessments: progress.assessments.filter(({ assessment }) => assessment.subject.programme === id),
  }
}

const groupsOf = ({ groups }: Progress, tasks: readonly TaskStatus[], known: boolean): GroupProgress[] =>
  groups
    .map((group) => {
      const own = tasks.filter((t) => t.task.group === group.id)
      return { ...group, ...tally(own, known) }
    })
    .filter((group) => group.counts.total > 0)

const unitsOf = ({ units }: Progress, tasks: readonly TaskStatus[], known: boolean): UnitProgress[] =>
  units
    .map((unit) => {
      const own = tasks.filter((t) => t.holder === unit.id)
      const cooperating = tasks.filter((t) => unit.id !== null && t.task.data.with?.includes(unit.id)).length
      return { ...unit, cooperating, ...tally(own, known) }
    })
    .filter((unit) => unit.counts.total > 0 || unit.cooperating > 0)

/** The units that answer at D for one of the tasks or indicators. */
function answering(
  plan: Plan,
  day: Day,
  tasks: readonly TaskStatus[],
  indicators: readonly IndicatorStatus[],
): ReadonlySet<string> {
  const leads = indicators.flatMap(({ indicator: { data } }) => data.lead ?? [])
  return new Set([...tasks.flatMap((t) => t.holder ?? []), ...leads.map((id) => holderAt(plan, id, day).unit)])
}

function reportsOf(
  { reports, reportsDue }: Progress,
  units: ReadonlySet<string>,
  known: boolean,
): Pick<Progress, 'reports' | 'reportsDue' | 'reportsInTime'> {
  const owed = ({ unit }: OwedReport): boolean => units.has(unit)
  const due = reportsDue.filter(owed)
  return { reports: reports.filter(owed), reportsDue: due, reportsInTime: known ? inTimeRate(due) : null }
}
