import { addDays, type Day, lastDayOfMonth } from './day.ts'

/** How often something recurs. */
export type Every = 'month' | 'quarter' | 'half' | 'year' | '3-years' | '5-years'

/** A reporting period: an id such as `2026-Q3` and its first and last day, both inclusive. */
export interface Period {
  readonly id: string
  readonly from: Day
  readonly to: Day
  /** Only for a plan's own periods. */
  readonly name?: string
}

/**
 * Which days a period id covers. `nd09`: cut-off dates of Decree 09/2019/NĐ-CP, article 12 (the 15th of a month to the 14th);
 * `calendar`: whole calendar months; `own`: only the periods the plan lists.
 */
export interface Calendar {
  readonly kind: 'nd09' | 'calendar' | 'own'
  readonly own: readonly Period[]
  /** Windows of ad hoc reports; only their ids name them, no day falls into them by itself. */
  readonly requested?: readonly Period[]
}

export const CALENDAR: Calendar = { kind: 'calendar', own: [] }
export const ND09: Calendar = { kind: 'nd09', own: [] }

/** First and last month of a span, counted from January of year 0 as month 0. */
interface Months {
  readonly first: number
  readonly last: number
}

const LENGTH: Record<Every, number> = { month: 1, quarter: 3, half: 6, year: 12, '3-years': 36, '5-years': 60 }

/** The period with this id, or undefined when the calendar has no such period. */
export function periodOf(id: string, calendar: Calendar): Period | undefined {
  const requested = calendar.requested?.find((period) => period.id === id)
  if (requested) return requested
  if (calendar.kind === 'own') return calendar.own.find((period) => period.id === id)
  const months = monthsOf(id)
  return months && { id, ...windowOf(months, calendar) }
}

function monthsOf(id: string): Months | undefined {
  const match = /^(\d{4})(?:-(Q[1-4]|H[12]|9M|0[1-9]|1[0-2])|\.\.(\d{4}))?$/.exec(id)
  if (!match) return undefined
  const january = Number(match[1]) * 12
  const [, , part, until] = match
  if (until) return Number(until) * 12 >= january ? { first: january, last: Number(until) * 12 + 11 } : undefined
  if (!part) return { first: january, last: january + 11 }
  if (part === '9M') return { first: january, last: january + 8 }
  const length = part.startsWith('Q') ? 3 : part.startsWith('H') ? 6 : 1
  const first = january + (Number(part.replace(/\D/g, '')) - 1) * length
  return { first, last: first + length - 1 }
}

function windowOf({ first, last }: Months, calendar: Calendar): { from: Day; to: Day } {
  if (calendar.kind === 'nd09') return { from: dayOfMonth(first - 1, 15), to: dayOfMonth(last, 14) }
  return { from: dayOfMonth(first, 1), to: lastDayOfMonth(Math.floor(last / 12), (last % 12) + 1) }
}

const dayOfMonth = (month: number, day: number): Day => {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${two((month % 12) + 1)}-${two(day)}`
}

/** The period of the given length that holds a day; for multi-year spans counted from the year of `anchor`. */
export function periodHolding(day: Day, every: Every, calendar: Calendar, anchor?: Day): Period | undefined {
  if (calendar.kind === 'own') return calendar.own.find((period) => period.from <= day && day <= period.to)
  const counted = calendar.kind === 'nd09' ? addDays(day, Number(day.slice(8)) >= 15 ? 17 : 0) : day
  const month = Number(counted.slice(0, 4)) * 12 + Number(counted.slice(5, 7)) - 1
  const length = LENGTH[every]
  const origin = length > 12 ? Number((anchor ?? day).slice(0, 4)) * 12 : 0
  const first = month - ((((month - origin) % length) + length) % length)
  const id = idOf({ first, last: first + length - 1 })
  return { id, ...windowOf({ first, last: first + length - 1 }, calendar) }
}

function idOf({ first, last }: Months): string {
  const year = String(Math.floor(first / 12)).padStart(4, '0')
  const month = (first % 12) + 1
  switch (last - first + 1) {
    case 1:
      return `${year}-${String(month).padStart(2, '0')}`
    case 3:
      return `${year}-Q${(month + 2) / 3}`
    case 6:
      return `${year}-H${(month + 5) / 6}`
    case 12:
      return year
    default:
      return `${year}..${String(Math.floor(last / 12)).padStart(4, '0')}`
  }
}

/** All periods of one length that overlap the days from..to, oldest first. */
export function periodsBetween(every: Every, from: Day, to: Day, calendar: Calendar, anchor?: Day): Period[] {
  if (calendar.kind === 'own') return calendar.own.filter((period) => period.to >= from && period.from <= to)
  const found: Period[] = []
  let period = periodHolding(from, every, calendar, anchor)
  while (period && period.from <= to) {
    found.push(period)
    period = periodHolding(addDays(period.to, 1), every, calendar, anchor)
  }
  return found
}

/**
 * The last calendar day that a period id or a day names, whatever the reporting calendar:
 * a reporting cut-off is not a deadline (`2025` → 2025-12-31, `2025-Q2` → 2025-06-30).
 */
export function calendarEnd(idOrDay: string): Day | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(idOrDay) ? idOrDay : periodOf(idOrDay, CALENDAR)?.to
}
