import { problem } from '../core/diagnostic.ts'
import type { Origin } from '../core/origin.ts'
import type { Rule } from './context.ts'
import { wasRead } from './unknown.ts'

/** gap/plan-… and gap/appendix: what plan.yaml does not say of the plan as a whole. */
export const gapPlan: Rule = function* ({ plan }) {
  if (!wasRead(plan, 'plan.yaml')) return
  const { number, date, term, reporting, appendices = [] } = plan.data
  const origin: Origin = { file: `${plan.folder}/plan.yaml`, path: [] }
  if (number === undefined) yield problem('gap/plan-number', 'warning', origin, {})
  if (date === undefined) yield problem('gap/plan-date', 'warning', origin, {})
  if (term === undefined) yield problem('gap/plan-term', 'warning', origin, {})
  if (!reporting?.length) yield problem('gap/plan-reporting', 'warning', origin, {})
  for (const [i, { missing, number: roman }] of appendices.entries())
    if (missing) yield problem('gap/appendix', 'warning', { ...origin, path: ['appendices', i] }, { number: roman })
}
