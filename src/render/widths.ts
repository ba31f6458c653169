import { lengthOf } from '../core/letter-widths.ts'
import { type Block, plainText } from './tree.ts'

type Table = Extract<Block, { is: 'table' }>

/** Letters that the margins of a cell take, and the longest word that is kept whole. */
const MARGIN = 1.6
const LONGEST = 16
/** Letters of a column that a person is to fill in by hand. */
const TO_FILL = 11
/** Letters that a column of words gets where there is room: two words of a name, not one. */
const WORDS = 11
/** Rows looked at: the first of a long table stand for all. */
const ROWS = 60

/**
 * Shares of a table's width, adding up to 1, for a line of `letters` letters. Each column first gets its longest word, then room for
 * two; every further letter goes to the column that makes most rows tall, so that the table becomes about as short as it can.
 */
export function columnShares({ align, head, rows }: Table, letters: number): number[] {
  const lines = [head, ...rows.filter((row) => !row.group)]
  const cells = lines.map((row) =>
    align.map((_, i) => {
      const said = row.cells[i] ?? []
      const isBold = row === head || said.some(({ is }) => is === 'strong')
      return plainText(said)
        .split(/[^\S\u00a0]+/)
        .map((word) => roomFor(word, isBold))
    }),
  )
  const least = align.map((_, i) => (isToFill(rows, i) ? TO_FILL : 3))
  const widths = align.map((_, i) =>
    Math.min(LONGEST, Math.max(least[i] ?? 3, ...cells.flatMap((row) => row[i] ?? []))),
  )
  const seen = cells.slice(0, ROWS)
  const wished = align.map((_, i) => Math.min(WORDS, Math.max(...cells.slice(1).map((row) => lineOf(row[i] ?? [])))))
  const heights = seen.map((row) => row.map((words, i) => heightOf(words, widths[i] ?? 1)))
  for (let left = letters - sum(widths) - MARGIN * align.length; left > 0; left--) {
    const narrow = widths.findIndex((width, i) => width < (wished[i] ?? 0))
    const next = narrow < 0 ? tallestColumn(heights, widths.length) : narrow
    const width = (widths[next] ?? 0) + 1
    widths[next] = width
    // No other column has changed.
    heights.forEach((row, k) => {
      row[next] = heightOf(seen[k]?.[next] ?? [], width)
    })
  }
  const total = sum(widths) + MARGIN * align.length
  return widths.map((width) => (width + MARGIN) / total)
}

/** Letters of words on one line. */
const lineOf = (words: readonly number[]): number => sum(words) + words.length - 1

/** True for a column that is empty in every row, or crossed out. */
const isToFill = (rows: Table['rows'], i: number): boolean =>
  rows.some(({ group }) => !group) && rows.every(({ cells, group }) => group || /^x?$/.test(plainText(cells[i] ?? [])))

/** An average letter of a line in ems, of which a page holds `LETTERS`. */
const LETTER = 0.425

/** Letters of average width that a word takes. */
const roomFor = (word: string, isBold: boolean): number => lengthOf(word, isBold) / LETTER

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** The column that is the tallest of its row in most lines of the table. */
function tallestColumn(heights: readonly (readonly number[])[], columns: number): number {
  const credit = new Array<number>(columns).fill(0)
  for (const row of heights) {
    const most = Math.max(...row)
    const tallest = row.indexOf(most)
    credit[tallest] = (credit[tallest] ?? 0) + most - 1
  }
  return credit.indexOf(Math.max(...credit))
}

/** Lines that words of these lengths take in a column, a broken last line counted by its share. */
function heightOf(words: readonly number[], width: number): number {
  let lines = 1
  let used = 0
  for (const word of words) {
    if (used > 0 && used + 1 + word > width) {
      lines++
      used = word
    } else used += used > 0 ? word + 1 : word
  }
  return lines + used / (width * 10)
}
