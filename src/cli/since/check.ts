import { commitOf, dayOfCommit, type Head, type Place } from '../../git/range.ts'
import type { Context } from '../context.ts'
import { everyPlan } from '../every-plan.ts'
import { EXIT, stop } from '../exit.ts'
import type { CheckedPlan } from '../jobs.ts'
import { authorOf, type Base, baseOf, placeOf } from './base.ts'
import { type Judged, judge } from './judge.ts'

/** `plan check --since BASE`: every chosen plan checked, those that differ from the base by the rules over time as well. */
export async function checkSince(context: Context, asked: string): Promise<CheckedPlan[]> {
  const { root, words, folders, at } = context
  const place = placeOf(root, words)
  const tip = commitOf(place, at ?? 'HEAD')
  if (tip === undefined) throw stop(EXIT.usage, words.since.stop.noCommit())
  const base = baseOf(place, asked, tip, words)
  const judged = await held(context, place, base, tip)
  context.note(`${words.since.against(base, judged)}\n`)
  const untouched = folders.filter((folder) => !judged.plans.has(folder))
  if (folders.length + judged.plans.size === 0) throw stop(EXIT.usage, words.stop.noPlans())
  const plain = await everyPlan({ ...context, folders: untouched }, 'check')
  const checked = new Map([...judged.plans, ...untouched.map((folder, i) => [folder, plain[i]] as const)])
  return [...checked].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, plan]) => plan ?? [])
}

async function held(context: Context, place: Place, base: Base, tip: string): Promise<Judged> {
  const { words, at, reader, today } = context
  const head: Head = at === undefined ? { is: 'disk' } : { is: 'commit', id: tip }
  const merged = at === undefined ? today : (dayOfCommit(place, tip) ?? today)
  const isChosen = chosenBy(context)
  const answer = await judge({
    place,
    base: base.id,
    head,
    tip,
    newer: reader,
    today,
    merged,
    author: authorOf(place),
    isChosen,
  })
  if (typeof answer === 'string')
    throw stop(EXIT.machine, words.since.stop[answer === 'too-many' ? 'tooMany' : 'unreadable'](base.asked))
  return answer
}

/** A plan that is gone is nobody's choice any more, and looked at all the same; unless one plan alone was asked for. */
function chosenBy({ folders, reader }: Context): (folder: string) => boolean {
  const all = reader.list('plans').length
  const isNarrow = folders.length < all && folders.length === 1
  return (folder) => folders.includes(folder) || (!isNarrow && reader.list(folder).length === 0)
}
