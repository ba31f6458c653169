import type { Day } from './day.ts'
import type { Origin } from './origin.ts'
import type { Period } from './period.ts'

/** What can be owed: a task, a part of one, one occurrence of a recurring task, a duty (or one occurrence of it), a report, a figure. */
export const DUE_KINDS = ['task', 'part', 'occurrence', 'duty', 'report', 'request', 'indicator'] as const
export type DueKind = (typeof DUE_KINDS)[number]

/** One thing that one unit owes by one day. */
export interface DueItem {
  readonly kind: DueKind
  /** Id of the task, duty, indicator or request; a periodic report has its period's. */
  readonly id: string
  /** Id of the part of the task; null for what is no part. */
  readonly part: string | null
  /** The plan's own words for it; null for a periodic report, which has none. */
  readonly title: string | null
  /** Unit that answers at D, and its name then; null where the plan names none. */
  readonly unit: string | null
  readonly name: string | null
  /** Post that is responsible: the task's, else the head of the unit. */
  readonly head: string | null
  readonly due: Day
  /** Days left until the due day; negative: days late. */
  readonly days: number
  /** The span, reporting period or window it is owed for; null for what is owed once. */
  readonly period: Period | null
  /** It fell due before the running reporting year, which no state counts any more. */
  readonly earlier: boolean
  /** False where working days were counted without the plan's days off. */
  readonly holidaysKnown: boolean
  /** Where the plan orders it. */
  readonly origin: Origin
}
