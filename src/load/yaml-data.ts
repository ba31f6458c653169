import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml'
import type { Code, Params } from '../core/codes.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import type { Path } from '../core/origin.ts'
import { nfc } from '../core/text.ts'
import { resolveScalar, significantDigits } from './scalar.ts'
import { codePoint, forbiddenIn } from './text-file.ts'
import type { Parsed } from './yaml.ts'

/** Values that aliases may add to a file, counted after expansion. */
const ALIAS_LIMIT = 10_000
const DIGITS_LIMIT = 15
/** Keys that would reach into the program's own objects. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype'])

interface Anchor {
  readonly data: unknown
  readonly weight: number
}

interface Walk {
  readonly file: string
  readonly text: string
  readonly offset: number
  readonly problems: Diagnostic[]
  /** Anchors met so far; null while inside the anchored value itself. */
  readonly anchors: Map<string, Anchor | null>
  visited: number
  aliased: number
}

/** The data of a composed text. What cannot be a value of a plan is left null and reported with its path and characters. */
export function toData(file: string, root: Node | null, text: string, offset: number): Parsed {
  const walk: Walk = { file, text, offset, problems: [], anchors: new Map(), visited: 0, aliased: 0 }
  const data = dataOf(walk, root, [])
  return { data, problems: walk.problems }
}

function dataOf(walk: Walk, node: Node | null, path: Path): unknown {
  walk.visited++
  if (node === null) return null
  if (isAlias(node)) return aliasOf(walk, node.source, node, path)
  const anchor = (node as { anchor?: string }).anchor
  const before = walk.visited
  if (anchor) walk.anchors.set(anchor, null)
  const data = plainValue(walk, node, path)
  if (anchor) walk.anchors.set(anchor, { data, weight: walk.visited - before + 1 })
  return data
}

function plainValue(walk: Walk, node: Node, path: Path): unknown {
  if (isScalar(node)) return scalarOf(walk, node, path)
  if (isSeq(node)) return node.items.map((item, index) => dataOf(walk, item as Node | null, [...path, index]))
  return isMap(node) ? objectOf(walk, node.items as Pair<Node, Node | null>[], path) : null
}

function aliasOf(walk: Walk, name: string, node: Node, path: Path): unknown {
  const anchor = walk.anchors.get(name)
  walk.aliased += anchor?.weight ?? 0
  walk.visited += anchor?.weight ?? 0
  if (anchor && walk.aliased <= ALIAS_LIMIT) return anchor.data
  // One bomb is one problem.
  if (!anchor || !walk.problems.some(({ code }) => code === 'yaml/alias')) report(walk, 'yaml/alias', {}, node, path)
  return null
}

function scalarOf(walk: Walk, node: Scalar, path: Path): unknown {
  const word = String(node.value ?? '')
  if (node.type !== 'PLAIN' || node.tag !== undefined) return textOf(walk, node, word, path)
  const value = resolveScalar(word)
  if (typeof value === 'number' && significantDigits(word) > DIGITS_LIMIT) report(walk, 'number/digits', {}, node, path)
  return value
}

/** Escapes in quotes can make what no file may contain. */
function textOf(walk: Walk, node: Scalar, text: string, path: Path): string {
  const bad = node.type === 'QUOTE_DOUBLE' ? forbiddenIn(text.replace(/[\t\n]/g, '')) : undefined
  if (bad !== undefined) report(walk, 'file/control-character', { codePoint: codePoint(bad) }, node, path)
  return nfc(text)
}

function objectOf(walk: Walk, pairs: readonly Pair<Node, Node | null>[], path: Path): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  const keys = new Set<string>()
  for (const { key, value } of pairs) {
    const name = keyOf(walk, key, path)
    if (name === null) continue
    const inner = [...path, name]
    if (keys.has(name)) report(walk, 'yaml/duplicate-key', { key: name }, key, inner, 'key')
    const found = dataOf(walk, value, inner)
    if (!keys.has(name)) data[name] = found
    keys.add(name)
  }
  return data
}

/** A key as it stands: `y`, `1.10` and `true` are texts here. Null, and a problem, for what cannot be one. */
function keyOf(walk: Walk, key: Node | null, path: Path): string | null {
  const name = isScalar(key) ? nfc(String(key.value ?? '')) : null
  if (name !== null && name !== '' && !RESERVED.has(name) && !key?.tag && !forbiddenIn(name)) return name
  const shown = name ?? walk.text.slice(...rangeOf(key)).slice(0, 40)
  report(walk, 'yaml/key', { key: shown }, key, path, 'key')
  return null
}

const rangeOf = (node: Node | null): readonly [number, number] => [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0]

function report<C extends Code>(
  walk: Walk,
  code: C,
  params: Params[C],
  node: Node | null,
  path: Path,
  at: 'key' | 'value' = 'value',
): void {
  const [start, end] = rangeOf(node)
  const span = { start: walk.offset + start, end: walk.offset + Math.max(end, start + 1) }
  walk.problems.push({ code, severity: 'error', file: walk.file, path, at, span, params } as Diagnostic)
}
