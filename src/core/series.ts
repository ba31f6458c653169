import type { Period } from './period.ts'
import type { Figure } from './progress.ts'
import type { Ratio } from './ratio.ts'
import type { Break } from './verdict.ts'

/** A value of another period beside that of this one. */
export interface Comparison {
  readonly period: Period
  readonly value: Ratio
  /** This period's value less the other's, in the indicator's unit (percentage points for %). */
  readonly difference: Ratio
}

/** What several periods make together; `n` and `d` are the sums of a ratio. */
export interface Total {
  readonly value: Ratio
  readonly n: Ratio | null
  readonly d: Ratio | null
}

/** One period of an indicator's series. */
export interface SeriesEntry {
  readonly period: Period
  readonly figure: Figure
  /** The break this entry's part of the series began with; null for the first part. */
  readonly since: Break | null
  /** What the period itself brought (trong kỳ); null for a value at a point in time, and where it is not known. */
  readonly inPeriod: Ratio | null
  /** Running total up to the period's end (lũy kế); null where a period before is missing or nothing can be added. */
  readonly cumulative: Total | null
  /** The last period of the same length before this one (kỳ trước). */
  readonly previous: Comparison | null
  /** The same period of the year before (cùng kỳ). */
  readonly sameLastYear: Comparison | null
  /** What the shorter periods inside this one make, where that differs from what was reported for it. */
  readonly disagrees: Ratio | null
}
