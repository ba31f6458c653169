import { isDeepStrictEqual } from 'node:util'
import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { applied, comingAfter, isEmpty, isSameKey, missing, type Patch, type Value } from './patch.ts'
import { isFigures, writtenEntry, writtenInline, writtenItem } from './written.ts'
import { columnOf, endOf, endOfNode, hasComment, lineEnd, nextLine } from './yaml-places.ts'

/** Characters of the text and what takes their place. */
interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** How plan files are parsed with places. */
export const YAML_OPTIONS = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: true,
  logLevel: 'silent',
  prettyErrors: false,
} as const

/**
 * Changes a YAML text and leaves every character that does not have to change: comments, order, quotes, blank lines, line ends.
 * null where the text is no YAML or is written in a way that cannot be changed safely (an alias, comments inside a value that is replaced):
 * the result is read again and holds exactly the data asked for, or there is none.
 */
export function spliceYaml(text: string, patch: Patch): string | null {
  if (isEmpty(patch)) return text
  const before = parseDocument(text, YAML_OPTIONS)
  if (before.errors.length > 0) return null
  const splices = spliced(text, before.contents, patch)
  if (splices === null) return null
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  // From the end to the beginning; of two that come in at one place the later one stands below, so it goes in first.
  const changed = splices
    .toReversed()
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((so, { start, end, text: put }) => so.slice(0, start) + put.replaceAll('\n', eol) + so.slice(end), text)
  return isAsAsked(before.toJS(), changed, patch) ? changed : null
}

function isAsAsked(before: unknown, changed: string, patch: Patch): boolean {
  const after = parseDocument(changed, YAML_OPTIONS)
  return after.errors.length === 0 && isDeepStrictEqual(after.toJS(), applied(before, patch))
}

function spliced(text: string, top: Node | null, patch: Patch): Splice[] | null {
  if (isMap(top) && 'into' in patch) return inMap(text, top, patch.into)
  if (top !== null || !('into' in patch)) return null
  const entries = newEntries(patch.into, 0)
  return [{ start: text.length, end: text.length, text: (/(^|\n)$/.test(text) ? '' : '\n') + entries }]
}

type Changes = readonly (readonly [key: string, patch: Patch])[]

function inMap(text: string, map: YAMLMap, changes: Changes): Splice[] | null {
  const known = changes.flatMap(([key, patch]) => {
    const pair = pairOf(map, key)
    return pair ? [{ pair, patch }] : []
  })
  const added = changes.filter(([key]) => pairOf(map, key) === undefined)
  const gone = known.filter(({ patch }) => 'remove' in patch)
  if (gone.length > 0 && map.flow) return rewritten(map, changes)
  const done: (Splice[] | null)[] = known.map(({ pair, patch }) => inPair(text, map, pair, patch))
  if (gone.length > 0 && gone.length === map.items.length) return allGone(text, gone, added)
  done.push(map.flow ? intoLine(map, added) : belowLast(text, map, added))
  return done.some((splices) => splices === null) ? null : done.flatMap((splices) => splices ?? [])
}

const pairOf = (map: YAMLMap, key: string): Pair<Node, Node | null> | undefined =>
  (map.items as Pair<Node, Node | null>[]).find((item) => isScalar(item.key) && isSameKey(String(item.key.value), key))

/** An object in one line, written anew; comments inside would be lost, so then it is left alone. */
function rewritten(map: YAMLMap, changes: Changes): Splice[] | null {
  const [start = 0, end = 0] = map.range ?? []
  const next = applied(map.toJSON(), { into: changes })
  return next === undefined || hasComment(map) ? null : [{ start, end, text: writtenInline(next) }]
}

/** New entries in the place of the only one; an object that would be left empty is not. */
function allGone(
  text: string,
  gone: readonly { readonly pair: Pair<Node, Node | null> }[],
  added: Changes,
): Splice[] | null {
  const [only, second] = gone
  if (!only || second || added.length === 0) return null
  const start = only.pair.key.range?.[0] ?? 0
  const end = endOf(only.pair)
  const lines = newEntries(added, columnOf(text, start)).trim()
  return [{ start, end, text: text[end - 1] === '\n' ? `${lines}\n` : lines }]
}

