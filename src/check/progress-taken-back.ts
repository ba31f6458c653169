import { problem } from '../core/diagnostic.ts'
import { originOf } from './claim.ts'
import type { Rule } from './context.ts'

/** progress/taken-back: a completion is taken back and no reason given. */
export const progressTakenBack: Rule = function* ({ claims }) {
  for (const claim of claims)
    if (claim.kind === 'done' && claim.value === false && claim.of.entry.reason === undefined)
      yield problem('progress/taken-back', 'error', originOf(claim), { task: claim.of.work.id })
}
