import { problem } from '../core/diagnostic.ts'
import type { Indicator, Plan, Report } from '../core/plan.ts'
import { speaksFor } from '../core/unit.ts'
import type { Rule } from './context.ts'

/** progress/foreign-task, progress/foreign-indicator: a unit reports what is not its own. An unknown unit is reported as that. */
export const progressForeign: Rule = function* ({ plan, taskReports, indicatorReports }) {
  for (const { report, work, origin, role } of taskReports) {
    if (role !== 'foreign' || ![report.unit, ...work.leads].every((unit) => plan.units.has(unit))) continue
    const params = { task: work.id, unit: report.unit, lead: work.leads.join(', ') }
    yield problem('progress/foreign-task', 'error', origin, params, 'key')
  }
  for (const { report, indicator, origin } of indicatorReports) {
    const { lead } = indicator.data
    if (lead === undefined || !plan.units.has(lead) || !plan.units.has(report.unit)) continue
    if (mayReport(plan, report, indicator)) continue
    const params = { indicator: indicator.id, unit: report.unit, lead }
    yield problem('progress/foreign-indicator', 'error', origin, params, 'key')
  }
}

/** Its lead, those who supply data, and with `per: unit` the units that must reach it (any unit where none are named). */
function mayReport(plan: Plan, { unit, date }: Report, { data }: Indicator): boolean {
  if (data.per === 'unit' && !data.units) return true
  const allowed = [data.lead, ...(data.with ?? []), ...(data.units ?? [])]
  return allowed.some((other) => other !== undefined && speaksFor(plan, unit, other, date))
}
