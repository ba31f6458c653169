import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Span } from '../core/diagnostic.ts'
import type { Path } from '../core/origin.ts'
import { canonicalId, nfc } from '../core/text.ts'
import { splitFrontMatter } from './front-matter.ts'
import { compose } from './full-yaml.ts'

/** Path → the characters of that value, or of its key; of the closest thing above it where the file has no such value. */
export type Positions = (path: Path, at: 'key' | 'value') => Span | null

/** A step of the way: the value, and its key where it has one. */
interface Step {
  readonly node: Node | null
  readonly key: Node | null
}

/** Positions in a file's text; parsed at the first question, front matter in `.md`. Null for a file without YAML. */
export function positionsIn(file: string, text: string): Positions {
  let parsed: { root: Node | null; offset: number } | undefined
  const keys = new Map<YAMLMap, Map<string, Step>>()
  return (path, at) => {
    parsed ??= parse(file, text)
    const step = walk(keys, parsed.root, path)
    const node = at === 'key' ? (step.key ?? step.node) : (visible(step.node, text, parsed.offset) ?? step.key)
    return node?.range ? spanOf(node, text, parsed.offset) : null
  }
}

function parse(file: string, text: string): { root: Node | null; offset: number } {
  const split = file.endsWith('.md') ? splitFrontMatter(file, text) : { matter: text, matterOffset: 0 }
  if ('code' in split) return { root: null, offset: 0 }
  return { root: compose(split.matter).documents[0]?.contents ?? null, offset: split.matterOffset }
}

function walk(keys: Map<YAMLMap, Map<string, Step>>, root: Node | null, path: Path): Step {
  let step: Step = { node: root, key: null }
  for (const part of path) {
    const next = child(keys, step.node, part)
    if (!next) return step
    step = next
  }
  return step
}

function child(keys: Map<YAMLMap, Map<string, Step>>, node: Node | null, part: string | number): Step | undefined {
  if (isSeq(node))
    return typeof part === 'number' && part in node.items
      ? { node: node.items[part] as Node | null, key: null }
      : undefined
  if (!isMap(node)) return undefined
  const known = keys.get(node) ?? indexOf(node)
  keys.set(node, known)
  return known.get(String(part)) ?? known.get(canonicalId(String(part)))
}

/** The entries of an object by key, and by the id a typed key stands for (`III.1.c` also as `1.c`). */
function indexOf(map: YAMLMap): Map<string, Step> {
  const found = new Map<string, Step>()
  for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
    const name = isScalar(key) ? nfc(String(key.value ?? '')) : null
    if (name === null) continue
    for (const id of [name, canonicalId(name)]) if (!found.has(id)) found.set(id, { node: value, key })
  }
  return found
}

/** A value with characters of its own; an empty one (`lead:`) is shown by its key. */
const visible = (node: Node | null, text: string, offset: number): Node | null =>
  node?.range && text.slice(offset + node.range[0], offset + node.range[1]).trim() !== '' ? node : null

function spanOf(node: Node, text: string, offset: number): Span {
  const [from = 0, to = from] = node.range ?? []
  const start = offset + from
  // A list or object is shown by its first line: its end is far from what is wrong.
  const firstLine =
    text
      .slice(start, offset + to)
      .split('\n', 1)[0]
      ?.trimEnd() ?? ''
  return {
    start,
    end: start + Math.max(1, isScalar(node) ? text.slice(start, offset + to).trimEnd().length : firstLine.length),
  }
}
