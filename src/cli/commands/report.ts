import { nearest } from '../../core/text.ts'
import {
  FORMATS,
  type Format,
  fileOf,
  REPORT_KINDS,
  type ReportKind,
  type ReportOutcome,
  reportOf,
  type TemplateProblem,
  unfilled,
} from '../../report-pipeline.ts'
import { sayClosed } from '../closed-report.ts'
import { table } from '../columns.ts'
import type { Context } from '../context.ts'
import { during } from '../during.ts'
import { EXIT, stop } from '../exit.ts'
import { outFile } from '../out-file.ts'
import { enginesFor } from '../report-engines.ts'
import { type ReportFile, writeReportsTo } from '../report-files.ts'
import { reportOptions } from '../report-options.ts'
import { reportProgress } from '../report-progress.ts'
import type { Given } from './index.ts'

/** `plan report KIND`: the official report of one plan for one period, printed or written into a folder. */
export async function run(context: Context, { args, options }: Given): Promise<number> {
  if (args[0] === undefined) return listKinds(context)
  const kind = kindOf(context, args[0])
  if (options.watch === true) return watch(context, kind, options)
  const paper = await paperOf(context, kind, options)
  if (context.json) {
    context.out(`${JSON.stringify({ schema: `report-${kind.name}/1`, ...paper.view }, null, 2)}\n`)
    return EXIT.ok
  }
  const { files, blanks } = await made(context, kind, paper, options)
  if (typeof options.out === 'string')
    for (const path of writeReportsTo(context, options.out, files, options.force === true))
      context.note(`${context.words.report.written(path)}\n`)
  else for (const { bytes } of files) context.out(new TextDecoder().decode(bytes))
  if (options.final !== true)
    for (const why of paper.view.blockers) context.note(`${context.words.report.blocker(why)}\n`)
  if (blanks > 0) context.note(`${context.words.report.blanks(blanks)}\n`)
  return EXIT.ok
}

/** `--watch`: writes the same files again whenever what they are made of changes, until it is ended. */
async function watch(context: Context, kind: ReportKind, options: Given['options']): Promise<number> {
  const { out, force } = options
  if (typeof out !== 'string' || context.json || context.at !== undefined)
    throw stop(EXIT.usage, context.words.stop.watch())
  const { watchReports } = await import('../report-watch.ts')
  return watchReports(context, out, async (now) => {
    const { files } = await made(now, kind, await paperOf(now, kind, options), options)
    return writeReportsTo(now, out, files, force === true)
  })
}

/** `plan report` alone: what can be made. */
function listKinds({ words, out, listWidth }: Context): number {
  const { help, kinds } = words.papers
  const rows = REPORT_KINDS.map(({ name }) => [`  ${name}`, kinds[name as keyof typeof kinds]])
  const lines = table([{ head: '' }, { head: '', flexible: true }], rows, listWidth).slice(1)
  out(`${[help.title, ...lines, '', help.use, help.more].join('\n')}\n`)
  return EXIT.ok
}

function kindOf({ words }: Context, typed: string): ReportKind {
  const names = REPORT_KINDS.map((kind) => kind.name)
  const kind = REPORT_KINDS.find(({ name }) => name === typed)
  if (!kind) throw stop(EXIT.usage, words.stop.badValue('report', typed, names, nearest(typed, names)))
  return kind
}

/** One report that was asked for. */
interface Paper extends ReportOutcome {
  readonly plan: string
  readonly asOf: string
  /** Name of its files without the ending. */
  readonly stem: string
}

async function paperOf(context: Context, kind: ReportKind, options: Given['options']): Promise<Paper> {
  const { progress, errors, source } = await reportProgress(context, kind, options)
  const { plan, asOf } = progress
  const asked = reportOptions(context, kind, progress, options)
  // A closed period's report takes the templates of its commit too.
  const outcome = await reportOf(source?.reader ?? context.reader, progress, kind, asked)
  if (source) await sayClosed(context, kind, source, progress)
  if (errors > 0 && !context.json) context.note(`${context.words.report.errors(errors, plan.id)}\n`)
  return { ...outcome, plan: plan.id, asOf, stem: kind.stem(progress, asked) }
}

/** The files in every form asked for, one after the other, and how many blanks are left in them. */
async function made(
  context: Context,
  kind: ReportKind,
  { view, filled, plan, asOf, stem }: Paper,
  options: Given['options'],
): Promise<{ readonly files: readonly ReportFile[]; readonly blanks: number }> {
  const text = filled.ok ? filled.text : brokenTemplate(context, kind, filled.problem)
  if (options.final === true) refuseUnfinished(context, text, view.blockers)
  const formats = formatsOf(context, options)
  const engines = enginesFor(context, options.pdfa === true)
  const files: ReportFile[] = []
  for (const [i, format] of formats.entries()) {
    const name = `${stem}.${format}`
    const bytes = await during(context, context.words.report.writing(name, i + 1, formats.length), () =>
      fileOf(text, format, asOf, engines),
    )
    if (!bytes) throw stop(EXIT.errors, context.words.stop.frontMatter(plan, kind.template))
    files.push({ name, bytes })
  }
  return { files, blanks: unfilled(text).length }
}

/** The paper to be signed has no blank left and nothing that forbids it; every place is named. */
function refuseUnfinished({ words }: Context, text: string, blockers: readonly string[]): void {
  const blanks = unfilled(text).map(
    ({ line, heading, text }) => `${line}${heading === '' ? '' : ` (${heading})`}: ${text.trim()}`,
  )
  if (blanks.length + blockers.length > 0) throw stop(EXIT.errors, words.stop.notFinal(blanks, blockers))
}

/** More fields than this are found in the help. */
const SHOWN = 15

function brokenTemplate({ words }: Context, kind: ReportKind, problem: TemplateProblem): never {
  const { file, line, column, excerpt, name, nearest: near, known, code } = problem
  const caret = `${' '.repeat(Math.max(0, column - 1))}^`
  const at = `${file}:${line}:${column}`
  const shown = known.length > SHOWN ? [...known.slice(0, SHOWN), '…'] : known
  const said = words.stop.template(at, code, name, near, `${excerpt}\n${caret}`)
  throw stop(EXIT.errors, said + words.stop.templateFields(shown, kind.name))
}

/**
 * The formats asked for, in their order, each once: `md,docx`. Without any: the one that a file named after `-o` says, else Markdown. One text format goes to the screen or
 * the pipe; files that are no text, or several, need a folder.
 */
function formatsOf(context: Context, { format, out }: Given['options']): Format[] {
  const { words } = context
  const byName = typeof out === 'string' ? outFile(context, out, FORMATS)?.ending : undefined
  const asked =
    typeof format === 'string' ? format.split(',').map((name) => name.trim().toLowerCase()) : [byName ?? 'md']
  const wrong = asked.find((name) => !(FORMATS as readonly string[]).includes(name))
  if (wrong !== undefined)
    throw stop(EXIT.usage, words.stop.badValue('--format', wrong, FORMATS, nearest(wrong, FORMATS)))
  const formats = [...new Set(asked as Format[])]
  const isText = formats.length === 1 && (formats[0] === 'md' || formats[0] === 'html')
  if (typeof out !== 'string' && !isText) throw stop(EXIT.usage, words.stop.needsFolder())
  return formats
}
