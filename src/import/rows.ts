import { type FormColumn, type FormKey, keyText, readKey } from '../core/form-sheet.ts'
import { canonicalId, nearest } from '../core/text.ts'
import { isNothingWord } from '../core/typed-words.ts'
import { type Found, repeatsHeadings } from './columns.ts'
import type { FormFacts } from './facts.ts'
import type { Problem } from './problem.ts'
import { type Cell, columnLetters, type Row, wordsOf } from './table.ts'

/** One row of a form that stands for something in the plan. */
export interface Line {
  readonly key: FormKey
  /** The cell that names it. */
  readonly named: string
  readonly cell: (column: FormColumn) => Cell | undefined
  /** Where a column's cell is, also when it is empty. */
  readonly address: (column: FormColumn) => string
}

/** Columns that a unit fills in. */
export const FILLED = ['inPeriod', 'sum', 'result', 'obstacle', 'note'] as const

/** Marks a cell that need not be filled in, or a line to write on. */
const CROSSED = /^(?:[x×X/\-–—]|[.…\s]+)$/

/** A cell that says something; a cross, a dash or dots do not. */
export const said = (cell: Cell | undefined): Cell | undefined => {
  if (cell === undefined) return undefined
  const words = wordsOf(cell)
  return (words === '' && cell.value.is === 'text') || CROSSED.test(words) ? undefined : cell
}

/** True for a cell that says that nothing arose. */
export const isNothing = (cell: Cell | undefined): boolean => cell !== undefined && isNothingWord(wordsOf(cell))

/** The rows of a form by their keys, in any order; rows that say something and cannot be placed are problems. */
export function readLines(found: Found, facts: FormFacts): { lines: Line[]; problems: Problem[] } {
  const lines: Line[] = []
  const problems: Problem[] = []
  const rows = found.table.rows.filter((row) => row.number > found.header.number && !repeatsHeadings(row))
  const last = rows.findLast((row) => keyOf(found, facts, row).key !== undefined)?.number ?? 0
  const seen = new Map<string, Line>()
  for (const row of rows) {
    const { key, text } = keyOf(found, facts, row)
    const line = lineOf(found, row, key ?? NO_KEY, text === '' ? 'number' : 'key')
    if (!FILLED.some((column) => said(line.cell(column)))) continue
    if (key === undefined) problems.push(...misplaced(found, facts, row, text, last))
    else {
      const other = seen.get(keyText(key))
      if (other) problems.push({ code: 'twice', cell: line.named, text: keyText(key), other: other.named })
      else lines.push(line)
      seen.set(keyText(key), other ?? line)
    }
  }
  return { lines, problems }
}

const NO_KEY: FormKey = { is: 'task', task: '' }

/** What a row stands for, by its key; where that is gone, by its number or words. */
function keyOf(found: Found, facts: FormFacts, row: Row): { key: FormKey | undefined; text: string } {
  const text = wordsOf(cellAt(found, row, 'key'))
  const [tasks, indicators] = [new Set(facts.tasks.keys()), new Set(facts.indicators.keys())]
  if (text !== '')
    return { key: readKey(text, tasks, indicators) ?? readKey(canonicalId(text), tasks, indicators), text }
  return { key: keyByNumber(found, row, tasks, indicators), text }
}

/** The task that a row's number names, or the indicator that its words begin with; a part of a task has the number of the task. */
function keyByNumber(
  found: Found,
  row: Row,
  tasks: ReadonlySet<string>,
  indicators: ReadonlySet<string>,
): FormKey | undefined {
  const number = canonicalId(wordsOf(cellAt(found, row, 'number')))
  const what = wordsOf(cellAt(found, row, 'what'))
  if (tasks.has(number)) return /phần việc \S+\)/iu.test(what) ? undefined : { is: 'task', task: number }
  const [, indicator = ''] = /^([^\s.]+)\. /.exec(what) ?? []
  return indicators.has(indicator) ? { is: 'indicator', indicator } : undefined
}

/** A row that says something and has no key that the plan knows; below the last known row only one that names something (the rest is signatures). */
function misplaced(found: Found, facts: FormFacts, row: Row, text: string, last: number): Problem[] {
  const cell = addressAt(found, row, found.columns.has('key') ? 'key' : 'number')
  const near = nearest(text, [...facts.tasks.keys(), ...facts.indicators.keys()]) ?? null
  if (text !== '') return [{ code: 'unknown-key', cell, text, near }]
  const isEntry =
    row.number < last || (wordsOf(cellAt(found, row, 'number')) !== '' && wordsOf(cellAt(found, row, 'what')) !== '')
  return isEntry ? [{ code: 'no-key', cell }] : []
}

function lineOf(found: Found, row: Row, key: FormKey, by: FormColumn): Line {
  return {
    key,
    named: addressAt(found, row, by),
    cell: (column) => cellAt(found, row, column),
    address: (column) => addressAt(found, row, column),
  }
}

function cellAt({ columns, table }: Found, row: Row, column: FormColumn): Cell | undefined {
  const cell = row.cells.get(columns.get(column)?.[0] ?? 0)
  return cell && { ...cell, address: inSheet(table.name, cell.address) }
}

const addressAt = ({ columns, table }: Found, row: Row, column: FormColumn): string =>
  inSheet(table.name, `${columnLetters(columns.get(column)?.[0] ?? 1)}${row.number}`)

/** A cell as Excel names it: `Biểu!G12`. */
export const inSheet = (sheet: string, address: string): string =>
  `${/[^\p{L}\p{N}_.]/u.test(sheet) ? `'${sheet.replaceAll("'", "''")}'` : sheet}!${address}`
