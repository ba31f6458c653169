import { beginningOf, type Plan } from '../../core/plan.ts'
import type { Progress } from '../../core/progress.ts'
import { nearest } from '../../core/text.ts'
import { checkPlan, measurePlan } from '../../pipeline.ts'
import {
  type Engines,
  FORMATS,
  type Format,
  fileOf,
  REPORT_KINDS,
  type ReportKind,
  type ReportOptions,
  type ReportOutcome,
  reportOf,
  type TemplateProblem,
  unfilled,
} from '../../report-pipeline.ts'
import { table } from '../columns.ts'
import { type Context, onlyPlan } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { planId } from '../plan-id.ts'
import { type ReportFile, writeReports } from '../report-files.ts'
import { reportOptions } from '../report-options.ts'
import type { Given } from './index.ts'

/** `plan report KIND`: the official report of one plan for one period, printed or written into a folder. */
export async function run(context: Context, { args, options }: Given): Promise<number> {
  if (args[0] === undefined) return listKinds(context)
  const kind = kindOf(context, args[0])
  const folder = onlyPlan(context)
  const { plan, problems } = await checkPlan(context.reader, folder, context.today)
  if (plan.unread.length > 0) throw stop(EXIT.errors, context.words.stop.unread(plan.id, plan.unread))
  const progress = measuredFor(
    context,
    kind,
    measurePlan(plan, askedFor(context, kind, plan, options), context.today),
    folder,
  )
  const { from, to, id } = progress.period
  if (from > progress.asOf) throw stop(EXIT.usage, context.words.stop.notBegun(id))
  if (to < (beginningOf(plan) ?? '')) throw stop(EXIT.usage, context.words.stop.beforePlan(id))
  const asked = reportOptions(context, kind, progress, options)
  const outcome = await reportOf(context.reader, progress, kind, asked)
  if (context.json) {
    context.out(`${JSON.stringify({ schema: `report-${kind.name}/1`, ...outcome.view }, null, 2)}\n`)
    return EXIT.ok
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (errors > 0) context.note(`${context.words.report.errors(errors, plan.id)}\n`)
  return deliver(context, { progress, kind, asked, archive: options.pdfa === true }, outcome, options)
}

/** `plan report` alone: what can be made. */
function listKinds({ words, out, listWidth }: Context): number {
  const { help, kinds } = words.papers
  const rows = REPORT_KINDS.map(({ name }) => [`  ${name}`, kinds[name as keyof typeof kinds]])
  const lines = table([{ head: '' }, { head: '', flexible: true }], rows, listWidth).slice(1)
  out(`${[help.title, ...lines, '', help.use, help.more].join('\n')}\n`)
  return EXIT.ok
}

/** A request's own window is the period of its answer, told as things stand today: answers come in after the window. */
function askedFor(
  { asked, today }: Context,
  kind: ReportKind,
  plan: Plan,
  { request }: Given['options'],
): Context['asked'] {
  if (!kind.needs?.includes('request') || typeof request !== 'string') return asked
  return { asOf: asked.asOf ?? plan.data.asOf ?? today, period: request.trim() }
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
  const usual = kind.periodAt(asOf, plan.calendar, beginningOf(plan))
  const fits = plan.calendar.kind === 'own' || period.name !== undefined || kind.fits(period)
  if (fits) return progress
  if (asked.period !== undefined || !usual)
    throw stop(EXIT.usage, words.stop.wrongLength(period.id, kind.name, usual?.id))
  const again = measurePlan(plan, { asOf, period: usual.id }, context.today)
  if (!again) throw stop(EXIT.usage, words.stop.unknownPeriod(usual.id, plan.id, undefined))
  return again
}

/** One report that was asked for. */
interface Job {
  readonly progress: Progress
  readonly kind: ReportKind
  readonly asked: ReportOptions
  /** True for PDF/A. */
  readonly archive: boolean
}

async function deliver(
  context: Context,
  job: Job,
  { filled, view }: ReportOutcome,
  options: Given['options'],
): Promise<number> {
  const { words } = context
  const text = filled.ok ? filled.text : brokenTemplate(context, filled.problem)
  if (options.final === true) refuseUnfinished(context, text, view.blockers)
  const formats = formatsOf(context, options.format)
  const files = await Promise.all(formats.map(async (format) => await fileFor(context, job, text, format)))
  if (typeof options.out === 'string')
    for (const path of writeReports(context, options.out, files, options.force === true))
      context.note(`${words.report.written(path)}\n`)
  else printOnly(context, formats, files)
  if (options.final !== true) for (const why of view.blockers) context.note(`${words.report.blocker(why)}\n`)
  const blanks = unfilled(text).length
  if (blanks > 0) context.note(`${words.report.blanks(blanks)}\n`)
  return EXIT.ok
}

/** The paper to be signed has no blank left and nothing that forbids it; every place is named. */
function refuseUnfinished({ words }: Context, text: string, blockers: readonly string[]): void {
  const blanks = unfilled(text).map(({ line, text }) => `${line}: ${text.trim()}`)
  if (blanks.length + blockers.length > 0) throw stop(EXIT.errors, words.stop.notFinal(blanks, blockers))
}

function brokenTemplate({ words }: Context, problem: TemplateProblem): never {
  const { file, line, column, excerpt, name, nearest: near, code } = problem
  const caret = `${' '.repeat(Math.max(0, column - 1))}^`
  const at = `${file}:${line}:${column}`
  throw stop(EXIT.errors, words.stop.template(at, code, name, near ?? undefined, `${excerpt}\n${caret}`))
}

/** The formats asked for, in their order, each once: `md,docx`. Without any: Markdown. */
function formatsOf({ words }: Context, typed: unknown): Format[] {
  const asked = typeof typed === 'string' ? typed.split(',').map((name) => name.trim().toLowerCase()) : ['md']
  const wrong = asked.find((name) => !(FORMATS as readonly string[]).includes(name))
  if (wrong !== undefined)
    throw stop(EXIT.usage, words.stop.badValue('--format', wrong, FORMATS, nearest(wrong, FORMATS)))
  return [...new Set(asked as Format[])]
}

async function fileFor(
  context: Context,
  { progress, kind, asked, archive }: Job,
  text: string,
  format: Format,
): Promise<ReportFile> {
  const bytes = await fileOf(text, format, progress.asOf, enginesFor(context, archive))
  if (!bytes) throw stop(EXIT.errors, context.words.stop.frontMatter(progress.plan.id, kind.template))
  return { name: `${kind.stem(progress, asked)}.${format}`, bytes }
}

const isText = (format: Format | undefined): boolean => format === 'md' || format === 'html'

/** Engines are loaded when the first file needs them, with their fonts, once. */
const enginesFor = ({ host, words }: Context, archive: boolean): Engines => ({
  typeset: async (...paper) => {
    typesetting ??= import('../typesetter.ts').then(({ typesetter }) => typesetter(host.root, undefined, archive))
    const set = await typesetting
    if (!set) throw stop(EXIT.machine, words.stop.noPdfa())
    return set(...paper)
  },
  rasterise: async (...drawing) => {
    rasterising ??= import('../rasteriser.ts').then(({ rasteriser }) => rasteriser(host.root))
    return (await rasterising)(...drawing)
  },
})
let typesetting: Promise<Engines['typeset'] | undefined> | undefined
let rasterising: Promise<Engines['rasterise']> | undefined

/** One text format goes to the screen or the pipe; files that are no text, or several, need a folder. */
function printOnly({ out, words }: Context, formats: readonly Format[], files: readonly ReportFile[]): void {
  const [only, ...others] = files
  if (!only || others.length > 0 || !isText(formats[0])) throw stop(EXIT.usage, words.stop.needsFolder())
  out(new TextDecoder().decode(only.bytes))
}
