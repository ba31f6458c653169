import type { Day } from './day.ts'
import type { MoneyStatus } from './money.ts'
import type { Origin } from './origin.ts'
import type { Every, Period } from './period.ts'
import type { Duty, Indicator, Plan, Task } from './plan.ts'
import type { Ratio } from './ratio.ts'

/** The nine states of a task; the last three stand outside every denominator. */
export const STATES = [
  'doneOnTime',
  'doneLate',
  'doneUndated',
  'openInTime',
  'openOverdue',
  'openUndated',
  'regular',
  'notApplicable',
  'cancelled',
] as const
export type State = (typeof STATES)[number]

/** A value as stated in a file, with the place and the day it took effect. */
export interface Stated<T> {
  readonly value: T
  readonly origin: Origin
  readonly unit: string
  readonly period: string
  readonly effective: Day
  /** The correction in force, where one replaced the figure first stated. */
  readonly corrected?: { readonly from: string | number | boolean; readonly reason: string; readonly origin: Origin }
}

export type OccurrenceState = 'doneOnTime' | 'doneLate' | 'doneUndated' | 'missed' | 'overdue' | 'running'

/** One occurrence of a recurring task. */
export interface Occurrence {
  readonly period: Period
  readonly due: Day
  readonly state: OccurrenceState
  readonly done: Stated<Day | true> | null
  readonly missed: Stated<string> | null
}

/** A part of a task at D. `percent` is a share 0..1; null where the part was never reported. */
export interface PartStatus {
  readonly id: string
  readonly name: string
  readonly weight: Ratio
  readonly percent: Ratio | null
  readonly done: Stated<Day | boolean> | null
  readonly stated: Stated<number> | null
}

/** A part or duty of the nine-state kind: what task and duty have in common. */
export interface WorkStatus {
  readonly id: string
  readonly state: State
  /** The day it was done; null where it is not done or the day is not known. */
  readonly doneDay: Day | null
  readonly due: Day | null
  /** Occurrences that fall due or run between the start of the reporting year and D; null for work that does not recur. */
  readonly occurrences: readonly Occurrence[] | null
  /** Occurrences of earlier years that were missed or never done. */
  readonly missedBefore: readonly Occurrence[]
}

export type Light = 'green' | 'yellow' | 'red'

export interface TaskStatus extends WorkStatus {
  readonly task: Task
  /** Unit that answers at D; null where no lead is set. */
  readonly holder: string | null
  /** True when the lead has ended without a single successor. */
  readonly orphan: boolean
  /** Share done, 0..1, in force at D; 1 when done; null where nothing was reported. Parts never reported add nothing (`atLeast`). */
  readonly percent: Ratio | null
  readonly atLeast: boolean
  readonly parts: readonly PartStatus[]
  /** Planned share at D, 0..1; null where no start or no due day is known. */
  readonly planned: Ratio | null
  readonly light: Light | null
  /** The lead has spoken of the task by D (a `none: true` is speaking). */
  readonly spoken: boolean
  /** A report of the period shown speaks of the task. */
  readonly inWindow: boolean
  readonly notStarted: boolean
  readonly dueSoon: boolean
  readonly behind: boolean
  /** Reported at 100 % without a day of completion. */
  readonly unconfirmed: boolean
  /** Reported done, then returned by the consolidating unit. */
  readonly returned: Stated<string> | null
  /** Done before the period shown, but first reported in it. */
  readonly supplementary: boolean
  readonly stated: {
    readonly percent: Stated<number> | null
    readonly done: Stated<Day | boolean> | null
    readonly result: Stated<string> | null
    readonly obstacle: Stated<string> | null
    readonly evidence: readonly Stated<string>[]
  }
}

export interface DutyStatus extends WorkStatus {
  readonly duty: Duty
}

export type Counts = { readonly total: number } & { readonly [S in State]: number }

export interface Rates {
  readonly completionOfAssigned: Ratio | null
  readonly completionOfDue: Ratio | null
  readonly onTimeOfDue: Ratio | null
  readonly overdueOfDue: Ratio | null
  readonly averageProgress: Ratio | null
}
export type RateName = keyof Rates

/** Counts and rates of one set of tasks: a plan, a group, a unit. */
export interface Tally {
  readonly counts: Counts
  readonly of: {
    readonly notReported: number
    readonly notStarted: number
    readonly dueSoon: number
    readonly behind: number
  }
  readonly rates: Rates
  /** Counted tasks reported in the window or done, over counted tasks; null when nothing is counted. */
  readonly coverage: Ratio | null
  /** The rates by weight; null unless every counted task has a weight. */
  readonly weighted: Rates | null
}

export interface GroupProgress extends Tally {
  readonly id: string
  readonly title: string
  readonly short: string
}

export interface UnitProgress extends Tally {
  /** null: `chưa phân công`, tasks without a lead. */
  readonly id: string | null
  readonly name: string
  readonly orphan: boolean
  /** Tasks this unit co-operates in. */
  readonly cooperating: number
}

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
}

/** One report that is owed for a period. */
export interface OwedReport {
  readonly unit: string
  readonly name: string
  readonly period: Period
  /** null where the plan sets no due day. */
  readonly due: Day | null
  readonly received: Day | null
  readonly inTime: boolean | null
}

/** Where a plan stands at D. */
export interface Progress {
  readonly plan: Plan
  readonly asOf: Day
  readonly period: Period
  /** False when files could not be read: rates are null. */
  readonly complete: boolean
  readonly tasks: readonly TaskStatus[]
  readonly total: Tally
  readonly groups: readonly GroupProgress[]
  readonly units: readonly UnitProgress[]
  readonly duties: readonly DutyStatus[]
  readonly dutyCounts: Counts
  readonly indicators: readonly IndicatorStatus[]
  readonly indicatorCounts: { readonly total: number } & { readonly [S in IndicatorState]: number }
  /** Reports owed for the period shown. */
  readonly reports: readonly OwedReport[]
  /** Reports in time over reports that fell due from the start of the reporting year to D; null without a due day or when none fell due. */
  readonly reportsInTime: Ratio | null
  /** The reports behind `reportsInTime`. */
  readonly reportsDue: readonly OwedReport[]
  /** null where the plan has no budget. */
  readonly money: MoneyStatus | null
}

export type { AllMovements, Movement, Movements } from './movement.ts'
export type { Every }
