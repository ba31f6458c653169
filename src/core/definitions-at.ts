import { type AmendedItem, effectOf, isPending, itemsInFiles, itemsInForce, itemsOf } from './amendment.ts'
import type { Stated } from './change.ts'
import type { Day } from './day.ts'
import { definitionOf, withDefinition } from './definitions.ts'
import { type Origin, within } from './origin.ts'
import type { Plan } from './plan.ts'
import { ruled } from './ruled-fields.ts'
import { isFields, isSame, valueAt, withValue } from './stated.ts'

/** The plan that files state, of one that was made of it here: going back from it would undo twice. */
const filed = new WeakMap<Plan, Plan>()
/** Plans made so far, by how many items are in force: the same day's plan is the same object, whatever asks for it. */
const made = new WeakMap<Plan, Map<number, Plan>>()

/**
 * The plan with the definitions in force on a day: every change whose amendment is not approved, or takes effect later, is undone, in
 * reverse order of effect. The same object where there is nothing to undo.
 */
export function definitionsAt(given: Plan, day: Day): Plan {
  if (given.amendments.length === 0) return given
  const plan = filed.get(given) ?? given
  const inForce = itemsInForce(plan.amendments, day)
  const known = made.get(plan) ?? new Map<number, Plan>()
  made.set(plan, known)
  const before = known.get(inForce.length)
  if (before) return before
  const result = withTraces(toUndo(plan, inForce).reduce(withoutItem, plan), inForce)
  known.set(inForce.length, result)
  filed.set(result, plan)
  return result
}

/** Items whose change stands in the files and is not in force, in the order in which they are undone: the last made first. */
function toUndo(plan: Plan, inForce: readonly AmendedItem[]): AmendedItem[] {
  const kept = new Set(inForce.map(({ origin }) => origin))
  const held = itemsInFiles(plan.amendments).filter(({ origin }) => !kept.has(origin))
  return [...refusedButHeld(plan), ...held.reverse()]
}

/** Refused and withdrawn items whose value the files still hold, and no other item accounts for. */
export function refusedButHeld(plan: Plan): AmendedItem[] {
  const live = itemsInFiles(plan.amendments)
  return itemsOf(plan.amendments).filter((item) => {
    if (item.state === 'approved' || isPending(item)) return false
    const last = live.findLast((other) => isSameField(other, item))
    return !(last && holdsTo(plan, last)) && !isSame(item.from, item.to) && holdsTo(plan, item)
  })
}

const isSameField = (a: AmendedItem, b: AmendedItem): boolean =>
  a.what === b.what && a.id === b.id && a.field === b.field

/** What the plan states for an item's field, or of the entry as a whole. */
export function statedOf(plan: Plan, { what, id, field }: AmendedItem): Stated {
  const now = definitionOf(plan, what, id)
  return field === null ? now : (valueAt(now, field) ?? undefined)
}

/** True where the plan states what an item asks for; of a whole entry only what is changed by amendment counts. */
export function holdsTo(plan: Plan, item: AmendedItem): boolean {
  const now = statedOf(plan, item)
  if (item.field !== null) return isSame(now, item.to)
  return isFields(now) ? isSame(ruled(item.what, now), ruled(item.what, item.to)) : !isFields(item.to)
}

/** The plan as it was before one item: its field, or the whole entry, is what it was. */
export function withoutItem(plan: Plan, { what, id, field, from, origin }: AmendedItem): Plan {
  const place = within(origin, 'from')
  if (field === null) return withDefinition(plan, what, id, from, place)
  const now = definitionOf(plan, what, id)
  const next = now === undefined ? undefined : withValue(now, field, from)
  if (next === undefined) return plan
  const before = withDefinition(plan, what, id, next, place)
  return what === 'task' && /^deadline(?:\.|$)/.test(field) ? withDeadlineAt(before, id, place) : before
}

const withDeadlineAt = (plan: Plan, id: string, place: Origin): Plan => ({
  ...plan,
  tasks: plan.tasks.map((task) => (task.id === id ? { ...task, deadlineAt: place } : task)),
})

/**
 * What amendments in force leave behind: a task they added was assigned the day they took effect, one they took out stays as cancelled,
 * so that the movement of tasks balances and nothing goes without a word. The last word on a task counts: one that came again is new.
 */
function withTraces(plan: Plan, inForce: readonly AmendedItem[]): Plan {
  const whole = inForce.filter(({ what, field }) => what === 'task' && field === null)
  const moves = whole.filter(({ from, to }) => isFields(from) !== isFields(to))
  return [...new Map(moves.map((item) => [item.id, item])).values()].reduce(withTrace, plan)
}

function withTrace(plan: Plan, { id, from, to, amendment, origin }: AmendedItem): Plan {
  const on = effectOf(amendment)
  const now = definitionOf(plan, 'task', id)
  if (on === null) return plan
  if (isFields(now) && isFields(to) && now.assigned === undefined)
    return withDefinition(plan, 'task', id, { ...now, assigned: on }, origin)
  if (now !== undefined || !isFields(from) || to !== undefined) return plan
  const { reason, approval } = amendment
  const cancelled = { on, reason, ...(approval ? { decision: approval.number } : {}) }
  return withDefinition(plan, 'task', id, { ...from, cancelled }, within(origin, 'from'))
}
