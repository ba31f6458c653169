import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, isDay, lastDayOfMonth } from '../../src/core/day.ts'

// The reckoning of days against the platform's own calendar.
const day = fc
  .date({ min: new Date('0001-01-02'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))

describe('days are reckoned as the calendar has them', () => {
  test('later and earlier days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (from, count) => {
        const expected = new Date(Date.parse(from) + count * 86_400_000).toISOString()
        fc.pre(/^\d{4}-/.test(expected))
        expect(addDays(from, count)).toBe(expected.slice(0, 10))
        expect(daysBetween(from, addDays(from, count))).toBe(count)
      }),
    )
  })
  test('the last day of every month of four centuries', () => {
    for (let year = 1900; year < 2300; year++)
      for (let month = 1; month <= 12; month++)
        expect(lastDayOfMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10))
  })
  test('what is a day', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(19), fc.nat(39), (y, m, d) => {
        const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
        const parsed = new Date(`${text}T00:00:00Z`)
        expect(isDay(text)).toBe(!Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text))
      }),
    )
  })
})
