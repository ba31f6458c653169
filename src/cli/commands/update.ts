import type { Diagnostic } from '../../core/diagnostic.ts'
import type { Progress } from '../../core/progress.ts'
import type { Said } from '../../edit-pipeline.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { updateByQuestions } from '../update/converse.ts'
import { saidByOptions, saysSomething } from '../update/flags.ts'
import { saidByScript } from '../update/input.ts'
import { type Place, placeOf, rememberedUnit, reporters } from '../update/place.ts'
import { refuseFuture } from '../update/which-period.ts'
import { writeSaid } from '../update/write.ts'
import type { Given } from './index.ts'

/** `plan update`: what a unit reports for a period, by options, by a script, or by questions. */
export async function run(context: Context, given: Given): Promise<number> {
  const { args, options } = given
  const unit = typeof options.unit === 'string' ? options.unit : undefined
  if (typeof options.input === 'string' || saysSomething(options)) {
    const whence = ({ code }: Diagnostic): string | undefined =>
      options.input === undefined ? context.words.update.byOption[code] : undefined
    const place = await placeOf(
      context,
      unit,
      async (progress) => rememberedUnit(context, progress) ?? needsUnit(context, progress),
    )
    refuseFuture(context, place.view.progress.period)
    const said = saidBy(context, place, given)
    return (await writeSaid(context, place, said, async () => true, { schema: 'update/1', whence })) ?? EXIT.ok
  }
  return updateByQuestions(context, unit, args[0])
}

function saidBy(context: Context, { plan }: Place, { args, options }: Given): Said {
  if (typeof options.input === 'string') return saidByScript(context, options.input)
  if (args[0] === undefined) throw stop(EXIT.usage, context.words.update.needsId)
  return saidByOptions(context, plan, args[0], options)
}

function needsUnit({ words }: Context, progress: Progress): never {
  throw stop(EXIT.usage, words.update.needsUnit(reporters(progress).map(({ id }) => id)))
}
