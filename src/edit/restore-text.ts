import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { byPrintedOrder } from '../core/text.ts'
import { isSameKey, nameOf, type Value } from './patch.ts'
import { YAML_OPTIONS } from './splice.ts'
import { writtenEntry, writtenInline, writtenItem } from './written.ts'
import { columnOf, endOf, endOfNode, nextLine } from './yaml-places.ts'

/** The entry in an older text, with what stood around it. */
export interface Older {
  readonly text: string
  readonly value: Value
  readonly path: readonly (string | number)[]
}

/** What comes into a list or an object that has other entries. */
interface Inserted {
  readonly name: string
  readonly value: Value
  readonly older: Older | null
}

type Parent = YAMLMap | YAMLSeq

/** The text with one more entry, beside the neighbour it had. */
export function insertedText(text: string, parent: Parent, entry: Inserted): string {
  const before = entry.older && parentIn(entry.older)
  const index = placeOf(namesIn(parent), before ? namesIn(before) : null, entry.name)
  return parent.flow
    ? inLine(text, parent, index, inWords(parent, entry, before))
    : onLines(text, parent, index, entry, before)
}

function parentIn({ text, path }: Older): Parent | null {
  const doc = parseDocument(text, YAML_OPTIONS)
  const found = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true)
  return isMap(found) || isSeq(found) ? found : null
}

const namesIn = (parent: Parent): string[] =>
  isMap(parent)
    ? parent.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''))
    : parent.items.map((item) => nameOf((item as Node).toJSON()) ?? '')

/** Where an entry goes: after the nearest that stood before it, else before the nearest that stood after it, else by its number, else last. */
function placeOf(names: readonly string[], older: readonly string[] | null, name: string): number {
  const at = (other: string): number => names.findIndex((known) => isSameKey(known, other))
  if (older) {
    const own = older.findIndex((known) => isSameKey(known, name))
    const before = older.slice(0, own).findLast((other) => at(other) >= 0)
    if (before !== undefined) return at(before) + 1
    const after = older.slice(own + 1).find((other) => at(other) >= 0)
    return after === undefined ? names.length : at(after)
  }
  const isSorted = names.every((known, i) => i === 0 || byPrintedOrder(names[i - 1] ?? '', known) < 0)
  const next = isSorted ? names.findIndex((known) => byPrintedOrder(known, name) > 0) : -1
  return next < 0 ? names.length : next
}

type Item = Node | Pair<Node, Node | null>
const isPairOf = (parent: Parent, item: unknown): item is Pair<Node, Node | null> => isMap(parent) && item !== undefined
const startOf = (parent: Parent, item: Item): number =>
  (isPairOf(parent, item) ? item.key.range?.[0] : (item as Node).range?.[0]) ?? 0
const endIn = (parent: Parent, item: Item): number => (isPairOf(parent, item) ? endOf(item) : endOfNode(item as Node))
const itemsOf = (parent: Parent): readonly Item[] => parent.items as readonly Item[]

/** The entry in one line: as it was written in one, else anew. */
function inWords(parent: Parent, { name, value, older }: Inserted, before: Parent | null): string {
  const item = before && older && itemIn(before, name)
  if (before?.flow && older && item) return older.text.slice(startOf(before, item), endIn(before, item))
  return isSeq(parent) ? writtenInline(value) : writtenInline({ [name]: value }).replace(/^\{ ?| ?\}$/g, '')
}

const itemIn = (parent: Parent, name: string): Item | undefined =>
  itemsOf(parent)[namesIn(parent).findIndex((known) => isSameKey(known, name))]

function inLine(text: string, parent: Parent, index: number, words: string): string {
  const [left, right] = [itemsOf(parent)[index - 1], itemsOf(parent)[index]]
  if (left) return put(text, endIn(parent, left), `, ${words}`)
  return right ? put(text, startOf(parent, right), `${words}, `) : text
}

