import type { Day } from './day.ts'
import type { Plan, Unit } from './plan.ts'
import { fold } from './text.ts'

const hasEnded = (unit: Unit, day: Day): boolean => unit.data.until !== undefined && unit.data.until < day

/** True while the unit exists on that day. */
export const inForce = (unit: Unit, day: Day): boolean => (unit.data.from ?? '') <= day && !hasEnded(unit, day)

/** True for a superior body or an addressee: it stands outside the commune, owes it no report and leads none of its tasks. */
export const isOutside = ({ data: { relation } }: Unit): boolean => relation === 'superior' || relation === 'addressee'

/** The name in use on that day; the first name for earlier days. */
export function nameAt(unit: Unit, day: Day): string {
  const names = unit.data.names
  return (names.findLast((entry) => (entry.from ?? '') <= day) ?? names[0])?.name ?? unit.id
}

/** Who answers for a unit's work on a day: the unit itself, or its successors once it has ended. */
export interface Holder {
  /** The unit that answers; an ended unit without a single successor stays its own holder. */
  readonly unit: string
  /** True when the unit has ended and no single successor is known. */
  readonly orphan: boolean
}

/** Follows successors from `unit` until one is in force on `day`. An unknown unit is an orphan of its own. */
export function holderAt(plan: Plan, unit: string, day: Day): Holder {
  const seen = new Set<string>()
  let id = unit
  for (;;) {
    const found = plan.units.get(id)
    if (!found) return { unit: id, orphan: true }
    if (!hasEnded(found, day)) return { unit: id, orphan: false }
    const successors = found.data.successors ?? []
    const next = successors[0]
    seen.add(id)
    if (successors.length !== 1 || next === undefined || seen.has(next)) return { unit: id, orphan: true }
    id = next
  }
}

/**
 * True when `reporter` may speak for `lead`: it is the lead, one of its successors, or a unit the lead succeeded.
 * With the day it speaks `on`, a successor may only once the unit before it has ended; without one, at any time.
 */
export const speaksFor = (plan: Plan, reporter: string, lead: string, on?: Day): boolean =>
  reporter === lead || descends(plan, lead, reporter, on) || descends(plan, reporter, lead)

/** True when `to` is reached from `from` over any number of successions, all of them past on a day where one is given. */
function descends(plan: Plan, from: string, to: string, on?: Day, seen: Set<string> = new Set()): boolean {
  const unit = plan.units.get(from)
  if (!unit || seen.has(from) || (on !== undefined && !hasEnded(unit, on))) return false
  seen.add(from)
  const successors = unit.data.successors ?? []
  return successors.some((next) => next === to || descends(plan, next, to, on, seen))
}

/** The units a person may mean by an id, a name of any time, or an alias; marks, case and kinds of dash do not matter. */
export function unitsNamed(plan: Plan, typed: string): Unit[] {
  const wanted = fold(typed)
  return [...plan.units.values()].filter(({ id, data }) =>
    [id, ...data.names.map(({ name }) => name), ...(data.aliases ?? [])].some((name) => fold(name) === wanted),
  )
}
