import { addDays, type Day, isDay, lastDayOfMonth } from './day.ts'
import type { Every } from './period.ts'
import { fold } from './text.ts'

/** What the words of a deadline say. A due day and `regular` together: dated first, regular afterwards. */
export interface DeadlineMeaning {
  readonly due?: Day
  readonly every?: Every
  readonly regular?: true
}

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }
const end = (year: string | undefined, month: number): DeadlineMeaning => ({ due: lastDayOfMonth(Number(year), month) })

/** Patterns over folded text (no marks, lower case), most specific first. */
const PATTERNS: readonly (readonly [RegExp, (m: RegExpExecArray) => DeadlineMeaning | undefined])[] = [
  [/^(?:nhiem vu )?thuong xuyen$/, () => ({ regular: true })],
  [/^hang thang$/, () => ({ every: 'month' })],
  [/^hang quy$/, () => ({ every: 'quarter' })],
  [/^(?:6 thang (?:mot|1) lan|dinh ky 6 thang)$/, () => ({ every: 'half' })],
  [/^hang nam$/, () => ({ every: 'year' })],
  [/^(?:dinh ky 3 nam(?: (?:mot|1) lan)?|3 nam (?:mot|1) lan)$/, () => ({ every: '3-years' })],
  [/^(?:dinh ky 5 nam(?: (?:mot|1) lan)?|5 nam (?:mot|1) lan)$/, () => ({ every: '5-years' })],
  [/^(truoc )?(?:ngay )?(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (m) => date(m[4], m[3], m[2], m[1] !== undefined)],
  [/^(truoc )?ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})$/, (m) => date(m[4], m[3], m[2], m[1] !== undefined)],
  [/^quy (iv|iii|ii|i|[1-4])(?:\/| nam )(\d{4})$/, (m) => end(m[2], 3 * (ROMAN[m[1] ?? ''] ?? 0))],
  [/^(6|9) thang dau nam (\d{4})$/, (m) => end(m[2], Number(m[1]))],
  [/^6 thang cuoi nam (\d{4})$/, (m) => end(m[1], 12)],
  [/^(?:thang )?(0?[1-9]|1[0-2])(?:\/| nam )(\d{4})$/, (m) => end(m[2], Number(m[1]))],
  [/^(?:giai doan )?(\d{4}) ?- ?(\d{4})$/, (m) => (Number(m[1]) <= Number(m[2]) ? end(m[2], 12) : undefined)],
  [/^(?:nam )?(\d{4}) va (?:nhung|cac) nam tiep theo$/, (m) => ({ ...end(m[1], 12), regular: true })],
  [/^(?:cuoi |het )?(?:nam )?(\d{4})$/, (m) => end(m[1], 12)],
]

function date(year = '', month = '', day = '', before: boolean): DeadlineMeaning | undefined {
  const named = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(named) ? { due: before ? addDays(named, -1) : named } : undefined
}

/**
 * The meaning of a deadline as a plan words it, or undefined where the words do not name one.
 * A span means its last calendar day (`Quý IV/2025` → 2025-12-31), `trước ngày 15/12` the day before, `chậm nhất ngày 15/12` that day.
 */
export function readDeadline(words: string): DeadlineMeaning | undefined {
  const text = fold(words)
    .replace(/[.;,]+$/, '')
    .replace(/^(?:phai )?hoan thanh (?:vao |trong )?/, '')
    .replace(/^(?:trong|vao|cham nhat(?: la)?(?: vao| trong)?|den(?: het)?|han) /, '')
    .trim()
  for (const [pattern, meaning] of PATTERNS) {
    const match = pattern.exec(text)
    if (match) return meaning(match)
  }
  return undefined
}
