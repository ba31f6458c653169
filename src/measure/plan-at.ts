import type { Day } from '../core/day.ts'
import { definitionsAt } from '../core/definitions-at.ts'
import type { Plan } from '../core/plan.ts'

/**
 * The plan with the definitions (deadlines, targets, leads, weights) in force on a day: what is not approved, or takes effect later, is
 * undone. Everything that measures goes through here; the same object where nothing is to be undone.
 */
export const planAt = (plan: Plan, day: Day): Plan => definitionsAt(plan, day)
