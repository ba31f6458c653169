import { problem } from '../core/diagnostic.ts'
import type { Rule } from './context.ts'

/** progress/taken-back: a completion is taken back and no reason given. */
export const progressTakenBack: Rule = function* ({ claims }) {
  for (const { kind, value, of, origin } of claims)
    if (kind === 'done' && value === false && of.entry.reason === undefined)
      yield problem('progress/taken-back', 'error', origin, { task: of.work.id })
}
