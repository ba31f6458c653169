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

/** A column of a table; the flexible one gives way when the terminal is narrow. */
export interface Column {
  readonly head: string
  readonly align?: 'left' | 'right'
  readonly flexible?: boolean
}

/** Lines of a table without rules: header, then rows; flexible columns are cut so that lines fit `width`. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const natural = columns.map((column, i) =>
    Math.max(widthOf(column.head), ...rows.map((row) => widthOf(row[i] ?? ''))),
  )
  const widths = fitted(columns, natural, width - 2 * (columns.length - 1))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => {
        const shown = columns[i]?.flexible ? clip(cell, widths[i] ?? 0) : cell
        return columns[i]?.align === 'right' ? padStart(shown, widths[i] ?? 0) : padEnd(shown, widths[i] ?? 0)
      })
      .join('  ')
      .trimEnd()
  return [line(columns.map((c) => c.head)), ...rows.map(line)]
}

const LEAST = 8

/** Words no longer than this are not worth cutting while longer columns have as much. */
const SHORT = 16

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
  return narrowed(shared, isFlexible, room)
}

/** What the least widths took beyond the room comes off the widest flexible column, cell by cell, as long as one has more than the least. */
function narrowed(widths: readonly number[], isFlexible: (i: number) => boolean, room: number): number[] {
  const fit = [...widths]
  for (let excess = fit.reduce((sum, w) => sum + w, 0) - room; excess > 0; excess -= 1) {
    const widest = Math.max(...fit.filter((_, i) => isFlexible(i)))
    if (widest <= LEAST) break
    fit[fit.findIndex((w, i) => isFlexible(i) && w === widest)] = widest - 1
  }
  return fit
}
