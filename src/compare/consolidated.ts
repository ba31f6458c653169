import type { Change, Stated } from '../core/change.ts'
import { within } from '../core/origin.ts'
import type { Consolidated, Plan } from '../core/plan.ts'
import { fieldChanges } from './fields.ts'
import { narrativeChanges } from './narrative.ts'

/** Changes of the consolidating unit's own words, period by period. */
export function consolidatedChanges(before: Plan, after: Plan): Change[] {
  const periods = new Set([...after.consolidated, ...before.consolidated].map(({ period }) => period))
  const find = (plan: Plan, period: string): Consolidated | undefined =>
    plan.consolidated.find((found) => found.period === period)
  return [...periods].flatMap((period) => onePeriod(find(before, period), find(after, period)))
}

function onePeriod(before: Consolidated | undefined, after: Consolidated | undefined): Change[] {
  const file = after ?? before
  if (!file) return []
  const { period, origin } = file
  const base = { what: 'consolidated', id: period, saidIn: { unit: null, period }, carried: false } as const
  const whole: Change = {
    ...base,
    field: null,
    from: before?.date,
    to: after?.date,
    place: origin,
    was: before?.origin ?? null,
  }
  if (!before || !after) return [whole, ...(after ? narrativeChanges(base, [], after.narrative, origin, null) : [])]
  return [
    ...fieldChanges(ownOf(before), ownOf(after)).map(({ field, path, was, from, to }) => ({
      ...base,
      field,
      from,
      to,
      place: within(origin, ...path),
      was: from === undefined ? null : within(before.origin, ...was),
    })),
    ...narrativeChanges(base, before.narrative, after.narrative, origin, before.origin),
  ]
}

const ownOf = ({ date, unit, returned, documents }: Consolidated): Stated =>
  ({ date, unit, returned, documents }) as unknown as Stated
