import type { Token } from 'markdown-it'
import { type NoteOf, readInlines } from './read-inlines.ts'
import type { Align, Block, Inline, Row } from './tree.ts'

type Table = Extract<Block, { is: 'table' }>

/** The tokens of one table, from `table_open` on. */
export function readTable(tokens: readonly Token[], noteOf: NoteOf): Table {
  const align = tokens.filter((token) => token.type === 'th_open').map(alignOf)
  const rows: Inline[][][] = []
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'tr_open') rows.push([])
    if (token.type === 'th_open' || token.type === 'td_open') rows.at(-1)?.push(readInlines(tokens[i + 1], noteOf))
  }
  const [head = [], ...body] = rows
  return { is: 'table', align, head: { cells: head, group: false }, rows: body.map(rowOf) }
}

function alignOf(token: Token): Align {
  const match = /text-align:\s*(left|center|right)/.exec(String(token.attrGet('style') ?? ''))
  return (match?.[1] as Align | undefined) ?? 'left'
}

/**
 * The heading of a group: bold in its first two cells, a number and a title, and empty from the third on; or bold in its first cell alone,
 * which then runs over all columns.
 */
function rowOf(cells: Inline[][]): Row {
  const [number = [], title = [], ...rest] = cells
  const isBold = (cell: Inline[]): boolean => cell.length > 0 && cell.every((inline) => inline.is === 'strong')
  const isGroup = rest.length > 0 && isBold(number) && rest.every((cell) => cell.length === 0)
  if (isGroup && title.length === 0) return { cells: [number], group: true }
  return { cells, group: isGroup && isBold(title) }
}
