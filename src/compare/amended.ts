import { AMENDED, type Amended, type AmendedItem, itemsInFiles, itemsOf } from '../core/amendment.ts'
import type { Change } from '../core/change.ts'
import { refusedButHeld, withoutItem } from '../core/definitions-at.ts'
import type { Plan } from '../core/plan.ts'
import { isFree, isRuled } from '../core/ruled-fields.ts'
import { definitionChanges } from './definitions.ts'

/** A changed definition, with the items of the newer plan's amendments that speak of it. */
export interface AmendedChange {
  readonly change: Change
  readonly items: readonly AmendedItem[]
}

/** Changes of definitions that are made by amendment only: those an amendment accounts for, and those none does. */
export interface Amendedness {
  readonly covered: readonly AmendedChange[]
  readonly uncovered: readonly Change[]
}

/**
 * Which changed definitions between two states of a plan are accounted for by amendments. Without all that amendments changed, both
 * states must be the same: what then still differs no amendment accounts for, whatever items say of it.
 */
export function amendedness(before: Plan, after: Plan): Amendedness {
  const all = definitionChanges(before, after).filter(needsAmendment)
  const bare = definitionChanges(withoutAmendments(before), withoutAmendments(after)).filter(needsAmendment)
  const isBare = (change: Change): boolean => bare.some((other) => overlaps(change, other))
  // What a later change hides in the files has its place in the bare states alone.
  const hidden = bare.filter((change) => !all.some((other) => overlaps(other, change)))
  const items = itemsOf(after.amendments)
  return {
    covered: all.flatMap((change) =>
      isBare(change) ? [] : [{ change, items: items.filter((item) => speaksOf(item, change)) }],
    ),
    uncovered: [...all.filter(isBare), ...hidden],
  }
}

/** True for a change of what the plan states that needs an amendment: target, deadline, weight, lead, scope, text, unit register. */
export const needsAmendment = (change: Change): boolean => {
  const { what, field, saidIn } = change
  return saidIn === null && isAmended(what) && isRuled(what, field) && !isFree(change)
}

const isAmended = (what: Change['what']): what is Amended => (AMENDED as readonly string[]).includes(what)

/** The plan before all of its amendments, decided or not. */
export const withoutAmendments = (plan: Plan): Plan =>
  [...refusedButHeld(plan), ...itemsInFiles(plan.amendments).reverse()].reduce(withoutItem, plan)

type Subject = Pick<Change, 'what' | 'id' | 'field'>

/** True where both are about one field, or one about a field inside the other's. */
function overlaps(a: Subject, b: Subject): boolean {
  if (a.what !== b.what || a.id !== b.id) return false
  if (a.field === null || b.field === null || a.field === b.field) return true
  return a.field.startsWith(`${b.field}.`) || b.field.startsWith(`${a.field}.`)
}

const speaksOf = (item: AmendedItem, change: Change): boolean => overlaps(item, change)
