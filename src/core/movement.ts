import type { Day } from './day.ts'

/** How the open tasks of a window moved: open at start + assigned + reopened − withdrawn − done = open at end. */
export interface Movement {
  readonly from: Day | null
  readonly to: Day
  readonly openAtStart: number
  readonly assigned: number
  readonly reopened: number
  readonly withdrawn: number
  readonly doneOnTime: number
  readonly doneLate: number
  readonly doneUndated: number
  readonly openInTime: number
  readonly openOverdue: number
  readonly openUndated: number
}

/** The movement of a set of tasks in the period shown, since the start of the reporting year, and since the plan began. */
export interface Movements {
  readonly period: Movement
  readonly year: Movement
  readonly life: Movement
}

/** Movements of the whole plan, of each group and of each unit (by the unit that answers at D; null: no lead). */
export interface AllMovements {
  readonly total: Movements
  readonly groups: ReadonlyMap<string, Movements>
  readonly units: ReadonlyMap<string | null, Movements>
  /** What each task did in the period shown, by id: which completions, assignments and withdrawals the totals count. */
  readonly tasks: ReadonlyMap<string, Movement>
}
