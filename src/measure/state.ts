import type { Day } from '../core/day.ts'
import { cyclesOf } from '../core/duty.ts'
import { beginningOf, type Duty, type Plan, type Task } from '../core/plan.ts'
import type { DutyStatus, State, WorkStatus } from '../core/progress.ts'
import { isDone } from '../core/rates.ts'
import { type Completion, dutyCompletion, reportsOf, reportsOnTask, taskCompletion, unitsOf } from './completion.ts'
import type { Ledger } from './ledger.ts'
import { type Recurrence, type Recurring, recurrence } from './occurrences.ts'

/** The day a task came into being: the day assigned, else the plan's start; null where the plan states neither. */
export const assignedOn = (plan: Plan, task: Task): Day | null => task.data.assigned ?? beginningOf(plan) ?? null

/** True once a task has been assigned. */
export const exists = (plan: Plan, task: Task, day: Day): boolean => (assignedOn(plan, task) ?? '') <= day

export interface TaskWork extends WorkStatus {
  readonly completion: Completion
}

/** The state of a task on a day, without the rest of its status. */
export function taskState(ledger: Ledger, task: Task, day: Day): TaskWork {
  const completion = taskCompletion(ledger, task, day)
  const out = outOfRates(task, day)
  if (out) return { ...plain(task, out, completion, null), completion }
  const deadline = task.deadline
  const recurring = recurringTask(ledger, task)
  if (recurring) {
    const found = recurrence(ledger, ledger.plan, recurring, day)
    return { ...recurringStatus(task.id, found), completion: { ...completion, returned: found.returned } }
  }
  return {
    ...plain(task, datedState(completion.done, deadline?.due, day), completion, deadline?.due ?? null),
    completion,
  }
}

/** A recurring task as its occurrences are measured; undefined for other tasks. */
export function recurringTask(ledger: Ledger, task: Task): Recurring | undefined {
  const { id, deadline, data } = task
  if (!deadline?.every) return undefined
  const start = deadline.start ?? data.assigned ?? beginningOf(ledger.plan) ?? null
  return { id, deadline, start, accepts: [reportsOnTask(ledger, task)] }
}

/** The same for a duty; its spans are counted from the plan's beginning, so that sơ kết and tổng kết fall due with the plan's own years. */
export function recurringDuty(ledger: Ledger, duty: Duty): Recurring | undefined {
  const { id, deadline } = duty
  if (!deadline?.every) return undefined
  const start = deadline.start ?? beginningOf(ledger.plan) ?? null
  return { id, deadline, start, accepts: unitsOf(duty).map((unit) => reportsOf(ledger, unit)), cycles: cyclesOf(duty) }
}

/** A duty's state with what its units said of it. */
export type DutyWork = WorkStatus & Pick<DutyStatus, 'told'>

/** The state of a duty on a day; a duty without a deadline is undated, one without a length of its cycle too. */
export function dutyState(ledger: Ledger, duty: Duty, day: Day): DutyWork {
  const completion = dutyCompletion(ledger, duty, day)
  const deadline = duty.deadline
  const recurring = recurringDuty(ledger, duty)
  if (recurring) return { ...recurringStatus(duty.id, recurrence(ledger, ledger.plan, recurring, day)), told: [] }
  const regular = (deadline?.regular && !deadline.due) || (!deadline && duty.data.cycles?.every((c) => c === 'regular'))
  const state = regular ? 'regular' : datedState(completion.done, deadline?.due, day)
  return { ...plain(duty, state, completion, deadline?.due ?? null), told: completion.told }
}

/** True for a task that is not to be done: cancelled by that day, or not applicable here. */
export const isWithdrawn = (task: Task, day: Day): boolean => {
  const out = outOfRates(task, day)
  return out === 'cancelled' || out === 'notApplicable'
}

function outOfRates(task: Task, day: Day): State | null {
  if (task.data.cancelled && task.data.cancelled.on <= day) return 'cancelled'
  if (task.data.scope?.kind === 'not-applicable') return 'notApplicable'
  return task.deadline?.regular && !task.deadline.due ? 'regular' : null
}

/** Done or not, in time or late: the due day itself is in time, overdue means due < day. */
function datedState(done: Day | true | null, due: Day | undefined, day: Day): State {
  if (done !== null) return due === undefined || done === true ? 'doneUndated' : done <= due ? 'doneOnTime' : 'doneLate'
  if (due === undefined) return 'openUndated'
  return due < day ? 'openOverdue' : 'openInTime'
}

function plain(work: { readonly id: string }, state: State, { done }: Completion, due: Day | null): WorkStatus {
  const doneDay = isDone(state) && done !== true ? done : null
  return { id: work.id, state, doneDay, due, occurrences: null, missedBefore: [] }
}

function recurringStatus(id: string, { state, current, missedBefore }: Recurrence): WorkStatus {
  const overdue = current.find((o) => o.state === 'overdue')
  // What is done shows the last due day it met or missed; what is open the one to come.
  const last = isDone(state) ? current.findLast((o) => o.state !== 'running') : undefined
  const next = overdue ?? last ?? current.find((o) => o.state === 'running')
  const days = current.flatMap((o) => (o.done && typeof o.done.value === 'string' ? [o.done.value] : []))
  const doneDay = isDone(state) ? (days.at(-1) ?? null) : null
  return { id, state, doneDay, due: next?.due ?? null, occurrences: current, missedBefore }
}
