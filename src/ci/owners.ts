import type { Plan } from '../core/plan.ts'
import { isOutside } from '../core/unit.ts'

/** Accounts on a git server by what they answer for in one plan; an empty list where nobody has an account. */
export interface PlanOwners {
  readonly id: string
  /** Who receives the reports, and stands in for whoever has no account. */
  readonly office: readonly string[]
  /** Who decides on definitions, amendments and closings. */
  readonly decider: readonly string[]
  /** Who writes the consolidated reports. */
  readonly consolidators: readonly string[]
  readonly units: readonly UnitOwners[]
}

export interface UnitOwners {
  readonly id: string
  readonly accounts: readonly string[]
}

/** Roles of plan.yaml and accounts of units.yaml put together; who reports nothing, or no longer, is left out. */
export function ownersOf({ id, data: { roles }, units }: Plan): PlanOwners {
  const accountsOf = (unit: string | undefined): readonly string[] =>
    (unit === undefined ? undefined : units.get(unit)?.data.accounts) ?? []
  const [office = []] = [roles?.gate, roles?.['follow-up']].map(accountsOf).filter((found) => found.length > 0)
  const decider = accountsOf(roles?.decider)
  const consolidators = unique(Object.values(roles?.consolidator ?? {}).flatMap((unit) => accountsOf(String(unit))))
  const reporting = [...units.values()].filter((unit) => !isOutside(unit) && unit.data.until === undefined)
  return {
    id,
    office: office.length > 0 ? office : decider,
    decider: decider.length > 0 ? decider : office,
    consolidators,
    units: reporting.map((unit) => ({ id: unit.id, accounts: accountsOf(unit.id) })),
  }
}

/** Each once, in the order of their first mention. */
export const unique = (accounts: readonly string[]): string[] => [...new Set(accounts)]
