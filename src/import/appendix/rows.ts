import { inSheet, said } from '../rows.ts'
import { type Cell, columnLetters, type Row, wordsOf } from '../table.ts'
import { type Appendix, type Column, type Columns, columnsOf, sizeOf } from './headings.ts'

/** One row of an appendix, its cells by what they hold; a cell that says nothing is not there. */
export interface Line {
  readonly is: 'entry' | 'group' | 'other'
  /** The number printed in the document: `đ`, `12`, `I`; for a group also where it stands before the words. */
  readonly number: string
  readonly what: string
  readonly cell: (column: Column) => Cell | undefined
  readonly step: (at: number) => Cell | undefined
  readonly address: (column: Column) => string
  /** Its number is the one of the row above, in one merged cell. */
  readonly goesOn: boolean
}

/** A number as documents print it before an entry: `1`, `12.`, `đ)`, `1.c`, `1c`, `III.1.đ`, `CT02`. */
const NUMBER = /^\(?(?:\p{L}|dd|\d{1,3}(?:dd|\p{L})?|(?:III\.)?\d{1,3}\.(?:\p{L}|dd|\d{1,3})|[A-Z]{1,4}\d{1,3})[.)]?$/iu
const ROMAN = /^(?:[IVX]+)[.)]?$/
/** `I. Nhận thức`, `2) Hạ tầng`. */
const NUMBERED = /^([IVX]+|\d{1,2}|[A-H])\s*[.):/]\s*(\S.*)$/

/** The rows below the headings, up to the last one that holds something. Headings repeated on each page, and the row that numbers the columns, are left out. */
export function linesOf(appendix: Appendix, isGroupTitle: (title: string) => boolean): Line[] {
  const { table, header } = appendix
  let { columns } = appendix
  const raw: Line[] = []
  const rows = table.rows.filter((row) => row.number > header.number)
  for (const [i, row] of rows.entries()) {
    const again = columnsOf(row)
    if (again) columns = again
    // The second of two rows of headings is no entry, and heads the same columns.
    else if (!numbersColumns(row, columns) && !(i === 0 && isSecondHeading(appendix, row)))
      raw.push(lineOf(table.name, row, columns, raw.at(-1)))
  }
  return joined(raw).map((line, i, all) => ({ ...line, is: kindOf(line, all.slice(i + 1), isGroupTitle) }))
}

/** Rows under one merged number are one entry: its words go on, and what stands beside them is listed. */
function joined(raw: readonly Line[]): Line[] {
  const whole: Line[] = []
  for (const line of raw) {
    const above = whole.at(-1)
    const isOne = line.goesOn && above && (['lead', 'deadline'] as const).every((column) => agree(above, line, column))
    if (isOne)
      whole[whole.length - 1] = { ...above, what: both(above.what, line.what, ' '), cell: cellsOf(above, line) }
    else whole.push(line)
  }
  return whole
}

function agree(above: Line, line: Line, column: Column): boolean {
  const words = wordsOf(line.cell(column))
  return words === '' || words === wordsOf(above.cell(column))
}

const both = (a: string, b: string, between: string): string =>
  a === b || b === '' ? a : a === '' ? b : a + between + b

const cellsOf =
  (above: Line, line: Line) =>
  (column: Column): Cell | undefined => {
    const [first, second] = [above.cell(column), line.cell(column)]
    if (!first || !second || (column !== 'product' && column !== 'with')) return first ?? second
    return { ...first, value: { is: 'text', text: both(wordsOf(first), wordsOf(second), '; ') } }
  }

const isSecondHeading = ({ header, columns }: Appendix, row: Row): boolean =>
  sizeOf(columnsOf(header) ?? { ...columns, at: new Map(), steps: [] }) < sizeOf(columns) &&
  !row.cells.has(columns.at.get('number') ?? 0)

/** `(1)`, `(2)`, `(3)` under the headings, or `A`, `B`, `1`, `2`. */
function numbersColumns({ cells }: Row, { at }: Columns): boolean {
  const words = [...cells.values()].map(wordsOf)
  const isMark = (word: string): boolean => /^\(?(?:\d{1,2}|[A-Z])\)?$/.test(word)
  return words.length >= 3 && words.every(isMark) && isMark(wordsOf(cells.get(at.get('what') ?? 0)))
}

interface Raw extends Line {
  readonly isWide: boolean
  readonly isAlone: boolean
}

function lineOf(sheet: string, row: Row, columns: Columns, above: Line | undefined): Raw {
  const at = (column: Column): number => columns.at.get(column) ?? 0
  const placed = (column: number): Cell | undefined => {
    const cell = said(row.cells.get(column))
    return cell && { ...cell, address: inSheet(sheet, cell.address) }
  }
  const cell = (column: Column): Cell | undefined => placed(at(column))
  const [first, second] = [cell('number'), cell('what')]
  const others = [...columns.at.keys()].filter((column) => column !== 'number' && column !== 'what')
  const isAlone = others.every((column) => !cell(column)) && columns.steps.every((step) => !placed(step.at))
  const [number, what] = isAlone ? headOf(wordsOf(first), wordsOf(second)) : [wordsOf(first), wordsOf(second)]
  return {
    is: 'other',
    number,
    what,
    cell,
    step: placed,
    address: (column) => inSheet(sheet, `${columnLetters(at(column) || 1)}${row.number}`),
    goesOn: first?.isMerged === true && above !== undefined && number !== '' && above.number === number,
    isWide: (first?.columns ?? 1) > 1 || (second?.columns ?? 1) > 1,
    isAlone,
  }
}

/** Number and words of a row that may be a heading; both may stand in one cell. */
function headOf(number: string, what: string): [number: string, what: string] {
  if (number !== '' && what !== '') return [number, what]
  const [, label = '', title = ''] = NUMBERED.exec(number || what) ?? []
  return title === '' ? ['', number || what] : [label, title]
}

function kindOf(line: Line, below: readonly Line[], isGroupTitle: (title: string) => boolean): Line['is'] {
  const { isWide, isAlone } = line as Raw
  if (line.what === '') return 'other'
  if (isAlone && (ROMAN.test(line.number) || isWide || isGroupTitle(line.what) || headsBelow(line, below)))
    return line.number === '' && !isGroupTitle(line.what) ? 'other' : 'group'
  return NUMBER.test(line.number) ? 'entry' : 'other'
}

/** A numbered row without anything else, over rows with letters or with its own number before theirs. */
function headsBelow({ number }: Line, below: readonly Line[]): boolean {
  const own = number.replace(/[.)]$/, '')
  const next = below.find(({ what }) => what !== '')?.number ?? ''
  return (
    /^\d+$/.test(own) &&
    (/^\(?\p{L}[.)]?$/u.test(next) || (next.startsWith(own) && /^[.\p{L}]/u.test(next.slice(own.length))))
  )
}
