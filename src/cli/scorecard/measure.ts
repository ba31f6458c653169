import type { Progress } from '../../core/progress.ts'
import type { Ranked, Ranking, Scorecards } from '../../core/scorecard.ts'
import { measure, momentOf, reportingYear } from '../../measure/index.ts'
import { rankedUnits } from '../../measure/rank.ts'
import { scorecards } from '../../measure/scorecard.ts'
import { readPlan } from '../../pipeline.ts'
import type { Context } from '../context.ts'
import { noSuchPeriod } from '../jobs.ts'

/** The cards of one plan, and the ranks of its units where the plan rules a ranking. */
export interface Measured {
  readonly progress: Progress
  readonly cards: Scorecards
  readonly ranking: Ranking | null
  readonly ranked: Ranked | null
}

/** Measures a plan at its date of facts, in the period asked or else the reporting year that holds that date. */
export async function measureCards(context: Context, folder: string): Promise<Measured> {
  const { plan } = await readPlan(context.reader, folder)
  const moment = momentOf(plan, context.asked, context.today) ?? noSuchPeriod(context, folder)
  const year = context.asked.period === undefined ? { period: reportingYear(moment.asOf, plan.calendar) } : {}
  return withCards(measure(plan, { ...moment, ...year }))
}

/** The cards of a measured plan. */
export function withCards(progress: Progress): Measured {
  const { plan } = progress
  const cards = scorecards(progress)
  return { progress, cards, ranking: plan.data.scorecards?.ranking ?? null, ranked: rankedUnits(plan, cards) }
}

/** True where the cards may show names of persons that must not leave the office. */
export const isInternal = ({ progress: { plan } }: Measured): boolean => plan.data.scorecards?.persons !== 'public'
