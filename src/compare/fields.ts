import type { Stated } from '../core/change.ts'
import type { Path } from '../core/origin.ts'
import { type Fields, hasDistinct, isFields, isSame, KEYS } from '../core/stated.ts'

export { isSame }

/** A value that differs, and the way to it: in words that stay the same when entries move, and in the newer data (else the older). */
export interface FieldChange {
  readonly field: string
  readonly path: Path
  readonly from: Stated
  readonly to: Stated
}

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

const asFields = (value: Stated): Fields => (isFields(value) ? value : {})
const asList = (value: Stated): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])

/** The key that tells the entries of both lists apart; undefined where there is none. */
function keyOf(from: Stated, to: Stated): string | undefined {
  const lists = [from, to].filter((value) => value !== undefined)
  const all: Stated[] = lists.flatMap((list) => (Array.isArray(list) ? list : []))
  if (!lists.every((list) => Array.isArray(list)) || all.length === 0 || !all.every(isFields)) return undefined
  return KEYS.find((key) => lists.every((list) => hasDistinct(asList(list), key)))
}
