import { type Diagnostic, fileProblem } from '../core/diagnostic.ts'
import { type Listed, type Reader, SIZE_LIMIT } from '../core/reader.ts'

/**
 * The text of a file as every later step sees it: no byte-order mark, `\n` line ends, NFC. Spans count in this text;
 * lines and letters are those of the user's file. `text` is null when the file cannot be used.
 */
export interface TextFile {
  readonly text: string | null
  /** As `text`, also where control characters forbid its use; null where the bytes are no text. */
  readonly raw: string | null
  readonly problems: readonly Diagnostic[]
}

// Control characters but \t \n; \r is left after \r\n are replaced only where it stands alone, which editors hide.
// Then marks that turn the direction of text, a byte-order mark inside, and code points that are no characters.
const FORBIDDEN = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/

/** Reads one listed file and turns its bytes into text, or says why it cannot be used. */
export function readText(reader: Reader, listed: Listed): TextFile {
  const { path, size } = listed
  if (size > SIZE_LIMIT)
    return refused(fileProblem('file/too-large', 'error', path, { bytes: size, limit: SIZE_LIMIT }))
  const bytes = reader.read(path)
  if (bytes === 'too-large') return refused(fileProblem('file/too-large', 'error', path, { limit: SIZE_LIMIT }))
  if (bytes === 'outside') return refused(fileProblem('file/outside', 'error', path, {}))
  if (typeof bytes === 'string') return refused(fileProblem('file/unreadable', 'error', path, {}))
  return decode(path, bytes)
}

/** Bytes → text, with the problems of its encoding. */
export function decode(path: string, bytes: Uint8Array): TextFile {
  if (bytes.length > SIZE_LIMIT)
    return refused(fileProblem('file/too-large', 'error', path, { bytes: bytes.length, limit: SIZE_LIMIT }))
  if (isUtf16(bytes)) return refused(fileProblem('file/encoding', 'error', path, {}))
  if (bytes.includes(0)) return refused(fileProblem('file/binary', 'error', path, {}))
  const raw = utf8(bytes)
  return raw === null ? refused(fileProblem('file/encoding', 'error', path, {})) : tidy(path, raw)
}

const refused = (why: Diagnostic): TextFile => ({ text: null, raw: null, problems: [why] })

/** Notepad's "Unicode": full of NUL bytes, yet text. */
const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function utf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

function tidy(path: string, raw: string): TextFile {
  const problems: Diagnostic[] = []
  const hasMark = raw.startsWith('\ufeff')
  if (hasMark) problems.push(fileProblem('file/bom', 'warning', path, {}))
  const unmarked = hasMark ? raw.slice(1) : raw
  const lines = unmarked.includes('\r') ? unmarked.replaceAll('\r\n', '\n') : unmarked
  const text = lines.normalize('NFC')
  if (text !== lines) problems.push(fileProblem('file/not-nfc', 'warning', path, {}))
  const bad = FORBIDDEN.exec(text)
  if (bad)
    problems.push(fileProblem('file/control-character', 'error', path, { codePoint: codePoint(bad[0]) }, at(bad.index)))
  return { text: bad ? null : text, raw: text, problems }
}

const at = (start: number) => ({ start, end: start + 1 })

/** `U+0007`, as character tables name it. */
export const codePoint = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The first character of a name that has no place in one, or undefined. */
export const forbiddenIn = (name: string): string | undefined => FORBIDDEN.exec(name)?.[0] ?? /[\t\n]/.exec(name)?.[0]
