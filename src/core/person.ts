import type { Day } from './day.ts'
import { type Origin, within } from './origin.ts'
import type { Plan, Unit, UnitData } from './plan.ts'

export type PersonData = NonNullable<UnitData['people']>[number]

/** A person of a unit in one term of office. */
export interface Person {
  readonly id: string
  readonly data: PersonData
  readonly unit: Unit
  readonly origin: Origin
}

/** Every person in the order of the register; of two with one id both are given. */
export const peopleOf = (plan: Plan): Person[] => [...plan.units.values()].flatMap(peopleOfUnit)

export const peopleOfUnit = (unit: Unit): Person[] =>
  (unit.data.people ?? []).map((data, i) => ({ id: data.id, data, unit, origin: within(unit.origin, 'people', i) }))

/** True on the days of a person's term, its first and last included; a term without an end is not over. */
export const inOffice = ({ data: { from, until } }: Person, day: Day): boolean =>
  (from ?? '') <= day && (until === undefined || day <= until)

/** Who holds the post of a unit's head on a day; undefined where the register names nobody. */
export const headAt = (unit: Unit, day: Day): Person | undefined =>
  peopleOfUnit(unit).find((person) => person.data.head === true && inOffice(person, day))
