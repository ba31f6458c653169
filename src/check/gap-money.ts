import { problem } from '../core/diagnostic.ts'
import type { Rule } from './context.ts'
import { isActive } from './gap-task.ts'
import { wasRead } from './unknown.ts'

/** gap/task-money, gap/money-task: tasks the budget does not speak of, and lines that say neither task nor content. */
export const gapMoney: Rule = function* ({ plan }) {
  const { budget } = plan
  if (!budget) return
  for (const { data, origin } of budget.lines)
    if (data.task === undefined && data.name === undefined)
      yield problem('gap/money-task', 'warning', origin, { source: data.source, year: data.year })
  if (!wasRead(plan, 'budget.yaml')) return
  const said = new Set([...budget.lines.map(({ data }) => data.task), ...budget.withoutFunds.map(({ data }) => data)])
  for (const task of plan.tasks)
    if (isActive(task) && !said.has(task.id)) yield problem('gap/task-money', 'warning', task.origin, { id: task.id })
}
