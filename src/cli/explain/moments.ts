import { earlier } from '../../core/day.ts'
import type { Period } from '../../core/period.ts'
import type { Progress } from '../../core/progress.ts'
import { measure } from '../../measure/index.ts'
import type { Context } from '../context.ts'
import { figuresOf, type Known } from './paths.ts'
import { type Subject, subjectOf } from './scope.ts'

/** A plan as it stood at the end of a period, with the figures of its status then. */
export interface Moment {
  readonly subject: Subject
  readonly known: ReadonlyMap<string, Known>
}

/** Moments of a plan, each measured when first asked for. */
export function momentsOf(context: Context, { plan, asOf }: Progress): (period: Period) => Moment {
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
