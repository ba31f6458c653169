import type { Day } from '../core/day.ts'
import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { type Origin, within } from '../core/origin.ts'
import type { Consolidated, Report } from '../core/plan.ts'
import { originOf } from './claim.ts'
import type { Context, Rule } from './context.ts'

/** progress/future-date, progress/after-file-date, progress/after-window: days that cannot be, or that wait. */
export const progressDates: Rule = function* (context) {
  yield* fileDates(context)
  for (const { report, day, origin } of factDates(context)) yield* judge(report, day, origin, context.today)
}

interface Fact {
  readonly report: Pick<Report | Consolidated, 'date' | 'window'>
  readonly day: Day
  readonly origin: Origin
}

/** Days of completion, of figures and of the documents a file says were issued. */
function* factDates({ plan, claims, indicatorReports }: Context): Generator<Fact> {
  for (const claim of claims) {
    const { kind, value, of } = claim
    if (kind === 'done' && typeof value === 'string') yield { report: of.report, day: value, origin: originOf(claim) }
  }
  for (const { report, entry, origin } of indicatorReports)
    if (entry.at !== undefined) yield { report, day: entry.at, origin: within(origin, 'at') }
  for (const report of [...plan.reports, ...plan.consolidated])
    for (const [i, { date }] of report.documents.entries())
      yield { report, day: date, origin: within(report.origin, 'documents', i, 'date') }
}

/** One problem a day: a day after the file's own is wrong whatever today is. */
function* judge(report: Fact['report'], day: Day, origin: Origin, today: Day): Generator<Diagnostic> {
  const fileDate = report.date
  const { window } = report
  if (day > fileDate) yield problem('progress/after-file-date', 'error', origin, { date: day, fileDate })
  else if (day > today) yield problem('progress/future-date', 'error', origin, { date: day, today })
  else if (window && day > window.to)
    yield problem('progress/after-window', 'warning', origin, { date: day, to: window.to })
}

function* fileDates({ plan, today }: Context): Generator<Diagnostic> {
  for (const { date, received, origin } of plan.reports) {
    if (date > today) yield problem('progress/future-date', 'error', within(origin, 'date'), { date, today })
    else if (received > today)
      yield problem('progress/future-date', 'error', within(origin, 'received'), { date: received, today })
  }
  for (const { date, origin } of plan.consolidated)
    if (date > today) yield problem('progress/future-date', 'error', within(origin, 'date'), { date, today })
}
