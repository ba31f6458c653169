import { addDays } from '../core/day.ts'
import { copyMerged, type Merge, readMerge } from './merged.ts'
import type { NumberFormat } from './styles.ts'
import { type Cell, type CellValue, columnLetters, columnNumber, type Row } from './table.ts'
import { walkXml } from './xml.ts'

/** What the cells of a workbook refer to. */
export interface Shared {
  readonly shared: readonly string[]
  readonly formats: readonly NumberFormat[]
  readonly is1904: boolean
}

/** A cell as it is being read. */
interface Open {
  readonly column: number
  readonly type: string
  readonly style: number
  isFormula: boolean
  text: string
}

/** The cells of one sheet that hold something. */
export function readCells(bytes: Uint8Array, shared: Shared): Row[] {
  const rows: { number: number; cells: Map<number, Cell> }[] = []
  const merges: Merge[] = []
  let [row, column, isText, isSound] = [0, 0, false, false]
  let cells = new Map<number, Cell>()
  let cell: Open | undefined
  walkXml(bytes, {
    open: (tag, { r, t = 'n', s = '0', ref = '' }) => {
      if (tag === 'row') [row, column, cells] = [r === undefined ? row + 1 : Number(r), 0, new Map()]
      if (tag === 'c') {
        column = r === undefined ? column + 1 : columnNumber(r.replace(/\d+$/, ''))
        cell = { column, type: t, style: Number(s), isFormula: false, text: '' }
      }
      if (tag === 'f' && cell) cell.isFormula = true
      if (tag === 'rPh') isSound = true
      if (tag === 'v' || tag === 't') isText = true
      if (tag === 'mergeCell') merges.push(...readMerge(ref))
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') isText = false
      if (tag === 'rPh') isSound = false
      if (tag === 'c' && cell) {
        const value = cellValue(cell, shared)
        if (value) cells.set(cell.column, { address: `${columnLetters(cell.column)}${row}`, value })
        cell = undefined
      }
      if (tag === 'row' && cells.size > 0) rows.push({ number: row, cells })
    },
    text: (piece) => {
      if (cell && isText && !isSound) cell.text += piece
    },
  })
  return copyMerged(rows, merges)
}

function cellValue({ type, text, isFormula, style }: Open, { shared, formats, is1904 }: Shared): CellValue | undefined {
  if (text === '' && (type !== 'str' || !isFormula))
    return isFormula ? { is: 'broken', why: 'no-value', text: '' } : undefined
  if (type === 'e') return { is: 'broken', why: 'error', text }
  if (type === 'b') return { is: 'boolean', value: text === '1' }
  if (type === 'd') return { is: 'day', day: text.slice(0, 10) }
  if (type !== 'n') return asText(type === 's' ? (shared[Number(text)] ?? '') : text)
  const value = Number(text)
  const format = formats[style] ?? 'plain'
  if (format === 'day') return { is: 'day', day: dayOf(value, is1904) }
  if (format === 'month') return { is: 'day', day: dayOf(value, is1904), isMonth: true }
  const isPercent = format === 'percent'
  const day = isPercent || !Number.isInteger(value) || value < SINCE_2000 || value > UNTIL_2100
  return { is: 'number', value, isPercent, ...(day ? {} : { asDay: dayOf(value, is1904) }) }
}

/** Days of this century as Excel counts them; smaller numbers are more likely counts than days. */
const SINCE_2000 = 36526
const UNTIL_2100 = 73415

const asText = (text: string): CellValue | undefined => (text.trim() === '' ? undefined : { is: 'text', text })

/** Excel counts a 29 February 1900 that never was. */
function dayOf(serial: number, is1904: boolean): string {
  const whole = Math.floor(serial)
  return is1904 ? addDays('1904-01-01', whole) : addDays('1899-12-30', whole < 61 ? whole + 1 : whole)
}
