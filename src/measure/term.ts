import type { Day } from '../core/day.ts'
import type { TaskStatus } from '../core/progress.ts'
import { isCounted, isDone } from '../core/rates.ts'
import type { Term } from '../core/scorecard.ts'
import { stateOf } from './occurrences.ts'

/** What somebody answers for: their own tasks, and those already overdue when the term began. */
export interface Answered {
  readonly own: readonly TaskStatus[]
  readonly inherited: readonly TaskStatus[]
}

/**
 * What a term of office answers for, of the tasks at D. A task finished in time belongs to the term of the day it was finished; one
 * that was not, to the term its due day falls in; work still in time or without a due day to the term that holds D. A task due before
 * the term and not finished by then is inherited. `onLastDay` gives a task's status on the last day of a term that ended before D:
 * what was finished afterwards was overdue then.
 */
export function answeredIn(
  tasks: readonly TaskStatus[],
  term: Term,
  day: Day,
  onLastDay: (task: TaskStatus) => TaskStatus,
): Answered {
  const own: TaskStatus[] = []
  const inherited: TaskStatus[] = []
  for (const task of tasks) {
    const share = task.occurrences ? recurringShare(task, term, day, onLastDay) : datedShare(task, term, day, onLastDay)
    own.push(...share.own)
    inherited.push(...share.inherited)
  }
  return { own, inherited }
}

/** On the last day of a term a task may still have been about to fall due; judged by it, it is overdue. */
const OVERDUE = { state: 'openOverdue', dueSoon: false } as const

const NOTHING: Answered = { own: [], inherited: [] }
const mine = (task: TaskStatus): Answered => ({ own: [task], inherited: [] })
const handedOver = (task: TaskStatus): Answered => ({ own: [], inherited: [task] })

const begun = ({ from }: Term, day: Day): boolean => from === null || from <= day
const holds = (term: Term, day: Day): boolean => begun(term, day) && (term.until === null || day <= term.until)

function datedShare(task: TaskStatus, term: Term, day: Day, onLastDay: (task: TaskStatus) => TaskStatus): Answered {
  const { state, due } = task
  if (!isCounted(state) || state === 'openInTime' || state === 'openUndated')
    return holds(term, day) ? mine(task) : NOTHING
  const done = isDone(state) ? dayOfDone(task, day) : null
  if (done !== null && state !== 'doneLate') return holds(term, done) ? mine(task) : NOTHING
  // Late or overdue: it has a due day.
  const limit = due ?? day
  if (term.until !== null && limit > term.until) return NOTHING
  if (done !== null && !begun(term, done)) return NOTHING
  const wasOpen = term.until !== null && term.until < day && (done === null || done > term.until)
  const then: TaskStatus = wasOpen ? { ...onLastDay(task), ...OVERDUE, doneDay: null } : task
  return begun(term, limit) ? mine(then) : handedOver(then)
}

/** The day of completion; where it is not known, the day the report of it took effect. */
const dayOfDone = ({ doneDay, stated }: TaskStatus, day: Day): Day => doneDay ?? stated.done?.effective ?? day

/** Recurring work: the occurrences that fell due within the term, of the reporting year that holds D or the term's last day. */
function recurringShare(task: TaskStatus, term: Term, day: Day, onLastDay: (task: TaskStatus) => TaskStatus): Answered {
  const ended = term.until !== null && term.until < day
  const last = ended ? (term.until ?? day) : day
  if (!begun(term, last)) return NOTHING
  const then = ended ? onLastDay(task) : task
  if (!isCounted(then.state)) return mine(then)
  const due = (then.occurrences ?? []).filter((o) => o.due <= last)
  const state = stateOf(due.filter((o) => begun(term, o.due)))
  const left = due.some((o) => !begun(term, o.due) && o.state === 'overdue')
  // In a term that is over nothing is still to fall due.
  const dueSoon = then.dueSoon && !ended && state === 'openInTime'
  return { own: [{ ...then, state, dueSoon }], inherited: left ? [{ ...then, ...OVERDUE }] : [] }
}
