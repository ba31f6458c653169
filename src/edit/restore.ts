import { isDeepStrictEqual } from 'node:util'
import { isCollection, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { isObject, isSameKey, nameOf, type Patch, set, type Value } from './patch.ts'
import { insertedText, type Older } from './restore-text.ts'
import { spliceYaml, YAML_OPTIONS } from './splice.ts'

/** What a file is to have again: an entry of a list, or a key of an object, with all that stands below it. */
export interface Restored {
  /** The way to it: keys, and names of entries (`tasks`, `1.c`, `parts`, `b`). */
  readonly way: readonly string[]
  readonly value: Value
  /** An older text of the same file that has it; null where none is known. */
  readonly older: string | null
}

/**
 * Puts an entry back into a YAML text where it stood: after the neighbour it followed, in the words, with the comments and the layout of the
 * older text; without one as an author would write it. null where that cannot be done safely: the result is read again and has it.
 */
export function restoredYaml(text: string, wanted: Restored): string | null {
  const doc = parseDocument(text, YAML_OPTIONS)
  if (doc.errors.length > 0) return null
  const { path, missing } = wayIn(doc.toJS(), wanted.way)
  const [name = '', inner] = missing
  if (missing.length === 0) return null
  if (inner !== undefined) return restoredYaml(text, around(wanted))
  const before = olderOf(wanted)
  const parent = path.length === 0 ? doc.contents : doc.getIn(path, true)
  const value = before ? before.value : wanted.value
  const isOpen = (isMap(parent) || isSeq(parent)) && parent.items.length > 0
  const made = isOpen
    ? insertedText(text, parent, { name, value, older: before })
    : spliceYaml(text, patchAt(path, isEntry(value, name) ? [value] : { [name]: value }))
  return made !== null && isAsAsked(doc.toJS(), made, wanted.way, value) ? made : null
}

/** True where a text has the entry. */
export const hasEntry = (text: string, way: readonly string[]): boolean => valueIn(text, way) !== undefined

/** What held the entry is gone with it and comes back: in its old words where it held nothing else. */
function around({ way, value, older }: Restored): Restored {
  const [name, up] = [way.at(-1) ?? '', way.slice(0, -1)]
  const whole = isEntry(value, name) ? [value] : { [name]: value }
  const before = older === null ? null : valueIn(older, up)
  const held = Array.isArray(before) ? before.length : isObject(before) ? Object.keys(before).length : 0
  return { way: up, value: whole, older: held === 1 ? older : null }
}

const patchAt = (path: readonly (string | number)[], value: Value): Patch =>
  path.reduceRight<Patch>((below, key) => ({ into: [[String(key), below]] }), set(value))

/** True where the text has the entry, and without it says what it said. */
function isAsAsked(before: unknown, made: string, way: readonly string[], value: Value): boolean {
  const doc = parseDocument(made, YAML_OPTIONS)
  if (doc.errors.length > 0) return false
  const { path, missing } = wayIn(doc.toJS(), way)
  if (missing.length > 0 || !isDeepStrictEqual(plain(doc.getIn(path, true)), value)) return false
  doc.deleteIn(path)
  return isDeepStrictEqual(cleared(doc.toJS()), cleared(before))
}

/** Data without lists and objects that hold nothing: one of them may have been filled. */
const cleared = (data: unknown): unknown => {
  if (Array.isArray(data)) return data.length === 0 ? null : data.map(cleared)
  if (!isObject(data)) return data
  const kept = Object.entries(data)
    .map(([key, value]) => [key, cleared(value)] as const)
    .filter(([, value]) => value !== null)
  return kept.length === 0 ? null : Object.fromEntries(kept)
}

const plain = (node: unknown): unknown => (isCollection(node) || isScalar(node) ? node.toJSON() : node)

function olderOf({ older: text, way }: Restored): Older | null {
  if (text === null) return null
  const doc = parseDocument(text, YAML_OPTIONS)
  if (doc.errors.length > 0) return null
  const { path, missing } = wayIn(doc.toJS(), way)
  return missing.length > 0 ? null : { text, value: plain(doc.getIn(path, true)) as Value, path }
}

function valueIn(text: string, way: readonly string[]): unknown {
  const data: unknown = parseDocument(text, YAML_OPTIONS).toJS()
  const { path, missing } = wayIn(data, way)
  if (missing.length > 0) return undefined
  return path.reduce<unknown>((here, key) => (here as Readonly<Record<string | number, unknown>>)[key], data)
}

/** The way in data as far as it goes, and the names that are not there. */
function wayIn(data: unknown, way: readonly string[]): { path: (string | number)[]; missing: readonly string[] } {
  const path: (string | number)[] = []
  let here: unknown = data
  for (const [i, name] of way.entries()) {
    const key = keyIn(here, name)
    if (key === undefined) return { path, missing: way.slice(i) }
    path.push(key)
    here = (here as Readonly<Record<string | number, unknown>>)[key]
  }
  return { path, missing: [] }
}

function keyIn(data: unknown, name: string): string | number | undefined {
  if (!Array.isArray(data)) return isObject(data) ? Object.keys(data).find((key) => isSameKey(key, name)) : undefined
  const index = data.findIndex((entry) => isEntry(entry, name))
  return index < 0 ? undefined : index
}

/** True for an object that a list knows by this name. */
const isEntry = (entry: unknown, name: string): boolean => {
  const known = nameOf(entry)
  return known !== undefined && isSameKey(known, name)
}
