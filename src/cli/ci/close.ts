import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { periodsToClose } from '../../ci/calendar.ts'
import { closed, closingReport, closingText, kindOf } from '../../close-pipeline.ts'
import { type Day, printDay } from '../../core/day.ts'
import type { Period } from '../../core/period.ts'
import type { Progress } from '../../core/progress.ts'
import { nameAt } from '../../core/unit.ts'
import { type FileChange, replacing } from '../../core/writer.ts'
import { revisionReader } from '../../git/revision-reader.ts'
import { readPlan } from '../../pipeline.ts'
import type { ReportKind, ReportOutcome } from '../../report-pipeline.ts'
import { changeFiles } from '../change-files.ts'
import { missingOf } from '../closing-missing.ts'
import { actorOf, closingTarget, recorded, type Target } from '../closing-target.ts'
import type { Given } from '../commands/index.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { versionOf } from '../version.ts'
import { wordsOf } from '../words/index.ts'
import { missingList, missingPage, nameOf } from './page.ts'

/** The one branch of this work: everything on it is made again each day. */
const BRANCH = 'refs/remotes/origin/plan/khoa-so-lieu'
/** Where drafts lie on that branch until the period can be closed. */
const DRAFTS = 'drafts'

/**
 * `plan ci close`: for every period whose reports are due and that is not closed, writes the closing where nothing is missing, else the draft report
 * and what is missing. What it says is the text of the proposal: a title, then what there is to know. The same files and day give the same bytes.
 */
export async function closeDue(context: Context, options: Given['options']): Promise<number> {
  const { words, asked, today, out } = context
  const day = asked.asOf ?? today
  if (day > today) throw stop(EXIT.usage, words.ci.future(printDay(day), printDay(today)))
  const results: Result[] = []
  for (const folder of context.folders) {
    const { plan } = await readPlan(context.reader, folder)
    // One plan that cannot be read does not keep the others open.
    if (plan.unread.length > 0) {
      context.note(`${words.stop.unread(plan.id, plan.unread)}\n`)
      continue
    }
    for (const period of periodsToClose(plan, day)) {
      const result = await resultOf({ ...context, asked: {}, folders: [folder] }, period, day, options)
      if (result) results.push(result)
    }
  }
  for (const result of results) put(context, result)
  out(results.length === 0 ? `${words.ci.nothingToClose(printDay(day))}\n` : `${proposal(results).join('\n')}\n`)
  return EXIT.ok
}

/** What was found out about one period. */
interface Result {
  readonly target: Target
  readonly missing: readonly string[]
  readonly kind: ReportKind
  readonly text: string
  /** The closing's file, where nothing is missing. */
  readonly closing?: string
}

async function resultOf(
  context: Context,
  period: Period,
  day: Day,
  options: Given['options'],
): Promise<Result | undefined> {
  const { reader, words } = context
  const target = await closingTarget(context, period.id)
  const { progress, problems } = target
  const kind = kindOf(progress, period)
  if (!kind || lastDue(progress) >= day) return undefined
  const outcome = await closingReport(reader, progress, kind)
  if (!outcome.filled.ok) throw stop(EXIT.errors, words.closing.stop.template(kind.name, period.id))
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const missing = missingOf(wordsOf('vi'), progress, outcome, errors)
  const result = { target, missing, kind, text: outcome.filled.text }
  return missing.length > 0 ? result : { ...result, closing: await textOf(context, target, kind, outcome, options) }
}

/** The day by which the last of the period's reports is due; the period's own end where no day is set. */
const lastDue = ({ reports, period }: Progress): Day =>
  reports.reduce(
    (last, { due, period: { id } }) => (id === period.id && due !== null && due > last ? due : last),
    period.to,
  )

/** The closing as text; where the branch holds the same one, made on another day, that one stays. */
async function textOf(
  context: Context,
  target: Target,
  kind: ReportKind,
  outcome: ReportOutcome,
  options: Given['options'],
): Promise<string> {
  const { today, host, root } = context
  const issued = recorded(target)
  const by = officeOf(context, target, options)
  const make = (on: Day): Promise<string> =>
    closingText(
      closed({ on, by }, target.progress, kind, outcome, {
        missing: [],
        before: target.closing,
        program: versionOf(host.root),
        ...(issued ? { issued } : {}),
      }),
    )
  const before = proposedText(root, target.file)
  const on = /^on: (\d{4}-\d{2}-\d{2})$/m.exec(before ?? '')?.[1]
  if (on !== undefined && on < today && (await make(on)) === before) return before ?? ''
  return make(today)
}

function proposedText(root: string, file: string): string | undefined {
  const reader = revisionReader(root, BRANCH)
  const bytes = typeof reader === 'string' ? 'missing' : reader.read(file)
  return typeof bytes === 'string' ? undefined : new TextDecoder().decode(bytes)
}

/** Whose act it will be once somebody merges it: as told, else the unit that receives the reports. */
function officeOf(context: Context, { plan }: Target, options: Given['options']): string {
  const gate = plan.units.get(plan.data.roles?.gate ?? '')
  return typeof options.by === 'string' || !gate ? actorOf(context, options) : nameAt(gate, context.today)
}

function put(context: Context, { target, closing, missing, text, kind }: Result): void {
  const { progress, file, bytes } = target
  const places = draftsFor(progress, kind)
  if (closing === undefined) {
    changeFiles(context, [written(places.report, text), written(places.missing, missingPage(progress, missing))])
    return
  }
  changeFiles(context, [replacing(file, bytes, new TextEncoder().encode(closing))])
  // Merged by mistake before the period was complete.
  for (const path of Object.values(places)) rmSync(join(context.root, path), { force: true })
}

const written = (path: string, text: string): FileChange => ({ path, make: () => new TextEncoder().encode(text) })

function draftsFor(progress: Progress, kind: ReportKind): { readonly report: string; readonly missing: string } {
  const folder = `${DRAFTS}/${progress.plan.id}`
  return {
    report: `${folder}/${kind.stem(progress, {})}.md`,
    missing: `${folder}/con-thieu-${progress.period.id}.md`,
  }
}

/** The text of the proposal: its first line is the title. */
function proposal(results: readonly Result[]): string[] {
  const { ci } = wordsOf('vi')
  const names = (some: readonly Result[]): string => some.map(({ target }) => nameOf(target.progress)).join('; ')
  const ready = results.filter(({ closing }) => closing !== undefined)
  const open = results.filter(({ closing }) => closing === undefined)
  return [
    ready.length > 0 ? ci.toClose(names(ready)) : ci.notYet(names(open)),
    '',
    ...ready.map(({ target }) => `- ${ci.closes(target.file)}`),
    ...(ready.length > 0 ? ['', ci.mergeCloses] : []),
    ...open.flatMap((result) => [
      ...(ready.length > 0 ? [''] : []),
      `${ci.missing} (${nameOf(result.target.progress)}):`,
      '',
      ...missingList(result.missing),
      '',
      ci.draft(draftsFor(result.target.progress, result.kind).report),
    ]),
    ...(open.length > 0 ? ['', ready.length > 0 ? ci.alsoOpen : ci.doNotMerge] : []),
  ]
}
