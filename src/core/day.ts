/** A calendar day as an ISO string, `2026-09-14`. Days compare as strings; no time zone can shift them. */
export type Day = string

const MS = 86_400_000
const toNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS
const fromNumber = (n: number): Day => new Date(n * MS).toISOString().slice(0, 10)

/** True for a day that exists: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const n = toNumber(text)
  return Number.isFinite(n) && fromNumber(n) === text
}

/** The day `count` days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day => fromNumber(toNumber(day) + count)

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => toNumber(to) - toNumber(from)

/** The earlier of two days. */
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b)

/** The last day of a month; month counts from 1. */
export function lastDayOfMonth(year: number, month: number): Day {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/**
 * A day as Vietnamese papers print it: `05/01/2026`, `14/9/2026`.
 * Days below 10 and the months 1 and 2 are padded, other months are not (Decree 30/2020, appendix I).
 */
export function printDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${date}/${printMonth(month)}/${year}`
}

/** A day in words, `ngày 05 tháng 01 năm 2026`, padded as `printDay` pads. */
export function printDayInWords(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `ngày ${date} tháng ${printMonth(month)} năm ${year}`
}

const printMonth = (month: string): string => (Number(month) > 2 ? String(Number(month)) : month)
