import { printDay } from '../../core/day.ts'
import { printCount } from '../../core/number.ts'
import type { OwedReport, Progress } from '../../core/progress.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import type { Derivation, Input } from './derivation.ts'
import { printed } from './rate.ts'

/** How the share of reports received in time came about: every report that fell due this year. */
export function explainReports({ words }: Context, progress: Progress): Derivation {
  const { explain, rates } = words
  const due = progress.reportsDue
  const inTime = due.filter((owed) => owed.inTime)
  const late = due.filter((owed) => !owed.inTime && owed.received !== null)
  const missing = due.filter((owed) => owed.received === null)
  const ids = (owed: readonly OwedReport[]): string[] => owed.map((o) => `${o.unit} ${o.period.id}`)
  return {
    title: `rates.reportsInTime · ${rates.reportsInTime}`,
    formula: explain.formulas.reportsInTime,
    terms: [
      { symbol: 'R1', name: explain.inTime, value: printCount(inTime.length), ids: ids(inTime) },
      { symbol: 'R2', name: explain.late, value: printCount(late.length), ids: ids(late) },
      { symbol: 'R3', name: explain.missing, value: printCount(missing.length), ids: ids(missing) },
    ],
    steps: [`${inTime.length} / (${inTime.length} + ${late.length} + ${missing.length})`],
    ...printed(words, progress.reportsInTime, progress.complete ? explain.zero : explain.unread),
    inputs: due.map((owed) => owedInput(words, progress, owed)),
  }
}

/** One report that is owed: what came of it, and the line of the report or of what orders it. */
export function owedInput({ explain }: Context['words'], { plan }: Progress, owed: OwedReport): Input {
  const report = plan.reports.find((r) => r.unit === owed.unit && r.period === owed.period.id)
  const received = owed.received ? explain.received(printDay(owed.received)) : explain.missing
  const due = owed.due ? ` · ${explain.due(printDay(owed.due))}` : ''
  const origin =
    report && owed.received
      ? { file: report.origin.file, path: [report.received === report.date ? 'date' : 'received'] }
      : owed.origin
  return { label: `${safe(owed.period.id)} ${safe(owed.name)}`, value: received + due, origin }
}
