import { type LookName, lookOf } from './styles.ts'
import { escaped, tag } from './xml.ts'

/** A cell: its look and what stands in it. A formula shows `''` until the sheet is opened. */
export interface Cell {
  readonly look: LookName
  readonly value?: string | number
  readonly formula?: string
}

/** Cells of a row by the letter of their column; `height` in points is a first guess, which grows with what is typed. */
export interface Row {
  readonly cells: Readonly<Record<string, Cell>>
  readonly height?: number
}

/** sheetData of rows from row 1 on. */
export const gridXml = (rows: readonly Row[]): string =>
  tag('sheetData', {}, ...rows.map((row, i) => rowXml(row, i + 1)))

function rowXml({ cells, height }: Row, at: number): string {
  const written = Object.entries(cells).map(([column, cell]) => cellXml(cell, column + String(at)))
  return tag('row', { r: at, ht: height }, ...written)
}

/** Text is text, whatever it begins with: only `formula` is ever worked out. */
function cellXml({ look, value, formula }: Cell, r: string): string {
  const s = lookOf(look)
  if (formula !== undefined) return tag('c', { r, s, t: 'str' }, tag('f', {}, escaped(formula)), '<v></v>')
  if (typeof value === 'number') return tag('c', { r, s }, tag('v', {}, String(value)))
  if (value === undefined || value === '') return tag('c', { r, s })
  return tag('c', { r, s, t: 'inlineStr' }, tag('is', {}, tag('t', { 'xml:space': 'preserve' }, escaped(value))))
}

/** Height of a row whose texts break over lines, each given with the characters its column holds. */
export function heightOf(texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = texts.map(([text, width]) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * CHARACTERS))), 0),
  )
  return Math.max(1, ...lines) * LINE + PADDING
}

/** The letters of the form's type are narrower than the figures that widths are counted in. */
const CHARACTERS = 1.1
const LINE = 15
const PADDING = 3
