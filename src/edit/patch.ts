import { isDeepStrictEqual } from 'node:util'
import { KEYS } from '../core/stated.ts'
import { canonicalId, nfc } from '../core/text.ts'

/** Data as YAML and JSON have it. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

/** What is to become of one value: changes below it, another value, entries that its list is to have too, or nothing left of it. */
export type Patch =
  | { readonly into: readonly (readonly [key: string, patch: Patch])[] }
  | { readonly set: Value }
  /** Entries that a list is to have too; changes in those it has, by their index. */
  | Appended
  | { readonly remove: true }

interface Appended {
  readonly append: readonly Value[]
  readonly items?: readonly (readonly [index: string, patch: Patch])[]
  /** For each new entry the index of the one it follows; absent: the last one. */
  readonly after?: readonly (number | undefined)[]
}

export const set = (value: Value): Patch => ({ set: value })
export const append = (...values: readonly Value[]): Patch => ({ append: values })
export const remove: Patch = { remove: true }

/** Changes in entries of a list, by index, and entries it is to have too, each after the entry of an index, else after the last one. */
export const inEntries = (
  items: readonly (readonly [number, Patch])[],
  added: readonly Value[],
  after: readonly (number | undefined)[] = [],
): Patch => ({
  append: added,
  items: items.map(([index, patch]) => [String(index), patch]),
  after,
})

/** Those of the new entries of a list that follow the one of an index, of so many. */
export function comingAfter(
  { append: all, after = [] }: Appended,
  values: readonly Value[],
  index: number,
  length: number,
): Value[] {
  return values.filter((value) => (after[all.indexOf(value)] ?? length - 1) === index)
}

/** Changes below an object, by key, or below a list, by index; keys without a change are left out. */
export const into = (entries: Readonly<Record<string, Patch | undefined>>): Patch => ({
  into: Object.entries(entries).flatMap(([key, patch]) => (patch ? [[key, patch] as const] : [])),
})

/** Both changes in one; where they speak of the same value, the second. */
export function together(a: Patch, b: Patch): Patch {
  if (!('into' in a) || !('into' in b)) return b
  const own = a.into.map(([key, patch]) => {
    const other = b.into.find(([name]) => name === key)
    return [key, other ? together(patch, other[1]) : patch] as const
  })
  return { into: [...own, ...b.into.filter(([key]) => !a.into.some(([name]) => name === key))] }
}

/** True where nothing would change. */
export const isEmpty = (patch: Patch): boolean =>
  ('into' in patch && patch.into.every(([, below]) => isEmpty(below))) ||
  ('append' in patch && patch.append.length === 0 && (patch.items ?? []).every(([, below]) => isEmpty(below)))

/** Typed keys stand for the id they mean: `III.1.c` is `1.c`, in any Unicode form. */
export const isSameKey = (a: string, b: string): boolean => a === b || canonicalId(nfc(a)) === canonicalId(nfc(b))

/** The data as it is to be after the change; undefined where nothing is left. The data itself is not touched. */
export function applied(data: unknown, patch: Patch): Value | undefined {
  if ('set' in patch) return patch.set
  if ('remove' in patch) return undefined
  if ('append' in patch) return grown(Array.isArray(data) ? data : [], patch)
  if (Array.isArray(data)) return inList(data, patch.into)
  const entries = isObject(data) ? Object.entries(data) : []
  for (const [key, below] of patch.into) {
    const at = entries.findIndex(([name]) => isSameKey(name, key))
    const value = applied(entries[at]?.[1], below)
    if (value === undefined) entries.splice(at, at < 0 ? 0 : 1)
    else if (at < 0) entries.push([key, value])
    else entries[at] = [entries[at]?.[0] ?? key, value]
  }
  return Object.fromEntries(entries) as Value
}

/** Changes in entries of a list, by their index; an entry of which nothing is left is taken out. */
const inList = (list: readonly unknown[], changes: Extract<Patch, { into: unknown }>['into']): Value[] =>
  list.flatMap((entry, i) => {
    const patch = changes.find(([key]) => key === String(i))?.[1]
    const value = patch ? applied(entry, patch) : (entry as Value)
    return value === undefined ? [] : [value]
  })

/** A list with changed entries and new ones in their places; entries are not taken out on the way. */
function grown(list: readonly unknown[], patch: Appended): Value[] {
  const values = missing(list, patch.append)
  if (list.length === 0) return values
  return inList(list, patch.items ?? []).flatMap((entry, index) => [
    entry,
    ...comingAfter(patch, values, index, list.length),
  ])
}

/** Those of some values that a list does not have yet. */
export function missing(list: unknown, values: readonly Value[]): Value[] {
  const has = (value: Value): boolean => Array.isArray(list) && list.some((own) => isDeepStrictEqual(own, value))
  return values.filter((value) => !has(value))
}

export const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

/** What an entry of a list is called. */
export function nameOf(entry: unknown): string | undefined {
  if (!isObject(entry)) return undefined
  const key = KEYS.find((known) => entry[known] !== undefined)
  return key === undefined ? undefined : String(entry[key])
}
