import { flagsOf, TERM } from './compare/flags/index.ts'
import { compare } from './compare/index.ts'
import { type MovedEvidence, withMovedEvidence } from './compare/moved-evidence.ts'
import { itemsInForce, knownBy } from './core/amendment.ts'
import type { Change } from './core/change.ts'
import type { Day } from './core/day.ts'
import { dueHistory } from './core/due-history.ts'
import type { Effect } from './core/effect.ts'
import type { Period } from './core/period.ts'
import type { Plan } from './core/plan.ts'
import type { Progress } from './core/progress.ts'
import { flag, type RedFlag } from './core/red-flag.ts'
import { effectOf, isSameRate } from './measure/effect.ts'
import { type Asked, measure, momentOf } from './measure/index.ts'

// The part of the contents page that sets two states of a plan side by side; loaded only by commands that do.

export { isSameRate }

/** What differs between two states of one plan, what must be seen first, and what it does to the figures. */
export interface Difference {
  readonly before: Plan
  readonly after: Plan
  readonly changes: readonly Change[]
  readonly flags: readonly RedFlag[]
  /** Both states measured; null where the newer plan's calendar has no such period. */
  readonly measured: { readonly before: Progress; readonly after: Progress } | null
  readonly effect: Effect | null
}

/**
 * Two states of one plan's files, both measured on the date of facts of the newer one, so that every difference is one of the files.
 * What stands in a file that one side could not read is left out: nobody knows whether it changed.
 */
export function differenceOf(
  older: Plan,
  after: Plan,
  { replaced, moved = new Map(), asked, today }: Question,
): Difference {
  const before = withMovedEvidence(older, after, moved)
  const changes = compare(before, after).filter(isReadable(before, after))
  const flags = flagsOf({ before, after, changes, replaced, moves: movesWith(before, today) }).filter(
    isFlagReadable(after),
  )
  const moment = momentOf(after, asked, today)
  const measured = moment ? { before: measure(before, moment), after: measure(after, moment) } : null
  return { before, after, changes, flags, measured, effect: measured && effectOf(measured.before, measured.after) }
}

/** How often each task's due day, and the plan's last day, is moved with this change, where amendments in force tell of every move before it. */
function movesWith(before: Plan, today: Day): Map<string, number> {
  const moves = new Map<string, number>()
  for (const task of before.tasks) {
    const times = dueHistory(before, task, today)?.times
    if (times !== undefined && times !== null) moves.set(task.id, times + 1)
  }
  const term = termMoves(before, today)
  return term > 0 ? moves.set(TERM, term + 1) : moves
}

/** How often amendments in force set the plan's last day anew. */
const termMoves = ({ amendments }: Plan, day: Day): number =>
  itemsInForce(amendments, day).filter(({ what, field }) => what === 'plan' && /^term(?:\.until)?$/.test(field ?? ''))
    .length

/** The flag of a plan that the newer state no longer has. */
export const goneFlag = ({ id, folder, tasks, indicators }: Plan): RedFlag =>
  flag(
    'plan-removed',
    { id, tasks: tasks.length, indicators: indicators.length },
    { base: { file: `${folder}/plan.yaml`, path: [] }, head: null },
  )

/** What is asked about two states. `replaced`: evidence with other bytes under the same name, from the plan's folder. */
export interface Question {
  readonly asked: Asked
  readonly today: Day
  readonly replaced: readonly string[]
  /** Evidence under another name with the same bytes, from the plan's folder. */
  readonly moved?: MovedEvidence
}

const isReadable =
  (before: Plan, after: Plan) =>
  ({ place, was, from, to }: Change): boolean =>
    !(from === undefined && before.unread.includes(place.file)) &&
    !(to === undefined && after.unread.includes((was ?? place).file))

const isFlagReadable =
  (after: Plan) =>
  ({ base, head }: RedFlag): boolean =>
    head !== null || base === null || !after.unread.includes(base.file)

/**
 * What was measured at the end of one period against what was measured at the end of another (or at a day): two dates of facts of the
 * same files. Changes are what was reported, amended and issued in between.
 */
export function between(plan: Plan, earlier: Measured, later: Measured): Difference {
  const [before, after] = [earlier, later].map(({ asOf }) => knownAt(plan, asOf)) as [Plan, Plan]
  const changes = compare(before, after)
  const measured = { before: measure(plan, earlier), after: measure(plan, later) }
  return {
    before,
    after,
    changes,
    flags: flagsOf({ before, after, changes }),
    measured,
    effect: effectOf(measured.before, measured.after),
  }
}

/** A period as it was measured at a date of facts. */
export interface Measured {
  readonly asOf: Day
  readonly period: Period
}

/** The plan without what took effect, was asked for, decided or issued after a day. */
const knownAt = (plan: Plan, day: Day): Plan => ({
  ...plan,
  reports: plan.reports.filter(({ effective }) => effective <= day),
  consolidated: plan.consolidated.filter(({ effective }) => effective <= day),
  assessments: plan.assessments.filter(({ date }) => date <= day),
  amendments: plan.amendments.filter(({ date }) => date <= day).map((amendment) => knownBy(amendment, day)),
  issued: plan.issued.filter(({ data }) => data.date <= day),
})

/** The moment that a period, or the question's own date, stands for; undefined where the plan's calendar has no such period. */
export const measuredAt = (plan: Plan, asked: Asked, today: Day): Measured | undefined => momentOf(plan, asked, today)
