import type { Progress } from '../../../core/progress.ts'
import type { Context } from '../../context.ts'
import { figuresOf, type Known } from '../paths.ts'
import { type Subject, subjectOf } from '../scope.ts'
import type { View } from '../views.ts'
import { listedAssessments, listedCriteria } from './assessments.ts'
import { listedBases } from './bases.ts'
import { listedIndicators } from './indicators.ts'
import { listedMoney } from './money.ts'
import { listedDuties, listedProgrammes, listedUnits } from './of-status.ts'
import { listedPeriods } from './periods.ts'
import { listedTasks } from './tasks.ts'

/** The figures of one list: below `list.tasks.`, with the subject they are explained from, and the figures of the status. */
export type Listed = (subject: Subject, status: readonly Known[]) => readonly Known[]

/** One entry a list, in the order of `plan list`. */
const LISTS: readonly Listed[] = [
  listedTasks,
  listedIndicators,
  listedUnits,
  listedDuties,
  listedPeriods,
  listedProgrammes,
  listedCriteria,
  listedAssessments,
  listedBases,
  listedMoney,
]

/** The figures of `plan list WHAT --json` under `list.WHAT.ID.`. */
export function listView(context: Context, progress: Progress): View {
  const subject = subjectOf(context, progress)
  const status = figuresOf(progress, context.words)
  return { subject, all: LISTS.flatMap((list) => list(subject, status)) }
}
