import { addDays, type Day } from '../core/day.ts'
import type { Plan, Task } from '../core/plan.ts'
import type { Movement, State } from '../core/progress.ts'
import { isDone, isOpen } from '../core/rates.ts'
import { type Ledger, ledgerOf } from './ledger.ts'
import { planAt } from './plan-at.ts'
import { exists, taskState } from './state.ts'

/** A span of days; `from` null means since the beginning. */
export interface Span {
  readonly from: Day | null
  readonly to: Day
}

/**
 * How open tasks moved between two days: each task's state on the eve of `from` against its state on `to`.
 * openAtStart + assigned + reopened − withdrawn − done = openInTime + openOverdue + openUndated, for any set of tasks;
 * a completion counts in the first window that reports it.
 */
export function movement(ledger: Ledger, tasks: readonly Task[], { from, to }: Span): Movement {
  const counts = { ...NOTHING }
  for (const task of tasks) {
    const before = from === null ? null : stateOn(ledger, task, addDays(from, -1))
    const after = stateOn(ledger, task, to)
    for (const column of columnsOf(before, after)) counts[column]++
  }
  return { from, to, ...counts }
}

/** The movement of a plan's tasks, definitions as of `to`. */
export const planMovement = (plan: Plan, tasks: readonly Task[], span: Span): Movement =>
  movement(ledgerOf(planAt(plan, span.to)), tasks, span)

type Column = Exclude<keyof Movement, 'from' | 'to'>

const NOTHING: Record<Column, number> = {
  openAtStart: 0,
  assigned: 0,
  reopened: 0,
  withdrawn: 0,
  doneOnTime: 0,
  doneLate: 0,
  doneUndated: 0,
  openInTime: 0,
  openOverdue: 0,
  openUndated: 0,
}

/** null before the task was assigned. */
const stateOn = (ledger: Ledger, task: Task, day: Day): State | null =>
  exists(ledger.plan, task, day) ? taskState(ledger, task, day).state : null

/** The columns one task enters: how it came in, and where it went. Tasks outside the rates on both days enter none. */
function columnsOf(before: State | null, after: State | null): Column[] {
  const columns: Column[] = []
  const wasOpen = before !== null && isOpen(before)
  if (wasOpen) columns.push('openAtStart')
  if (after === null) return columns
  const isNew = before === null && after !== 'regular' && after !== 'notApplicable'
  if (isNew) columns.push('assigned')
  if (before !== null && isDone(before) && isOpen(after)) columns.push('reopened')
  if (isOpen(after)) columns.push(after as Column)
  if ((wasOpen || isNew) && isDone(after)) columns.push(after as Column)
  if ((wasOpen || isNew) && after === 'cancelled') columns.push('withdrawn')
  return columns
}
