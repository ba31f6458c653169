import type { Progress } from '../core/progress.ts'
import { type Column, table } from './columns.ts'
import type { Context } from './context.ts'
import type { Filters } from './filters.ts'

/** A list ready to print: as a table with its count, or as JSON. */
export interface Listed {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  /** The closing line: how many were listed of how many. */
  readonly count: string
  readonly json: () => Promise<unknown>
}

export type Listing = (context: Context, plans: readonly Progress[], filters: Filters) => Promise<Listed>

export async function printListing(context: Context, listed: Listed): Promise<void> {
  if (context.json) {
    context.out(`${JSON.stringify(await listed.json(), null, 2)}\n`)
    return
  }
  const lines = table(listed.columns, listed.rows, context.width)
  context.out(`${[...(listed.rows.length > 0 ? [...lines, ''] : []), listed.count].join('\n')}\n`)
}

/** An id as a person would type it: with its plan where several plans are listed. */
export const shownId = (plans: readonly Progress[], progress: Progress, id: string): string =>
  plans.length > 1 ? `${progress.plan.id}:${id}` : id

/** The marks a list carries for plans whose figures are invented. */
export const withMark = (context: Context, plans: readonly Progress[], count: string): string =>
  plans.some(({ plan }) => plan.data.illustrative) ? `${count} (${context.words.illustrative})` : count