/** What becomes of one entry that is there already. */
function inPair(text: string, map: YAMLMap, pair: Pair<Node, Node | null>, patch: Patch): Splice[] | null {
  const { value } = pair
  if ('remove' in patch) return removed(text, pair)
  if ('into' in patch && isMap(value) && value.items.length > 0 && !outgrows(map, value, patch))
    return inMap(text, value, patch.into)
  if ('append' in patch && isSeq(value) && value.items.length > 0) return inList(text, value, patch)
  if ('into' in patch && isSeq(value)) return inEntries(text, value, patch.into)
  const now = value?.toJSON() ?? null
  const next = applied(now, patch)
  if (next === undefined || isDeepStrictEqual(now, next)) return []
  if (isCollection(value) && hasComment(value)) return null
  return replaced(text, map, pair, next)
}

/** Changes in entries of a list, by index; one that goes takes its lines with it. */
function inEntries(text: string, list: YAMLSeq, changes: Changes): Splice[] | null {
  if (list.flow && changes.some(([, patch]) => 'remove' in patch)) return rewrittenList(list, changes)
  const done = changes.map(([index, patch]) => {
    const item = list.items[Number(index)] as Node | undefined
    if ('remove' in patch) return item && list.items.length > 1 ? [wholeEntry(text, item)] : null
    return isMap(item) && 'into' in patch ? inMap(text, item, patch.into) : null
  })
  return done.some((splices) => splices === null) ? null : done.flatMap((splices) => splices ?? [])
}

/** A list in one line, written anew without what goes. */
function rewrittenList(list: YAMLSeq, changes: Changes): Splice[] | null {
  const [start = 0, end = 0] = list.range ?? []
  const next = applied(list.toJSON(), { into: changes })
  return next === undefined || hasComment(list)
    ? null
    : [{ start, end, text: writtenInline(next).replace(/^\[ (.*) \]$/, '[$1]') }]
}

/** The lines of one entry of a list, from its dash. */
function wholeEntry(text: string, item: Node): Splice {
  const dash = text.lastIndexOf('-', (item.range?.[0] ?? 0) - 1)
  const start = text.lastIndexOf('\n', dash - 1) + 1
  return { start, end: nextLine(text, endOfNode(item)), text: '' }
}

/** True where an entry written in one line is to hold more than figures, and has no comment that moving it to lines of its own would lose. */
function outgrows(map: YAMLMap, value: YAMLMap, patch: Patch): boolean {
  return !map.flow && value.flow === true && !isFigures(applied(value.toJSON(), patch)) && !hasComment(value)
}

/** Another value after the same key; on lines of its own where it needs them and no comment follows it on the line. */
function replaced(text: string, map: YAMLMap, pair: Pair<Node, Node | null>, next: Value): Splice[] | null {
  const [keyStart = 0, keyEnd = 0] = pair.key.range ?? []
  const [from = 0, to = 0] = pair.value?.range ?? []
  const isEmptyValue = text.slice(from, to).trim() === ''
  const colon = text.indexOf(':', keyEnd) + 1
  const start = isEmptyValue ? colon : from
  const end = isEmptyValue ? colon : to
  const rest = text.slice(end, lineEnd(text, end)).trim()
  const column = columnOf(text, keyStart)
  const lines = writtenEntry('x', next, column).slice(2).split('\n')
  const isInLine = map.flow || rest !== ''
  if (isInLine && Array.isArray(next) && !map.flow && text.slice(start, end).includes('\n')) return null
  const put = isInLine
    ? ` ${writtenInline(next)}`
    : lines.map((line, n) => (n === 0 || line === '' ? line : ' '.repeat(column) + line)).join('\n')
  const tail = text.slice(start, end).endsWith('\n') ? '\n' : ''
  return [{ start: text[start - 1] === ' ' ? start - 1 : start, end, text: put + tail }]
}

