import { cyclesOf } from '../core/duty.ts'
import type { Every } from '../core/period.ts'
import type { Deadline, Duty, Plan, Report, Task, TaskData } from '../core/plan.ts'
import { speaksFor } from '../core/unit.ts'

/** What a report's `tasks` may speak of: a task, or a duty of the section on organisation. */
export interface Work {
  readonly id: string
  readonly deadline: Deadline | null
  /** Lengths of its occurrences; empty where it does not recur. */
  readonly cycles: readonly Every[]
  /** Units that answer for it; empty: any unit may report on it. */
  readonly leads: readonly string[]
  readonly with: readonly string[]
  readonly parts: NonNullable<TaskData['parts']> | readonly []
  /** True for duties: each of its units does it for itself. */
  readonly perUnit: boolean
}

export const workOfTask = ({ id, deadline, data }: Task): Work => ({
  id,
  deadline,
  cycles: deadline?.every ? [deadline.every] : [],
  leads: data.lead === undefined ? [] : [data.lead],
  with: data.with ?? [],
  parts: data.parts ?? [],
  perUnit: false,
})

export const workOfDuty = ({ id, deadline, data }: Duty): Work => ({
  id,
  deadline,
  cycles: cyclesOf({ deadline, data }),
  leads: data.by ?? [],
  with: [],
  parts: [],
  perUnit: true,
})

/** What a unit is to a piece of work. Successors and predecessors of a unit stand in its place. */
export type Role = 'lead' | 'part' | 'with' | 'foreign'

export function roleIn(plan: Plan, { unit, date }: Report, work: Work): Role {
  const speaks = (other: string | undefined): boolean => other !== undefined && speaksFor(plan, unit, other, date)
  if (work.leads.length === 0 || work.leads.some(speaks)) return 'lead'
  if (work.parts.some((part) => speaks(part.lead))) return 'part'
  return work.with.some(speaks) ? 'with' : 'foreign'
}

/** The units whose word counts for the progress of work, or of one part of it; empty where any unit's does. */
export function speakersOf(work: Work, part: string | null): readonly string[] {
  const own = part === null ? undefined : work.parts.find(({ id }) => id === part)?.lead
  return own === undefined ? work.leads : [own]
}

/** True when a unit may state percent and completion of work, or of one part of it. */
export function mayState(plan: Plan, { unit, date }: Report, work: Work, part: string | null): boolean {
  const speakers = speakersOf(work, part)
  return speakers.length === 0 || speakers.some((speaker) => speaksFor(plan, unit, speaker, date))
}
