import type { Stated } from '../core/change.ts'
import type { Path } from '../core/origin.ts'
import { type Fields, hasDistinct, isFields, isSame, KEYS } from '../core/stated.ts'

export { isSame }

/** A value that differs, and the way to it: in words that stay the same when entries move, and in the data. */
export interface FieldChange {
  readonly field: string
  /** In the newer data, else the older. */
  readonly path: Path
  /** In the older data. */
  readonly was: Path
  readonly from: Stated
  readonly to: Stated
}

/** The way down to a value: in words, in the newer data and in the older. */
interface Way {
  readonly field: readonly string[]
  readonly path: Path
  readonly was: Path
}

const step = ({ field, path, was }: Way, name: string, now: string | number, old: string | number): Way => ({
  field: [...field, name],
  path: [...path, now],
  was: [...was, old],
})

/** Every value that differs between two states of an entry; lists of named entries are compared entry by entry, other lists as a whole. */
export function fieldChanges(from: Stated, to: Stated, way: Way = { field: [], path: [], was: [] }): FieldChange[] {
  if (isSame(from, to)) return []
  const keyed = keyOf(from, to)
  if (keyed !== undefined) return inList(asList(from), asList(to), keyed, way)
  if (isFields(from ?? to) && isFields(to ?? from)) return inFields(asFields(from), asFields(to), way)
  return [{ ...way, field: way.field.join('.'), from, to }]
}

function inFields(from: Fields, to: Fields, way: Way): FieldChange[] {
  const keys = new Set([...Object.keys(to), ...Object.keys(from)])
  return [...keys].flatMap((key) => fieldChanges(from[key], to[key], step(way, key, key, key)))
}

function inList(from: readonly Fields[], to: readonly Fields[], key: string, way: Way): FieldChange[] {
  const names = [...new Set([...to, ...from].map((entry) => String(entry[key])))]
  return names.flatMap((name) => {
    const at = (list: readonly Fields[]): number => list.findIndex((entry) => String(entry[key]) === name)
    const [old, now] = [at(from), at(to)]
    return fieldChanges(from[old], to[now], step(way, name, now < 0 ? old : now, old))
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
