import { type Cell, columnLetters, columnNumber, type Row } from './table.ts'

/** Cells merged over several rows: the column that holds the value, and its rows. */
export interface Merge {
  readonly column: number
  readonly from: number
  readonly to: number
}

/** More rows than this nobody merges by hand. */
const MOST = 500

/** A merged range, `G7:G9`, where it goes over several rows; over several columns only the first one counts. */
export function readMerge(range: string): Merge[] {
  const [, letters = '', first, last] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(range) ?? []
  const [from, to] = [Number(first), Number(last)]
  return to > from && to - from < MOST ? [{ column: columnNumber(letters), from, to }] : []
}

/** Gives every row of a merged range its value, marked as merged: a clerk means all of them. */
export function copyMerged(
  rows: readonly { readonly number: number; readonly cells: Map<number, Cell> }[],
  merges: readonly Merge[],
): Row[] {
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  for (const { column, from, to } of merges) {
    const cell = byNumber.get(from)?.cells.get(column)
    if (!cell) continue
    for (let number = from; number <= to; number += 1)
      byNumber.get(number)?.cells.set(column, { ...cell, address: `${columnLetters(column)}${number}`, isMerged: true })
  }
  return [...rows]
}
