import { join } from 'node:path'
import { type Paper, papersAfterCutOff } from '../../ci/calendar.ts'
import { kindOf } from '../../close-pipeline.ts'
import { type Day, printDay } from '../../core/day.ts'
import type { Plan } from '../../core/plan.ts'
import type { Progress } from '../../core/progress.ts'
import { nearest } from '../../core/text.ts'
import { changedSince } from '../../git/branch.ts'
import { gitLine } from '../../git/run.ts'
import { checkPlan, measurePlan } from '../../pipeline.ts'
import { FORMATS, type Format, fileOf, REPORT_KINDS, type ReportKind, reportOf } from '../../report-pipeline.ts'
import { missingOf } from '../closing-missing.ts'
import type { Given } from '../commands/index.ts'
import type { Context } from '../context.ts'
import { during } from '../during.ts'
import { EXIT, stop } from '../exit.ts'
import { enginesFor } from '../report-engines.ts'
import { type ReportFile, writeReports } from '../report-files.ts'
import { wordsOf } from '../words/index.ts'
import { missingPage } from './page.ts'

/**
 * `plan ci drafts`: the day after a cut-off the drafts of the reports that are due, and what they lack; with `--period` those of that period, with
 * `--since` those of the running period for every plan that a change touches. On other days nothing.
 */
export async function drafts(context: Context, { out, format, since }: Given['options']): Promise<number> {
  const { words, asked, today } = context
  if (typeof out !== 'string') throw stop(EXIT.usage, words.usage.missingValue('--out'))
  const formats = formatsOf(context, format)
  const day = asked.asOf ?? today
  const touched = typeof since === 'string' ? touchedSince(context, since) : context.folders
  let count = 0
  for (const folder of touched)
    for (const draft of await draftsOf(context, folder, day, typeof since === 'string')) {
      const files = await filesOf(context, draft, formats)
      for (const path of writeReports(context, join(out, draft.progress.plan.id), files, true))
        context.out(`${words.report.written(path)}\n`)
      count++
    }
  if (count === 0) context.out(`${words.ci.noDrafts(printDay(day))}\n`)
  return EXIT.ok
}

interface Draft {
  readonly progress: Progress
  readonly kind: ReportKind
  readonly errors: number
}

async function draftsOf(context: Context, folder: string, day: Day, isRunning: boolean): Promise<Draft[]> {
  const { reader, today, words, note } = context
  const { plan, problems } = await checkPlan(reader, folder, today)
  // One plan that cannot be read does not keep the others without drafts.
  if (plan.unread.length > 0) {
    note(`${words.stop.unread(plan.id, plan.unread)}\n`)
    return []
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return papersOf(context, plan, day, isRunning).flatMap(([name, progress]) => {
    const kind = name === undefined ? kindOf(progress, progress.period) : REPORT_KINDS.find((one) => one.name === name)
    return kind ? [{ progress, kind, errors }] : []
  })
}

/** Which reports, by the name of their kind where it does not follow from the period. */
function papersOf(
  { asked, words, today }: Context,
  plan: Plan,
  day: Day,
  isRunning: boolean,
): [Paper['kind'] | undefined, Progress][] {
  if (isRunning || asked.period !== undefined) {
    const progress = measurePlan(plan, asked, today)
    if (!progress) throw stop(EXIT.usage, words.stop.unknownPeriod(asked.period ?? '', plan.id, undefined))
    return [[undefined, progress]]
  }
  return papersAfterCutOff(plan, day).flatMap(({ kind, period }) => {
    const progress = measurePlan(plan, { period: period.id }, day)
    return progress ? [[kind, progress] as [Paper['kind'], Progress]] : []
  })
}

async function filesOf(context: Context, draft: Draft, formats: readonly Format[]): Promise<ReportFile[]> {
  const { progress, kind, errors } = draft
  const { words, reader } = context
  const outcome = await reportOf(reader, progress, kind, {})
  const { filled } = outcome
  if (!filled.ok) throw stop(EXIT.errors, words.closing.stop.template(kind.name, progress.period.id))
  const stem = kind.stem(progress, {})
  const engines = enginesFor(context, false)
  const files: ReportFile[] = []
  for (const [i, format] of formats.entries()) {
    const name = `${stem}.${format}`
    const bytes = await during(context, words.report.writing(name, i + 1, formats.length), () =>
      fileOf(filled.text, format, progress.asOf, engines),
    )
    if (!bytes) throw stop(EXIT.errors, words.stop.frontMatter(progress.plan.id, kind.template))
    files.push({ name, bytes })
  }
  const missing = missingOf(wordsOf('vi'), progress, outcome, errors)
  const page = new TextEncoder().encode(missingPage(progress, missing))
  return [...files, { name: `con-thieu-${progress.period.id}.md`, bytes: page }]
}

function formatsOf({ words }: Context, typed: Given['options'][string]): Format[] {
  const asked = typeof typed === 'string' ? typed.split(',').map((name) => name.trim().toLowerCase()) : FORMATS
  const wrong = asked.find((name) => !(FORMATS as readonly string[]).includes(name))
  if (wrong !== undefined)
    throw stop(EXIT.usage, words.stop.badValue('--format', wrong, FORMATS, nearest(wrong, FORMATS)))
  return [...new Set(asked as Format[])]
}

/** Folders of plans with a file that the work tree's commit changed since it left `base`. */
function touchedSince({ root, folders, words }: Context, base: string): string[] {
  const id = gitLine(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`])
  if (id === undefined) throw stop(EXIT.usage, words.ci.noBase(base))
  const files = [...changedSince(root, id, 'HEAD')]
  return folders.filter((folder) => files.some((file) => file.startsWith(`${folder}/`)))
}
