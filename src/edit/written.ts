import { Document, isCollection, isPair, isScalar, type Scalar, visit } from 'yaml'
import { isObject, type Value } from './patch.ts'

/** Columns that a written line takes; longer texts are folded. */
const WIDTH = 88
/** A line of this many columns reads at a glance. */
const GLANCE = 72

/**
 * One entry of an object as a plan's author would write it, without indentation and line end: ids and periods in quotes, the figures of one
 * thing in one line (`{ done: 2026-07-02 }`), long texts folded below their key. `indent` is the column the entry will stand in.
 */
export function writtenEntry(key: string, value: Value, indent: number): string {
  const doc = new Document({ [key]: value })
  dress(doc, (data, depth) => depth > (indent > 0 ? 0 : 1) && isFigures(data))
  const text = doc.toString({ lineWidth: Math.max(40, WIDTH - indent), flowCollectionPadding: true }).trimEnd()
  return JSON.stringify(value).includes('[ ') ? text : text.replace(ID_LIST, '$1[$2]')
}

/** One entry of a list, without its indentation: a value or a few figures in its line, an object key by key below its dash. */
export function writtenItem(value: Value, indent: number): string {
  if (!isObject(value) || isFigures(value)) return `- ${writtenInline(value)}`
  const entries = Object.entries(value as Readonly<Record<string, Value>>)
  return entries
    .flatMap(([key, own]) => writtenEntry(key, own, indent + 2).split('\n'))
    .map((line, n) => (n === 0 ? `- ${line}` : line === '' ? line : `  ${line}`))
    .join('\n')
}

/** Objects in one line have blanks within their braces, lists of ids have none: `[cong-an, mttq]`. */
const ID_LIST = /^(\s*(?:- )?\w+: )\[ ([\w.-]+(?:, [\w.-]+)*) \]$/gm

/** A value in one line, wherever it stands. */
export function writtenInline(value: Value): string {
  const doc = new Document([value])
  dress(doc, () => true)
  const line = doc.toString({ lineWidth: 0, flowCollectionPadding: true }).trim()
  return line.replace(/^\[\s*/, '').replace(/\s*\]$/, '')
}

/** Gives each node the style an author would; `inOneLine` decides for objects and lists, by their data and how deep they lie. */
function dress(doc: Document, inOneLine: (data: unknown, depth: number) => boolean): void {
  visit(doc, {
    Collection: (_, node, path) => {
      node.flow = inOneLine(node.toJSON(), path.filter((above) => isCollection(above)).length)
    },
    Scalar: (at, scalar, path) => {
      if (typeof scalar.value !== 'string') return
      if (at === 'key') scalar.type = keyStyle(scalar.value)
      else scalar.type = isId(path.at(-1)) ? keyStyle(scalar.value) : textStyle(scalar.value, path.some(isInLine))
    },
  })
}

/** What stands after `id:` is written as ids are where they are keys. */
const isId = (pair: unknown): boolean => isPair(pair) && isScalar(pair.key) && pair.key.value === 'id'

const isInLine = (node: unknown): boolean => isCollection(node) && node.flow === true

const keyStyle = (key: string): Scalar.Type => (/^[A-Za-z][\w-]*$/.test(key) ? 'PLAIN' : 'QUOTE_DOUBLE')

function textStyle(text: string, inLine: boolean): Scalar.Type {
  if (inLine) return /\s{2}|\n/.test(text) ? 'QUOTE_DOUBLE' : 'PLAIN'
  return text.includes('\n') ? 'BLOCK_LITERAL' : text.length > GLANCE ? 'BLOCK_FOLDED' : 'PLAIN'
}

/** True for an object of nothing but figures, days, comparisons and ids, or a list of ids, few enough for one line. */
export function isFigures(data: unknown): boolean {
  const leaves = (value: unknown): unknown[] =>
    Array.isArray(value) || isObject(value) ? Object.values(value).flatMap(leaves) : [value]
  const isFigure = (leaf: unknown): boolean => typeof leaf !== 'string' || /^(?:[\w.-]{1,16}|[<>]=?|=)$/.test(leaf)
  return (isObject(data) || isIds(data)) && leaves(data).every(isFigure) && JSON.stringify(data).length <= GLANCE
}

const isIds = (data: unknown): boolean => Array.isArray(data) && data.every((leaf) => typeof leaf === 'string')
