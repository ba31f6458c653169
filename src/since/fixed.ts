import { isIssued } from '../core/amendment.ts'
import { problem } from '../core/diagnostic.ts'
import { isFixed, isFree } from '../core/ruled-fields.ts'
import type { Rule } from './context.ts'
import { against, placeBefore } from './places.ts'

/** since/fixed: an issued plan states another calendar, another window of reports, or that its figures are (not) invented. */
export const fixed: Rule = function* ({ before, changes }) {
  if (!isIssued(before)) return
  for (const change of changes) {
    if (change.saidIn !== null || !isFixed(change) || isFree(change)) continue
    const { id, field, from, to, place } = change
    yield against(problem('since/fixed', 'error', place, { id, field, from, to }), placeBefore(before, change))
  }
}
