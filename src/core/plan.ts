import type { Amendment } from './amendment.ts'
import type { Day } from './day.ts'
import type { Issued } from './issued.ts'
import type { Origin, Path } from './origin.ts'
import type { Passage } from './passage.ts'
import type { Calendar, Every, Period } from './period.ts'
import type {
  AssessmentFile,
  BudgetFile,
  ClosedFile,
  ConsolidatedFile,
  CriteriaFile,
  DutiesFile,
  HolidaysFile,
  IndicatorsFile,
  PlanFile,
  ProgrammesFile,
  ProgressFile,
  TasksFile,
  UnitsFile,
} from './schema.gen.ts'

export type TaskData = TasksFile['tasks'][number]
export type DutyData = DutiesFile['duties'][number]
export type IndicatorData = IndicatorsFile['indicators'][number]
export type UnitData = UnitsFile['units'][number]
export type GroupData = PlanFile['groups'][number]
export type TaskEntry = NonNullable<ProgressFile['tasks']>[string]
export type IndicatorEntry = NonNullable<ProgressFile['indicators']>[string]
export type Correction = NonNullable<ProgressFile['corrections']>[number]

/**
 * A deadline as measured: the due day (the last day still in time), a recurrence, or regular work; null where nothing is set.
 * `fromWords` is true when the plan gives only words and the due day or recurrence was read from them.
 */
export interface Deadline {
  readonly text?: string
  readonly start?: Day
  readonly due?: Day
  readonly every?: Every
  /** Days after an occurrence's span until it falls due; negative: before its end. */
  readonly days: number
  /** What these days are; days of the calendar where it is absent. */
  readonly dayKind?: 'calendar' | 'working'
  readonly regular: boolean
  readonly fromWords: boolean
}

export interface Task {
  readonly id: string
  readonly group: string
  readonly data: TaskData
  readonly deadline: Deadline | null
  readonly origin: Origin
  readonly deadlineAt?: Origin
}

export interface Duty {
  readonly id: string
  readonly data: DutyData
  readonly deadline: Deadline | null
  readonly origin: Origin
}

export interface Indicator {
  readonly id: string
  readonly data: IndicatorData
  readonly origin: Origin
}

export interface Unit {
  readonly id: string
  readonly data: UnitData
  readonly origin: Origin
}

export type ProgrammeData = ProgrammesFile['programmes'][number]
export type Criterion = CriteriaFile['criteria'][number]
export type Answer = AssessmentFile['answers'][string]
export type Source = BudgetFile['sources'][number]
export type IssuedDocument = NonNullable<ConsolidatedFile['documents']>[number]
export type BudgetLine = BudgetFile['lines'][number]
export type BudgetTotal = NonNullable<BudgetFile['totals']>[number]
export type Request = NonNullable<PlanFile['requests']>[number]

export interface Programme {
  readonly id: string
  readonly data: ProgrammeData
  readonly origin: Origin
}

/** A set of criteria that units, businesses or programmes are assessed by: criteria/*.yaml. */
export interface CriteriaSet {
  readonly id: string
  readonly data: CriteriaFile
  /** The criteria that could be read, each id once. */
  readonly criteria: readonly Criterion[]
  readonly origin: Origin
}

/** One assessment against a criteria set: assessments/<period>/<name>.yaml. */
export interface Assessment {
  readonly set: string
  readonly period: string
  /** The period's window; null when the plan's calendar has no such period. */
  readonly window: Period | null
  readonly date: Day
  readonly subject: AssessmentFile['subject']
  readonly answers: AssessmentFile['answers']
  readonly data: AssessmentFile
  readonly origin: Origin
}

/** Entries of a list in a file with the place of each. */
export interface Placed<T> {
  readonly data: T
  readonly origin: Origin
}

/** budget.yaml; amounts are whole numbers of đồng. */
export interface Budget {
  readonly sources: readonly Placed<Source>[]
  readonly lines: readonly Placed<BudgetLine>[]
  readonly totals: readonly Placed<BudgetTotal>[]
  /** Tasks said to need no funds of their own. */
  readonly withoutFunds: readonly Placed<string>[]
}

