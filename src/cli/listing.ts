import type { Progress } from '../core/progress.ts'
import { type Column, safe } from './columns.ts'
import type { Context } from './context.ts'
import type { Filters } from './filters.ts'
import { listLines } from './list-lines.ts'

/** One entry of a list, with the plan it belongs to. */
export interface Row {
  readonly progress: Progress
  readonly cells: readonly string[]
}

/** A list ready to print: as a table with its count, or as JSON. */
export interface Listed {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Lines to show instead of the table, for a list that is none. */
  readonly lines?: readonly string[]
  /** The closing line: how many were listed of how many. */
  readonly count: string
  readonly json: () => Promise<object>
}

export type Listing = (context: Context, plans: readonly Progress[], filters: Filters) => Promise<Listed>

/** Prints a list; entries of several plans stand under a line that names their plan. */
export async function printListing(context: Context, plans: readonly Progress[], listed: Listed): Promise<void> {
  if (context.json) {
    const unread = plans.flatMap(({ plan }) => plan.unread)
    context.out(`${JSON.stringify({ ...(await listed.json()), unread }, null, 2)}\n`)
    return
  }
  const marked = plans.length === 1 && plans[0]?.plan.data.illustrative ? ` (${context.words.illustrative})` : ''
  if (listed.lines) {
    context.out(`${[...listed.lines, listed.count + marked].join('\n')}\n`)
    return
  }
  const cells = listed.rows.map((row) => row.cells)
  const [head = '', ...lines] = listLines(listed.columns, cells, context.listWidth)
  const body = plans.length > 1 ? withHeadings(context, listed.rows, lines) : lines
  context.out(
    `${[...(lines.length > 0 ? [context.paint.bold(head), ...body, ''] : []), listed.count + marked].join('\n')}\n`,
  )
}

function withHeadings(context: Context, rows: readonly Row[], lines: readonly string[]): string[] {
  return lines.flatMap((line, i) => {
    const { plan } = rows[i]?.progress ?? {}
    if (plan === undefined || rows[i - 1]?.progress.plan === plan) return [line]
    const mark = plan.data.illustrative ? ` (${context.words.illustrative})` : ''
    return [...(i > 0 ? [''] : []), context.paint.bold(`${safe(plan.id)}${mark}`), line]
  })
}
