import type { Day } from './day.ts'
import type { Origin } from './origin.ts'
import type { Figure } from './progress.ts'
import type { Ratio } from './ratio.ts'

/** How an indicator stands at D against its steps, its baseline and the pace between them; exactly one for each. */
export const VERDICTS = [
  'achieved',
  'onTrack',
  'behind',
  'notAchieved',
  'worsening',
  'noPace',
  'noData',
  'notDue',
] as const
export type Verdict = (typeof VERDICTS)[number]

/**
 * What stands beside a verdict. lost: below a step it once attained; fallen: worse than in the last period; worsening: achieved, but
 * worse than the baseline or the last period; old: older than its frequency; provisional: decided by an estimate.
 */
export const FLAGS = ['lost', 'fallen', 'worsening', 'old', 'provisional'] as const
export type Flag = (typeof FLAGS)[number]

/** How pace is judged: by a straight line, or by growth rates. */
export type Method = 'linear' | 'growth'

/** A point of the planned line: in the indicator's unit, and where its value stands. */
export interface PacePoint {
  readonly day: Day
  readonly value: Ratio
  readonly origin: Origin
}

/** Planned against actual at the figure's own day; values in the indicator's unit, exact. */
export interface Pace {
  /** `year`: a total that begins anew with each year, from nothing. */
  readonly from: PacePoint & { readonly what: 'baseline' | 'step' | 'year' }
  /** The next step; of a range its nearer end. */
  readonly to: PacePoint
  readonly at: Day
  readonly planned: Ratio
  /** How far the figure is ahead of the line (negative: behind it), whichever direction is wanted. */
  readonly difference: Ratio
  /** How far behind the line still counts as on track. */
  readonly tolerance: Ratio
}

/** The value an indicator is measured from: the plan's, or that of the series which began with a break. */
export interface Baseline {
  /** null: the file states no day and the plan no beginning. */
  readonly at: Day | null
  readonly value: Ratio | null
  readonly stated: number | boolean | string
  readonly origin: Origin
  /** True for the beginning of a year's total, which no file states as a baseline. */
  readonly restart?: true
}

/** A day on which the series of an indicator starts anew. */
export interface Break {
  readonly on: Day
  readonly reason: string
  readonly origin: Origin
}

/** The figure of one item of a breakdown; null throughout where the item was not reported. */
export interface ItemFigure {
  readonly id: string
  readonly name: string
  readonly value: Ratio | null
  readonly n: number | null
  readonly d: number | null
  readonly origin: Origin | null
}

/** The details behind a figure, an item for each part the plan names. */
export interface Breakdown {
  /** By what: `thôn`. */
  readonly of: string
  readonly at: Day
  readonly items: readonly ItemFigure[]
}

/** One term of a formula with the value it took; null where that is not known. */
export interface DerivedTerm {
  readonly what: 'indicator' | 'tasks' | 'constant'
  /** The indicator's id or the kind of task counted; empty for a constant. */
  readonly id: string
  readonly take: 'value' | 'n' | 'd'
  readonly group: string | null
  readonly unit: string | null
  readonly times: number
  /** Before `times`. */
  readonly value: Ratio | null
  /** The tasks counted. */
  readonly tasks: readonly string[]
  /** The indicator's figure that was taken. */
  readonly figure: Figure | null
  readonly origin: Origin
}

/** How a derived indicator's value came about: Σ n / Σ d × factor; a sum is null while one of its terms is. */
export interface Derivation {
  readonly n: readonly DerivedTerm[]
  /** null: the formula has no denominator. */
  readonly d: readonly DerivedTerm[] | null
  readonly sumN: Ratio | null
  readonly sumD: Ratio | null
  readonly factor: number
  readonly value: Ratio | null
}

/** How many indicators of each verdict; the eight add up to the total. */
export type VerdictCounts = { readonly total: number } & { readonly [V in Verdict]: number }
