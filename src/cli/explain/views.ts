import type { Progress } from '../../core/progress.ts'
import type { Context } from '../context.ts'
import type { Figures } from '../resolve.ts'
import { figureIndex } from './find.ts'
import { figuresOf, type Known } from './paths.ts'
import { type Subject, subjectOf } from './scope.ts'

/** What can be explained of a plan beyond its status, with the progress these figures were measured in. */
export interface View {
  readonly subject: Subject
  readonly all: readonly Known[]
  /** The list whose name may be left out of an id. */
  readonly short?: string
}

/** Figures that are measured together, and their names. */
export interface IndexedView {
  readonly subject: Subject
  readonly figures: ReturnType<typeof figureIndex>
}

/** All figures of a plan: those of its status, and those of other commands under the command's name. */
export interface Views {
  readonly figures: Figures
  /** The figures that an id belongs to. */
  readonly holding: (id: string) => IndexedView
}

/** Works out the figures of one command; `ids` are those asked about. */
export type MakeView = (context: Context, progress: Progress, ids: readonly string[]) => View | Promise<View>

/** What the ids of figures outside the status begin with, the name of the command that prints them, and what works them out. */
const MORE: Readonly<Record<string, () => Promise<MakeView>>> = {
  scorecard: async () => (await import('./cards.ts')).cardView,
  trend: async () => (await import('./trend/view.ts')).trendView,
  due: async () => (await import('./due-view.ts')).dueView,
  list: async () => (await import('./list/view.ts')).listView,
  report: async () => (await import('./paper/view.ts')).paperView,
}

const firstOf = (id: string): string =>
  id
    .slice(id.indexOf(':') + 1)
    .split('.', 1)[0]
    ?.trim()
    .toLowerCase() ?? ''

/** The figures that the ids typed can mean; those of the status are worked out when first asked for. */
export async function viewsOfPlan(context: Context, progress: Progress, typed: readonly string[]): Promise<Views> {
  const more = new Map<string, IndexedView>()
  for (const [first, maker] of Object.entries(MORE)) {
    const ids = typed.filter((id) => firstOf(id) === first)
    if (ids.length > 0) more.set(first, indexed(await (await maker())(context, progress, ids)))
  }
  let status: IndexedView | undefined
  const holding = (id: string): IndexedView => {
    const found = more.get(firstOf(id))
    if (found) return found
    status ??= indexed({ subject: subjectOf(context, progress), all: figuresOf(progress, context.words) })
    return status
  }
  const figures: Figures = {
    named: (id) => holding(id).figures.named(id),
    near: (id) => holding(id).figures.near(id),
    owns: (id) => more.has(firstOf(id)),
  }
  return { figures, holding }
}

const indexed = ({ subject, all, short }: View): IndexedView => ({ subject, figures: figureIndex(all, short) })
