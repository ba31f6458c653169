import { problem } from '../core/diagnostic.ts'
import type { Rule } from './context.ts'

/** gap/programme-…: what a programme does not say: who answers for it, and what it is measured by. */
export const gapProgramme: Rule = function* ({ plan }) {
  for (const { id, data, origin } of plan.programmes) {
    if (data.lead === undefined) yield problem('gap/programme-lead', 'warning', origin, { id })
    if (data.head === undefined) yield problem('gap/programme-head', 'warning', origin, { id })
    if (data.tasks === undefined) yield problem('gap/programme-tasks', 'warning', origin, { id })
    if (data.indicators === undefined) yield problem('gap/programme-indicators', 'warning', origin, { id })
    if (data.criteria === undefined) yield problem('gap/programme-criteria', 'warning', origin, { id })
  }
}
