import type { Progress } from '../../core/progress.ts'
import type { Context } from '../context.ts'
import type { Figures } from '../resolve.ts'
import { cardView, type View } from './cards.ts'
import { figureIndex } from './find.ts'
import { figuresOf } from './paths.ts'
import { type Subject, subjectOf } from './scope.ts'

/** Figures that are measured together, and their names. */
export interface IndexedView {
  readonly subject: Subject
  readonly figures: ReturnType<typeof figureIndex>
}

/** All figures of a plan: those of its status, and under `scorecard.` those of its scorecards, worked out when first asked for. */
export interface Views {
  readonly figures: Figures
  /** The figures that an id belongs to. */
  readonly holding: (id: string) => IndexedView
}

/** What the id of every figure outside the status begins with, and how these figures are worked out. */
const MORE: Readonly<Record<string, (context: Context, progress: Progress) => View>> = { scorecard: cardView }

export function viewsOfPlan(context: Context, progress: Progress): Views {
  const made = new Map<string, IndexedView>()
  const holding = (id: string): IndexedView => {
    const first = id.split('.', 1)[0]?.toLowerCase() ?? ''
    const make = MORE[first]
    const key = make ? first : 'status'
    const known = made.get(key) ?? indexed(make ? make(context, progress) : statusView(context, progress))
    made.set(key, known)
    return known
  }
  const figures: Figures = {
    named: (id) => holding(id).figures.named(id),
    near: (id) => holding(id).figures.near(id),
  }
  return { figures, holding }
}

const statusView = (context: Context, progress: Progress): View => ({
  subject: subjectOf(context, progress),
  all: figuresOf(progress, context.words),
})

const indexed = ({ subject, all }: View): IndexedView => ({ subject, figures: figureIndex(all) })
