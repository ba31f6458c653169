import type { Span } from '../core/diagnostic.ts'
import type { Passage } from '../core/passage.ts'

/** Where words of a passage stand in the file; undefined where the passage does not know its own place. */
export function spanOf(passage: Passage, match: RegExpExecArray): Span | undefined {
  if (passage.start === undefined || !passage.text.includes(match[0])) return undefined
  const start = passage.start + match.index
  return { start, end: start + match[0].length }
}
