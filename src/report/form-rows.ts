import type { Of } from './shape.ts'

/** Marks a cell that need not be filled in. */
export const CROSSED = 'x'

/** One line of a form: what is known stands there, the rest is left to be filled in or crossed out. */
export const formRowShape = {
  number: 'text',
  what: 'text',
  measure: 'text',
  planned: 'text',
  /** The last value before the period. */
  before: 'text',
  inPeriod: 'text',
  sum: 'text',
} as const
export type FormRow = Of<typeof formRowShape>

/** A line of which only result, obstacle and note are filled in. */
export const wordsOnly = (row: Pick<FormRow, 'number' | 'what' | 'planned'>): FormRow => ({
  ...row,
  measure: '',
  before: '',
  inPeriod: CROSSED,
  sum: CROSSED,
})
