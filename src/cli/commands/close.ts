import { isClosed } from '../../core/closing.ts'
import { printDay } from '../../core/day.ts'
import type { ClosedData } from '../../core/plan.ts'
import { replacing } from '../../core/writer.ts'
import { changeFiles } from '../change-files.ts'
import { missingOf } from '../closing-missing.ts'
import { closingJson, closingLines } from '../closing-print.ts'
import { actorOf, closingTarget, reasonOf, recorded, type Target } from '../closing-target.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { dayOf, numberOf } from '../report-options.ts'
import { versionOf } from '../version.ts'
import { wordsOf } from '../words/index.ts'
import type { Given } from './index.ts'

/** `plan close PERIOD`: freezes a period; refused while something is missing, unless a reason is given. */
export async function run(context: Context, { args, options }: Given): Promise<number> {
  const target = await closingTarget(context, String(args[0]))
  refuseTooEarly(context, target)
  const data = await closingData(context, target, options)
  const { closingText } = await import('../../close-pipeline.ts')
  changeFiles(context, [replacing(target.file, target.bytes, new TextEncoder().encode(await closingText(data)))])
  if (context.json) context.out(`${JSON.stringify(closingJson(target, data), null, 2)}\n`)
  else context.out(`${closingLines(context, target, data).join('\n')}\n`)
  return EXIT.ok
}

function refuseTooEarly({ words, today }: Context, { progress, period, closing }: Target): void {
  if (closing && isClosed(closing))
    throw stop(EXIT.usage, words.closing.stop.already(period.id, printDay(closing.data.on), closing.data.by))
  if (progress.asOf < period.to)
    throw stop(EXIT.usage, words.closing.stop.running(period.id, printDay(period.to), printDay(today)))
}

async function closingData(context: Context, target: Target, options: Given['options']): Promise<ClosedData> {
  const { words, reader, today, host } = context
  const { progress, period, problems, closing } = target
  const { closed, closingReport, kindOf } = await import('../../close-pipeline.ts')
  const kind = kindOf(progress, period)
  if (!kind) throw stop(EXIT.usage, words.closing.stop.noReport(period.id))
  const outcome = await closingReport(reader, progress, kind)
  if (!outcome.filled.ok) throw stop(EXIT.errors, words.closing.stop.template(kind.name, period.id))
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const reason = reasonOf(options)
  const missing = missingOf(words, progress, outcome, errors)
  if (missing.length > 0 && reason === undefined)
    throw stop(EXIT.errors, words.closing.stop.missing(period.id, missing))
  const act = { on: today, by: actorOf(context, options), ...(missing.length > 0 && reason ? { reason } : {}) }
  const issued = issuedOf(context, options) ?? recorded(target)
  return closed(act, progress, kind, outcome, {
    // The file speaks Vietnamese, as the reports do.
    missing: missingOf(wordsOf('vi'), progress, outcome, errors),
    before: closing,
    program: versionOf(host.root),
    ...(issued ? { issued } : {}),
  })
}

/** The paper that was issued, as told; its number may be typed with or without its code. */
function issuedOf(context: Context, { number, date }: Given['options']): ClosedData['issued'] {
  if (typeof number !== 'string') {
    if (typeof date === 'string') throw stop(EXIT.usage, context.words.closing.stop.dateAlone())
    return undefined
  }
  return { number: numberOf(context, number), ...(typeof date === 'string' ? { date: dayOf(context, date) } : {}) }
}
