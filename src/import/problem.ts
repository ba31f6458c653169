import type { Day } from '../core/day.ts'
import type { FormColumn } from '../core/form-sheet.ts'

/** What is wrong in one cell of a form, or with a column; sentences are made of it elsewhere. */
export type Problem = { readonly cell: string } & (
  | { readonly code: 'missing-column' | 'column-twice'; readonly column: FormColumn }
  | { readonly code: 'unknown-key'; readonly text: string; readonly near: string | null }
  | { readonly code: 'no-key' | 'formula-without-value' | 'merged-figure' }
  | { readonly code: 'no-file' | 'big-file' | 'note-of-part'; readonly text: string }
  | { readonly code: 'twice'; readonly text: string; readonly other: string }
  | { readonly code: 'cell-error'; readonly text: string }
  | { readonly code: 'unformatted-share'; readonly value: number; readonly share: number }
  | {
      readonly code: 'not-share' | 'not-done' | 'not-number' | 'not-time' | 'not-yes-no' | 'not-here' | 'no-sum'
      readonly text: string
    }
  | { readonly code: 'share-out-of-range'; readonly text: string }
  | { readonly code: 'percent-of-number'; readonly text: string; readonly measure: string | null }
  | { readonly code: 'swapped-day'; readonly day: Day; readonly swapped: Day; readonly from: Day; readonly to: Day }
  | {
      readonly code: 'sum'
      readonly before: number
      readonly inPeriod: number
      readonly sum: number
      readonly expected: number
    }
  | { readonly code: 'sum-missing'; readonly expected: number | null }
  | { readonly code: 'ratio-in-one'; readonly text: string; readonly key: string }
  | { readonly code: 'nothing-and-more'; readonly text: string }
)
