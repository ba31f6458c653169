import type { Stated } from '../core/change.ts'
import type { Path } from '../core/origin.ts'

/** A value that differs, and the way to it: in words that stay the same when entries move, and in the newer data (else the older). */
export interface FieldChange {
  readonly field: string
  readonly path: Path
  readonly from: Stated
  readonly to: Stated
}

/** Keys by which entries of a list are told apart. */
const KEYS = ['id', 'by', 'year', 'at'] as const

type Fields = { readonly [key: string]: Stated }

/** Every value that differs between two states of an entry; lists of named entries are compared entry by entry, other lists as a whole. */
export function fieldChanges(from: Stated, to: Stated, field: readonly string[] = [], path: Path = []): FieldChange[] {
  if (isSame(from, to)) return []
  const keyed = keyOf(from, to)
  if (keyed !== undefined) return inList(asList(from), asList(to), keyed, field, path)
  if (isFields(from ?? to) && isFields(to ?? from)) return inFields(asFields(from), asFields(to), field, path)
  return [{ field: field.join('.'), path, from, to }]
}

function inFields(from: Fields, to: Fields, field: readonly string[], path: Path): FieldChange[] {
  const keys = new Set([...Object.keys(to), ...Object.keys(from)])
  return [...keys].flatMap((key) => fieldChanges(from[key], to[key], [...field, key], [...path, key]))
}

function inList(
  from: readonly Fields[],
  to: readonly Fields[],
  key: string,
  field: readonly string[],
  path: Path,
): FieldChange[] {
  const names = [...new Set([...to, ...from].map((entry) => String(entry[key])))]
  return names.flatMap((name) => {
    const at = (list: readonly Fields[]): number => list.findIndex((entry) => String(entry[key]) === name)
    const index = at(to) < 0 ? at(from) : at(to)
    return fieldChanges(from[at(from)], to[at(to)], [...field, name], [...path, index])
  })
}

/** True where both say the same; the order of keys does not matter. */
export function isSame(a: Stated, b: Stated): boolean {
  if (a === b) return true
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => isSame(item, b[i]))
  if (!isFields(a) || !isFields(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]))
}

const isFields = (value: Stated): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const asFields = (value: Stated): Fields => (isFields(value) ? value : {})
const asList = (value: Stated): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])

/** The key that tells the entries of both lists apart; undefined where there is none. */
function keyOf(from: Stated, to: Stated): string | undefined {
  const lists = [from, to].filter((value) => value !== undefined)
  const all: Stated[] = lists.flatMap((list) => (Array.isArray(list) ? list : []))
  if (!lists.every((list) => Array.isArray(list)) || all.length === 0 || !all.every(isFields)) return undefined
  return KEYS.find((key) => lists.every((list) => hasDistinct(asList(list), key)))
}

function hasDistinct(list: readonly Fields[], key: string): boolean {
  const names = list.map((entry) => entry[key])
  return names.every((name) => name !== undefined) && new Set(names.map(String)).size === names.length
}
