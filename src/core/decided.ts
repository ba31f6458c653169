import type { Day } from './day.ts'
import { type Origin, within } from './origin.ts'
import type { Task } from './plan.ts'
import type { Occurrence, PartStatus, State, Stated } from './progress.ts'
import { isDone } from './rates.ts'

/** What is known of a task when its state is worked out. */
export interface Known {
  readonly task: Task
  readonly state: State
  readonly done: Stated<Day | boolean> | null
  readonly parts: readonly PartStatus[]
  readonly occurrences: readonly Occurrence[] | null
  readonly returned: Stated<string> | null
}

/** The statement that decides a task's state; null where the plan's own words decide it, or nobody has spoken. */
export function decidedBy({ state, done, parts, occurrences, returned }: Known): Stated<unknown> | null {
  if (isDone(state)) return claimed(done) ?? lastDone(parts) ?? occurrences?.findLast((o) => o.done)?.done ?? null
  if (state === 'cancelled' || state === 'notApplicable' || state === 'regular') return null
  return returned ?? (done?.value === false ? done : null)
}

const claimed = (done: Stated<Day | boolean> | null): Stated<Day | boolean> | null =>
  done !== null && done.value !== false ? done : null

/** The part whose completion completed the task: the one of an unknown day, else of the latest day. */
function lastDone(parts: readonly PartStatus[]): Stated<Day | boolean> | null {
  const all = parts.flatMap((part) => claimed(part.done) ?? [])
  return all.reduce<Stated<Day | boolean> | null>((last, next) => {
    if (last === null || next.value === true) return next
    return last.value !== true && next.value > last.value ? next : last
  }, null)
}

/** Where the plan decides a task's state: the cancellation, the scope, the deadline, else the task itself. */
export function definedAt(task: Task, state: State): Origin {
  if (state === 'cancelled') return within(task.origin, 'cancelled')
  if (state === 'notApplicable') return within(task.origin, 'scope')
  return task.data.deadline ? (task.deadlineAt ?? within(task.origin, 'deadline')) : task.origin
}

/** The line that decides a task's state. */
export const decidedAt = (known: Known): Origin => decidedBy(known)?.origin ?? definedAt(known.task, known.state)
