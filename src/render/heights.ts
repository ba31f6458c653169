import { type Block, plainText } from './tree.ts'

type Table = Extract<Block, { is: 'table' }>

/** Rows and lines of a table that stays on one page: about a third of it. */
const FEW = 4
const LOW = 16
/** Lines of table text that surely fit a page lying on its side. */
const PAGE = 30

/** How a table may be torn from page to page. */
export interface Tearing {
  /** A table of a few low rows, which stays whole. */
  readonly whole: boolean
  /** Rows, by their places, that may take more than a page: these alone may be torn. */
  readonly tall: readonly number[]
  /** True where the last row goes with the one before it, so that it never stands alone on a page. */
  readonly pair: boolean
}

/** How a table of these shares of `letters` letters a line may be torn. */
export function tearingOf({ rows }: Table, shares: readonly number[], letters: number): Tearing {
  const lines = rows.map((row) =>
    row.group ? 2 : Math.max(1, ...row.cells.map((cell, i) => linesOf(plainText(cell), (shares[i] ?? 1) * letters))),
  )
  const whole = rows.length <= FEW && sumOf(lines) <= LOW
  const ends = rows.slice(-2)
  return {
    whole,
    tall: lines.flatMap((count, i) => (count > PAGE ? [i] : [])),
    pair: !whole && ends.length === 2 && !ends.some(({ group }) => group) && sumOf(lines.slice(-2)) <= PAGE,
  }
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/** About how many lines words take; a fifth of each is lost to words that no longer fit it. */
const linesOf = (words: string, width: number): number => Math.ceil(words.length / Math.max(1, width * 0.8))
