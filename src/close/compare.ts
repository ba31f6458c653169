import { knownBy } from '../core/amendment.ts'
import { isClosed } from '../core/closing.ts'
import { type Diagnostic, fileProblem, problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Period } from '../core/period.ts'
import type { Closing, Plan, Report } from '../core/plan.ts'
import { type DeclaredFile, filesOf } from './declared.ts'
import { type ChangedField, changedFields, withoutExplained } from './explained.ts'
import { differencesOf, type Figures } from './figures.ts'
import { fingerprintOf } from './fingerprint.ts'

/** A closing that is compared: in force, read whole, of a period the calendar has. */
export interface Frozen extends Closing {
  readonly window: Period
}

/** The closings of a plan that its files are held against. */
export const frozenOf = (plan: Plan): Frozen[] =>
  plan.closings.filter(
    (closing): closing is Frozen =>
      isClosed(closing) && closing.window !== null && !plan.unread.includes(closing.origin.file),
  )

/** closed/changed, /missing-file, /new-file: how the files of a closed period differ from what they stated when it was closed. */
export function changedFiles(plan: Plan, closing: Frozen): Diagnostic[] {
  const files = filesOf(plan, closing.window)
  const closed = new Map(closing.data.files.map((file) => [file.path, file]))
  const isRead = (path: string): boolean => !plan.unread.includes(`${plan.folder}/${path}`)
  const gone = closing.data.files.flatMap(({ path }, i) =>
    isRead(path) && !files.some((file) => file.path === path) ? [missingFile(closing, path, i)] : [],
  )
  const others = files.flatMap((file) => {
    const before = closed.get(file.path)
    if (!before) return isLate(plan, file) ? [newFile(closing, file)] : []
    if (!isRead(file.path) || before.fingerprint === fingerprintOf(file.declared)) return []
    return changedFile(closing, file, changedFields(plan, closing, file))
  })
  return [...gone, ...others]
}

const told = ({ period, data }: Closing) => ({ period, on: data.on })

const missingFile = (closing: Closing, path: string, index: number): Diagnostic =>
  problem('closed/missing-file', 'error', within(closing.origin, 'files', index, 'path'), { ...told(closing), path })

const newFile = (closing: Closing, { origin }: DeclaredFile): Diagnostic =>
  fileProblem('closed/new-file', 'error', origin.file, told(closing))

/** A report or narrative put in after the closing. Answers to a request and assessments come in when they come. */
function isLate(plan: Plan, { path, report }: DeclaredFile): boolean {
  const requested = new Set(plan.data.requests?.map(({ id }) => id))
  return path.startsWith('progress/') && !(report && requested.has(report.period))
}

/** One problem a file, at the first field that nothing explains. */
function changedFile(closing: Closing, file: DeclaredFile, changed: readonly ChangedField[]): Diagnostic[] {
  const fields = changed.filter(({ correction }) => correction === undefined)
  const params = { ...told(closing), fields: fields.map(({ name }) => name) }
  const first = fields.find(({ leaf }) => leaf !== undefined)
  if (changed.length > 0 && fields.length === 0) return []
  if (first?.name === 'narrative') return [inNarrative(file, params)]
  if (first?.leaf) return [problem('closed/changed', 'error', within(file.origin, ...first.leaf.path), params)]
  return [fileProblem('closed/changed', 'error', file.origin.file, params)]
}

function inNarrative({ origin, narrative }: DeclaredFile, params: Parameters<typeof fileProblem<'closed/changed'>>[3]) {
  const start = narrative[0]?.start
  return fileProblem(
    'closed/changed',
    'error',
    origin.file,
    params,
    start === undefined ? undefined : { start, end: start + 1 },
  )
}

/**
 * The plan as a closing knew it: without what was signed for other periods, or decided, after that day, and with the values that later
 * corrections say stood in its files.
 */
export function planAsClosed(plan: Plan, closing: Frozen): Plan {
  const files = filesOf(plan, closing.window)
  const own = new Set(files.map(({ origin }) => origin.file))
  const explained = new Map<Report, readonly ChangedField[]>()
  for (const file of files) {
    const changed = file.report ? changedFields(plan, closing, file).filter(({ correction }) => correction) : []
    if (file.report && changed.length > 0) explained.set(file.report, changed)
  }
  const restored = withoutExplained(plan, explained)
  const known = (report: Report): boolean => report.date <= closing.data.on || own.has(report.origin.file)
  const amendments = restored.amendments.map((amendment) => knownBy(amendment, closing.data.on))
  return { ...restored, reports: restored.reports.filter(known), amendments }
}

/** closed/totals: figures measured again that do not come out as they were closed. */
export function changedTotals(closing: Frozen, now: Figures): Diagnostic[] {
  const differing = differencesOf(closing.data, now)
  const [first] = differing
  if (!first) return []
  const params = { ...told(closing), differing: differing.map(({ name, closed, now }) => ({ name, closed, now })) }
  return [problem('closed/totals', 'error', within(closing.origin, ...first.path), params)]
}
