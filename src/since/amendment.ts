import { isIssued } from '../core/amendment.ts'
import type { Change } from '../core/change.ts'
import { problem } from '../core/diagnostic.ts'
import { isFixed } from '../core/ruled-fields.ts'
import { KEYS } from '../core/stated.ts'
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
    // What is gone as a whole, and what became something else, and what never changes have rules of their own.
    if ((field === null && to === undefined) || isReused(context, change) || isFixed(change)) continue
    if (context.unamended.some((other) => tellsOf(other, change))) continue
    const params = { what, id, field, from, to }
    yield against(problem('since/not-amended', 'error', change.place, params), placeBefore(context.before, change))
  }
}

/** True for the name of an entry in a list that came or went as a whole: its other fields are no news of their own. */
function tellsOf(other: Change, { what, id, field, from, to }: Change): boolean {
  const name = KEYS.find((key) => other.field?.endsWith(`.${key}`))
  if (other.what !== what || other.id !== id || name === undefined || !other.field) return false
  const entry = other.field.slice(0, -name.length)
  const isWhole = (from === undefined && other.from === undefined) || (to === undefined && other.to === undefined)
  return isWhole && field !== other.field && (field?.startsWith(entry) ?? false)
}
