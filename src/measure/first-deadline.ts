import type { Day } from '../core/day.ts'
import type { State, TaskStatus } from '../core/progress.ts'
import type { Moved } from '../core/scorecard.ts'

const firstOf = ({ task }: TaskStatus): Day | undefined => task.data.deadline?.first

export const movedIn = (tasks: readonly TaskStatus[]): Moved[] =>
  tasks.flatMap((task) => {
    const first = firstOf(task)
    return first === undefined || first === task.due ? [] : [{ id: task.id, first, due: task.due }]
  })

/** The same tasks judged by the due day first set: a deadline that was moved does not turn late work into work in time. */
export const byFirstDeadline = (tasks: readonly TaskStatus[], day: Day): TaskStatus[] =>
  tasks.map((task) => {
    const first = firstOf(task)
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
