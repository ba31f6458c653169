import type { ProgrammeStatus, Progress } from '../core/progress.ts'
import { holderAt } from '../core/unit.ts'
import { type Restriction, restrict } from './restrict.ts'

/**
 * A plan's progress restricted to the tasks and indicators of one programme, to the funds of those tasks and to the units that answer for
 * them. Counts and rates are those of the restricted set; duties belong to no programme.
 */
export function withinProgramme(progress: Progress, programme: ProgrammeStatus): Progress {
  const { id } = programme.programme
  return {
    ...restrict(progress, ofProgramme(progress, programme)),
    programmes: [programme],
    assessments: progress.assessments.filter(({ assessment }) => assessment.subject.programme === id),
  }
}

function ofProgramme({ plan, asOf, tasks, indicators }: Progress, { programme, items }: ProgrammeStatus): Restriction {
  const has = (kind: 'task' | 'indicator', id: string): boolean =>
    items.some((item) => item.kind === kind && item.id === id)
  const leads = indicators.flatMap(({ indicator: { id, data } }) => (has('indicator', id) ? (data.lead ?? []) : []))
  const holders = tasks.flatMap((task) => (has('task', task.id) ? (task.holder ?? []) : []))
  const answering = new Set([...holders, ...leads.map((lead) => holderAt(plan, lead, asOf).unit)])
  return {
    part: { by: 'programme', id: programme.id, name: programme.data.name },
    task: (task) => has('task', task.id),
    indicator: ({ indicator }) => has('indicator', indicator.id),
    duty: () => false,
    report: ({ unit }) => answering.has(unit),
  }
}
