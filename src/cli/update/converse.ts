import { wrapAnsi } from 'fast-wrap-ansi'
import { readYesNo } from '../../core/typed-words.ts'
import type { Said } from '../../edit-pipeline.ts'
import { type Asker, asking } from '../ask.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { EXIT, isStop, stop } from '../exit.ts'
import { type AskedPlace, askPlace } from './ask-place.ts'
import { type DraftFile, draftFile } from './draft.ts'
import { evidenceProblem } from './evidence.ts'
import { typedId } from './flags.ts'
import { type Item, idOf, itemsOf } from './items.ts'
import type { Place } from './place.ts'
import { type Draft, type Talk, talkThrough } from './talk.ts'
import { writeSaid } from './write.ts'

/** Asks for what a unit owes, or for one thing by its id, and writes it; what was answered is kept until it is written. */
export async function updateByQuestions(
  context: Context,
  typedUnit: string | undefined,
  typed: string | undefined,
): Promise<number> {
  const { words } = context
  const instead = 'plan update 1.c --unit vhxh --percent 60 --result "…"'
  let stopped = words.ask.stopped
  return asking(context, { instead, stopped: () => stopped }, async (ask) => {
    const left = new Map<string, Draft>()
    for (let last: AskedPlace | undefined; ; ) {
      last = await askPlace(context, ask, typedUnit, last)
      const isAsked = last.isUnitAsked || last.isPeriodAsked
      const { place } = last
      const file = typed === undefined ? draftFile(context, place) : undefined
      if (file) stopped = words.update.draftKept
      const items = itemsAsked(context, ask, place, typed)
      if (items.length === 0 && !isAsked) throw stop(EXIT.usage, nothingToAsk(context, place, typed))
      if (items.length === 0) ask.say(nothingToAsk(context, place, typed))
      const code =
        items.length === 0 ? 'back' : await talkUntilWritten(context, ask, place, { items, file, left, isAsked })
      if (code === 'back') continue
      if (code === undefined) context.note(`${stopped}\n`)
      else if (code === EXIT.ok) file?.drop()
      return code ?? EXIT.ok
    }
  })
}

function itemsAsked({ words }: Context, ask: Asker, place: Place, typed: string | undefined): readonly Item[] {
  const { view, name, plan } = place
  ask.say(`\n${safe(words.update.heading(name, view.progress.period, plan.data.illustrative === true))}`)
  const all = itemsOf(view)
  return typed === undefined ? all : all.filter((item) => idOf(item) === typedId(typed))
}

const nothingToAsk = ({ words }: Context, { name }: Place, typed: string | undefined): string =>
  typed === undefined ? words.update.nothingOwed(name) : words.update.notOwed(typed, name)

/** What one talk goes through, and where its answers are kept. */
interface TalkPlan {
  readonly items: readonly Item[]
  readonly file: DraftFile | undefined
  /** Answers of talks that were left for the question before, by the report's file. */
  readonly left: Map<string, Draft>
  /** The unit or the period was asked for, and can be asked for again. */
  readonly isAsked: boolean
}

/**
 * Asks, shows, writes; goes back into the talk where one wishes to, or where the answers would break the plan. Undefined after a no,
 * `back` after a wish to go back to the question before.
 */
async function talkUntilWritten(
  context: Context,
  ask: Asker,
  place: Place,
  { items, file, left, isAsked }: TalkPlan,
): Promise<number | 'back' | undefined> {
  const { words, width } = context
  const talk: Talk = {
    ask,
    words,
    width,
    view: place.view,
    evidenceProblem: (named) => evidenceProblem(context, place.folder, named),
    isAfter: isAsked,
  }
  let draft: Draft = left.get(place.file) ?? (await start(context, ask, items, file))
  ask.say(wrapAnsi(words.update.howTo, width))
  for (;;) {
    const ended = await talkThrough(talk, items, draft, file?.keep ?? (() => undefined))
    draft = { at: ended.at, said: ended.said }
    if (ended.isBack) {
      left.set(place.file, draft)
      return 'back'
    }
    const answer = lostEvidence(context, talk, items, draft) ?? (await write(context, ask, place, items, draft))
    if (typeof answer !== 'object') return answer
    draft = { ...draft, ...answer }
  }
}

/** Where to ask again because evidence that was named is gone since, as it may be in answers kept from another day. */
function lostEvidence(
  { note, words }: Context,
  { evidenceProblem }: Talk,
  items: readonly Item[],
  { said }: Draft,
): Pick<Draft, 'at'> | undefined {
  for (const [at, item] of items.entries()) {
    const named = { ...said.tasks, ...said.indicators }[idOf(item)]?.evidence ?? []
    const wrong = named.map(evidenceProblem).find((why) => why !== undefined)
    if (wrong === undefined) continue
    note(`${words.stop.prefix}: ${wrong}\n${words.update.answerAgain}\n`)
    return { at }
  }
  return undefined
}

async function start(
  { words }: Context,
  ask: Asker,
  items: readonly Item[],
  file: DraftFile | undefined,
): Promise<Draft> {
  const kept = file?.read()
  const isWanted =
    kept !== undefined && (await ask.confirm({ question: words.update.resume(kept.at, items.length), initial: true }))
  return isWanted ? kept : { at: 0, said: { tasks: {}, indicators: {} } }
}

/** The exit code of what was written; undefined after a no; where to ask again after a wish to go back or a refusal. */
async function write(
  context: Context,
  ask: Asker,
  place: Place,
  items: readonly Item[],
  { at, said }: Draft,
): Promise<number | undefined | Pick<Draft, 'at'>> {
  const { words } = context
  const wrong: number[] = []
  const whence = ({ path = [] }: { readonly path?: readonly (string | number)[] }): undefined => {
    const i = items.findIndex((item) => idOf(item) === path[1])
    if (i >= 0) wrong.push(i)
  }
  let isBack = false
  try {
    const agree = async (): Promise<boolean> => {
      const answer = await agreed(context, ask)
      isBack = answer === 'back'
      return answer === 'yes'
    }
    const code = await writeSaid(context, place, said, agree, { schema: 'update/1', whence })
    if (code === EXIT.ok && saysAnything(said)) context.note(`${words.update.next}\n`)
    return isBack ? { at } : code
  } catch (error) {
    if (!isStop(error) || wrong.length === 0) throw error
    context.note(`${words.update.answerAgain}\n`)
    return { at: Math.min(...wrong) }
  }
}

const saysAnything = ({ tasks, indicators }: Said): boolean => Object.keys({ ...tasks, ...indicators }).length > 0

async function agreed({ words }: Context, ask: Asker): Promise<'yes' | 'no' | 'back'> {
  const { sure, sureHow } = words.update
  const answer = await ask.text({
    question: sure,
    hint: sureHow,
    initial: words.ask.yes,
    check: (typed) => (typed === '<' || readYesNo(typed) !== undefined ? undefined : sureHow),
  })
  if (answer === '<') return 'back'
  return readYesNo(answer) === true ? 'yes' : 'no'
}
