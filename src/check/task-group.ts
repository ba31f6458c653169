import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Rule } from './context.ts'

/** task/group: a task numbered for one group stands in another group's file. Ids without a dot say nothing of a group. */
export const taskGroup: Rule = function* ({ plan }) {
  for (const { id, group, origin } of plan.tasks)
    if (id.includes('.') && !id.startsWith(`${group}.`))
      yield problem('task/group', 'error', within(origin, 'id'), { id, group })
}
