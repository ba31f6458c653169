import { decodeText, readCsv, SEPARATORS } from './csv.ts'
import { mangled } from './old-letters.ts'
import type { Refusal, Table } from './table.ts'
import { readWorkbook } from './workbook.ts'

/**
 * The tables of a file, told by its bytes and not by its name. A text gives one table for each separator it may have been written with;
 * whoever looks for headings finds the right one.
 */
export function openTables(bytes: Uint8Array, name: string): readonly Table[] | Refusal {
  const tables = readAny(bytes, name)
  return typeof tables !== 'string' && mangled(tables) ? 'old-letters' : tables
}

function readAny(bytes: Uint8Array, name: string): readonly Table[] | Refusal {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return holds(bytes, 'EncryptedPackage') ? 'password' : 'xls'
  if (startsWith(bytes, [0x50, 0x4b])) return readWorkbook(bytes)
  if (bytes.length > MOST_TEXT) return 'too-large'
  const decoded = decodeText(bytes)
  if (typeof decoded === 'string') return decoded
  if (decoded.text.includes('\0')) return 'not-workbook'
  return SEPARATORS.map((separator) => readCsv(decoded.text, separator, name))
}

/** A form as text has some kilobytes. */
const MOST_TEXT = 20 * 1024 * 1024

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte)

/** True where a word stands in the bytes in UTF-16, as old Office files write names. */
const holds = (bytes: Uint8Array, word: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(word, 'utf16le'))
