import { periodHolding, periodOf } from '../../core/period.ts'
import { beginningOf } from '../../core/plan.ts'
import type { Progress } from '../../core/progress.ts'
import { nearest } from '../../core/text.ts'
import { checkPlan, measurePlan } from '../../pipeline.ts'
import { REPORT_KINDS, type ReportKind, type ReportOutcome, reportOf, unfilled } from '../../report-pipeline.ts'
import { type Context, onlyPlan } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { planId } from '../plan-id.ts'
import { writeOutput } from '../write-output.ts'
import type { Given } from './index.ts'

/** `plan report KIND`: the official report of one plan for one period, printed or written into a folder. */
export async function run(context: Context, { args, options }: Given): Promise<number> {
  const kind = kindOf(context, args[0] ?? '')
  const folder = onlyPlan(context)
  const { plan, problems } = await checkPlan(context.reader, folder, context.today)
  if (plan.unread.length > 0) throw stop(EXIT.errors, context.words.stop.unread(plan.id, plan.unread))
  const progress = measuredFor(context, kind, measurePlan(plan, context.asked, context.today), folder)
  const { from, to, id } = progress.period
  if (from > progress.asOf) throw stop(EXIT.usage, context.words.stop.notBegun(id))
  if (to < (beginningOf(plan) ?? '')) throw stop(EXIT.usage, context.words.stop.beforePlan(id))
  const outcome = await reportOf(context.reader, progress, kind)
  if (context.json) {
    context.out(`${JSON.stringify({ schema: `report-${kind.name}/1`, ...outcome.view }, null, 2)}\n`)
    return EXIT.ok
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (errors > 0) context.note(`${context.words.report.errors(errors, plan.id)}\n`)
  return deliver(context, progress, kind, outcome, options.out)
}

function kindOf({ words }: Context, typed: string): ReportKind {
  const names = REPORT_KINDS.map((kind) => kind.name)
  const kind = REPORT_KINDS.find(({ name }) => name === typed)
  if (!kind) throw stop(EXIT.usage, words.stop.badValue('report', typed, names, nearest(typed, names)))
  return kind
}

/** The measured plan, for a period of the kind's length: as asked, else the one that holds the date of facts. */
function measuredFor(context: Context, kind: ReportKind, progress: Progress | undefined, folder: string): Progress {
  const { words, asked } = context
  if (!progress) throw stop(EXIT.usage, words.stop.unknownPeriod(asked.period ?? '', planId(folder), undefined))
  const { plan, asOf, period } = progress
  const usual = periodHolding(asOf, kind.every, plan.calendar)
  const fits = plan.calendar.kind === 'own' || periodHolding(period.from, kind.every, plan.calendar)?.id === period.id
  if (fits) return progress
  if (asked.period !== undefined || !usual)
    throw stop(EXIT.usage, words.stop.wrongLength(period.id, kind.name, usual?.id))
  const again = periodOf(usual.id, plan.calendar) && measurePlan(plan, { asOf, period: usual.id }, context.today)
  if (!again) throw stop(EXIT.usage, words.stop.unknownPeriod(usual.id, plan.id, undefined))
  return again
}

function deliver(
  context: Context,
  progress: Progress,
  kind: ReportKind,
  { filled }: ReportOutcome,
  out: unknown,
): number {
  const { words } = context
  if (!filled.ok) {
    const { file, line, column, excerpt, name, nearest: near, code } = filled.problem
    const at = `${file}:${line}:${column}`
    throw stop(
      EXIT.errors,
      words.stop.template(at, code, name, near ?? undefined, `${excerpt}\n${' '.repeat(Math.max(0, column - 1))}^`),
    )
  }
  if (typeof out === 'string') {
    const path = writeOutput(context, out, `${progress.plan.id}-${progress.period.id}-${kind.name}.md`, filled.text)
    context.note(`${words.report.written(path)}\n`)
  } else {
    context.out(filled.text)
  }
  const blanks = unfilled(filled.text).length
  if (blanks > 0) context.note(`${words.report.blanks(blanks)}\n`)
  return EXIT.ok
}
