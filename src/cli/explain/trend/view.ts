import { earlier } from '../../../core/day.ts'
import type { Period } from '../../../core/period.ts'
import type { Progress } from '../../../core/progress.ts'
import { measure } from '../../../measure/index.ts'
import type { Context } from '../../context.ts'
import { figuresOf, type Known } from '../paths.ts'
import { type Subject, subjectOf } from '../scope.ts'
import type { View } from '../views.ts'
import { indicatorFigures } from './indicator.ts'
import { rateFigures } from './rate.ts'
import { reviewFigures } from './review.ts'

/** A plan as it stood at the end of a period, with the figures of its status then. */
export interface Moment {
  readonly subject: Subject
  readonly known: ReadonlyMap<string, Known>
}

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

function momentsOf(context: Context, { plan, asOf }: Progress): Moments['at'] {
  const made = new Map<string, Moment>()
  return (period) => {
    const known = made.get(period.id)
    if (known) return known
    const then = measure(plan, { asOf: earlier(period.to, asOf), period })
    const moment: Moment = {
      subject: subjectOf(context, then),
      known: new Map(figuresOf(then, context.words).map((one) => [one.id, one])),
    }
    made.set(period.id, moment)
    return moment
  }
}

/** Figures of the same id, met twice because a year's points are also asked for by period, stand once. */
export function once(all: readonly Known[]): Known[] {
  return [...new Map(all.map((known) => [known.id, known])).values()]
}
