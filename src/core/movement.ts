import type { Day } from './day.ts'
import type { Origin } from './origin.ts'
import { STATES, type State } from './progress.ts'
import { DONE, OPEN } from './rates.ts'

/** The columns of a movement table. */
export const COLUMNS = [
  'openAtStart',
  'assigned',
  'reopened',
  'withdrawn',
  'doneOnTime',
  'doneLate',
  'doneUndated',
  'openInTime',
  'openOverdue',
  'openUndated',
] as const
export type Column = (typeof COLUMNS)[number]

/** How the open tasks of a window moved: open at start + assigned + reopened − withdrawn − done = open at end. */
export type Movement = { readonly from: Day | null; readonly to: Day } & { readonly [C in Column]: number }

/** A task's state on a day; null before it was assigned. */
export type StateOrNone = State | null

/** A task enters a column when its states on the eve of the window and on its last day are both among these. */
export interface Move {
  readonly before: readonly StateOrNone[]
  readonly after: readonly StateOrNone[]
}

const ANY: readonly StateOrNone[] = [...STATES, null]
/** Open at the start, or assigned within the window. */
const LIVE: readonly StateOrNone[] = [...OPEN, null]

/** The definition of each column, read by what counts it and by what explains it. Tasks outside the rates on both days enter none. */
export const MOVES: Readonly<Record<Column, Move>> = {
  openAtStart: { before: OPEN, after: ANY },
  assigned: { before: [null], after: STATES.filter((state) => state !== 'regular' && state !== 'notApplicable') },
  reopened: { before: DONE, after: OPEN },
  withdrawn: { before: LIVE, after: ['cancelled'] },
  doneOnTime: { before: LIVE, after: ['doneOnTime'] },
  doneLate: { before: LIVE, after: ['doneLate'] },
  doneUndated: { before: LIVE, after: ['doneUndated'] },
  openInTime: { before: ANY, after: ['openInTime'] },
  openOverdue: { before: ANY, after: ['openOverdue'] },
  openUndated: { before: ANY, after: ['openUndated'] },
}

/** True when a task that stood so before and after enters the column. */
export const movesInto = ({ before, after }: Move, was: StateOrNone, is: StateOrNone): boolean =>
  before.includes(was) && after.includes(is)

/** A task's state on a day and the line that decides it: a statement of a report, else the plan's own words. */
export interface Standing {
  readonly state: State
  readonly by: Origin
}

/** What one task did in a window: how it stood on the eve and on the last day; null before it was assigned. */
export interface TaskMove {
  readonly id: string
  readonly before: Standing | null
  readonly after: Standing | null
}

/** The movement of a set of tasks in the period shown, since the start of the reporting year, and since the plan began. */
export interface Movements {
  readonly period: Movement
  readonly year: Movement
  readonly life: Movement
}
export type SpanName = keyof Movements

/** Movements of the whole plan, of each group and of each unit (by the unit that answers at D; null: no lead). */
export interface AllMovements {
  readonly total: Movements
  readonly groups: ReadonlyMap<string, Movements>
  readonly units: ReadonlyMap<string | null, Movements>
  /** What each task did in the period shown, by id: which completions, assignments and withdrawals the totals count. */
  readonly tasks: ReadonlyMap<string, Movement>
}
