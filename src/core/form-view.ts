import type { Day } from './day.ts'

/**
 * What a cell takes; days lie within the plan's term. `progress`: a share of 0 to 100 or the day of completion; `time`: the day of completion
 * or why it was missed. A number that is usually whole may have decimals after a question.
 */
export type Ask =
  | { readonly is: 'progress' | 'day' | 'time' | 'yes-no' | 'text' }
  | {
      readonly is: 'number'
      readonly min?: number
      readonly max?: number
      readonly whole: 'always' | 'usually' | 'no'
    }

/** What the sheet itself can say about a row: lũy kế = kỳ trước + trong kỳ; a numerator that the next row's denominator must not be below. */
export type RowCheck = 'adds' | 'part-of-whole'

/** One line of the form: what is known, and what may be filled in; null where nothing is. */
export interface FormRow {
  readonly key: string
  readonly number: string
  readonly what: string
  readonly measure: string
  readonly planned: string
  /** The last value before the period; empty where there is none. */
  readonly before: number | string
  /** Where that value comes from, in words, for who fills in the row. */
  readonly known: string
  readonly inPeriod: Ask | null
  readonly sum: Ask | null
  /** The value of this row is `times` × the next row / the row after it; the sheet works it out. */
  readonly ratio: { readonly times: number; readonly column: 'inPeriod' | 'sum' } | null
  readonly check: RowCheck | null
  /** Result, obstacle and note may be told; for an indicator the note chooses how firm the figure is. */
  readonly told: 'words' | 'standing' | null
  /** How many rows above stands the one in which that is told; 0 for the row itself. */
  readonly up: number
}

/** A heading over rows: of the whole part (`A`), or of a group of tasks within it. */
export interface FormHeading {
  readonly heading: string
  readonly number: string
  readonly level: 1 | 2
}

/** A form that one unit fills in with a spreadsheet program for one period. */
export interface FormSheet {
  readonly plan: string
  readonly unit: string
  readonly period: string
  /** First and last day that may be told as a day of completion. */
  readonly days: { readonly from: Day; readonly to: Day }
  readonly issuer: string
  /** Where the report is dated; dots where the plan does not say. */
  readonly place: string
  readonly unitName: string
  readonly title: string
  readonly subject: string
  /** Period, its days and the day the report is due, in one sentence. */
  readonly span: string
  /** Says that all figures are invented; null for a real plan. */
  readonly notice: string | null
  readonly rows: readonly (FormRow | FormHeading)[]
  /** What stands in no row, and why. */
  readonly leftOut: readonly string[]
}
