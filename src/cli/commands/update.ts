import type { Progress } from '../../core/progress.ts'
import type { Said } from '../../edit-pipeline.ts'
import { type Asker, asking } from '../ask.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { type DraftFile, draftFile } from '../update/draft.ts'
import { evidenceProblem } from '../update/evidence.ts'
import { saidByOptions, saysSomething, typedId } from '../update/flags.ts'
import { saidByScript } from '../update/input.ts'
import { idOf, itemsOf } from '../update/items.ts'
import { type Place, placeOf, rememberedUnit, reporters } from '../update/place.ts'
import { talkThrough } from '../update/talk.ts'
import { writeSaid } from '../update/write.ts'
import type { Given } from './index.ts'

/** `plan update`: what a unit reports for a period, by options, by a script, or by questions. */
export async function run(context: Context, given: Given): Promise<number> {
  const { args, options } = given
  const unit = typeof options.unit === 'string' ? options.unit : undefined
  if (typeof options.input === 'string' || saysSomething(options)) {
    const place = await placeOf(
      context,
      unit,
      async (progress) => rememberedUnit(context, progress) ?? needsUnit(context, progress),
    )
    return writeSaid(context, place, saidBy(context, place, given), async () => true)
  }
  const instead = 'plan update 1.c --unit vhxh --percent 60 --result "…"'
  let stopped = context.words.ask.stopped
  return asking(context, { instead, stopped: () => stopped }, async (ask) => {
    const place = await placeOf(context, unit, (progress) => whichUnit(context, ask, progress))
    // One thing alone is soon asked again, and must not take the place of a longer talk that was left.
    const draft = args[0] === undefined ? draftFile(context, place) : undefined
    if (draft) stopped = context.words.update.draftKept
    const said = await saidInTalk(context, ask, place, draft, args[0])
    let isAgreed = true
    const code = await writeSaid(context, place, said, async () => {
      isAgreed = await ask.confirm({ question: context.words.update.sure, initial: true })
      return isAgreed
    })
    if (isAgreed && code === EXIT.ok) draft?.drop()
    else if (draft) context.note(`${context.words.update.draftKept}\n`)
    return code
  })
}

function saidBy(context: Context, { plan }: Place, { args, options }: Given): Said {
  if (typeof options.input === 'string') return saidByScript(context, options.input)
  if (args[0] === undefined) throw stop(EXIT.usage, context.words.update.needsId)
  return saidByOptions(context, plan, args[0], options)
}

function needsUnit({ words }: Context, progress: Progress): never {
  throw stop(EXIT.usage, words.update.needsUnit(reporters(progress).map(({ id }) => id)))
}

function whichUnit(context: Context, ask: Asker, progress: Progress): Promise<string> {
  const initial = rememberedUnit(context, progress)
  return ask.choice({
    question: context.words.update.whichUnit,
    options: reporters(progress).map(({ id, name }) => ({ value: id, label: `${name} (${id})` })),
    ...(initial === undefined ? {} : { initial }),
  })
}

async function saidInTalk(
  context: Context,
  ask: Asker,
  place: Place,
  draft: DraftFile | undefined,
  typed: string | undefined,
): Promise<Said> {
  const { words } = context
  const { view, name, plan } = place
  ask.say(`\n${safe(words.update.heading(name, view.progress.period, plan.data.illustrative === true))}`)
  const all = itemsOf(view)
  const items = typed === undefined ? all : all.filter((item) => idOf(item) === typedId(typed))
  if (items.length === 0)
    throw stop(EXIT.usage, typed === undefined ? words.update.nothingOwed(name) : words.update.notOwed(typed, name))
  const kept = draft?.read()
  const isWanted =
    kept !== undefined && (await ask.confirm({ question: words.update.resume(kept.at, all.length), initial: true }))
  const start = isWanted ? kept : { at: 0, said: { tasks: {}, indicators: {} } }
  const problemOf = (named: string): string | undefined => evidenceProblem(context, place.folder, named)
  const talk = { ask, words, view, width: context.width, evidenceProblem: problemOf }
  // A talk that came to its end and was not written is looked through again.
  const from = start.at < items.length ? start : { ...start, at: 0 }
  return talkThrough(talk, items, from, draft?.keep ?? (() => undefined))
}