const put = (text: string, at: number, words: string): string => text.slice(0, at) + words + text.slice(at)

/** The start of the line on which an entry begins; of a list with its dash. */
function lineOf(text: string, parent: Parent, item: Item): number {
  const start = startOf(parent, item)
  const first = isSeq(parent) ? text.lastIndexOf('-', start - 1) : start
  return text.lastIndexOf('\n', first - 1) + 1
}

function onLines(text: string, parent: Parent, index: number, entry: Inserted, before: Parent | null): string {
  const [first] = itemsOf(parent)
  if (!first) return text
  const column = columnIn(text, parent, first)
  const own = entry.older && before && !before.flow ? oldLines(entry.older, before, entry.name) : null
  const { lead, lines } = own ? moved(own, column) : { lead: '', lines: newLines(parent, entry, column) }
  // Comments above it may have been left standing.
  const above = lead.trim() === '' || !text.includes(lead.trim()) ? lead : ''
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const words = (above + lines).replaceAll('\r\n', '\n').replaceAll('\n', eol)
  // The first key after a dash stays the first.
  const isBehindDash = text.slice(lineOf(text, parent, first), startOf(parent, first)).trim() !== '' && isMap(parent)
  const left = itemsOf(parent)[Math.max(index, isBehindDash ? 1 : 0) - 1]
  const line = lineOf(text, parent, first)
  // What stands above the first one is its own, unless it is what stood above this entry.
  const top = own && above === lead ? leadOf(text, line) : line
  const at = left ? nextLine(text, endIn(parent, left)) : top
  const isOpen = at === text.length && !text.endsWith('\n')
  return put(text, at, isOpen ? eol + words.trimEnd() : words)
}

const columnIn = (text: string, parent: Parent, item: Item): number => {
  const start = startOf(parent, item)
  return columnOf(text, isSeq(parent) ? text.lastIndexOf('-', start - 1) : start)
}

interface Lines {
  /** Blank lines and comments above the entry. */
  readonly lead: string
  readonly lines: string
}

function newLines(parent: Parent, { name, value }: Inserted, column: number): string {
  const written = isSeq(parent) ? writtenItem(value, column) : writtenEntry(name, value, column)
  return `${written.replace(/^(?=.)/gm, ' '.repeat(column))}\n`
}

/** The lines of an entry in an older text, with the column they stand in. */
function oldLines({ text }: Older, parent: Parent, name: string): (Lines & { readonly column: number }) | null {
  const items = itemsOf(parent)
  const index = namesIn(parent).findIndex((known) => isSameKey(known, name))
  const [item, left] = [items[index], items[index - 1]]
  if (!item) return null
  const start = lineOf(text, parent, item)
  const column = columnIn(text, parent, item)
  // A key that stands behind the dash of a list has no line of its own.
  if (isMap(parent) && text.slice(start, startOf(parent, item)).trim() !== '') return null
  const from = left ? nextLine(text, endIn(parent, left)) : leadOf(text, start)
  const lines = text.slice(start, nextLine(text, endIn(parent, item)))
  return { lead: text.slice(from, start), lines: lines.endsWith('\n') ? lines : `${lines}\n`, column }
}

/** Where the comments above a line begin. */
function leadOf(text: string, line: number): number {
  const above = text.lastIndexOf('\n', line - 2) + 1
  return line > 0 && /^\s*(?:#.*)?$/.test(text.slice(above, line).trimEnd()) ? leadOf(text, above) : line
}

/** Lines that stood in one column, in another. */
function moved({ lead, lines, column: from }: Lines & { readonly column: number }, to: number): Lines {
  const shift = (words: string): string =>
    to >= from
      ? words.replace(/^(?=[^\r\n])/gm, ' '.repeat(to - from))
      : words.replace(new RegExp(`^ {1,${from - to}}`, 'gm'), '')
  return { lead: shift(lead), lines: shift(lines) }
}
