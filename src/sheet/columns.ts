import { FORM_COLUMNS, type FormColumn } from '../core/form-sheet.ts'

/** A column of the form's sheet: its letter and its width in characters. `check` stands between the note and the key, and is not printed. */
export const COLUMNS = {
  number: { letter: 'A', width: 7 },
  what: { letter: 'B', width: 44 },
  measure: { letter: 'C', width: 9 },
  planned: { letter: 'D', width: 15 },
  before: { letter: 'E', width: 11 },
  inPeriod: { letter: 'F', width: 11 },
  sum: { letter: 'G', width: 12 },
  result: { letter: 'H', width: 38 },
  obstacle: { letter: 'I', width: 26 },
  note: { letter: 'J', width: 18 },
  check: { letter: 'K', width: 34 },
  key: { letter: 'L', width: 6 },
} as const satisfies Readonly<Record<FormColumn | 'check', { readonly letter: string; readonly width: number }>>
export type ColumnName = keyof typeof COLUMNS

/** Heading of the column in which the sheet speaks; import passes over it. */
const CHECK = 'Kiểm tra'
export const headingOf = (name: ColumnName): string => (name === 'check' ? CHECK : FORM_COLUMNS[name])

export const NAMES = Object.keys(COLUMNS) as ColumnName[]
export const letterOf = (name: ColumnName): string => COLUMNS[name].letter
/** The last column that is printed. */
export const PRINTED = letterOf('note')
