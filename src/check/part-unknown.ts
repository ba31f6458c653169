import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Rule } from './context.ts'
import { near } from './near.ts'
import { unknown } from './unknown.ts'

/** part/unknown: a report names a part the task does not have. */
export const partUnknown: Rule = function* ({ taskReports }) {
  for (const { work, entry, origin } of taskReports) {
    if (!entry.parts) continue
    const known = work.parts.map((part) => part.id)
    for (const id of Object.keys(entry.parts)) {
      if (known.includes(id)) continue
      const params = { ...unknown(id, near(id, known)), task: work.id }
      yield problem('part/unknown', 'error', within(origin, 'parts', id), params, 'key')
    }
  }
}
