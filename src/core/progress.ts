import type { AssessmentStatus, ProgrammeStatus } from './assessed.ts'
import type { Day } from './day.ts'
import type { IndicatorState, IndicatorStatus } from './indicator-status.ts'
import type { MoneyStatus } from './money.ts'
import type { Origin } from './origin.ts'
import type { OwedReport } from './owed-report.ts'
import type { Every, Period } from './period.ts'
import type { Duty, Plan, Report, Task } from './plan.ts'
import type { Ratio } from './ratio.ts'
import type { VerdictCounts } from './verdict.ts'

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
  /** False where its working days were counted without the plan's days off. */
  readonly holidaysKnown: boolean
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
  /** The last report by D in which the lead speaks of the task, and the last of the period shown in which anyone does. */
  readonly spokenIn: Report | null
  readonly windowIn: Report | null
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

/** Where one unit stands with a duty it has; `unit` as the plan names it, `holder` the unit that answers at D, `name` the holder's. */
export interface DutyUnit extends WorkStatus {
  readonly unit: string
  readonly holder: string
  readonly name: string
}

export interface DutyStatus extends WorkStatus {
  readonly duty: Duty
  /** The last word of each unit that has the duty on whether it is done; empty for recurring duties, whose occurrences say it. */
  readonly told: readonly Stated<Day | boolean>[]
  /** Of a report duty that `reporting` or `requests` link to: the reports owed from the plan's beginning to D, oldest first; else null. */
  readonly reports: readonly OwedReport[] | null
  /** Each unit the duty names, in its order; empty where it names none. */
  readonly units: readonly DutyUnit[]
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

/** A part of a plan that figures are restricted to: one unit's, one group's … */
export interface Part {
  readonly by: string
  readonly id: string
  readonly name: string
}

/** Where a plan stands at D. */
export interface Progress {
  readonly plan: Plan
  /** What the figures are restricted to, one after another; absent: the whole plan. */
  readonly parts?: readonly Part[]
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
  readonly verdicts: VerdictCounts
  /** Reports owed for the period shown: the periodic ones, or those of the request whose window is shown. */
  readonly reports: readonly OwedReport[]
  /** Every report owed from the plan's beginning to D, ad hoc ones among them, in the order of their windows. */
  readonly owed: readonly OwedReport[]
  /** Reports in time over reports that fell due from the start of the reporting year to D; null without a due day or when none fell due. */
  readonly reportsInTime: Ratio | null
  /** The reports behind `reportsInTime`. */
  readonly reportsDue: readonly OwedReport[]
  readonly programmes: readonly ProgrammeStatus[]
  /** Assessments made by D, in the order of their days. */
  readonly assessments: readonly AssessmentStatus[]
  /** null where the plan has no budget. */
  readonly money: MoneyStatus | null
}

export type {
  AssessmentStatus,
  CriterionScore,
  ItemOut,
  NoCompletion,
  NoScore,
  ProgrammeItem,
  ProgrammeStatus,
} from './assessed.ts'
export type { Figure, IndicatorState, IndicatorStatus, Step } from './indicator-status.ts'
export type { AllMovements, Movement, Movements } from './movement.ts'
export { OWED_STATES, type OwedReport, type OwedState } from './owed-report.ts'
export type { Every }
