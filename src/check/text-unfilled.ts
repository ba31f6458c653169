import { fileProblem, problem } from '../core/diagnostic.ts'
import type { Rule } from './context.ts'
import { spanOf } from './passage-span.ts'
import { textsWith } from './texts.ts'

const BLANK = /\[\s*(?:\.{2,}|…)\s*\]/

const find = (text: string): RegExpExecArray | null => (text.includes('[') ? BLANK.exec(text) : null)

/** text/unfilled: `[...]` is left where words were to be written. */
export const textUnfilled: Rule = function* ({ plan }) {
  const unread = new Set(plan.unread)
  for (const { match, origin, passage } of textsWith(plan, find)) {
    // A file that could not be read may have been filled up with blanks of our own.
    if (unread.has(origin.file)) continue
    if (passage) yield fileProblem('text/unfilled', 'warning', origin.file, {}, spanOf(passage, match))
    else yield problem('text/unfilled', 'warning', origin, {})
  }
}
