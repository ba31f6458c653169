import { problem } from '../core/diagnostic.ts'
import { dutyLinks } from '../core/duty.ts'
import { canonicalId } from '../core/text.ts'
import type { Rule } from './context.ts'
import { near } from './near.ts'
import { unknown, wasRead } from './unknown.ts'

/** duty/unknown: a reporting rule or a request names a duty the plan does not have. */
export const dutyUnknown: Rule = function* ({ plan }) {
  if (!wasRead(plan, 'duties.yaml')) return
  const ids = plan.duties.map(({ id }) => id)
  for (const { key, index, duty } of dutyLinks(plan)) {
    if (ids.includes(duty)) continue
    const typed = canonicalId(duty)
    const origin = { file: `${plan.folder}/plan.yaml`, path: [key, index, 'duty'] }
    yield problem('duty/unknown', 'error', origin, unknown(duty, ids.includes(typed) ? typed : near(duty, ids)))
  }
}
