import { addDays, type Day, daysBetween } from './day.ts'
import type { Holidays } from './plan.ts'

/** A number of days, and what they are: days of the calendar unless they are working days. Negative: before. */
export interface DayCount {
  readonly days: number
  readonly dayKind?: 'calendar' | 'working'
}

/** Any Monday: weekdays are counted from it. */
const MONDAY: Day = '1970-01-05'

/** True on Saturdays and Sundays. */
export const isWeekend = (day: Day): boolean => ((daysBetween(MONDAY, day) % 7) + 7) % 7 > 4

/** True on Mondays to Fridays that are not off, and on weekend days that are worked. Without holidays only weekends are off. */
export const isWorkingDay = (day: Day, holidays: Holidays | null): boolean =>
  holidays?.worked.has(day) || (!isWeekend(day) && !holidays?.off.has(day))

/** The working day `count` working days after a day (before it when negative); the day itself, whatever it is, for 0. */
export function addWorkingDays(day: Day, count: number, holidays: Holidays | null): Day {
  const step = count < 0 ? -1 : 1
  let found = day
  for (let left = Math.abs(count); left > 0; ) {
    found = addDays(found, step)
    if (isWorkingDay(found, holidays)) left--
  }
  return found
}

/** The day so many days after another; a due day counted in calendar days stays where it falls, on a day off too. */
export const dayAfter = (day: Day, { days, dayKind }: DayCount, holidays: Holidays | null): Day =>
  dayKind === 'working' ? addWorkingDays(day, days, holidays) : addDays(day, days)

/**
 * False where working days were counted over a year for which the plan gives no day off: the day found may then come too early.
 * Days of the calendar need none.
 */
export function holidaysKnown(from: Day, to: Day, { dayKind }: DayCount, holidays: Holidays | null): boolean {
  if (dayKind !== 'working') return true
  return [from, to].every((day) => hasYear(holidays, day.slice(0, 4)))
}

function hasYear(holidays: Holidays | null, year: string): boolean {
  for (const day of holidays?.off ?? []) if (day.startsWith(year)) return true
  return false
}
