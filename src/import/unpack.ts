import { unzipSync } from 'fflate'
import type { Refusal } from './table.ts'

/** A form has some hundred kilobytes when unpacked; beyond this it is a trap or holds a million formatted rows. */
const LIMIT = 100 * 1024 * 1024
const MAX_PARTS = 4000

/** The parts of an Excel file that say something, by name; pictures, macros and links to other files are never unpacked. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** Unpacks a workbook without ever holding more than the limit, whatever the file says of itself. */
export function unpack(bytes: Uint8Array): Parts | Refusal {
  const names = new Set<string>()
  let size = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name)
        if (!isWanted(name)) return false
        size += originalSize
        return size <= LIMIT && names.size <= MAX_PARTS
      },
    })
    if (size > LIMIT || names.size > MAX_PARTS) return 'too-large'
    return kindOf(names, files.mimetype) ?? new Map(Object.entries(files))
  } catch {
    return 'damaged'
  }
}

const isWanted = (name: string): boolean =>
  name === 'mimetype' ||
  (/^(?:_rels|xl)\/(?:[\w.-]+|_rels\/[\w.-]+|worksheets\/[\w.-]+)$/.test(name) && /\.(?:xml|rels)$/.test(name))

function kindOf(names: ReadonlySet<string>, mimetype: Uint8Array | undefined): Refusal | undefined {
  if (mimetype && new TextDecoder().decode(mimetype).includes('opendocument.spreadsheet')) return 'ods'
  if (names.has('xl/workbook.bin')) return 'xlsb'
  return names.has('xl/workbook.xml') ? undefined : 'not-workbook'
}