/** Days that differ from the usual week; every day of a longer holiday stands by itself. */
export interface Holidays {
  readonly off: ReadonlySet<Day>
  readonly worked: ReadonlySet<Day>
  /** The file as written, and its place. */
  readonly data: HolidaysFile
  readonly origin: Origin
}
export type HolidaysData = HolidaysFile

/** A figure typed with a point and three digits, `1.250`: read as 1,25, and possibly meant as 1250. */
export interface DottedNumber {
  readonly indicator: string
  /** `n`, `d`, `value`, or what a correction names: `by.thon-ha.n`. */
  readonly field: string
  /** From the top of the file's data. */
  readonly path: Path
  readonly text: string
}

/** What one unit reports for one period: progress/<period>/<unit>.md. */
export interface Report {
  readonly unit: string
  /** Period id as the front matter states it. */
  readonly period: string
  /** The period's window; null when the plan's calendar has no such period. */
  readonly window: Period | null
  /** Day signed. */
  readonly date: Day
  /** Day the gate took it; the signing day where it is not kept. */
  readonly received: Day
  /** The day its figures take effect: the earlier of `date` and the period's end. */
  readonly effective: Day
  readonly tasks: Readonly<Record<string, TaskEntry>>
  readonly indicators: Readonly<Record<string, IndicatorEntry>>
  readonly corrections: readonly Correction[]
  /** Documents it says were issued in the period. */
  readonly documents: readonly IssuedDocument[]
  readonly narrative: readonly Passage[]
  /** Absent where there are none. */
  readonly dotted?: readonly DottedNumber[]
  readonly origin: Origin
}

/** The consolidating unit's own words for one period: progress/<period>/_consolidated.md. */
export interface Consolidated {
  readonly period: string
  readonly window: Period | null
  readonly date: Day
  readonly effective: Day
  readonly unit: string | null
  readonly returned: NonNullable<ConsolidatedFile['returned']>
  /** Documents it says were issued in the period. */
  readonly documents: readonly IssuedDocument[]
  readonly narrative: readonly Passage[]
  readonly origin: Origin
}

/** A period that was closed: closed/<period>.yaml. */
export interface Closing {
  readonly period: string
  /** The period's window; null when the plan's calendar has no such period. */
  readonly window: Period | null
  readonly data: ClosedFile
  readonly origin: Origin
}
export type ClosedData = ClosedFile

/**
 * A plan as its files state it. Ids are in NFC; lists keep the files' order (task files sorted by group, then printed order).
 * Of two entries with one id the first is kept and the second reported.
 */
export interface Plan {
  readonly id: string
  /** Folder in the workspace, `plans/minh-hoa`. */
  readonly folder: string
  readonly data: PlanFile
  readonly calendar: Calendar
  readonly groups: readonly GroupData[]
  readonly units: ReadonlyMap<string, Unit>
  readonly tasks: readonly Task[]
  readonly duties: readonly Duty[]
  readonly indicators: readonly Indicator[]
  /** Sorted by effective day, then period start, then path. */
  readonly reports: readonly Report[]
  readonly consolidated: readonly Consolidated[]
  readonly programmes: readonly Programme[]
  readonly criteria: readonly CriteriaSet[]
  /** In the order of their days, then of their files. */
  readonly assessments: readonly Assessment[]
  readonly budget: Budget | null
  /** null where the plan has no holidays.yaml. */
  readonly holidays: Holidays | null
  /** Periods closed at some time, those reopened among them, in the order of their files. */
  readonly closings: readonly Closing[]
  /** Documents issued under the plan, by day, then by file. */
  readonly issued: readonly Issued[]
  readonly amendments: readonly Amendment[]
  /** Files, or entries in them, that could not be read: paths in order. While there are any the plan is incomplete. */
  readonly unread: readonly string[]
  /** Evidence files present in the plan's folder, as paths from that folder. */
  readonly evidence: ReadonlySet<string>
}

/** The day a plan begins: its term's first day, else its date of issue; undefined where it states neither. */
export const beginningOf = ({ data }: Pick<Plan, 'data'>): Day | undefined => data.term?.from ?? data.date
