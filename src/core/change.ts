import type { Origin } from './origin.ts'

/** What a change is about. `report` and `consolidated` are the file's own words; what a report says of a task is a change of the task. */
export const CHANGED = [
  'plan',
  'group',
  'unit',
  'duty',
  'task',
  'indicator',
  'programme',
  'criteria',
  'holidays',
  'budget',
  'report',
  'consolidated',
  'assessment',
  'evidence',
  'closing',
  'amendment',
  'issued',
] as const
export type Changed = (typeof CHANGED)[number]

/** A value of a plan file as it stands there; undefined where the file does not state it. */
export type Stated =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Stated[]
  | { readonly [key: string]: Stated }

/** The report or consolidated file that says something, by whom and for which period. */
export interface SaidIn {
  /** null for the consolidating unit's own words. */
  readonly unit: string | null
  readonly period: string
}

/** One difference between two states of a plan. */
export interface Change {
  readonly what: Changed
  /** Id of the entry; a report has its unit's, the plan and its lists without ids the plan's, evidence its path in the plan's folder. */
  readonly id: string
  /**
   * The field, as a path with dots: `percent`, `parts.a.done`, `deadline.due`, `targets.2030.value`. `figure` is all numbers an indicator's entry
   * states; `narrative.<heading>` a passage. null: the entry itself came or went.
   */
  readonly field: string | null
  readonly from: Stated
  readonly to: Stated
  /** What a report says; null for what the plan itself states. */
  readonly saidIn: SaidIn | null
  /** True where `from` was stated by an earlier report and this one is the first to differ. */
  readonly carried: boolean
  /** In the newer state; in the older for what is gone. */
  readonly place: Origin
  /** Where `from` stands in the older state; null where it states nothing. */
  readonly was: Origin | null
}
