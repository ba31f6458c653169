import { itemsOf } from '../../core/amendment.ts'
import { problem } from '../../core/diagnostic.ts'
import { within } from '../../core/origin.ts'
import { isFixed } from '../../core/ruled-fields.ts'
import type { AmendmentRule } from './index.ts'

/** amendment/fixed: an item about what no amendment changes; plan/folder: one about another plan. */
export const fixed: AmendmentRule = function* (plan) {
  for (const item of itemsOf(plan.amendments)) {
    if (item.what !== 'plan') continue
    const { id, field, origin } = item
    if (id !== plan.id) yield problem('plan/folder', 'error', within(origin, 'plan'), { id, folder: plan.id })
    else if (isFixed(item)) yield problem('amendment/fixed', 'error', within(origin, 'field'), { id, field })
  }
}
