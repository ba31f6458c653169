import type { Day } from '../core/day.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import type { Plan } from '../core/plan.ts'
import { budgetAmounts } from './budget-amounts.ts'
import { budgetLines } from './budget-lines.ts'
import { budgetSource } from './budget-source.ts'
import { budgetTotal } from './budget-total.ts'
import { contextOf, type Rule } from './context.ts'
import { correction } from './correction.ts'
import { deadline } from './deadline.ts'
import { deadlinePart } from './deadline-part.ts'
import { documentUnknown } from './document-unknown.ts'
import { evidence } from './evidence.ts'
import { gapDuty } from './gap-duty.ts'
import { gapIndicator } from './gap-indicator.ts'
import { gapMoney } from './gap-money.ts'
import { gapPlan } from './gap-plan.ts'
import { gapTask } from './gap-task.ts'
import { groupUnknown } from './group-unknown.ts'
import { indicatorUnknown } from './indicator-unknown.ts'
import { indicatorValue } from './indicator-value.ts'
import { partUnknown } from './part-unknown.ts'
import { periodUnknown } from './period-unknown.ts'
import { progressCooperating } from './progress-cooperating.ts'
import { progressDates } from './progress-dates.ts'
import { progressEvidence } from './progress-evidence.ts'
import { progressForeign } from './progress-foreign.ts'
import { progressFull } from './progress-full.ts'
import { progressPercentFell } from './progress-percent-fell.ts'
import { progressRatio } from './progress-ratio.ts'
import { progressShape } from './progress-shape.ts'
import { progressTakenBack } from './progress-taken-back.ts'
import { progressTwoEntries } from './progress-two-entries.ts'
import { taskGroup } from './task-group.ts'
import { taskLetterOrder } from './task-letter-order.ts'
import { taskUnknown } from './task-unknown.ts'
import { textClassified } from './text-classified.ts'
import { textUnfilled } from './text-unfilled.ts'
import { unitNotInForce } from './unit-not-in-force.ts'
import { unitSuccession } from './unit-succession.ts'
import { unitSuccessorCircle } from './unit-successor-circle.ts'
import { unitUnknown } from './unit-unknown.ts'
import { weightSome } from './weight-some.ts'

/** Every check of a plan. A new check is one new file, and a line here. */
export const RULES: readonly Rule[] = [
  groupUnknown,
  unitUnknown,
  taskUnknown,
  partUnknown,
  indicatorUnknown,
  documentUnknown,
  periodUnknown,
  taskGroup,
  taskLetterOrder,
  unitSuccession,
  unitSuccessorCircle,
  unitNotInForce,
  deadline,
  deadlinePart,
  weightSome,
  indicatorValue,
  progressForeign,
  progressCooperating,
  progressTwoEntries,
  progressEvidence,
  progressFull,
  progressDates,
  progressPercentFell,
  progressTakenBack,
  progressShape,
  progressRatio,
  correction,
  evidence,
  budgetSource,
  budgetLines,
  budgetAmounts,
  budgetTotal,
  textClassified,
  textUnfilled,
  gapPlan,
  gapTask,
  gapMoney,
  gapDuty,
  gapIndicator,
]

/** What is wrong with a plan, or missing from it, rule by rule. `today` is the real today; only dates in the future are judged by it. */
export function check(plan: Plan, today: Day): Diagnostic[] {
  const context = contextOf(plan, today)
  return RULES.flatMap((rule) => [...rule(context)])
}
