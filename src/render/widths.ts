import { type Block, plainText } from './tree.ts'

type Table = Extract<Block, { is: 'table' }>

/** Letters that the margins of a cell take, and the longest word that is kept whole. */
const MARGIN = 2
const LONGEST = 16

/**
 * Shares of a table's width, adding up to 1, for a line of `letters` letters. Each column first gets its longest word; every further
 * letter goes to the column that makes most rows tall, so that the table becomes as short as it can.
 */
export function columnShares({ align, head, rows }: Table, letters: number): number[] {
  const lines = [head, ...rows.filter((row) => !row.group)]
  const cells = lines.map((row) => align.map((_, i) => plainText(row.cells[i] ?? [])))
  const widths = align.map((_, i) => Math.max(...cells.map((row) => longestWord(row[i] ?? ''))))
  const lengths = cells.map((row) => row.map((cell) => cell.length))
  for (let left = letters - sum(widths) - MARGIN * align.length; left > 0; left--) {
    const tallest = tallestColumn(lengths, widths)
    widths[tallest] = (widths[tallest] ?? 0) + 1
  }
  const total = sum(widths) + MARGIN * align.length
  return widths.map((width) => (width + MARGIN) / total)
}

const longestWord = (text: string): number => Math.min(LONGEST, Math.max(3, ...text.split(/\s+/).map(roomFor)))
/** Capitals are wider. */
const roomFor = (word: string): number => Math.ceil(word.length * (/^\p{Lu}{2}/u.test(word) ? 1.5 : 1))
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** The column that is the tallest of its row in most lines of the table. */
function tallestColumn(lengths: readonly (readonly number[])[], widths: readonly number[]): number {
  const credit = widths.map(() => 0)
  for (const row of lengths) {
    const heights = row.map((length, i) => length / (widths[i] ?? 1))
    const most = heights.indexOf(Math.max(...heights))
    credit[most] = (credit[most] ?? 0) + (heights[most] ?? 0)
  }
  return credit.indexOf(Math.max(...credit))
}
