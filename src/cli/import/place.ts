import type { Marks } from '../../import/index.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { planId } from '../plan-id.ts'
import { type Place, placeOf, reporters } from '../update/place.ts'
import { refuseFuture } from '../update/which-period.ts'

/** Where a form belongs, and the context of that one plan and period. */
export interface FormPlace {
  readonly place: Place
  readonly within: Context
}

/** Where a form belongs: what it says of itself, else what the options say; stops with exit 2 where the two differ. */
export async function placeOfForm(
  context: Context,
  marks: Marks | undefined,
  typed: string | boolean | undefined,
): Promise<FormPlace> {
  const { words, asked } = context
  const period = marks?.period ?? asked.period
  if (period === undefined) throw stop(EXIT.usage, words.import.needsPeriod)
  if (asked.period !== undefined && asked.period !== period)
    throw stop(EXIT.usage, words.import.otherPeriod(period, asked.period))
  const within = { ...context, folders: foldersOf(context, marks), asked: { ...asked, period } }
  const unit = typeof typed === 'string' ? typed : marks?.unit
  const place = await placeOf(within, unit, (progress) => {
    throw stop(EXIT.usage, words.import.needsUnit(reporters(progress).map(({ id }) => id)))
  })
  refuseFuture(within, place.view.progress.period)
  if (marks !== undefined && marks.unit !== place.unit)
    throw stop(EXIT.usage, words.import.otherUnit(marks.unit, place.unit))
  return { place, within }
}

function foldersOf({ folders, words }: Context, marks: Marks | undefined): readonly string[] {
  if (marks === undefined) return folders
  const own = folders.filter((folder) => planId(folder) === marks.plan)
  if (own.length === 0) throw stop(EXIT.usage, words.import.otherPlan(marks.plan, folders.map(planId)))
  return own
}
