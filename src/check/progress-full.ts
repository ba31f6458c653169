import { problem } from '../core/diagnostic.ts'
import { type Claim, originOf } from './claim.ts'
import type { Rule } from './context.ts'

/** progress/full-without-day: 100 % is reported but nobody says it is done, so the work stays open. */
export const progressFull: Rule = function* ({ claims }) {
  const done = new Set<string>()
  for (const claim of claims) {
    if (claim.kind !== 'done') continue
    if (claim.value === false) done.delete(workOf(claim))
    else done.add(workOf(claim))
  }
  for (const claim of claims) {
    const { work } = claim.of
    if (claim.kind !== 'percent' || claim.value !== 100 || work.deadline?.every || work.deadline?.regular) continue
    if (!done.has(workOf(claim)))
      yield problem('progress/full-without-day', 'warning', originOf(claim), { task: work.id })
  }
}

const workOf = ({ of, part }: Claim): string => (part === null ? of.work.id : `${of.work.id}\n${part}`)
