import { decidedAt, type Known } from '../../core/decided.ts'
import { type Origin, within } from '../../core/origin.ts'
import type { Report } from '../../core/plan.ts'
import type { DutyStatus, IndicatorStatus, TaskStatus } from '../../core/progress.ts'
import type { Item, Value } from './calculation.ts'

const knownOf = ({ task, state, stated, parts, occurrences, returned }: TaskStatus): Known => ({
  task,
  state,
  done: stated.done,
  parts,
  occurrences,
  returned,
})

/** The line that decides a task's state. */
export const stateOrigin = (status: TaskStatus): Origin => decidedAt(knownOf(status))

/** Where a report speaks of a task; the task itself where none does. */
export const spokenOrigin = ({ id, task }: TaskStatus, report: Report | null): Origin =>
  report ? within(report.origin, 'tasks', id) : task.origin

/** The line that a task's progress comes from: its own percent, else the last part or occurrence reported, else what decides its state. */
export function percentOrigin(status: TaskStatus): Origin {
  const ofParts = status.parts.flatMap(({ done, stated }) => (done?.value ? done : stated) ?? [])
  const last = ofParts.toSorted((a, b) => (a.effective < b.effective ? -1 : 1)).at(-1)
  return (last ?? status.stated.percent)?.origin ?? stateOrigin(status)
}

/** The line that decides a duty's state: the last completion of an occurrence, the last word of a unit, else the plan. */
export function dutyOrigin({ duty, occurrences, told }: DutyStatus): Origin {
  const stated = occurrences?.findLast((o) => o.done)?.done ?? told.at(-1)
  const place = duty.data.deadline ? 'deadline' : duty.data.cycles ? 'cycles' : undefined
  return stated?.origin ?? (place ? within(duty.origin, place) : duty.origin)
}

/** The line of an indicator's figure in force; the indicator itself where there is none. */
export const indicatorOrigin = ({ figure, figures, indicator }: IndicatorStatus): Origin =>
  (figure ?? figures.at(-1))?.origin ?? indicator.origin

/** A task with one value to count or weigh. */
export const taskItem = ({ id }: TaskStatus, value: Value, origin: Origin): Item => ({
  id,
  kind: 'task',
  value,
  origin,
})

/** Every task with its state. */
export const stateItems = (tasks: readonly TaskStatus[]): Item[] =>
  tasks.map((t) => taskItem(t, t.state, stateOrigin(t)))
