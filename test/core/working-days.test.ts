import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../../src/core/day.ts'
import type { Holidays } from '../../src/core/plan.ts'
import { addWorkingDays, dayAfter, holidaysKnown, isWeekend, isWorkingDay } from '../../src/core/working-days.ts'
import { bindHolidays } from '../../src/load/bind-more.ts'

/** Tết Ất Tỵ and 30/4 of 2025 as the plan minh-hoa gives them: Friday 02/5 was off, Saturday 26/4 was worked for it. */
const HOLIDAYS: Holidays = bindHolidays('plans/minh-hoa/holidays.yaml', {
  schema: 'holidays/1',
  holidays: [
    { on: '2025-01-01' },
    { on: '2025-01-27', until: '2025-01-31', name: 'Tết Nguyên đán Ất Tỵ' },
    { on: '2025-04-30', until: '2025-05-02' },
  ],
  workdays: [{ on: '2025-04-26' }],
})

describe('counting working days', () => {
  test.each([
    // from, count, with days off, with weekends alone
    ['2025-01-24', 1, '2025-02-03', '2025-01-27'], // Friday before Tết → Monday after it
    ['2025-01-24', 5, '2025-02-07', '2025-01-31'],
    ['2025-02-03', -1, '2025-01-24', '2025-01-31'],
    ['2025-01-29', 1, '2025-02-03', '2025-01-30'], // from a day off
    ['2025-01-29', -1, '2025-01-24', '2025-01-28'],
    ['2024-12-31', 1, '2025-01-02', '2025-01-01'],
    ['2025-04-25', 1, '2025-04-26', '2025-04-28'], // the Saturday that was worked
    ['2025-04-25', 4, '2025-05-05', '2025-05-01'],
    ['2025-05-05', -3, '2025-04-26', '2025-04-30'],
    ['2025-03-08', 0, '2025-03-08', '2025-03-08'], // a Saturday stays one for no days
    ['2025-03-08', 1, '2025-03-10', '2025-03-10'],
    ['2025-03-09', -2, '2025-03-06', '2025-03-06'],
    ['2025-03-14', 3, '2025-03-19', '2025-03-19'],
  ])('%s and %i: %s, or %s where no days off are given', (day, count, off, weekends) => {
    expect([addWorkingDays(day, count, HOLIDAYS), addWorkingDays(day, count, null)]).toEqual([off, weekends])
  })

  test('the days of one week', () => {
    const week = Array.from({ length: 7 }, (_, i) => addDays('2025-04-21', i))
    expect(week.map((day) => isWorkingDay(day, HOLIDAYS))).toEqual([true, true, true, true, true, true, false])
    expect(week.map(isWeekend)).toEqual([false, false, false, false, false, true, true])
  })

  test('calendar days stay where they fall, on a day off too', () => {
    expect(dayAfter('2025-01-24', { days: 5 }, HOLIDAYS)).toBe('2025-01-29')
    expect(dayAfter('2025-01-24', { days: 5, dayKind: 'calendar' }, HOLIDAYS)).toBe('2025-01-29')
    expect(dayAfter('2025-02-03', { days: -3, dayKind: 'working' }, HOLIDAYS)).toBe('2025-01-22')
  })

  test('a run of days off is read for 60 days at most, a reversed one for none', () => {
    const of = (on: string, until: string) =>
      bindHolidays('holidays.yaml', { schema: 'holidays/1', holidays: [{ on, until }] }).off.size
    expect([of('2025-01-01', '2025-03-01'), of('2025-01-01', '2026-01-01'), of('2025-01-02', '2025-01-01')]).toEqual([
      60, 60, 0,
    ])
  })
})

describe('whether the days off are known', () => {
  const working = { days: 3, dayKind: 'working' } as const
  test.each([
    ['2025-06-30', '2025-07-03', working, HOLIDAYS, true],
    ['2025-12-31', '2026-01-06', working, HOLIDAYS, false],
    ['2026-06-30', '2026-07-03', working, HOLIDAYS, false],
    ['2025-06-30', '2025-07-03', working, null, false],
    ['2025-06-30', '2025-07-03', { days: 3 }, null, true],
  ])('%s to %s', (from, to, count, holidays, known) => expect(holidaysKnown(from, to, count, holidays)).toBe(known))
})

describe('properties', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01', n))
  const count = fc.integer({ min: 1, max: 300 })
  const holidays = fc.array(day, { maxLength: 40 }).chain((off) =>
    fc.array(day, { maxLength: 10 }).map(
      (worked): Holidays => ({
        off: new Set(off),
        worked: new Set(worked.filter(isWeekend)),
        data: { schema: 'holidays/1', holidays: [] },
        origin: { file: 'holidays.yaml', path: [] },
      }),
    ),
  )

  test('adding and then taking off as many returns to a working day', () =>
    fc.assert(
      fc.property(day, count, holidays, (start, n, off) => {
        const from = addWorkingDays(start, 1, off)
        expect(addWorkingDays(addWorkingDays(from, n, off), -n, off)).toBe(from)
        expect(addWorkingDays(addWorkingDays(from, -n, off), n, off)).toBe(from)
      }),
    ))

  test('the days passed hold exactly as many working days as were counted', () =>
    fc.assert(
      fc.property(day, count, holidays, (start, n, off) => {
        const end = addWorkingDays(start, n, off)
        const passed = Array.from({ length: daysBetween(start, end) }, (_, i) => addDays(start, i + 1))
        expect(passed.filter((d) => isWorkingDay(d, off))).toHaveLength(n)
        expect(isWorkingDay(end, off)).toBe(true)
      }),
    ))
})
