import { addDays, type Day } from '../core/day.ts'
import { CALENDAR, type Calendar, type Period, periodHolding, periodsBetween } from '../core/period.ts'
import type { Deadline, Plan, Report, TaskEntry } from '../core/plan.ts'
import type { Occurrence, OccurrenceState, State } from '../core/progress.ts'
import { entriesOf } from './completion.ts'
import { type Ledger, lastStated } from './ledger.ts'

/** Occurrences of recurring work at D: those of the reporting year up to D with the running one, and the misses of earlier years. */
export interface Recurrence {
  readonly state: State
  readonly current: readonly Occurrence[]
  readonly missedBefore: readonly Occurrence[]
}

/** The reporting year that holds a day; a plan with periods of its own counts calendar years. */
export function reportingYear(day: Day, calendar: Calendar): Period {
  const year = periodHolding(day, 'year', calendar.kind === 'own' ? CALENDAR : calendar)
  return year ?? { id: day.slice(0, 4), from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` }
}

/** What recurring work to measure: its id, deadline, the day it starts from and whose reports count. */
export interface Recurring {
  readonly id: string
  readonly deadline: Deadline
  readonly start: Day | null
  readonly accepts: (report: Report) => boolean
}

/**
 * The state of recurring work: any occurrence overdue → open and overdue; none due yet → open in time; else done, late if one was late
 * or missed. Occurrences are calendar spans, due on their last day + `days`; the running one never turns done back.
 */
export function recurrence(ledger: Ledger, plan: Plan, work: Recurring, day: Day): Recurrence {
  const year = reportingYear(day, plan.calendar)
  const periods = spans(plan, work, year, day)
  if (!periods) return { state: 'openUndated', current: [], missedBefore: [] }
  const all = periods.map((period) => occurrence(ledger, work, period, day))
  const current = all.filter((o) => o.due >= year.from)
  const missedBefore = all.filter((o) => o.due < year.from && (o.state === 'missed' || o.state === 'overdue'))
  return { state: stateOf(current.filter((o) => o.due <= day)), current, missedBefore }
}

/** The spans that have begun by `day`; undefined for a cycle of several years whose beginning the plan does not state. */
function spans(plan: Plan, { deadline, start }: Recurring, year: Period, day: Day): Period[] | undefined {
  const every = deadline.every ?? 'year'
  const anchor = start ?? plan.data.term?.from
  if (!anchor && (every === '3-years' || every === '5-years')) return undefined
  const first = start ?? year.from
  const last = plan.data.term?.until !== undefined && plan.data.term.until < day ? plan.data.term.until : day
  return periodsBetween(every, first, last, CALENDAR, anchor)
}

function occurrence(ledger: Ledger, work: Recurring, period: Period, day: Day): Occurrence {
  const due = addDays(period.to, work.deadline.days)
  const where = { kind: 'tasks', id: work.id, day } as const
  const entries = entriesOf(ledger, work.id)
  const stated = lastStated(ledger, entries, where, work.accepts, (data: TaskEntry) => {
    const done = data.occurrences?.[period.id]?.done
    return done === undefined ? undefined : { value: done, path: ['occurrences', period.id, 'done'] }
  })
  const missed = lastStated(ledger, entries, where, work.accepts, (data: TaskEntry) => {
    const reason = data.occurrences?.[period.id]?.missed
    return reason === undefined ? undefined : { value: reason, path: ['occurrences', period.id, 'missed'] }
  })
  const done = stated && stated.value !== false && (stated.value === true || stated.value <= day) ? stated : null
  const state = occurrenceState(done ? (done.value as Day | true) : null, missed !== null, due, day)
  return { period, due, state, done: done as Occurrence['done'], missed }
}

function occurrenceState(done: Day | true | null, missed: boolean, due: Day, day: Day): OccurrenceState {
  if (done === true) return 'doneUndated'
  if (done !== null) return done <= due ? 'doneOnTime' : 'doneLate'
  if (missed) return 'missed'
  return due < day ? 'overdue' : 'running'
}

function stateOf(due: readonly Occurrence[]): State {
  const states = new Set(due.map((o) => o.state))
  states.delete('running')
  if (states.has('overdue')) return 'openOverdue'
  if (states.size === 0) return 'openInTime'
  if (states.has('doneLate') || states.has('missed')) return 'doneLate'
  return states.has('doneUndated') ? 'doneUndated' : 'doneOnTime'
}
