import { addDays, type Day } from '../core/day.ts'
import { CALENDAR, type Calendar, type Every, type Period, periodHolding, periodsBetween } from '../core/period.ts'
import { beginningOf, type Deadline, type Plan, type Report, type TaskEntry } from '../core/plan.ts'
import type { Occurrence, OccurrenceState, State, Stated } from '../core/progress.ts'
import { byCode } from '../core/text.ts'
import { dayAfter, holidaysKnown } from '../core/working-days.ts'
import { entriesOf } from './completion.ts'
import { issuedFor, type Ledger, lastStated, type Returned } from './ledger.ts'

/** Occurrences of recurring work at D: those of the reporting year up to D with the running one, and the misses of earlier years. */
export interface Recurrence {
  readonly state: State
  readonly current: readonly Occurrence[]
  readonly missedBefore: readonly Occurrence[]
  /** Why the consolidating unit returned an occurrence reported done. */
  readonly returned: Stated<string> | null
}

/** The reporting year that holds a day; a plan with periods of its own counts calendar years. */
export function reportingYear(day: Day, calendar: Calendar): Period {
  const year = periodHolding(day, 'year', calendar.kind === 'own' ? CALENDAR : calendar)
  return year ?? { id: day.slice(0, 4), from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` }
}

/**
 * What recurring work to measure: its id, deadline, the day it starts from and whose reports count.
 * Where several units each have to do it, an occurrence is done once all have.
 */
export interface Recurring {
  readonly id: string
  readonly deadline: Deadline
  readonly start: Day | null
  readonly accepts: readonly ((report: Report) => boolean)[]
  /** Lengths of its spans; the deadline's alone where absent. A duty may state several: each year, every three and five years. */
  readonly cycles?: readonly Every[]
}

/**
 * The state of recurring work: any occurrence overdue → open and overdue; none due yet → open in time; else done, late if one was late
 * or missed. Occurrences are calendar spans, due on their last day + `days`; the running one never turns done back.
 */
export function recurrence(ledger: Ledger, plan: Plan, work: Recurring, day: Day): Recurrence {
  const year = reportingYear(day, plan.calendar)
  const periods = spans(plan, work, day)
  if (!periods) return { state: 'openUndated', current: [], missedBefore: [], returned: null }
  const found = inOrder(periods.map((period) => occurrence(ledger, work, period, day)))
  const all = found.map((o) => o.occurrence)
  const current = all.filter((o) => o.due >= year.from)
  const missedBefore = all.filter((o) => o.due < year.from && (o.state === 'missed' || o.state === 'overdue'))
  const returned = found.findLast((o) => o.returned && o.occurrence.due >= year.from)?.returned ?? null
  return { state: stateOf(current.filter((o) => o.due <= day)), current, missedBefore, returned }
}

/** Occurrences by due day; of those that fall due together the shorter first. */
const inOrder = (found: readonly Found[]): Found[] =>
  found.toSorted(({ occurrence: a }, { occurrence: b }) => byCode(a.due, b.due) || byCode(b.period.from, a.period.from))

/** The occurrences that begin after `day` and fall due by `until`, by due day. */
export function comingOccurrences(ledger: Ledger, work: Recurring, day: Day, until: Day): Occurrence[] {
  const coming = (spans(ledger.plan, work, until) ?? []).filter((span) => span.from > day)
  return inOrder(coming.map((span) => occurrence(ledger, work, span, day)))
    .map((found) => found.occurrence)
    .filter(({ due }) => due <= until)
}

/** The spans that have begun by `day`; undefined where the plan does not state when the work begins: nothing can be overdue then. */
function spans(plan: Plan, { deadline, start, cycles }: Recurring, day: Day): Period[] | undefined {
  const first = start ?? beginningOf(plan)
  if (first === undefined) return undefined
  const last = plan.data.term?.until !== undefined && plan.data.term.until < day ? plan.data.term.until : day
  const lengths = cycles ?? [deadline.every ?? 'year']
  return lengths.flatMap((every) => periodsBetween(every, first, last, CALENDAR, first))
}

function occurrence(ledger: Ledger, work: Recurring, period: Period, day: Day): Found {
  const { holidays } = ledger.plan
  const due = dayAfter(period.to, work.deadline, holidays)
  const known = holidaysKnown(period.to, due, work.deadline, holidays)
  // A document that was issued fulfils a duty whatever its units have told of it so far.
  const issued = issuedFor(ledger, work.id, period.id, day)
  const told = work.accepts.map((accepts) => {
    const own = toldOf(ledger, work.id, period, accepts, day)
    return own.done === null && own.returned === null ? { ...own, done: issued } : own
  })
  const done = told.every((t) => t.done !== null) ? lastOf(told.flatMap((t) => t.done ?? [])) : null
  const settled = told.every((t) => t.done !== null || t.missed !== null)
  const missed = settled ? (told.find((t) => t.missed !== null)?.missed ?? null) : null
  const state = occurrenceState(done?.value ?? null, missed !== null, due, day)
  const found = { period, due, holidaysKnown: known, state, done, missed }
  return { occurrence: found, returned: told.find((t) => t.returned)?.returned ?? null }
}

interface Told {
  readonly done: Occurrence['done']
  readonly missed: Occurrence['missed']
  readonly returned: Stated<string> | null
}

/** What one speaker has said of an occurrence by a day. */
function toldOf(ledger: Ledger, id: string, span: Period, accepts: (report: Report) => boolean, day: Day): Told {
  const field = <K extends 'done' | 'missed'>(key: K) =>
    lastStated(ledger, entriesOf(ledger, id), { kind: 'tasks', id, day }, accepts, (data: TaskEntry) => {
      const value = data.occurrences?.[span.id]?.[key]
      return value === undefined ? undefined : { value, path: ['occurrences', span.id, key] }
    })
  const stated = field('done')
  const isDone = stated !== null && stated.value !== false && (stated.value === true || stated.value <= day)
  const claim = isDone ? (stated as NonNullable<Occurrence['done']>) : null
  // A return concerns what its period told first; what stood before that period was accepted then.
  const isNew = ({ since }: Returned): boolean => toldOf(ledger, id, span, accepts, addDays(since, -1)).done === null
  const returns = (ledger.returned.get(id) ?? []).filter((r) => r.reason.effective <= day)
  const last = claim && returns.findLast((r) => claim.effective <= r.reason.effective && isNew(r))
  return { done: last ? null : claim, missed: field('missed') as Occurrence['missed'], returned: last?.reason ?? null }
}

/** The statement with the latest day; one of an unknown day where there is any. */
const lastOf = (all: readonly NonNullable<Occurrence['done']>[]): Occurrence['done'] =>
  all.reduce<Occurrence['done']>((last, next) => {
    if (last === null || next.value === true) return next
    return last.value !== true && next.value > last.value ? next : last
  }, null)

function occurrenceState(done: Day | true | null, missed: boolean, due: Day, day: Day): OccurrenceState {
  if (done === true) return 'doneUndated'
  if (done !== null) return done <= due ? 'doneOnTime' : 'doneLate'
  if (missed) return 'missed'
  return due < day ? 'overdue' : 'running'
}

interface Found {
  readonly occurrence: Occurrence
  readonly returned: Stated<string> | null
}

/** The state of recurring work from the occurrences that fell due. */
export function stateOf(due: readonly Occurrence[]): State {
  const states = new Set(due.map((o) => o.state))
  states.delete('running')
  if (states.has('overdue')) return 'openOverdue'
  if (states.size === 0) return 'openInTime'
  if (states.has('doneLate') || states.has('missed')) return 'doneLate'
  return states.has('doneUndated') ? 'doneUndated' : 'doneOnTime'
}
