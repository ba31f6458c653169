import { describe, expect, test } from 'vitest'
import { readDay } from '../../src/core/typed-day.ts'
import { typedNumber } from '../../src/core/typed-number.ts'

describe('a number as people here type it', () => {
  test.each([
    ['62,5', 62.5],
    ['62.5', 62.5],
    ['62,50 %', 62.5],
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567.8', 1234567.8],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['0.625', 0.625],
    ['-3', -3],
    ['−3', -3],
    ['０', 0],
  ])('%j is %d', (typed, value) => expect(typedNumber(typed)).toBe(value))
  test.each(['', 'x', '1.23.4', '1,2,3', '12.34,5', '1e5', '5 6', '1234567890123456'])('%j is none', (typed) =>
    expect(typedNumber(typed)).toBeUndefined(),
  )
})

describe('a day as people here type it', () => {
  test.each([
    ['14/6/2026', '2026-06-14'],
    ['14-6-2026', '2026-06-14'],
    ['14.06.2026', '2026-06-14'],
    ['2026-06-14', '2026-06-14'],
    [' 01/02/2026 ', '2026-02-01'],
  ])('%j is %s', (typed, day) => expect(readDay(typed)).toBe(day))
  test.each(['', '6/14/2026', '31/2/2026', '14/6', '14/6/26', '2026-6-14'])('%j is none', (typed) =>
    expect(readDay(typed)).toBeUndefined(),
  )
})
