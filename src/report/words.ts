import { type Day, printDay } from '../core/day.ts'
import { printCount } from '../core/number.ts'
import type { Period } from '../core/period.ts'
import type { State } from '../core/progress.ts'
import { capital } from '../core/text.ts'

/** What only a person can write, and what is not known yet; `plan report --final` refuses while one is left. */
export const BLANK = '[...]'
/** A figure that does not exist; missing is never 0. */
export const NONE = '–'
export const NO_REPORT = 'chưa có báo cáo'
export const ILLUSTRATIVE = 'số liệu minh họa'

/** The nine states as an official paper words them. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  doneOnTime: 'hoàn thành đúng hạn',
  doneLate: 'hoàn thành quá hạn',
  doneUndated: 'hoàn thành, không xác định hạn',
  openInTime: 'chưa hoàn thành, trong hạn',
  openOverdue: 'chưa hoàn thành, quá hạn',
  openUndated: 'chưa hoàn thành, chưa có thời hạn',
  regular: 'thường xuyên',
  notApplicable: 'không áp dụng',
  cancelled: 'đã hủy',
}

const ROMAN_QUARTERS = ['I', 'II', 'III', 'IV']

/**
 * A period id as a paper names it: `Quý III/2026`, `6 tháng đầu năm 2026`, `năm 2026`; any other id as it is. Months 1 and 2 are padded as
 * in a date, `tháng 02/2026`, others not.
 */
export function spanName(id: string): string {
  const [, year, part, until] = /^(\d{4})(?:-(\w+)|\.\.(\d{4}))?$/.exec(id) ?? []
  if (!year) return id
  if (until) return `giai đoạn ${year} - ${until}`
  if (!part) return `năm ${year}`
  if (part === '9M') return `9 tháng đầu năm ${year}`
  if (part === 'H1') return `6 tháng đầu năm ${year}`
  if (part === 'H2') return `6 tháng cuối năm ${year}`
  const quarter = ROMAN_QUARTERS[Number(part.slice(1)) - 1]
  return part.startsWith('Q') && quarter
    ? `Quý ${quarter}/${year}`
    : `tháng ${Number(part) > 2 ? Number(part) : part}/${year}`
}

/** A period by its own name, else by its id. */
export const periodName = (period: Period): string => period.name ?? spanName(period.id)

/** `từ ngày 15/6/2026 đến ngày 14/9/2026`. */
export const daysFromTo = (from: Day, to: Day): string => `từ ngày ${printDay(from)} đến ngày ${printDay(to)}`

/** How a count divides, in brackets: ` (đúng hạn 17, quá hạn 3)`, ` (đều đúng hạn)`; empty when all are 0. */
export function divided(parts: readonly (readonly [words: string, n: number])[]): string {
  const some = parts.filter(([, n]) => n > 0)
  const [first] = some
  if (!first) return ''
  if (some.length === 1) return ` (${first[1] === 1 ? '' : 'đều '}${first[0]})`
  return ` (${some.map(([words, n]) => `${words} ${printCount(n)}`).join(', ')})`
}

/** Lower case at the start of a sentence's continuation; an abbreviation (`UBND`, `CNTT`) stays. */
export const uncapital = (text: string): string =>
  /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

/** Text without the punctuation that ends a list item or sentence. */
export const withoutEnd = (text: string): string => text.trim().replace(/[\s.;,]+$/, '')

/** Sentences one after another, each with a capital and a full stop but the last, which the template ends. */
export const sentences = (parts: readonly string[]): string => parts.map((part) => capital(withoutEnd(part))).join('. ')

/** `a, b và c`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** A Roman number, for rows of groups. */
export function roman(n: number): string {
  const step = ROMAN.find(([value]) => value <= n)
  return step ? step[1] + roman(n - step[0]) : ''
}
