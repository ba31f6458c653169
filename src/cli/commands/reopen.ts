import { isClosed } from '../../core/closing.ts'
import { replacing } from '../../core/writer.ts'
import { changeFiles } from '../change-files.ts'
import { closingJson, reopenedLines } from '../closing-print.ts'
import { actorOf, closingTarget, reasonOf } from '../closing-target.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import type { Given } from './index.ts'

/** `plan reopen PERIOD --reason`: the period is no longer frozen; its file says who opened it, when and why. */
export async function run(context: Context, { args, options }: Given): Promise<number> {
  const { words, today } = context
  const target = await closingTarget(context, String(args[0]))
  const { closing, period } = target
  if (!closing || !isClosed(closing)) throw stop(EXIT.usage, words.closing.stop.notClosed(period.id))
  const reason = reasonOf(options)
  if (reason === undefined) throw stop(EXIT.usage, words.closing.stop.noReason())
  const { closingText, reopenPeriod } = await import('../../close-pipeline.ts')
  const data = reopenPeriod(closing, { on: today, by: actorOf(context, options), reason })
  changeFiles(context, [replacing(target.file, target.bytes, new TextEncoder().encode(await closingText(data)))])
  if (context.json) context.out(`${JSON.stringify(closingJson(target, data), null, 2)}\n`)
  else context.out(`${reopenedLines(context, target, data).join('\n')}\n`)
  return EXIT.ok
}
