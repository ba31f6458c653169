import type { FormColumn } from '../core/form-sheet.ts'
import { fold } from '../core/text.ts'
import { brokenIn } from './figure.ts'
import type { Problem } from './problem.ts'
import { isNothing, type Line, said } from './rows.ts'
import { type Cell, wordsOf } from './table.ts'

/** Words of a row, without those that say nothing. */
export interface SaidWords {
  readonly result?: string
  readonly obstacle?: string
  readonly note?: string
}

/** As people write that there is no obstacle; taken at its word it would stand in the report as one. */
const NO_OBSTACLE = /^khong(?: co| phat sinh)?(?: (?:kho khan|vuong mac|kho khan, vuong mac))?\.?$/

/** The words of a row, and formulas among them that have no value. */
export function readWords(line: Line): { words: SaidWords; problems: Problem[] } {
  const cells = (['result', 'obstacle', 'note'] as const).map((column) => [column, said(line.cell(column))] as const)
  const problems = cells.flatMap(([, cell]) => wrongIn(cell))
  const words = cells.flatMap(([column, cell]) => {
    const text = wordsOf(cell)
    const isEmpty = cell === undefined || cell.value.is === 'broken' || isNothing(cell)
    return isEmpty || (column === 'obstacle' && NO_OBSTACLE.test(fold(text))) ? [] : [[column, text] as const]
  })
  return { words: Object.fromEntries(words), problems }
}

/** Words may be merged over several rows, and are then meant for each. */
const wrongIn = (cell: Cell | undefined): Problem[] => {
  const problem = cell && brokenIn({ ...cell, isMerged: false })
  return problem ? [problem] : []
}

/** Where a row says that nothing arose: undefined where it does not, else what it says all the same. */
export function nothingSaid(lines: readonly Line[]): readonly Problem[] | undefined {
  const cells = lines.flatMap((line) => COLUMNS.flatMap((column) => said(line.cell(column)) ?? []))
  if (!cells.some(isNothing)) return undefined
  return cells
    .filter((cell) => !isNothing(cell))
    .map((cell) => ({ code: 'nothing-and-more', cell: cell.address, text: wordsOf(cell) }))
}

/** Without the obstacle: there `không phát sinh` means that there is none. */
const COLUMNS: readonly FormColumn[] = ['inPeriod', 'sum', 'result', 'note']

/** Words of several rows about one thing, each once. */
export function joined(words: readonly (string | undefined)[]): string | undefined {
  const said = new Set(words.filter((word) => word !== undefined))
  return said.size === 0 ? undefined : [...said].join('; ')
}
