import type { Day } from './day.ts'
import type { IndicatorGrowth } from './growth.ts'
import type { Origin } from './origin.ts'
import type { Period } from './period.ts'
import type { Indicator } from './plan.ts'
import type { Stated } from './progress.ts'
import type { Ratio } from './ratio.ts'
import type { Baseline, Break, Breakdown, Derivation, Flag, Method, Pace, Verdict } from './verdict.ts'

export type IndicatorState = 'attained' | 'notAttained' | 'noData' | 'notDue'

/** A step of an indicator's targets with the calendar day it falls due; null for an undated one. */
export interface Step {
  readonly by: Day | null
  readonly label: string | null
  readonly op: '>=' | '>' | '<=' | '<' | '='
  /** Two numbers: the value must lie between them, both ends included. */
  readonly value: number | boolean | string | readonly [number, number]
  readonly origin: Origin
}

/** A figure of an indicator: the decimal stated, or n/d × factor with both kept. */
export interface Figure {
  /** The value in the indicator's unit, exact; null for yes-no and text. */
  readonly value: Ratio | null
  readonly stated: number | boolean | string | null
  readonly n: Stated<number> | null
  readonly d: Stated<number> | null
  readonly at: Day
  readonly unit: string
  readonly period: Period | null
  readonly status: 'estimate' | 'preliminary' | 'final'
  readonly source: string | null
  readonly origin: Origin
  readonly corrected: boolean
  /** Why a running total starts anew with this figure. */
  readonly reset?: string
}

export interface IndicatorStatus {
  readonly indicator: Indicator
  readonly state: IndicatorState
  /** The figure in force at D; null for `per: unit` and where there is none. */
  readonly figure: Figure | null
  /** With `per: unit`: the figure of each unit that has reported. */
  readonly figures: readonly Figure[]
  /** With `per: unit`: units reaching the target over units that must; null where the plan names none. */
  readonly reaching: Ratio | null
  /** The last step due by D (an undated one counts as due). */
  readonly step: Step | null
  readonly next: Step | null
  readonly verdict: Verdict
  readonly flags: readonly Flag[]
  readonly method: Method
  /** The line that decided between `onTrack` and `behind`; null for every other verdict. */
  readonly pace: Pace | null
  /** What the growth-rate method says, for indicators judged by it; null for the others. */
  readonly growth: IndicatorGrowth | null
  /** What the figure in force is compared with; null where the plan, or the series since the last break, has none. */
  readonly baseline: Baseline | null
  /** The break that began the series in force at D. */
  readonly since: Break | null
  /** All figures by D, oldest first, those before breaks included; empty for `per: unit`. */
  readonly history: readonly Figure[]
  readonly breakdown: Breakdown | null
  /** How a derived indicator came about; null for one that is reported. */
  readonly derivation: Derivation | null
}
