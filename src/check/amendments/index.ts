import type { Day } from '../../core/day.ts'
import type { Diagnostic } from '../../core/diagnostic.ts'
import type { Plan } from '../../core/plan.ts'
import { dates } from './dates.ts'
import { fixed } from './fixed.ts'
import { references } from './references.ts'
import { states } from './states.ts'
import { values } from './values.ts'

/** A rule about amendments; they are loaded only for plans that have any. */
export type AmendmentRule = (plan: Plan, today: Day) => Iterable<Diagnostic>

const RULES: readonly AmendmentRule[] = [fixed, references, states, dates, values]

/** What is wrong with a plan's amendments, rule by rule. `today` is the real today; only dates in the future are judged by it. */
export const checkAmendments = (plan: Plan, today: Day): Diagnostic[] => RULES.flatMap((rule) => [...rule(plan, today)])
