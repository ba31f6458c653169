import type { Act } from './close/closing.ts'
import { closePeriod, fingerprintOf, reopenPeriod } from './close/index.ts'
import type { Period } from './core/period.ts'
import type { ClosedData, Closing } from './core/plan.ts'
import type { Progress } from './core/progress.ts'
import type { Reader } from './core/reader.ts'
import { movementsOf } from './pipeline.ts'
import { REPORT_KINDS, type ReportKind, type ReportOptions, type ReportOutcome, reportOf } from './report-pipeline.ts'

// The part of the contents page that closes periods and reopens them; loaded only by commands that do.

export { type Act, fingerprintOf, reopenPeriod }

/** Kinds of reports that are the report of a period, whatever its length. */
const PERIODIC: ReadonlySet<string> = new Set(['month', 'quarter', 'half', 'nine-months', 'year'])

/** The kind of report that a period has: by its length, for a period of the plan's own the quarterly one; undefined where it has none. */
export function kindOf(progress: Progress, period: Period): ReportKind | undefined {
  const { calendar } = progress.plan
  if (calendar.requested?.some(({ id }) => id === period.id)) return undefined
  const kinds = REPORT_KINDS.filter(({ name }) => PERIODIC.has(name))
  return calendar.kind === 'own'
    ? kinds.find(({ name }) => name === 'quarter')
    : kinds.find((kind) => kind.fits(period))
}

/** A period's report as it is closed: without number, day and signer, which come later, or are known from the paper. */
const AS_CLOSED: ReportOptions = {}

/** The report whose view a closing keeps the fingerprint of. */
export const closingReport = (reader: Reader, progress: Progress, kind: ReportKind): Promise<ReportOutcome> =>
  reportOf(reader, progress, kind, AS_CLOSED)

/** The text of a closing's file. The library that writes YAML is loaded by nothing else. */
export const closingText = async (data: ClosedData): Promise<string> =>
  (await import('./close/render.ts')).closingText(data)

/** What a closing says beside the figures. */
export interface ClosingWords extends Pick<ClosedData, 'issued' | 'program'> {
  readonly missing: readonly string[]
  readonly before: Closing | undefined
}

/** The period shown as it is closed: figures, values in force, fingerprints. */
export function closed(
  act: Act,
  progress: Progress,
  kind: ReportKind,
  { view }: ReportOutcome,
  { before, issued, ...words }: ClosingWords,
): ClosedData {
  return closePeriod(act, {
    progress,
    movement: movementsOf(progress).total.period,
    view: { kind: kind.name, content: view },
    ...words,
    ...(issued ? { issued } : {}),
    ...(before ? { before } : {}),
  })
}
