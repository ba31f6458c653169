import type { Located } from '../core/located.ts'
import { type Cell, cellsOf, widthOf } from './cells.ts'

const CUT: Cell = { text: '…', width: 1 }
/** Room kept before the marked place where a long line is cut. */
const LEAD = 24

/** The part of a line that is shown, and where in it the mark stands. */
interface View {
  readonly before: readonly Cell[]
  readonly marked: readonly Cell[]
  readonly after: readonly Cell[]
}

/** The author's own line and the carets under the place meant, cut to `width` cells around it. */
export function excerptOf(
  located: Located & { readonly excerpt: string },
  width: number,
): { line: string; carets: string } {
  const { before, marked, after } = fitted(viewOf(located), Math.max(width, 20))
  const text = [...before, ...marked, ...after].map((cell) => cell.text).join('')
  return { line: text.trimEnd(), carets: ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked))) }
}

function viewOf({ excerpt, line, column, endLine, endColumn }: Located & { readonly excerpt: string }): View {
  const cells = cellsOf(excerpt)
  const start = Math.min(column - 1, cells.length)
  const end = endLine > line ? cells.length : Math.min(endColumn - 1, cells.length)
  return { before: cells.slice(0, start), marked: cells.slice(start, Math.max(start, end)), after: cells.slice(end) }
}

function fitted(view: View, width: number): View {
  if (widthOf([...view.before, ...view.marked, ...view.after]) <= width) return view
  const before = cutStart(view.before, Math.min(LEAD, Math.floor(width / 2)))
  const marked = cutEnd(view.marked, width - widthOf(before) - (view.after.length > 0 ? 1 : 0))
  const rest = view.marked === marked ? view.after : view.after.slice(0, 0)
  return { before, marked, after: cutEnd(rest, width - widthOf(before) - widthOf(marked)) }
}

/** The first cells that fit, and a sign that more follow. */
function cutEnd(cells: readonly Cell[], width: number): readonly Cell[] {
  if (widthOf(cells) <= width) return cells
  const kept: Cell[] = []
  let room = width - CUT.width
  for (const cell of cells) {
    room -= cell.width
    if (room < 0) break
    kept.push(cell)
  }
  return [...kept, CUT]
}

function cutStart(cells: readonly Cell[], width: number): readonly Cell[] {
  return widthOf(cells) <= width ? cells : cutEnd(cells.toReversed(), width).toReversed()
}
