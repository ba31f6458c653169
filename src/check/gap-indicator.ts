import { problem } from '../core/diagnostic.ts'
import type { Rule } from './context.ts'
import { wasRead } from './unknown.ts'

/** gap/indicator-…: what an indicator does not say. */
export const gapIndicator: Rule = function* ({ plan }) {
  const served = new Set(plan.tasks.flatMap((task) => task.data.indicators ?? []))
  const tasksKnown = wasRead(plan, 'tasks/')
  for (const { id, data, origin } of plan.indicators) {
    if (data.lead === undefined) yield problem('gap/indicator-lead', 'warning', origin, { id })
    if (data.baseline === undefined) yield problem('gap/indicator-baseline', 'warning', origin, { id })
    if (data.targets === undefined) yield problem('gap/indicator-target', 'warning', origin, { id })
    else if (data.targets.some((target) => target.by === undefined))
      yield problem('gap/indicator-target-date', 'warning', origin, { id })
    if (tasksKnown && !served.has(id)) yield problem('gap/indicator-task', 'warning', origin, { id })
    if (data.per === 'unit' && data.units === undefined) yield problem('gap/indicator-units', 'warning', origin, { id })
  }
}
