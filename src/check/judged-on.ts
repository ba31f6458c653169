import type { Day } from '../core/day.ts'
import type { Context } from './context.ts'

/**
 * The day by which a rule says that something is over: the plan's own date of facts, as status has it by default. An illustrative plan
 * is judged by its fixed date, so that it is checked the same every day.
 */
export const judgedOn = ({ plan: { data }, today }: Context): Day =>
  (data.illustrative ? data.asOf : undefined) ?? today
