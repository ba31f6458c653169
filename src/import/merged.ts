import { type Cell, columnLetters, columnNumber, type Row } from './table.ts'

/** Merged cells: the column that holds the value, how many columns it goes over, and its rows. */
export interface Merge {
  readonly column: number
  readonly columns: number
  readonly from: number
  readonly to: number
}

/** More rows than this nobody merges by hand. */
const MOST = 500

/** A merged range, `G7:G9`. */
export function readMerge(range: string): Merge[] {
  const [, letters = '', first, until = '', last] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? []
  const [from, to] = [Number(first), Number(last)]
  const columns = columnNumber(until) - columnNumber(letters) + 1
  return to >= from && to - from < MOST ? [{ column: columnNumber(letters), columns, from, to }] : []
}

/** Gives every row of a merged range its value, marked as merged: a clerk means all of them. Over several columns only the first one holds it. */
export function copyMerged(
  rows: readonly { readonly number: number; readonly cells: Map<number, Cell> }[],
  merges: readonly Merge[],
): Row[] {
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  for (const { column, columns, from, to } of merges) {
    const cell = byNumber.get(from)?.cells.get(column)
    if (!cell) continue
    const merged = { ...cell, ...(columns > 1 ? { columns } : {}), ...(to > from ? { isMerged: true } : {}) }
    for (let number = from; number <= to; number += 1)
      byNumber.get(number)?.cells.set(column, { ...merged, address: `${columnLetters(column)}${number}` })
  }
  return [...rows]
}
