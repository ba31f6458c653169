import type { Stated } from './change.ts'

/** Values of plan files, told apart and found by their dotted paths (`parts.a.due`, `targets.2030.value`). */
export type Fields = { readonly [key: string]: Stated }

/** Keys by which entries of a list are told apart. */
export const KEYS = ['id', 'by', 'year', 'at'] as const

export const isFields = (value: Stated): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** True where both say the same; the order of keys does not matter. */
export function isSame(a: Stated, b: Stated): boolean {
  if (a === b) return true
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => isSame(item, b[i]))
  if (!isFields(a) || !isFields(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]))
}

/** True for a list whose entries all have names, each another. */
export function hasDistinct(list: readonly Fields[], key: string): boolean {
  const names = list.map((entry) => entry[key])
  return names.every((name) => name !== undefined) && new Set(names.map(String)).size === names.length
}

/** The value at a dotted path; undefined where nothing is stated there. */
export function valueAt(data: Stated, field: string): Stated {
  if (field === '') return data
  const { name, rest } = firstOf(data, field)
  if (isList(data)) return valueAt(data[indexOf(data, name)], rest)
  return isFields(data) && Object.hasOwn(data, name) ? valueAt(data[name], rest) : undefined
}

/** The keys and indexes that lead to a dotted path; what is not there yet is taken for a key. */
export function wayTo(data: Stated, field: string): (string | number)[] {
  if (field === '') return []
  const { name, rest } = firstOf(data, field)
  if (!isList(data)) return [name, ...wayTo(isFields(data) ? data[name] : undefined, rest)]
  const index = indexOf(data, name)
  return [index, ...wayTo(data[index], rest)]
}

/**
 * The same data with another value at a dotted path; null or undefined takes it out, and with it what is left empty.
 * Undefined where the path leads through a value that holds no others.
 */
export function withValue(data: Stated, field: string, value: Stated): Stated {
  if (field === '') return value ?? undefined
  const { name, rest } = firstOf(data, field)
  if (isList(data)) return withEntry(data, name, rest, value)
  if (data !== undefined && data !== null && !isFields(data)) return undefined
  const own = data ?? {}
  const inner = Object.hasOwn(own, name) ? own[name] : undefined
  const next = withValue(inner ?? (isNewList(rest, value) ? [] : undefined), rest, value)
  const { [name]: _, ...others } = own
  if (next !== undefined) return { ...own, [name]: next }
  return Object.keys(others).length > 0 ? others : undefined
}

const isList = (data: Stated): data is readonly Stated[] => Array.isArray(data)

/** A list that is not there yet is known by its first entry, whose own name ends the path. */
const isNewList = (rest: string, value: Stated): boolean =>
  rest !== '' && isFields(value) && KEYS.some((key) => String(value[key]) === rest)

function withEntry(list: readonly Stated[], name: string, rest: string, value: Stated): Stated {
  const index = indexOf(list, name)
  const next = withValue(list[index], rest, value)
  const changed = index < 0 ? [...list, next] : list.with(index, next)
  const kept = changed.filter((entry) => entry !== undefined)
  return kept.length > 0 ? kept : undefined
}

const nameOf = (entry: Stated): string | undefined => {
  if (!isFields(entry)) return undefined
  const key = KEYS.find((known) => entry[known] !== undefined)
  return key === undefined ? undefined : String(entry[key])
}

const indexOf = (list: readonly Stated[], name: string): number => list.findIndex((entry) => nameOf(entry) === name)

/** The first step of a path: to a key, or to an entry of a list, whose name may itself have dots in it. */
function firstOf(data: Stated, field: string): { readonly name: string; readonly rest: string } {
  const named = isList(data) ? data.flatMap((entry) => nameOf(entry) ?? []) : []
  const [longest] = named
    .filter((name) => field === name || field.startsWith(`${name}.`))
    .sort((a, b) => b.length - a.length)
  const dot = field.indexOf('.')
  const name = longest ?? (dot < 0 ? field : field.slice(0, dot))
  return { name, rest: field.slice(name.length + 1) }
}
