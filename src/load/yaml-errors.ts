import { Lexer, type YAMLParseError } from 'yaml'
import type { Code, Params } from '../core/codes.ts'
import { type Diagnostic, fileProblem, type Span } from '../core/diagnostic.ts'
import { lookalikeIn } from './lookalike.ts'
import { codePoint } from './text-file.ts'

type ParseError = Pick<YAMLParseError, 'code' | 'pos' | 'message'>

/** What the explanations look at: the text, where the parser gave up, and the line of that place. */
interface Place {
  readonly text: string
  readonly error: ParseError
  readonly pos: number
  readonly line: Span
}

/** A code with its parameters and the characters to look at. */
type Found = { [C in Code]: { readonly code: C; readonly params: Params[C]; readonly span: Span } }[Code]

/** The usual mistakes, most telling first; each looks at the user's own line and not only at the parser's words. */
const EXPLANATIONS: readonly ((place: Place) => Found | undefined)[] = [
  lookalike,
  tab,
  tag,
  openQuote,
  noSpaceAfterColon,
  afterQuote,
  colonInValue,
  openBracket,
  indent,
]

/** A parser's error in words a clerk can act on. `offset` is where the text starts in its file. */
export function explain(file: string, text: string, error: ParseError, offset: number): Diagnostic {
  const pos = Math.min(error.pos[0], text.length)
  const place: Place = { text, error, pos, line: lineAt(text, pos) }
  const found = first(EXPLANATIONS, place) ?? syntax(place)
  const span = { start: offset + found.span.start, end: offset + Math.max(found.span.end, found.span.start + 1) }
  return fileProblem(found.code, 'error', file, found.params, span)
}

function first(all: typeof EXPLANATIONS, place: Place): Found | undefined {
  for (const explanation of all) {
    const found = explanation(place)
    if (found) return found
  }
  return undefined
}

/** A blank, colon, hyphen or quote that only looks like one, in the line of the error or the one above, whose fault it may be. */
function lookalike({ text, line }: Place): Found | undefined {
  for (const { start, end } of [line, lineAt(text, line.start - 1)]) {
    const found = lookalikeIn(text.slice(start, end))
    const at = start + (found?.index ?? 0)
    if (found)
      return {
        code: 'yaml/lookalike',
        params: { codePoint: codePoint(found.char), looks: found.looks },
        span: { start: at, end: at + 1 },
      }
  }
  return undefined
}

function tab({ text, error, line }: Place): Found | undefined {
  const lead = /^[ ]*(\t[ \t]*)/.exec(text.slice(line.start, line.end))
  if (!lead && error.code !== 'TAB_AS_INDENT') return undefined
  const start = lead ? line.start + lead[0].indexOf('\t') : error.pos[0]
  return { code: 'yaml/tab', params: {}, span: { start, end: start + (lead?.[1]?.length ?? 1) } }
}

function tag({ text, error }: Place): Found | undefined {
  if (error.code !== 'TAG_RESOLVE_FAILED') return undefined
  const [start, end] = error.pos
  return { code: 'yaml/tag', params: { tag: text.slice(start, end).trim() }, span: { start, end } }
}

