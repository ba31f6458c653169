import { fold } from './text.ts'

const ROMAN = ['i', 'ii', 'iii', 'iv']

/** What is written, without marks and capitals, and the id it stands for; the groups are part and year, or year alone. */
const WRITTEN: readonly (readonly [RegExp, (year: string, part: string) => string])[] = [
  [/^(?:quy|q) ?([1-4]|iv|i{1,3})(?: ?\/ ?| nam | )(\d{4})$/, (year, part) => `${year}-Q${numberOf(part)}`],
  [/^(\d{4})[-/ ]q([1-4])$/, (part, year) => `${year}-Q${part}`],
  [/^(?:thang )?(1[0-2]|0?[1-9])(?: ?\/ ?| nam )(\d{4})$/, (year, part) => `${year}-${part.padStart(2, '0')}`],
  [/^6 thang (dau|cuoi)(?: nam)? (\d{4})$/, (year, part) => `${year}-H${part === 'dau' ? 1 : 2}`],
  [/^(9) thang(?: dau)?(?: nam)? (\d{4})$/, (year) => `${year}-9M`],
  [/^(\d{4})-(h[12]|9m)$/, (part, year) => `${year}-${part.toUpperCase()}`],
  [/^(nam) (\d{4})$/, (year) => year],
]

const numberOf = (part: string): string => (ROMAN.includes(part) ? String(ROMAN.indexOf(part) + 1) : part)

/**
 * A period as a person types it, by its id: `2026-q3`, `Quý III/2026`, `quý 3/2026`, `6 tháng đầu năm 2026`, `9 tháng năm 2026`, `tháng 9/2026`,
 * `năm 2026`. Anything else, a plan's own period among it, stays as it was typed, without blanks at its ends.
 */
export function readPeriod(typed: string): string {
  const text = typed.normalize('NFC').trim()
  const plain = fold(text).replace(/\s+/g, ' ')
  for (const [pattern, id] of WRITTEN) {
    const [, part, year] = pattern.exec(plain) ?? []
    if (part !== undefined && year !== undefined) return id(year, part)
  }
  return text
}
