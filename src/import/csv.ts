import { type Cell, columnLetters, type Refusal, type Row, type Table } from './table.ts'

/** What parts the fields of a line; which one it is shows in the headings. */
export const SEPARATORS = [';', ',', '\t'] as const

/** The text of a file in UTF-8 or, with its mark, UTF-16; any older encoding is refused, because it would be a guess. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | Refusal {
  const [a, b] = bytes
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch {
    return 'encoding'
  }
}

/** A text as a table, fields parted by one separator. */
export function readCsv(text: string, separator: string, name: string): Table {
  const rows = linesOf(text.replace(/^sep=.\r?\n/i, '\n'), separator).flatMap((fields, i): Row[] => {
    const cells = fields.flatMap((field, j): [number, Cell][] =>
      field.trim() === ''
        ? []
        : [[j + 1, { address: `${columnLetters(j + 1)}${i + 1}`, value: { is: 'text', text: field } }]],
    )
    return cells.length === 0 ? [] : [{ number: i + 1, cells: new Map(cells) }]
  })
  return { name, isHidden: false, rows }
}

/** Lines of fields; a field in quotes may hold separators, line breaks and doubled quotes. */
function linesOf(text: string, separator: string): string[][] {
  const lines: string[][] = []
  let [fields, field, isQuoted]: [string[], string, boolean] = [[], '', false]
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i)
    if (isQuoted) {
      if (c !== '"') field += c
      else if (text.charAt(i + 1) === '"') [field, i] = [`${field}"`, i + 1]
      else isQuoted = false
    } else if (c === '"' && field.trim() === '') [field, isQuoted] = ['', true]
    else if (c === separator) [fields, field] = [[...fields, field], '']
    else if (c === '\n' || c === '\r') {
      if (c === '\r' && text.charAt(i + 1) === '\n') i += 1
      lines.push([...fields, field])
      ;[fields, field] = [[], '']
    } else field += c
  }
  return [...lines, [...fields, field]]
}
