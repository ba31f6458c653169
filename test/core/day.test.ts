import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, earlier, isDay, lastDayOfMonth, printDay, printDayInWords } from '../../src/core/day.ts'

const anyDay = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a day that exists', () => {
  test.each(['2025-04-15', '2024-02-29', '2025-12-31'])('%s', (day) => expect(isDay(day)).toBe(true))
  test.each(['2025-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-1-5', '15/4/2025', '', '2025-04-15T00:00'])(
    '%s is none',
    (text) => expect(isDay(text)).toBe(false),
  )
})

describe('counting days', () => {
  test('over the end of a month, a year and a leap day', () => {
    expect(addDays('2025-12-14', 1)).toBe('2025-12-15')
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  })

  test('the days between two days', () => {
    expect(daysBetween('2025-04-15', '2025-04-15')).toBe(0)
    expect(daysBetween('2024-02-01', '2024-03-01')).toBe(29)
    expect(daysBetween('2025-07-01', '2025-06-30')).toBe(-1)
  })

  test('property: adding and counting undo each other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count)
        expect(addDays(addDays(day, count), -count)).toBe(day)
      }),
    )
  })

  test('property: days compare as text in calendar order', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0)
      }),
    )
  })

  test('the earlier of two days', () => {
    expect(earlier('2026-06-14', '2026-06-20')).toBe('2026-06-14')
    expect(earlier('2026-06-20', '2026-06-14')).toBe('2026-06-14')
  })
})

test.each([
  [2025, 2, '2025-02-28'],
  [2024, 2, '2024-02-29'],
  [2025, 6, '2025-06-30'],
  [2025, 12, '2025-12-31'],
])('the last day of %i month %i is %s', (year, month, day) => expect(lastDayOfMonth(year, month)).toBe(day))

describe('printing: days below 10 and the months 1 and 2 are padded, other months are not', () => {
  test.each([
    ['2026-01-05', '05/01/2026', 'ngày 05 tháng 01 năm 2026'],
    ['2025-02-14', '14/02/2025', 'ngày 14 tháng 02 năm 2025'],
    ['2026-09-14', '14/9/2026', 'ngày 14 tháng 9 năm 2026'],
    ['2025-12-03', '03/12/2025', 'ngày 03 tháng 12 năm 2025'],
  ])('%s', (day, short, words) => {
    expect(printDay(day)).toBe(short)
    expect(printDayInWords(day)).toBe(words)
  })
})
