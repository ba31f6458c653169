import { problem } from '../core/diagnostic.ts'
import type { Task } from '../core/plan.ts'
import type { Rule } from './context.ts'

/** gap/task-lead, gap/task-deadline, gap/task-product: what a task does not say. Words that are a deadline count as one. */
export const gapTask: Rule = function* ({ plan }) {
  for (const task of plan.tasks) {
    if (!isActive(task)) continue
    const { id, data, origin } = task
    if (data.lead === undefined) yield problem('gap/task-lead', 'warning', origin, { id })
    if (!hasDeadline(task)) yield problem('gap/task-deadline', 'warning', origin, { id })
    if (data.product === undefined) yield problem('gap/task-product', 'warning', origin, { id })
  }
}

/** False for cancelled tasks and those that do not apply here. */
export const isActive = ({ data }: Task): boolean => !data.cancelled && data.scope?.kind !== 'not-applicable'

function hasDeadline({ data }: Task): boolean {
  const { text, due, every, regular } = data.deadline ?? {}
  return text !== undefined || due !== undefined || every !== undefined || regular === true
}
