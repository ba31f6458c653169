import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import { CALENDAR, type Every, periodHolding, periodOf, periodsBetween } from '../core/period.ts'
import type { TaskReport } from './claim.ts'
import type { Rule } from './context.ts'
import { nearPeriod } from './near.ts'

/** progress/none-and-more, progress/percent-with-parts, progress/done-on-recurring, progress/not-recurring, progress/occurrence: an entry that does not fit its task. */
export const progressShape: Rule = function* ({ taskReports }) {
  for (const report of taskReports) {
    const { work, entry, origin } = report
    if (entry.none && Object.keys(entry).length > 1)
      yield problem('progress/none-and-more', 'error', within(origin, 'none'), { id: work.id }, 'key')
    if (entry.percent !== undefined && work.parts.length > 0)
      yield problem('progress/percent-with-parts', 'error', within(origin, 'percent'), { task: work.id }, 'key')
    if (entry.done !== undefined && entry.done !== false && work.deadline?.every)
      yield problem('progress/done-on-recurring', 'error', within(origin, 'done'), { task: work.id }, 'key')
    if (entry.occurrences) yield* occurrences(report, Object.keys(entry.occurrences))
  }
}

function* occurrences({ work, origin }: TaskReport, ids: readonly string[]): Generator<Diagnostic> {
  const every = work.deadline?.every
  if (!every) {
    yield problem('progress/not-recurring', 'error', within(origin, 'occurrences'), { task: work.id }, 'key')
    return
  }
  for (const id of ids) {
    if (work.cycles.some((cycle) => isSpan(id, cycle))) continue
    const near = suggest(id, every)
    const params = { id, every, ...(near === undefined ? {} : { nearest: near }) }
    yield problem('progress/occurrence', 'error', within(origin, 'occurrences', id), params, 'key')
  }
}

/** True for the id of a calendar span of that length; spans of several years may start in any year. */
function isSpan(id: string, every: Every): boolean {
  const from = periodOf(id, CALENDAR)?.from
  return from !== undefined && periodHolding(from, every, CALENDAR)?.id === id
}

/** The span that holds the end of what was named (`2026-06` → `2026-Q2`), or one written in another form. */
function suggest(id: string, every: Every): string | undefined {
  const named = periodOf(id, CALENDAR)
  if (named) return periodHolding(named.to, every, CALENDAR)?.id
  const year = /\d{4}/.exec(id)?.[0]
  if (!year) return undefined
  const spans = periodsBetween(every, `${year}-01-01`, `${year}-12-31`, CALENDAR)
  return nearPeriod(
    id,
    spans.map((span) => span.id),
  )
}
