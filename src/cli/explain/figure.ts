import { type Day, daysBetween, printDay } from '../../core/day.ts'
import type { Origin } from '../../core/origin.ts'
import { type Ratio, toJson } from '../../core/ratio.ts'
import type { Words } from '../words/index.ts'
import type { Calculation, Item, Limits, Value } from './calculation.ts'
import type { Derivation, Input } from './derivation.ts'
import type { Known } from './paths.ts'
import type { Figure, Subject } from './scope.ts'

// The shapes that figures outside the status have in common; each is a few words, the lines it rests on, and a computation.

/** A figure under its id. */
export const named = (id: string, explain: (subject: Subject) => Figure): Known => ({
  id,
  scope: { name: '' },
  explain,
})

/** The same figure under another id. */
export const under = (id: string, known: Known): Known => ({ ...known, id })

/** Figures whose ids begin with `from`, under ids that begin with `to`. */
export const movedTo = (all: readonly Known[], from: string, to: string): Known[] =>
  all.filter(({ id }) => id.startsWith(from)).map((known) => under(to + known.id.slice(from.length), known))

/** What an entry of the plan says of itself, made the explanation of one of its figures. */
export function figureOf({ title, ...derivation }: Derivation, own: Partial<Figure> & Pick<Figure, 'name'>): Figure {
  return { ...derivation, ...own, name: `${own.name} · ${title}` }
}

/** A value as a line states it; null where nothing states it, with the reason. */
export interface Said {
  readonly name: string
  readonly label: string
  readonly value: Value
  readonly text: string
  readonly origin: Origin
  readonly formula?: string
}

export function stated({ name, label, value, text, origin, formula }: Said): Figure {
  return {
    name,
    ...(formula ? { formula } : {}),
    terms: [],
    steps: [],
    result: text,
    inputs: [{ label, value: text, origin }],
    calculation: { operation: { op: 'stated' }, items: [{ id: label, kind: 'value', value, origin }], result: value },
  }
}

/** A day that a line states. */
export const statedDay = (words: Words, of: Omit<Said, 'value' | 'text'>, day: Day | null): Figure =>
  stated({ ...of, value: day, text: day === null ? words.none : printDay(day) })

/** A figure there is none of, and why. */
export const absent = (words: Words, name: string, why: string, inputs: readonly Input[] = []): Figure => ({
  name,
  terms: [],
  steps: [],
  result: why === '' ? words.none : `${words.none} (${why})`,
  inputs,
  calculation: { operation: { op: 'stated' }, items: [], result: null },
})

/** One term of a sum: its weight, and the value weighed. */
export interface Weighed {
  readonly id: string
  /** What a person reads in place of the id. */
  readonly label?: string
  readonly weight: Ratio
  readonly value: Ratio | null
  readonly text: string
  readonly origin: Origin
}

/** Σ weight × value, as data. */
export function linear(
  terms: readonly Weighed[],
  result: Ratio | null,
  how: { readonly limits?: Limits; readonly decimals?: number } = {},
): Calculation {
  const items = terms.map(({ id, weight, value, origin }): Item => {
    return { id, kind: 'value', value: toJson(value), weight: toJson(weight) ?? { n: 1, d: 1 }, origin }
  })
  return { operation: { op: 'linear', ...how }, items, result: toJson(result) }
}

/** The lines of the terms of a sum. */
export const linesOf = (terms: readonly Weighed[]): Input[] =>
  terms.map(({ id, label = id, text, origin }) => ({ label, value: text, origin }))

/** Days from one day to another. */
export function daysFromTo(
  { name, label, origin, text }: Pick<Said, 'name' | 'label' | 'origin' | 'text'>,
  [from, to]: readonly [Day, Day],
  ids: readonly [string, string],
): Figure {
  const result = daysBetween(from, to)
  const item = (id: string, value: Day): Item => ({ id, kind: 'value', value, origin })
  return {
    name,
    terms: [],
    steps: [`${printDay(to)} − ${printDay(from)} = ${result}`],
    result: text,
    inputs: [{ label, value: printDay(to), origin }],
    calculation: { operation: { op: 'daysBetween' }, items: [item(ids[0], from), item(ids[1], to)], result },
  }
}
