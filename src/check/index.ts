import type { Day } from '../core/day.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import type { Plan } from '../core/plan.ts'
import { assessmentAnswers } from './assessment-answers.ts'
import { assessmentDates, assessmentTwo } from './assessment-dates.ts'
import { assessmentReferences } from './assessment-references.ts'
import { baseItems } from './base-items.ts'
import { budgetAmounts } from './budget-amounts.ts'
import { budgetLines } from './budget-lines.ts'
import { budgetSource } from './budget-source.ts'
import { budgetTotal } from './budget-total.ts'
import { contextOf, type Rule } from './context.ts'
import { correction } from './correction.ts'
import { criteriaLevels } from './criteria-levels.ts'
import { dates } from './dates.ts'
import { deadline } from './deadline.ts'
import { deadlinePart } from './deadline-part.ts'
import { documentUnknown } from './document-unknown.ts'
import { documents } from './documents.ts'
import { dutyUnknown } from './duty-unknown.ts'
import { evidence } from './evidence.ts'
import { formulaCircle } from './formula-circle.ts'
import { formulaReported } from './formula-reported.ts'
import { formulaTerm } from './formula-term.ts'
import { formulaUnits } from './formula-units.ts'
import { gapDuty } from './gap-duty.ts'
import { gapHolidays } from './gap-holidays.ts'
import { gapIndicator } from './gap-indicator.ts'
import { gapMoney } from './gap-money.ts'
import { gapPlan } from './gap-plan.ts'
import { gapProgramme } from './gap-programme.ts'
import { gapTask } from './gap-task.ts'
import { groupUnknown } from './group-unknown.ts'
import { holidays } from './holidays.ts'
import { indicatorBreak } from './indicator-break.ts'
import { indicatorBreakdown } from './indicator-breakdown.ts'
import { indicatorBreakdownSum } from './indicator-breakdown-sum.ts'
import { indicatorCumulativeFell } from './indicator-cumulative-fell.ts'
import { indicatorDenominatorChanged } from './indicator-denominator-changed.ts'
import { indicatorFractionOfCount } from './indicator-fraction-of-count.ts'
import { indicatorOld } from './indicator-old.ts'
import { indicatorOutOfRank } from './indicator-out-of-rank.ts'
import { indicatorStepTwice } from './indicator-step-twice.ts'
import { indicatorStepsBackwards } from './indicator-steps-backwards.ts'
import { indicatorTargetBehindBaseline } from './indicator-target-behind-baseline.ts'
import { indicatorTargetOrder } from './indicator-target-order.ts'
import { indicatorUnknown } from './indicator-unknown.ts'
import { indicatorValue } from './indicator-value.ts'
import { indicatorWindowsOverlap } from './indicator-windows-overlap.ts'
import { issuerEnded } from './issuer-ended.ts'
import { narrativeHeading } from './narrative-heading.ts'
import { numberThousands } from './number-thousands.ts'
import { partUnknown } from './part-unknown.ts'
import { people } from './people.ts'
import { periodUnknown } from './period-unknown.ts'
import { personOfTask } from './person-of-task.ts'
import { programmeItems } from './programme-items.ts'
import { programmeReferences } from './programme-references.ts'
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
import { request } from './request.ts'
import { taskGroup } from './task-group.ts'
import { taskLetterOrder } from './task-letter-order.ts'
import { taskUnknown } from './task-unknown.ts'
import { textClassified } from './text-classified.ts'
import { textUnfilled } from './text-unfilled.ts'
import { unitNotInForce } from './unit-not-in-force.ts'
import { unitOutside } from './unit-outside.ts'
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
  baseItems,
  periodUnknown,
  dutyUnknown,
  taskGroup,
  taskLetterOrder,
  unitSuccession,
  unitSuccessorCircle,
  unitNotInForce,
  unitOutside,
  people,
  personOfTask,
  issuerEnded,
  dates,
  deadline,
  deadlinePart,
  request,
  holidays,
  weightSome,
  indicatorValue,
  indicatorOutOfRank,
  indicatorTargetOrder,
  indicatorTargetBehindBaseline,
  indicatorStepTwice,
  indicatorStepsBackwards,
  indicatorBreak,
  indicatorBreakdown,
  indicatorBreakdownSum,
  indicatorCumulativeFell,
  indicatorDenominatorChanged,
  indicatorWindowsOverlap,
  indicatorOld,
  indicatorFractionOfCount,
  formulaTerm,
  formulaCircle,
  formulaUnits,
  formulaReported,
  numberThousands,
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
  programmeReferences,
  programmeItems,
  criteriaLevels,
  assessmentReferences,
  assessmentAnswers,
  assessmentDates,
  assessmentTwo,
  evidence,
  budgetSource,
  budgetLines,
  budgetAmounts,
  budgetTotal,
  textClassified,
  textUnfilled,
  narrativeHeading,
  documents,
  gapPlan,
  gapHolidays,
  gapTask,
  gapMoney,
  gapDuty,
  gapIndicator,
  gapProgramme,
]

/** What is wrong with a plan, or missing from it, rule by rule. `today` is the real today; only dates in the future are judged by it. */
export function check(plan: Plan, today: Day): Diagnostic[] {
  const context = contextOf(plan, today)
  return RULES.flatMap((rule) => [...rule(context)])
}
