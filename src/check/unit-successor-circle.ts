import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Plan } from '../core/plan.ts'
import type { Rule } from './context.ts'

/** unit/successor-circle: units succeed one another in a ring; said once for each ring. */
export const unitSuccessorCircle: Rule = function* ({ plan }) {
  const said = new Set<string>()
  for (const { id, data, origin } of plan.units.values()) {
    if (!data.successors || said.has(id)) continue
    const line = lineOf(plan, id)
    if (!line.has(id)) continue
    for (const unit of line) said.add(unit)
    yield problem('unit/successor-circle', 'error', within(origin, 'successors'), { id })
  }
}

/** All units reached from `start` over successions; `start` itself only when a ring leads back to it. */
function lineOf(plan: Plan, start: string): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of plan.units.get(id)?.data.successors ?? []) {
      if (found.has(next)) continue
      found.add(next)
      open.push(next)
    }
  }
  return found
}
