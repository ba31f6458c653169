import { problem } from '../core/diagnostic.ts'
import { type Origin, within } from '../core/origin.ts'
import type { Plan } from '../core/plan.ts'
import { canonicalId } from '../core/text.ts'
import type { Rule } from './context.ts'
import { sameAs } from './near.ts'
import { unknown, wasRead } from './unknown.ts'

/** task/unknown: a report, a correction, a return or the budget names a task (or duty) the plan does not have. */
export const taskUnknown: Rule = function* ({ plan, works }) {
  if (!wasRead(plan, 'tasks/') || !wasRead(plan, 'duties.yaml')) return
  for (const { id, origin, at } of mentions(plan)) {
    if (works.has(id)) continue
    const typed = canonicalId(id)
    const likely = works.has(typed) ? typed : sameAs(id, works.keys())
    yield problem('task/unknown', 'error', origin, unknown(id, likely), at)
  }
}

interface Mention {
  readonly id: string
  readonly origin: Origin
  readonly at: 'key' | 'value'
}

function* mentions(plan: Plan): Generator<Mention> {
  for (const { tasks, corrections, origin } of plan.reports) {
    for (const id of Object.keys(tasks)) yield { id, origin: within(origin, 'tasks', id), at: 'key' }
    for (const [i, { task }] of corrections.entries())
      if (task !== undefined) yield { id: task, origin: within(origin, 'corrections', i, 'task'), at: 'value' }
  }
  for (const { data, origin } of [...(plan.budget?.lines ?? []), ...(plan.budget?.totals ?? [])])
    if (data.task !== undefined) yield { id: data.task, origin: within(origin, 'task'), at: 'value' }
  for (const { data, origin } of plan.budget?.withoutFunds ?? []) yield { id: data, origin, at: 'value' }
  for (const { returned, origin } of plan.consolidated)
    for (const [i, { task }] of returned.entries())
      yield { id: task, origin: within(origin, 'returned', i, 'task'), at: 'value' }
}
