import { itemsOf } from './amendment.ts'
import type { Day } from './day.ts'
import { definitionsAt } from './definitions-at.ts'
import type { Plan, Task } from './plan.ts'

/**
 * A task as it was defined on the day a report took effect: whoever led it then spoke for it, whoever leads it now. The task itself
 * where no amendment changed who does it.
 */
export function taskWhen(plan: Plan, task: Task, day: Day): Task {
  if (plan.amendments.length === 0 || !changedHands(plan).has(task.id)) return task
  return definitionsAt(plan, day).tasks.find(({ id }) => id === task.id) ?? task
}

const found = new WeakMap<Plan['amendments'], ReadonlySet<string>>()

/** Tasks whose lead, or whose parts, some amendment speaks of. */
function changedHands({ amendments }: Plan): ReadonlySet<string> {
  const before = found.get(amendments)
  if (before) return before
  const ids = itemsOf(amendments).flatMap(({ what, id, field }) =>
    what === 'task' && field !== null && /^(?:lead|parts)(?:\.|$)/.test(field) ? [id] : [],
  )
  const set = new Set(ids)
  found.set(amendments, set)
  return set
}
