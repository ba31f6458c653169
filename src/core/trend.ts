import type { Day } from './day.ts'
import type { Origin } from './origin.ts'
import type { Period } from './period.ts'
import type { Figure, RateName, Step } from './progress.ts'
import type { Ratio } from './ratio.ts'

/** `missing`: the period is over and nothing is known of it; `running`: it is not over. */
export type PointStatus = Figure['status'] | 'missing' | 'running'

/** What is known of one period. */
export interface TrendPoint {
  readonly period: Period
  /** The day it is measured on: the earlier of the period's last day and D. */
  readonly asOf: Day
  /** An indicator's value in its unit; a share 0..1 for a rate and for units that reach their target. Null where nothing is known. */
  readonly value: Ratio | null
  /** Yes, no or words, for indicators without a number. */
  readonly stated: boolean | string | null
  /** Numerator and denominator as counted or reported; sums where the period holds several reports. */
  readonly n: Ratio | null
  readonly d: Ratio | null
  readonly status: PointStatus
  /** Ids of the periods whose figures make up the value; more than one where they were put together. */
  readonly parts: readonly string[]
  /** Of a closed period: `value` is what was closed. */
  readonly closed?: ClosedPoint
}

/** When a period was closed, where the closed value stands, and what is derived today. */
export interface ClosedPoint {
  readonly on: Day
  readonly origin: Origin
  /** Where the value is put together from several: each, as closed where it was closed. */
  readonly parts: readonly ClosedPart[]
  readonly now: Ratio | null
  readonly isSame: boolean
}

/** One of several figures that a longer period is put together from. */
export interface ClosedPart {
  /** The period's id, else the day. */
  readonly id: string
  readonly value: Ratio | null
  readonly n: Ratio | null
  readonly d: Ratio | null
  readonly origin: Origin
  /** The day its period was closed; null where it is open, and the figure is the one known. */
  readonly on: Day | null
}

/** A value on a day. */
export interface Dated {
  readonly at: Day
  readonly value: Ratio
}

/** A day from which figures are not compared with earlier ones. */
export interface SeriesBreak {
  readonly on: Day
  readonly reason: string
  readonly baseline: Dated | null
}

/** Why nothing is foretold. */
export type NoForecast =
  | 'noTarget'
  | 'notNumber'
  | 'fewPoints'
  | 'old'
  | 'restarts'
  | 'kept'
  | 'perPeriod'
  | 'perUnit'
  | 'notComputable'

/** What a value comes to on the day of the next target if it goes on as it has. */
export interface Forecast {
  /** `meanPace`: the mean change a day goes on; `compoundGrowth`: the growth a year goes on. */
  readonly method: 'meanPace' | 'compoundGrowth'
  readonly from: Dated
  readonly to: Dated
  readonly on: Day
  /** Exact; null with `compoundGrowth`. */
  readonly value: Ratio | null
  /** A double, with `compoundGrowth` only: roots have no exact fraction. */
  readonly approximate: number | null
  /** The pace would lead past what is possible; the limit stands instead. */
  readonly clipped: boolean
}

/** Where a plan's tasks were in a reporting year. */
export interface ReviewYear {
  readonly period: Period
  /** The earlier of the year's last day and D. */
  readonly asOf: Day
  /** False for the year that D lies in. */
  readonly over: boolean
  /** Tasks open on that day: at the end of a year they are carried over. */
  readonly open: readonly string[]
  /** Those of them never begun: the lead never spoke of them, or said 0 %. */
  readonly notBegun: readonly string[]
  /** Counted tasks reported in the year or done, over counted tasks, on that day; null when nothing is counted. */
  readonly coverage: Ratio | null
}

/** A rate of the plan, or an indicator, one point a year. */
export interface ReviewRate {
  readonly name: RateName | 'reportsInTime'
  readonly points: readonly TrendPoint[]
}
export interface ReviewIndicator {
  readonly id: string
  readonly baseline: Dated | null
  readonly points: readonly TrendPoint[]
  /** The last target due by D, else the next. */
  readonly target: Step | null
  /** Days by D from which points are not compared with earlier ones, oldest first. */
  readonly breaks: readonly SeriesBreak[]
}

/** A plan over its years: what a review after three or five years rests on. */
export interface Review {
  readonly years: readonly ReviewYear[]
  readonly rates: readonly ReviewRate[]
  readonly indicators: readonly ReviewIndicator[]
}
