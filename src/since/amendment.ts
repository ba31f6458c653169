import { isIssued } from '../core/amendment.ts'
import { problem } from '../core/diagnostic.ts'
import type { Rule } from './context.ts'
import { isReused } from './id-reused.ts'
import { against, placeBefore } from './places.ts'

/**
 * since/not-amended: the plan states something else than before, and no amendment in the same change accounts for it. A plan that was never issued
 * changes freely.
 */
export const amendment: Rule = function* (context) {
  if (!isIssued(context.before)) return
  for (const change of context.unamended) {
    const { what, id, field, from, to } = change
    // What is gone as a whole, and what became something else, have rules of their own.
    if ((field === null && to === undefined) || isReused(context, change)) continue
    const params = { what, id, field, from, to }
    yield against(problem('since/not-amended', 'error', change.place, params), placeBefore(context.before, change))
  }
}
