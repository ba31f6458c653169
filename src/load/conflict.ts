import { type Diagnostic, fileProblem, type Span } from '../core/diagnostic.ts'

const MARK = /^(?:<{7}|>{7})(?=[ \n]|$).*/m
/** The middle mark alone; in Markdown a row of `=` underlines a heading, so only YAML is searched for it. */
const MIDDLE = /^={7}(?=[ \n]|$).*/m

/** The first mark of an unfinished merge in a file's text, as yaml/conflict, or undefined. */
export function conflictIn(file: string, text: string, kind: 'yaml' | 'markdown', offset = 0): Diagnostic | undefined {
  const found = MARK.exec(text) ?? (kind === 'yaml' ? MIDDLE.exec(text) : null)
  if (!found) return undefined
  const span: Span = { start: offset + found.index, end: offset + found.index + found[0].length }
  return fileProblem('yaml/conflict', 'error', file, {}, span)
}
