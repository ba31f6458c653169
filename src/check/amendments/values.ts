import { type AmendedItem, itemsInFiles } from '../../core/amendment.ts'
import { definitionOf } from '../../core/definitions.ts'
import { holdsTo, refusedButHeld, statedOf, withoutItem } from '../../core/definitions-at.ts'
import { type Diagnostic, problem } from '../../core/diagnostic.ts'
import { within } from '../../core/origin.ts'
import type { Plan } from '../../core/plan.ts'
import { inLine } from '../../core/stated-words.ts'
import type { AmendmentRule } from './index.ts'

/**
 * amendment/to-differs, amendment/from-differs, amendment/not-put-back: the files must hold what the last amendment of each field says,
 * each amendment must start from what the one before it left, and what was refused or withdrawn must be put back.
 */
export const values: AmendmentRule = function* (plan) {
  for (const { id, field, state, from, origin } of refusedButHeld(plan))
    if (state === 'refused' || state === 'withdrawn')
      yield problem('amendment/not-put-back', 'error', within(origin, 'to'), { id, field, state, from: inLine(from) })
  let current = refusedButHeld(plan).reduce(withoutItem, plan)
  const later: AmendedItem[] = []
  for (const item of itemsInFiles(plan.amendments).reverse()) {
    yield* atItem(current, item, later)
    current = withoutItem(current, item)
    later.unshift(item)
  }
}

function* atItem(plan: Plan, item: AmendedItem, later: readonly AmendedItem[]): Generator<Diagnostic> {
  const { what, id, field, to, origin } = item
  if (holdsTo(plan, item) || (field !== null && definitionOf(plan, what, id) === undefined)) return
  const next = later.find((other) => overlap(other, item))
  const found = inLine(statedOf(plan, item))
  if (!next) {
    yield problem('amendment/to-differs', 'error', within(origin, 'to'), { id, field, stated: inLine(to), found })
    return
  }
  const before = inLine(statedOf(withItem(plan, item), next))
  yield problem('amendment/from-differs', 'error', within(next.origin, 'from'), {
    id,
    field: next.field,
    stated: inLine(next.from),
    found: before,
  })
}

/** True where two items speak of one value, or of one inside the other. */
function overlap(a: AmendedItem, b: AmendedItem): boolean {
  if (a.what !== b.what || a.id !== b.id) return false
  if (a.field === null || b.field === null || a.field === b.field) return true
  return a.field.startsWith(`${b.field}.`) || b.field.startsWith(`${a.field}.`)
}

/** The plan with the item's change made. */
const withItem = (plan: Plan, item: AmendedItem): Plan => withoutItem(plan, { ...item, from: item.to })
