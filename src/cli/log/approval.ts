import { isDeepStrictEqual } from 'node:util'
import { type AmendedItem, itemsOf } from '../../core/amendment.ts'
import type { Change, Stated } from '../../core/change.ts'
import type { Day } from '../../core/day.ts'
import type { Plan } from '../../core/plan.ts'

/** The amendment behind a changed definition; number and day of the deciding document, null while there is none. */
export interface Approval {
  readonly amendment: string
  readonly state: AmendedItem['state']
  readonly number: string | null
  readonly date: Day | null
}

/** The amendment that asks for one of some changes; `plan` is as it stands now: the decision comes after the proposal. */
export function approvalOf(plan: Plan, changes: readonly Change[]): Approval | null {
  const definitions = changes.filter(({ saidIn }) => saidIn === null)
  const found = itemsOf(plan.amendments).findLast((item) => definitions.some((change) => asksFor(item, change)))
  if (!found) return null
  const { state, amendment } = found
  const { number = null, date = null } = amendment.approval ?? {}
  return { amendment: amendment.id, state, number, date }
}

/** An item may name a field as a whole (`deadline`) of which the change is a part (`deadline.due`). */
function asksFor({ what, id, field, to }: AmendedItem, change: Change): boolean {
  if (what !== change.what || id !== change.id) return false
  if (field === null || change.field === null)
    return field === change.field && (to === undefined) === (change.to === undefined)
  if (field === change.field) return isDeepStrictEqual(to ?? null, change.to ?? null)
  if (!change.field.startsWith(`${field}.`)) return false
  const rest = change.field.slice(field.length + 1).split('.')
  return isDeepStrictEqual(rest.reduce<Stated>(valueAt, to) ?? null, change.to ?? null)
}

const valueAt = (value: Stated, key: string): Stated =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Stated>>)[key]
    : undefined
