/** A calendar day as an ISO string, `2026-09-14`. Days compare as strings; no time zone can shift them. */
export type Day = string

/** Years counted from March, so that the leap day is the last of its year; 400 of them have 146,097 days. */
const ERA_DAYS = 146_097

/** Days since 1970-01-01, in the proleptic Gregorian calendar. Reckoned without Date, which would load time zones. */
function toNumber(day: Day): number {
  const [date, month] = [Number(day.slice(8, 10)), Number(day.slice(5, 7))]
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const ofEra = year - era * 400
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
  return era * ERA_DAYS + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

/** The inverse of `toNumber`. */
function fromNumber(n: number): Day {
  const shifted = n + 719_468
  const era = Math.floor(shifted / ERA_DAYS)
  const ofEra = shifted - era * ERA_DAYS
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const march = Math.floor((5 * ofYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  return iso(era * 400 + year + (month <= 2 ? 1 : 0), month, ofYear - Math.floor((153 * march + 2) / 5) + 1)
}

const iso = (year: number, month: number, date: number): Day => `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
const pad = (n: number, width: number): string => String(n).padStart(width, '0')

/** True for a day that exists: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const month = Number(text.slice(5, 7))
  return month >= 1 && month <= 12 && fromNumber(toNumber(text)) === text
}

/** The years a plan can speak of. A day outside them is a slip of the hand, and thousands of periods would be counted up to it. */
export const YEARS = { from: 1945, to: 2100 } as const

/** True for a day that exists, in the years a plan can speak of. */
export const isPlanDay = (text: string): boolean =>
  isDay(text) && Number(text.slice(0, 4)) >= YEARS.from && Number(text.slice(0, 4)) <= YEARS.to

/** The day `count` days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day => fromNumber(toNumber(day) + count)

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => toNumber(to) - toNumber(from)

/** The earlier of two days. */
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b)

/** The last day of a month; month counts from 1. */
export function lastDayOfMonth(year: number, month: number): Day {
  return month === 12 ? iso(year, 12, 31) : addDays(iso(year, month + 1, 1), -1)
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
