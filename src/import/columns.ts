import { FORM_COLUMNS, type FormColumn } from '../core/form-sheet.ts'
import { fold } from '../core/text.ts'
import { type Row, type Table, wordsOf } from './table.ts'

/** Where the headings stand, and the column of each; a heading that stands twice has several. */
export interface Found {
  readonly table: Table
  readonly header: Row
  readonly columns: ReadonlyMap<FormColumn, readonly number[]>
}

/** As people write headings: case, marks, blanks and what stands in brackets or after a star do not count. */
export const plain = (heading: string): string =>
  fold(heading)
    .replace(/\(.*?\)|\*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const NAMES: ReadonlyMap<string, FormColumn> = new Map([
  ...Object.entries(FORM_COLUMNS).map(([column, heading]) => [plain(heading), column as FormColumn] as const),
  ['stt', 'number'] as const,
  ['don vi tinh', 'measure'] as const,
])

/** How many headings make a form: fewer may stand by chance. */
const ENOUGH = 4
const FAR = 200

/** The row of headings of a table, wherever it is; undefined for a table that is no form. */
export function findColumns(table: Table): Found | undefined {
  const found = table.rows.slice(0, FAR).map((header) => ({ table, header, columns: columnsOf(header) }))
  const best = found.reduce((a, b) => (b.columns.size > a.columns.size ? b : a), found[0] ?? EMPTY(table))
  return best.columns.size >= ENOUGH ? best : undefined
}

const EMPTY = (table: Table): Found => ({ table, header: { number: 0, cells: new Map() }, columns: new Map() })

function columnsOf({ cells }: Row): Map<FormColumn, number[]> {
  const columns = new Map<FormColumn, number[]>()
  for (const [at, cell] of cells) {
    const column = NAMES.get(plain(wordsOf(cell)))
    if (column) columns.set(column, [...(columns.get(column) ?? []), at])
  }
  return columns
}

/** True for a row that repeats the headings. */
export const repeatsHeadings = (row: Row): boolean => columnsOf(row).size >= ENOUGH
