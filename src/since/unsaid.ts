import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Rule } from './context.ts'

/** since/unsaid: a report handed in says nothing of tasks its unit owes, not even that there is nothing to report. */
export const unsaid: Rule = function* ({ after, owed }) {
  for (const { unit, period, tasks } of owed) {
    const report = after.reports.find((found) => found.unit === unit && found.period === period)
    if (!report) continue
    const silent = tasks.filter((id) => report.tasks[id] === undefined)
    const origin = within(report.origin, 'tasks')
    if (silent.length > 0) yield problem('since/unsaid', 'error', origin, { unit, period, tasks: silent }, 'key')
  }
}
