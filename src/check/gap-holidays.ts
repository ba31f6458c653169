import { problem } from '../core/diagnostic.ts'
import { type Origin, within } from '../core/origin.ts'
import type { Plan } from '../core/plan.ts'
import type { Rule } from './context.ts'
import { wasRead } from './unknown.ts'

/** gap/holidays: something is due after working days, and the plan gives no days off. Said once, at the first such place. */
export const gapHolidays: Rule = function* ({ plan }) {
  if (plan.holidays || !wasRead(plan, 'holidays.yaml')) return
  const origin = firstWorking(plan)
  if (origin) yield problem('gap/holidays', 'warning', origin, {})
}

function firstWorking(plan: Plan): Origin | undefined {
  const rule = (plan.data.reporting ?? []).findIndex(({ dayKind }) => dayKind === 'working')
  if (rule >= 0) return { file: `${plan.folder}/plan.yaml`, path: ['reporting', rule, 'dayKind'] }
  const work = [...plan.tasks, ...plan.duties].find(({ deadline }) => deadline?.dayKind === 'working')
  return work && within(work.origin, 'deadline', 'dayKind')
}
