import type { Block, Inline } from './tree.ts'

/** `a) …` at the start of a paragraph. The letters are the author's own (… c, d, đ, e, g …), so they are kept as written. */
const LETTERED = /^([a-zđ]\))\s+/u

/** A paragraph that begins with a point's letter as a point; undefined for any other. */
export function pointOf(inlines: readonly Inline[]): Block | undefined {
  const [first, ...rest] = inlines
  if (first?.is !== 'text') return undefined
  const match = LETTERED.exec(first.text)
  if (!match) return undefined
  const text = first.text.slice(match[0].length)
  return { is: 'point', label: match[1] ?? '', depth: 0, of: [{ is: 'text', text }, ...rest] }
}
