import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Rule } from './context.ts'

/** deadline/part-after-task: a part may take longer than the whole task. */
export const deadlinePart: Rule = function* ({ plan }) {
  for (const { data, deadline, origin } of plan.tasks) {
    const due = deadline?.due
    if (due === undefined) continue
    for (const [i, part] of (data.parts ?? []).entries())
      if (part.due !== undefined && part.due > due)
        yield problem('deadline/part-after-task', 'warning', within(origin, 'parts', i, 'due'), { part: part.due, due })
  }
}
