import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Claim } from './claim.ts'
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
    const { work, origin } = claim.of
    if (claim.kind !== 'percent' || claim.value !== 100 || work.deadline?.every || work.deadline?.regular) continue
    const place = claim.part === null ? within(origin, 'percent') : within(origin, 'parts', claim.part, 'percent')
    if (!done.has(workOf(claim))) yield problem('progress/full-without-day', 'warning', place, { task: work.id })
  }
}

const workOf = ({ of, part }: Claim): string => (part === null ? of.work.id : `${of.work.id}\n${part}`)