/** The whole lines of an entry. One that stands on the dash of a list is left alone. */
function removed(text: string, pair: Pair<Node, Node | null>): Splice[] | null {
  const start = pair.key.range?.[0] ?? 0
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  if (text.slice(lineStart, start).trim() !== '') return null
  return [{ start: lineStart, end: nextLine(text, endOf(pair)), text: '' }]
}

/** New entries of an object written in one line: before its closing brace. */
function intoLine(map: YAMLMap, added: Changes): Splice[] | null {
  const texts = materialised(added).map(([key, value]) => writtenInline({ [key]: value }).replace(/^\{ ?| ?\}$/g, ''))
  if (texts.length === 0) return []
  const last = (map.items as Pair<Node, Node | null>[]).at(-1)
  if (last) return [{ start: endOf(last), end: endOf(last), text: `, ${texts.join(', ')}` }]
  const [start = 0, end = 0] = map.range ?? []
  return [{ start, end, text: `{ ${texts.join(', ')} }` }]
}

/** New entries of an object written line by line: after its last one. */
function belowLast(text: string, map: YAMLMap, added: Changes): Splice[] | null {
  const [first, last] = [map.items[0], map.items.at(-1)] as (Pair<Node, Node | null> | undefined)[]
  if (added.length === 0) return []
  if (!first || !last) return null
  const column = columnOf(text, first.key.range?.[0] ?? 0)
  return [insertedLines(text, endOf(last), newEntries(added, column))]
}

/** Changes in entries of a list, each an object, and new ones: each after the entry it follows, else after the last one. */
function inList(text: string, list: YAMLSeq, patch: Extract<Patch, { append: unknown }>): Splice[] | null {
  const changed = inEntries(text, list, patch.items ?? [])
  const values = missing(list.toJSON(), patch.append)
  const added = list.items.flatMap((_, index) =>
    belowEntry(text, list, index, comingAfter(patch, values, index, list.items.length)),
  )
  return changed && [...changed, ...added]
}

function belowEntry(text: string, list: YAMLSeq, index: number, values: readonly Value[]): Splice[] {
  if (values.length === 0) return []
  const end = endOfNode(list.items[index] as Node)
  if (list.flow) return [{ start: end, end, text: values.map((value) => `, ${writtenInline(value)}`).join('') }]
  const first = (list.items[0] as Node).range?.[0] ?? 0
  const column = columnOf(text, text.lastIndexOf('-', first - 1))
  const blank = arePartedByBlanks(text, list) ? '\n' : ''
  const lines = values.map((value) => {
    const entry = writtenItem(value, column).split('\n')
    return blank + entry.map((line) => (line === '' ? '\n' : `${' '.repeat(column)}${line}\n`)).join('')
  })
  return [insertedLines(text, end, lines.join(''))]
}

/** True where a blank line stands between the entries, as some people part them: then also before new ones. */
const arePartedByBlanks = (text: string, { items }: YAMLSeq): boolean =>
  items.length > 1 &&
  items.slice(0, -1).every((item) => {
    const next = nextLine(text, endOfNode(item as Node))
    return text.slice(next, lineEnd(text, next)).trim() === ''
  })

function insertedLines(text: string, after: number, lines: string): Splice {
  const at = nextLine(text, after)
  const isOpen = at === text.length && !text.endsWith('\n')
  return { start: at, end: at, text: isOpen ? `\n${lines.replace(/\n$/, '')}` : lines }
}

/** Entries as lines in a column, each with its line end. */
const newEntries = (added: Changes, column: number): string =>
  materialised(added)
    .flatMap(([key, value]) => writtenEntry(key, value, column).split('\n'))
    .map((line) => (line === '' ? '\n' : `${' '.repeat(column)}${line}\n`))
    .join('')

const materialised = (added: Changes): (readonly [string, Value])[] =>
  added.flatMap(([key, patch]) => {
    const value = applied(undefined, patch)
    return value === undefined ? [] : [[key, value] as const]
  })
