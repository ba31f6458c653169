import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Claim } from './claim.ts'
import type { Rule } from './context.ts'
import { mayState, speakersOf } from './work.ts'

/** progress/done-by-cooperating: percent or completion stated by a unit whose word does not count there; once a field. */
export const progressCooperating: Rule = function* ({ plan, claims }) {
  const said = new Set<string>()
  for (const claim of claims) {
    const { report, work, role, origin } = claim.of
    if (!isProgress(claim) || role === 'foreign' || mayState(plan, report, work, claim.part)) continue
    const field = claim.field.split('.', 1)[0] ?? claim.field
    const key = `${origin.file}\n${work.id}\n${field}`
    if (said.has(key)) continue
    said.add(key)
    const place = claim.part === null ? within(origin, field) : within(origin, 'parts', claim.part)
    const lead = speakersOf(work, claim.part).join(', ')
    yield problem('progress/done-by-cooperating', 'error', place, { task: work.id, field, lead }, 'key')
  }
}

const isProgress = ({ kind }: Claim): boolean => kind === 'percent' || kind === 'done' || kind === 'missed'
