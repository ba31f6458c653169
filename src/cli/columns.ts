import stringWidth from 'fast-string-width'

/** Letters of Latin scripts, Vietnamese among them, and the signs of our screens: a cell each. */
const LATIN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2015\u2026\u2580-\u259f]*$/

/** Terminal cells a text takes, escape codes not counted. */
export const widthOf = (text: string): number => (LATIN.test(text) ? text.length : stringWidth(text))

/** Text filled with blanks to `width` cells. */
export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text

/** Letters with the marks that follow them; Intl.Segmenter would cost a tenth of the whole start-up. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu

/** Text cut to `width` cells, with `…` for what is lost; never cuts a letter from its marks. For text without colour. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  let used = 0
  for (const letter of text.match(LETTER) ?? []) {
    used += widthOf(letter)
    if (used > width - 1) break
    kept += letter
  }
  return `${kept.trimEnd()}…`
}

/**
 * Text of a plan file made safe for a terminal: control characters (escape sequences among them) and direction overrides
 * become visible, line breaks become blanks.
 */
export function safe(text: string): string {
  return text
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD')
}

/** A column of a table; the flexible one gives way when the terminal is narrow, one that wraps goes on in the lines below. */
export interface Column {
  readonly head: string
  readonly align?: 'left' | 'right'
  /** Its cells may be cut. */
  readonly flexible?: boolean
  /** Its cells may be broken between words, and nothing of them is lost: for figures and states. */
  readonly wraps?: boolean
}

/**
 * A table without rules, as texts: its header, then a text for each row, of several lines where a cell had to be broken. Columns give
 * way so that lines fit `width`.
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const natural = columns.map((column, i) =>
    Math.max(widthOf(column.head), ...rows.map((row) => widthOf(row[i] ?? ''))),
  )
  const room = width - 2 * (columns.length - 1)
  const isTight = natural.reduce((sum, w) => sum + w, 0) > room && columns.some(({ wraps }) => wraps)
  const broken = isTight ? wrapped(columns, rows, natural, room) : natural
  const widths = fitted(columns, broken, room)
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => {
        const shown = columns[i]?.flexible ? clip(cell, widths[i] ?? 0) : cell
        return columns[i]?.align === 'right' ? padStart(shown, widths[i] ?? 0) : padEnd(shown, widths[i] ?? 0)
      })
      .join('  ')
      .trimEnd()
  const text = (cells: readonly string[]): string => {
    const pieces = cells.map((cell, i) => (isTight && columns[i]?.wraps ? piecesOf(cell, widths[i] ?? 0) : [cell]))
    const height = Math.max(...pieces.map(({ length }) => length))
    return Array.from({ length: height }, (_, k) => line(pieces.map((piece) => piece[k] ?? ''))).join('\n')
  }
  return [line(columns.map((c) => c.head)), ...rows.map(text)]
}

/** The lines of a cell broken between its words; a word that is too long stays whole. */
function piecesOf(cell: string, width: number): string[] {
  const lines: string[] = []
  let last = ''
  for (const word of cell.split(' ')) {
    if (last !== '' && widthOf(last) + 1 + widthOf(word) > width) {
      lines.push(last)
      last = word
    } else last = last === '' ? word : `${last} ${word}`
  }
  return [...lines, last]
}

/** Cells that a flexible column is to keep as long as others can be broken in two; and those it keeps in any case. */
const READABLE = 20
const LEAST = 8

/** Words no longer than this are not worth cutting while longer columns have as much. */
const SHORT = 16

/**
 * Widths of which those of wrapping columns are taken back, the widest first: down to the half until flexible columns can be read, and
 * where these cannot give way so much, down to single words.
 */
function wrapped(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  natural: readonly number[],
  room: number,
): number[] {
  const cellsOf = (i: number): string[] => rows.map((row) => row[i] ?? '')
  const words = columns.map(({ head, wraps }, i) =>
    wraps ? Math.max(widthOf(head), ...cellsOf(i).flatMap((cell) => cell.split(' ').map(widthOf))) : 0,
  )
  const take = (from: readonly number[], keep: number, parts: number): number[] => {
    const kept = from.map((w, i) => (columns[i]?.flexible ? Math.min(natural[i] ?? 0, keep) : w))
    const least = kept.map((w, i) =>
      columns[i]?.wraps ? Math.max(words[i] ?? 0, Math.ceil((natural[i] ?? 0) / parts)) : w,
    )
    return narrowed(kept, least, room)
  }
  const taken = take(take(natural, READABLE, 2), LEAST, Number.POSITIVE_INFINITY)
  return taken.map((w, i) => {
    if (!columns[i]?.wraps) return natural[i] ?? w
    return Math.max(widthOf(columns[i]?.head ?? ''), ...cellsOf(i).flatMap((cell) => piecesOf(cell, w).map(widthOf)))
  })
}

/**
 * Column widths: fixed ones as they are, flexible ones sharing the rest in proportion to what they need. Short ones keep
 * their width where that leaves enough to the long ones.
 */
function fitted(columns: readonly Column[], natural: readonly number[], room: number): number[] {
  const isLong = (i: number): boolean => (columns[i]?.flexible ?? false) && (natural[i] ?? 0) > SHORT
  const short = natural.reduce((sum, w, i) => (isLong(i) ? sum : sum + w), 0)
  const count = columns.filter((_, i) => isLong(i)).length
  return room - short >= count * SHORT
    ? shares(isLong, natural, room)
    : shares((i) => columns[i]?.flexible ?? false, natural, room)
}

function shares(isFlexible: (i: number) => boolean, natural: readonly number[], room: number): number[] {
  const needed = natural.reduce((sum, w, i) => (isFlexible(i) ? sum + w : sum), 0)
  const spare = room - natural.reduce((sum, w, i) => (isFlexible(i) ? sum : sum + w), 0)
  if (needed <= spare) return [...natural]
  const shared = natural.map((w, i) =>
    isFlexible(i) ? Math.min(w, Math.max(LEAST, Math.floor((w * spare) / needed))) : w,
  )
  const least = shared.map((w, i) => (isFlexible(i) ? Math.min(w, LEAST) : w))
  return narrowed(shared, least, room)
}

/** What is beyond the room comes off the widest column that has more than its least, cell by cell, as long as there is one. */
function narrowed(widths: readonly number[], least: readonly number[], room: number): number[] {
  const fit = [...widths]
  for (let excess = fit.reduce((sum, w) => sum + w, 0) - room; excess > 0; excess -= 1) {
    const widest = Math.max(...fit.filter((w, i) => w > (least[i] ?? w)))
    if (!Number.isFinite(widest)) break
    fit[fit.findIndex((w, i) => w === widest && w > (least[i] ?? w))] = widest - 1
  }
  return fit
}
