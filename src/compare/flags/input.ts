import type { Change } from '../../core/change.ts'
import type { Plan } from '../../core/plan.ts'
import type { FlagPlaces, RedFlag } from '../../core/red-flag.ts'
import { nameAt } from '../../core/unit.ts'

/** What flags are found in: two states of a plan and everything that differs between them. */
export interface FlagInput {
  readonly before: Plan
  readonly after: Plan
  readonly changes: readonly Change[]
  /**
   * How often each deadline was moved by amendments, this change included: `3.b` for a task's or a duty's, `3.b.a` for a part's.
   * Left out where nobody has counted.
   */
  readonly moves?: ReadonlyMap<string, number>
  /** Evidence whose bytes differ under the same name, as paths from the plan's folder; a plan itself holds names alone. */
  readonly replaced?: readonly string[]
}

/** One kind of change to look out for. */
export type FlagRule = (input: FlagInput) => RedFlag[]

/** The places of a change: where the old value stood, where the new one stands. */
export const placesOf = ({ was, place, to }: Change): FlagPlaces => ({
  base: was,
  head: to === undefined ? null : place,
})

/** A unit's newest name; its id where the plan does not know it. */
export function unitName(plan: Plan, id: string): string {
  const unit = plan.units.get(id)
  return unit ? nameAt(unit, '9999-12-31') : id
}

/** Entries of two lists with the same id. */
export function pairs<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): [T, T][] {
  const now = new Map(after.map((entry) => [entry.id, entry]))
  return before.flatMap((old): [T, T][] => {
    const found = now.get(old.id)
    return found ? [[old, found]] : []
  })
}
