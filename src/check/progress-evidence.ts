import { problem } from '../core/diagnostic.ts'
import { originOf } from './claim.ts'
import type { Rule } from './context.ts'

/** progress/no-evidence: something is reported done and the entry names nothing that proves it; once an entry. */
export const progressEvidence: Rule = function* ({ claims }) {
  let last: unknown
  for (const claim of claims) {
    const { kind, value, of } = claim
    if (kind !== 'done' || value === false || of.entry === last || of.entry.evidence?.length) continue
    last = of.entry
    yield problem('progress/no-evidence', 'error', originOf(claim), { task: of.work.id })
  }
}
