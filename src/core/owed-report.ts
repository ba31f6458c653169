import type { Day } from './day.ts'
import type { Origin } from './origin.ts'
import type { Period } from './period.ts'

/** Received in time, received late, missing past its due day, not due yet; `undated` where no due day is set. */
export const OWED_STATES = ['inTime', 'late', 'missing', 'notDue', 'undated'] as const
export type OwedState = (typeof OWED_STATES)[number]

/** One report that is owed for a period. */
export interface OwedReport {
  readonly unit: string
  readonly name: string
  /** The reporting period, or the window of an ad hoc report under the id of its request. */
  readonly period: Period
  /** null where the plan sets no due day. */
  readonly due: Day | null
  readonly received: Day | null
  readonly inTime: boolean | null
  readonly state: OwedState
  /** Id of the request for an ad hoc report; null for a periodic one. */
  readonly request: string | null
  /** Id of the duty that orders it, where the plan links one. */
  readonly duty: string | null
  /** False where its working days were counted without the plan's days off. */
  readonly holidaysKnown: boolean
  /** The rule or the request in plan.yaml. */
  readonly origin: Origin
}

/** How many reports are in each state. */
export type OwedCounts = { readonly total: number } & { readonly [S in OwedState]: number }

/** Counts of reports owed; they add up to `total`. */
export function countOwed(reports: readonly OwedReport[]): OwedCounts {
  const counts = { total: reports.length, inTime: 0, late: 0, missing: 0, notDue: 0, undated: 0 }
  for (const { state } of reports) counts[state]++
  return counts
}
