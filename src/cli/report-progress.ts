import { beginningOf, type Plan } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { checkPlan, measurePlan, readPlan } from '../pipeline.ts'
import type { ReportKind } from '../report-pipeline.ts'
import { type ClosedSource, closedSource } from './closed-report.ts'
import type { Given } from './commands/index.ts'
import { type Context, onlyPlan } from './context.ts'
import { EXIT, stop } from './exit.ts'
import { planId } from './plan-id.ts'

/** What a report is made of. */
export interface Measured {
  readonly progress: Progress
  /** How many errors `plan check` finds in the files it is made from; looked for only where it can be said. */
  readonly errors: number
  /** Where a report of a closed period comes from; undefined for any other. */
  readonly source: ClosedSource | undefined
}

/** The one plan a report is about, measured for a period that fits the kind; stops where none can be made. */
export async function reportProgress(context: Context, kind: ReportKind, options: Given['options']): Promise<Measured> {
  const folder = onlyPlan(context)
  const isSaid = !context.quiet && !context.json
  const { plan, problems } = isSaid
    ? await checkPlan(context.reader, folder, context.today)
    : await readPlan(context.reader, folder)
  if (plan.unread.length > 0) throw stop(EXIT.errors, context.words.stop.unread(plan.id, plan.unread))
  const first = measurePlan(plan, askedFor(context, kind, plan, options), context.today)
  const progress = fitting(context, kind, first, folder)
  const { from, to, id } = progress.period
  if (from > progress.asOf) throw stop(EXIT.usage, context.words.stop.notBegun(id))
  if (to < (beginningOf(plan) ?? '')) throw stop(EXIT.usage, context.words.stop.beforePlan(id))
  const source = await closedSource(context, kind, plan, id)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  // What is wrong with today's files is not in the report of a commit.
  return {
    progress: (source && asClosed(context, source)) ?? progress,
    errors: source?.commit === undefined ? errors : 0,
    source,
  }
}

/** A closed period measured as it was closed. */
function asClosed({ words }: Context, { plan, closing: { data, period } }: ClosedSource): Progress | undefined {
  if (plan.unread.length > 0) throw stop(EXIT.errors, words.stop.unread(plan.id, plan.unread))
  return measurePlan(plan, { asOf: data.asOf, period }, data.asOf)
}

function askedFor(context: Context, kind: ReportKind, plan: Plan, { request }: Given['options']): Context['asked'] {
  if (!kind.needs?.includes('request') || typeof request !== 'string') return context.asked
  const typed = request.trim()
  const id = plan.data.requests?.find(({ id }) => id.toLowerCase() === typed.toLowerCase())?.id
  return id === undefined ? context.asked : windowOf(context, plan, id)
}

/** A request's own window is the period of its answer, told as things stand today: answers come in after the window. */
function windowOf({ asked, today }: Context, plan: Plan, request: string): Context['asked'] {
  const own = plan.data.illustrative ? plan.data.asOf : undefined
  return { asOf: asked.asOf ?? own ?? today, period: request }
}

/** The plan as an answer to one of its requests tells it. */
export const onRequest = (context: Context, plan: Plan, request: string): Progress | undefined =>
  measurePlan(plan, windowOf(context, plan, request), context.today)

/** The measured plan, for a period of the kind's length: as asked, else the one that holds the date of facts. */
export function fitting(context: Context, kind: ReportKind, progress: Progress | undefined, folder: string): Progress {
  const { words, asked } = context
  if (!progress) throw stop(EXIT.usage, words.stop.unknownPeriod(asked.period ?? '', planId(folder), undefined))
  const { plan, asOf, period } = progress
  const usual = kind.periodAt(asOf, plan.calendar, beginningOf(plan))
  const fits = plan.calendar.kind === 'own' || period.name !== undefined || kind.fits(period)
  if (fits) return progress
  if (asked.period !== undefined || !usual)
    throw stop(EXIT.usage, words.stop.wrongLength(period.id, kind.name, usual?.id))
  const again = measurePlan(plan, { asOf, period: usual.id }, context.today)
  if (!again) throw stop(EXIT.usage, words.stop.unknownPeriod(usual.id, plan.id, undefined))
  return again
}
