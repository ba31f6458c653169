import type { Progress } from '../core/progress.ts'
import { type ReportOutcome, unfilled } from '../report-pipeline.ts'
import type { Words } from './words/index.ts'

/**
 * What keeps a period from being closed, in words: what keeps its report from being issued, but for number and day, which the paper gets
 * when it is signed; reports that did not come; errors in the data.
 */
export function missingOf(
  { closing: { missing } }: Words,
  progress: Progress,
  { view, filled }: ReportOutcome,
  errors: number,
): string[] {
  const silent = progress.reports.filter(({ received }) => received === null).map(({ name }) => name)
  const blank = filled.ok ? unfilled(filled.text).flatMap(({ heading }) => (heading === '' ? [] : [heading])) : []
  return [
    ...(silent.length > 0 ? [missing.reports([...new Set(silent)])] : []),
    ...view.blockers,
    ...[...new Set(blank)].map(missing.blank),
    ...(errors > 0 ? [missing.errors(errors)] : []),
  ]
}
