import type { Day } from '../../core/day.ts'

/** The register of reminders beside them, which the office goes on keeping in Excel. */
export const REGISTER = 'so-cong-van-don-doc.csv'

/** One letter as the register has it; what the office writes into the other columns stays as it is. */
export interface Entry {
  readonly day: Day
  readonly unit: string
  readonly name: string
  /** Which reminder to this unit it is. */
  readonly nth: number
  readonly items: number
  /** Days the oldest item is late. */
  readonly daysLate: number
  readonly files: readonly string[]
  readonly note: string
}

/** Column headings; the last three are the office's own. */
const HEAD = [
  'STT',
  'Ngày',
  'Mã đơn vị',
  'Đơn vị',
  'Lần thứ',
  'Số nội dung quá hạn',
  'Chậm nhiều nhất (ngày)',
  'Tệp',
  'Ghi chú',
  'Số, ký hiệu',
  'Ngày gửi',
  'Kết quả',
]
const DAY = 1
const UNIT = 2

/** Rows of a register as they stand, without the heading; undefined for a file that is no such register. */
export function readRegister(bytes: Uint8Array | undefined): string[][] | undefined {
  if (!bytes) return []
  const [head = [], ...rows] = cells(
    new TextDecoder()
      .decode(bytes)
      .replace(/^\ufeff/, '')
      .normalize('NFC'),
  )
  return HEAD.every((name, i) => head[i]?.trim() === name)
    ? rows.filter((row) => row.some((cell) => cell !== ''))
    : undefined
}

/** How many reminders a unit had on other days. */
export const remindersBefore = (rows: readonly string[][], unit: string, day: Day): number =>
  new Set(rows.filter((row) => row[UNIT] === unit && isoDay(row[DAY]) < day).map((row) => isoDay(row[DAY]))).size

/** Excel may write a day its own way: `14/09/2026`. */
function isoDay(text = ''): string {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim())
  const [, date = '', month = '', year = ''] = match ?? []
  return match ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text.trim()
}

/** The register with these letters: a letter of the same unit and day takes the place of its row, the office's own columns kept. */
export function writeRegister(rows: readonly string[][], entries: readonly Entry[]): string {
  const all = [...rows]
  for (const entry of entries) {
    const at = all.findIndex((row) => row[UNIT] === entry.unit && isoDay(row[DAY]) === entry.day)
    const number = at < 0 ? String(all.length + 1) : (all[at]?.[0] ?? '')
    const row = [...rowOf(entry, number), ...(all[at]?.slice(OWN) ?? ['', '', ''])]
    if (at < 0) all.push(row)
    else all[at] = row
  }
  return `\ufeff${[HEAD, ...all].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

const OWN = HEAD.length - 3

const rowOf = ({ day, unit, name, nth, items, daysLate, files, note }: Entry, number: string): string[] => [
  number,
  day,
  unit,
  harmless(name),
  String(nth),
  String(items),
  String(daysLate),
  harmless(files.join(' ')),
  note,
]

/** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Cells of a CSV, separated by commas or, as Excel writes where the comma is the decimal sign, by semicolons. */
function cells(text: string): string[][] {
  const mark = (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ','
  const rows: string[][] = []
  let row: string[] = []
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${mark}\\r\\n]*))(${mark}|\\r?\\n|$)`, 'gy')
  for (const [all, quoted, plain = '', end] of text.matchAll(pattern)) {
    if (all === '' && row.length === 0) break
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === mark) continue
    rows.push(row)
    row = []
  }
  return rows
}
