import { closingReport, fingerprintOf } from '../close-pipeline.ts'
import { closingOf } from '../core/closing.ts'
import { printDay } from '../core/day.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import type { Closing, Plan } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import type { Reader } from '../core/reader.ts'
import { closedProblems } from '../pipeline.ts'
import type { ReportKind } from '../report-pipeline.ts'
import { closingCommit } from './closing-commit.ts'
import type { Context } from './context.ts'
import { EXIT, stop } from './exit.ts'
import { versionOf } from './version.ts'

/** Kinds that tell what happened in one period, and so are made of what was known when it was closed. */
const OF_PERIOD: ReadonlySet<string> = new Set(['month', 'quarter', 'half', 'nine-months', 'year', 'unit', 'bulletin'])

/** Where a report of a closed period is made from. */
export interface ClosedSource {
  readonly closing: Closing
  readonly reader: Reader
  readonly plan: Plan
  /** The commit that holds the closing; undefined where the files on the disk have to do, and why. */
  readonly commit: string | undefined
  readonly why: 'disk' | 'uncommitted'
}

/**
 * The source of a report of a closed period: the first commit on the main line that holds the closing. Undefined for an open period, for
 * kinds that are of no period, and where a revision or a date was asked for.
 */
export async function closedSource(
  { asked, at, root, reader, words }: Context,
  kind: ReportKind,
  plan: Plan,
  period: string,
): Promise<ClosedSource | undefined> {
  const closing = closingOf(plan, period)
  if (!closing || !OF_PERIOD.has(kind.name) || asked.asOf !== undefined || at !== undefined) return undefined
  const found = await closingCommit(root, plan.folder, closing)
  if (typeof found === 'string') return { closing, reader, plan, commit: undefined, why: found }
  if (found.cut) throw stop(EXIT.machine, words.closing.stop.shallow(period))
  return { closing, reader: found.reader, plan: found.plan, commit: found.commit, why: 'disk' }
}

/** Says where the report comes from, and whether it still says what it said when the period was closed. */
export async function sayClosed(
  context: Context,
  kind: ReportKind,
  source: ClosedSource,
  progress: Progress,
): Promise<void> {
  const { frozen } = context.words.closing
  const { period, data } = source.closing
  const on = printDay(data.on)
  const say = (text: string): void => context.note(`${text}\n`)
  const isKept =
    kind.name !== data.view.kind ||
    fingerprintOf((await closingReport(source.reader, progress, kind)).view) === data.view.fingerprint
  if (source.commit !== undefined) {
    say(frozen.from(period, source.commit.slice(0, 8), on))
    if (!isKept) say(frozen.differs(data.program, versionOf(context.host.root)))
    return
  }
  const changed = await changedFiles(source)
  say(frozen[source.why](period, on))
  say(isKept && changed.length === 0 ? frozen.same : frozen.changed(changed))
}

/** Files of the period that are not as they were. */
async function changedFiles({ plan, closing }: ClosedSource): Promise<string[]> {
  const problems = await closedProblems({ ...plan, closings: [closing] })
  const fileOf = ({ code, file, params }: Diagnostic): string =>
    code === 'closed/missing-file' ? `${plan.folder}/${(params as { path: string }).path}` : file
  return [...new Set(problems.map(fileOf))].sort()
}
