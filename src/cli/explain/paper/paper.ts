import type { DueItem } from '../../../core/due.ts'
import type { Period } from '../../../core/period.ts'
import type { Progress } from '../../../core/progress.ts'
import type { Card, Scorecards } from '../../../core/scorecard.ts'
import type { Known } from '../paths.ts'
import type { Subject } from '../scope.ts'

/** Late items of a reminder, in the two tables of the letter. */
export type Late = readonly (readonly DueItem[])[]

/** One paper whose figures are explained; its `progress` is that of the unit whose paper it is, else of the plan. */
export interface Paper extends Subject {
  readonly kind: string
  /** The plan as a whole, of the same period. */
  readonly whole: Progress
  /** Of a unit's own paper. */
  readonly unit: string | undefined
  /** Of an answer to a request. */
  readonly request: string | undefined
  /** The reporting years that a review shows. */
  readonly years: readonly Period[]
  /** The plan on the eve of the period: what a form knew before. */
  readonly eve: Progress | undefined
  readonly cards: Scorecards | undefined
  /** The cards that each table of a scorecard shows, in its order. */
  readonly tables: Readonly<Record<string, readonly Card[]>>
  readonly late: Late
  /** Late items that nobody leads. */
  readonly unassigned: readonly DueItem[]
  /** What can be explained already: the figures of the status, and those of other commands the paper prints. */
  readonly known: ReadonlyMap<string, Known>
}

/** A task by its id, whoever leads it; the second row of the same task in a list has a number behind it. */
export function taskOf({ progress, whole }: Pick<Paper, 'progress' | 'whole'>, id = '') {
  const all = [...progress.tasks, ...whole.tasks]
  return all.find((task) => task.id === id) ?? all.find((task) => task.id === id.replace(/\.\d+$/, ''))
}
