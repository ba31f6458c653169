import type { Day } from '../core/day.ts'
import { dueHistory } from '../core/due-history.ts'
import type { Plan } from '../core/plan.ts'
import type { State, TaskStatus } from '../core/progress.ts'
import type { Moved } from '../core/scorecard.ts'

/** The tasks whose due day was moved by D, with the day first set and each move. */
export const movedIn = (plan: Plan, tasks: readonly TaskStatus[], day: Day): Moved[] =>
  tasks.flatMap((task) => {
    const history = dueHistory(plan, task.task, day)
    return history ? [{ id: task.id, ...history, due: task.due }] : []
  })

/** The same tasks judged by the due day first set: a deadline that was moved does not turn late work into work in time. */
export const byFirstDeadline = (plan: Plan, tasks: readonly TaskStatus[], day: Day): TaskStatus[] =>
  tasks.map((task) => {
    const first = dueHistory(plan, task.task, day)?.first
    return first === undefined ? task : { ...task, state: stateBy(first, task, day) }
  })

function stateBy(first: Day, { state, doneDay }: TaskStatus, day: Day): State {
  switch (state) {
    case 'doneOnTime':
    case 'doneLate':
      return doneDay !== null && doneDay <= first ? 'doneOnTime' : 'doneLate'
    case 'openInTime':
    case 'openOverdue':
      return first < day ? 'openOverdue' : 'openInTime'
    default:
      return state
  }
}
