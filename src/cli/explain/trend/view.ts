import type { Period } from '../../../core/period.ts'
import type { Progress } from '../../../core/progress.ts'
import type { Context } from '../../context.ts'
import { type Moment, momentsOf } from '../moments.ts'
import type { Known } from '../paths.ts'
import { type Subject, subjectOf } from '../scope.ts'
import type { View } from '../views.ts'
import { indicatorFigures } from './indicator.ts'
import { rateFigures } from './rate.ts'
import { reviewFigures } from './review.ts'

/** What the figures of a trend are made of: the plan at D, and at the end of each period when first asked for. */
export interface Moments {
  readonly context: Context
  readonly subject: Subject
  readonly progress: Progress
  readonly at: (period: Period) => Moment
}

/** The figures of `plan trend ID --json` under `trend.ID.`, and those of `plan trend --json` under `trend.review.`. */
export function trendView(context: Context, progress: Progress): View {
  const subject = subjectOf(context, progress)
  const moments: Moments = { context, subject, progress, at: momentsOf(context, progress) }
  const all = [...indicatorFigures(moments), ...rateFigures(moments), ...reviewFigures(moments)]
  return { subject, all, short: 'points' }
}

/** Figures of the same id, met twice because a year's points are also asked for by period, stand once. */
export function once(all: readonly Known[]): Known[] {
  return [...new Map(all.map((known) => [known.id, known])).values()]
}
