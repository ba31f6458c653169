import { type Column, clip, table, widthOf } from './columns.ts'

/** Cells a column needs at least to be of use. */
const LEAST = 8

/**
 * Lines of a list: header, then one entry each. Where the terminal is too narrow for a table, an entry is several lines in one text:
 * its id and its first words, and below them what else there is.
 */
export function listLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  return isRoomFor(columns, rows, width) ? table(columns, rows, width) : stacked(columns, rows, width)
}

function isRoomFor(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): boolean {
  const least = columns.map(({ head, flexible }, i) => {
    const natural = Math.max(widthOf(head), ...rows.map((row) => widthOf(row[i] ?? '')))
    return flexible ? Math.min(natural, LEAST) : natural
  })
  return least.reduce((sum, one) => sum + one, 2 * (columns.length - 1)) <= width
}

function stacked(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const [, ...heads] = columns.map(({ head }) => head)
  const indent = Math.max(...rows.map(([id = '']) => widthOf(id))) + 2
  const entry = ([id = '', name = '', ...rest]: readonly string[]): string => {
    const start = id + ' '.repeat(indent - widthOf(id))
    const below = packed(
      rest.filter((cell) => cell !== ''),
      width - indent,
    )
    return [start + clip(name, width - indent), ...below.map((line) => ' '.repeat(indent) + line)].join('\n')
  }
  return [entry([columns[0]?.head ?? '', ...heads]), ...rows.map(entry)]
}

/** Cells one after another, as many to a line as there is room for. */
function packed(cells: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const cell of cells) {
    const last = lines.at(-1)
    const longer = `${last} · ${cell}`
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(clip(cell, width))
  }
  return lines
}
