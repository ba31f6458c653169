import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Rule } from './context.ts'
import { termsOf } from './formula-terms.ts'
import { near } from './near.ts'
import { unknown, wasRead } from './unknown.ts'

/** group/unknown: a task file belongs to a group that plan.yaml does not have (said once a file), or a formula counts the tasks of one. */
export const groupUnknown: Rule = function* ({ plan }) {
  if (!wasRead(plan, 'plan.yaml')) return
  const known = new Set(plan.groups.map((group) => group.id))
  const seen = new Set<string>()
  for (const { group, origin } of plan.tasks) {
    if (known.has(group) || seen.has(origin.file)) continue
    seen.add(origin.file)
    const place = { file: origin.file, path: ['group'] }
    yield problem('group/unknown', 'error', place, unknown(group, near(group, known)))
  }
  for (const { term, origin } of plan.indicators.flatMap(termsOf))
    if (term.group !== undefined && !known.has(term.group))
      yield problem('group/unknown', 'error', within(origin, 'group'), unknown(term.group, near(term.group, known)))
}