/** A quote that was not closed swallows lines; the place to look at is where it opens, not where the text ends. */
function openQuote({ text, error, pos }: Place): Found | undefined {
  const quoted = quotedBefore(text, pos)
  if (!quoted) return undefined
  const swallowed = text.slice(quoted.start, quoted.end).includes('\n')
  const inside = pos < quoted.end || /Missing closing ["']/.test(error.message)
  if (!swallowed && !/Missing closing ["']/.test(error.message)) return undefined
  if (!inside && text.slice(quoted.end, pos).includes('\n')) return undefined
  return { code: 'yaml/quote-open', params: {}, span: { start: quoted.start, end: lineAt(text, quoted.start).end } }
}

/** `lead:vhxh`, `"1.c":{ … }`: a key, a colon and no space. */
function noSpaceAfterColon({ text, error, pos, line }: Place): Found | undefined {
  if (!/^(?:MISSING_CHAR|MULTILINE_IMPLICIT_KEY|UNEXPECTED_TOKEN)$/.test(error.code)) return undefined
  const words = text.slice(line.start, line.end)
  const match = /^(\s*(?:- +)*)(?:"([^"]*)"|'([^']*)'|([\p{L}\d_.-]+)):(?=[^\s/])/u.exec(words)
  const start = line.start + (match?.[1]?.length ?? 0)
  if (!match || (pos > start && pos > line.start + match[0].length)) return undefined
  const key = match[2] ?? match[3] ?? match[4] ?? ''
  return { code: 'yaml/colon-space', params: { key }, span: { start, end: line.start + match[0].length } }
}

/** `"a" b`: words after the closing quote. */
function afterQuote({ text, error, pos, line }: Place): Found | undefined {
  const quoted = quotedBefore(text, pos)
  if (!quoted || !/^(?:UNEXPECTED_TOKEN|MISSING_CHAR)$/.test(error.code)) return undefined
  if (quoted.end > pos || quoted.start < line.start || text.slice(quoted.end, pos).trim() !== '') return undefined
  return { code: 'yaml/after-quote', params: {}, span: { start: pos, end: trimmedEnd(text, pos, line.end) } }
}

/** `title: Kế hoạch: số 5`: the value must be quoted. */
function colonInValue({ text, error, pos, line }: Place): Found | undefined {
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' || !/:(?: |$)/.test(text.slice(pos, line.end))) return undefined
  return { code: 'yaml/colon-in-value', params: {}, span: { start: pos, end: trimmedEnd(text, pos, line.end) } }
}

/** A list or object in brackets that is not closed: the bracket that opens it. */
function openBracket({ text, error, pos }: Place): Found | undefined {
  if (!/^Flow (?:map|sequence) .* end with a|Expected flow (?:map|sequence) to end/.test(error.message))
    return undefined
  let depth = 0
  for (let i = Math.min(pos, text.length) - 1; i >= 0; i--) {
    if (/[\]}]/.test(text.charAt(i))) depth++
    else if (/[[{]/.test(text.charAt(i)) && depth-- === 0)
      return { code: 'yaml/syntax', params: { detail: error.message }, span: { start: i, end: i + 1 } }
  }
  return undefined
}

function indent({ text, error, pos, line }: Place): Found | undefined {
  // The value is fine; a later line stands deeper than its key.
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY')
    return { code: 'yaml/indent', params: {}, span: words(text, deeperLine(text, line)) }
  const atStart = text.slice(line.start, pos).trim() === ''
  const misplaced = /Unexpected (?:scalar at node end|block-seq-ind)/.test(error.message) && atStart && line.start > 0
  const plain = error.code === 'BAD_INDENT' || /without - indicator/.test(error.message) || misplaced
  const dash = error.code === 'MULTILINE_IMPLICIT_KEY' && /^\s*-\s/.test(text.slice(line.start, line.end))
  return plain || dash ? { code: 'yaml/indent', params: {}, span: words(text, line) } : undefined
}

function deeperLine(text: string, line: Span): Span {
  for (let start = line.end + 1; start < text.length; ) {
    const next = lineAt(text, start)
    if (/:(?: |\n|$)/.test(text.slice(next.start, next.end + 1))) return next
    start = next.end + 1
  }
  return line
}

function syntax({ text, error, pos, line }: Place): Found {
  const params = { detail: error.message }
  const missing = /Implicit (?:map )?keys need/.test(error.message)
  if (missing || pos >= line.end) return { code: 'yaml/syntax', params, span: words(text, line) }
  return { code: 'yaml/syntax', params, span: { start: pos, end: Math.min(Math.max(error.pos[1], pos + 1), line.end) } }
}

function lineAt(text: string, pos: number): Span {
  const start = pos <= 0 ? 0 : text.lastIndexOf('\n', pos - 1) + 1
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 ? text.length : end }
}

/** The words of a line, without the blanks around them. */
function words(text: string, line: Span): Span {
  const lead = /^\s*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0
  const start = Math.min(line.start + lead, line.end)
  return { start, end: trimmedEnd(text, start, line.end) }
}

const trimmedEnd = (text: string, start: number, end: number): number => start + text.slice(start, end).trimEnd().length

/** The last quoted text that starts before `pos`. */
function quotedBefore(text: string, pos: number): Span | undefined {
  let start = 0
  let found: Span | undefined
  for (const lexeme of new Lexer().lex(text)) {
    if (start >= pos) break
    // Marks of the lexer that are no characters of the text.
    if (lexeme === '\u0002' || lexeme === '\u001f' || lexeme === '\u0018' || lexeme === '\ufeff') continue
    if (/^["']/.test(lexeme)) found = { start, end: start + lexeme.length }
    start += lexeme.length
  }
  return found
}
