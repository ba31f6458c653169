import type { Plan } from '../core/plan.ts'

/** True when anything in the plan names a unit, so that a missing units.yaml leaves names without an owner. */
export function refersToUnits({ data, tasks, duties, indicators, reports, consolidated, ...more }: Plan): boolean {
  return (
    reports.length > 0 ||
    consolidated.some(({ unit }) => unit !== null) ||
    tasks.some(({ data: { lead, with: others, parts } }) => lead ?? others ?? parts?.find((part) => part.lead)) ||
    indicators.some(({ data: { lead, with: others, units } }) => lead ?? others ?? units) ||
    duties.some(({ data: { by, to } }) => by ?? to) ||
    more.programmes.some(({ data: { lead } }) => lead !== undefined) ||
    more.assessments.some(({ data: { by }, subject }) => by ?? subject.unit) ||
    Object.keys(data.roles ?? {}).length > 0 ||
    [...(data.reporting ?? []), ...(data.requests ?? [])].some(({ from, to }) => to ?? from !== 'all')
  )
}
