import { FLAG_ORDER, type RedFlag } from '../../core/red-flag.ts'
import { changedLeads, changedWeights } from './assignments.ts'
import { changedClosed, undoneClosings } from './closed.ts'
import { pushedDeadlines, withdrawnTasks } from './deadlines.ts'
import type { FlagInput, FlagRule } from './input.ts'
import { extendedTerm, redefinedPlan, TERM } from './plan.ts'
import { fallenPercents, foreignReports, takenBack } from './progress.ts'
import {
  MASS_DELETION,
  massDeletion,
  removedBases,
  removedEntries,
  removedEvidence,
  removedValues,
  replacedEvidence,
} from './removed.ts'
import { loweredTargets, redefinedIndicators } from './targets.ts'

export { type FlagInput, MASS_DELETION, TERM }

/** All that is looked out for. A new flag is one more function and one more entry. */
const RULES: readonly FlagRule[] = [
  massDeletion,
  changedClosed,
  undoneClosings,
  loweredTargets,
  extendedTerm,
  pushedDeadlines,
  withdrawnTasks,
  removedEntries,
  removedValues,
  takenBack,
  fallenPercents,
  removedEvidence,
  replacedEvidence,
  removedBases,
  foreignReports,
  changedLeads,
  changedWeights,
  redefinedPlan,
  redefinedIndicators,
]

/** What whoever decides must see first, worst first, in the order of the files within a code. */
export const flagsOf = (input: FlagInput): RedFlag[] =>
  RULES.flatMap((rule) => rule(input)).toSorted((a, b) => FLAG_ORDER.indexOf(a.code) - FLAG_ORDER.indexOf(b.code))
