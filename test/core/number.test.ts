import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printCount, printDecimal, printFraction, printNumber, printPercent } from '../../src/core/number.ts'
import { compare, fromDecimal, type Ratio } from '../../src/core/ratio.ts'

const r = (n: number, d: number): Ratio => ({ n: BigInt(n), d: BigInt(d) })
const ONE = r(1, 1)
const share = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([a, b]): Ratio => (a <= b ? { n: a, d: b } : { n: b, d: a }))
const written = fc.bigInt({ min: 1n, max: 10n ** 15n - 1n })

describe('a share as a percentage', () => {
  test.each([
    [r(12, 47), '25,53%'],
    [r(1, 2), '50%'],
    [r(12, 48), '25%'],
    [r(1, 8), '12,50%'],
    [r(1, 3), '33,33%'],
    [r(2, 3), '66,67%'],
    [r(47, 47), '100%'],
    [r(0, 47), '0%'],
    [r(3, 2), '150%'],
  ])('%o prints %s', (value, printed) => expect(printPercent(value)).toBe(printed))

  test('half up at the second decimal', () => {
    expect(printPercent(r(12_345, 100_000))).toBe('12,35%')
    expect(printPercent(r(123_449, 1_000_000))).toBe('12,34%')
  })

  test('100% only for all of it, 0% only for none of it: decimals are added', () => {
    expect(printPercent(r(99_999, 100_000))).toBe('99,999%')
    expect(printPercent(r(1, 100_000))).toBe('0,001%')
    expect(printPercent(r(21_913, 21_914))).toBe('99,995%')
    expect(printPercent({ n: 1n, d: 3n * 10n ** 20n })).toBe('0,0000000000000000003%')
  })

  test('property: 0% and 100% only when exact', () => {
    fc.assert(
      fc.property(share, (value) => {
        const printed = printPercent(value)
        expect(/^0(?:,0+)?%$/.test(printed)).toBe(value.n === 0n)
        expect(/^100(?:,0+)?%$/.test(printed)).toBe(compare(value, ONE) === 0)
      }),
    )
  })
})

describe('a value beside a target', () => {
  test('does not look equal to a target it misses', () => {
    expect(printPercent(r(79_996, 100_000), r(8, 10))).toBe('79,996%')
    expect(printDecimal(fromDecimal(59.998), 2, [fromDecimal(60)])).toBe('59,998')
    expect(printDecimal(fromDecimal(62.4996), 2, [fromDecimal(62.5)])).toBe('62,4996')
  })

  test('is printed plainly when it meets the target or lies well off', () => {
    expect(printPercent(r(8, 10), r(8, 10))).toBe('80%')
    expect(printPercent(r(7, 10), r(8, 10))).toBe('70%')
  })

  test('property: printed alike only when equal', () => {
    fc.assert(
      fc.property(share, share, (value, limit) => {
        const printed = printPercent(value, limit).replace(/,0+%$/, '%')
        if (printed === printPercent(limit).replace(/,0+%$/, '%')) {
          const shown = fromDecimal(Number(printed.replace('%', '').replace(',', '.')))
          const exact = { n: shown.n, d: shown.d * 100n }
          expect(compare(limit, exact) !== 0 || compare(value, limit) === 0).toBe(true)
        }
      }),
    )
  })
})

describe('numbers as written', () => {
  test.each([
    [1707, '1.707'],
    [62.5, '62,5'],
    [21914, '21.914'],
    [999, '999'],
    [1234567.5, '1.234.567,5'],
    [-1250.25, '-1.250,25'],
    [0.001, '0,001'],
    [-0.5, '-0,5'],
    [0, '0'],
    [1e21, '1.000.000.000.000.000.000.000'],
    [1.23456789012345e-7, '0,000000123456789012345'],
  ])('%d prints %s', (value, printed) => expect(printNumber(value)).toBe(printed))

  test('property: every digit typed is printed', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 0, max: 12 }), (digits, places) => {
        const value = Number(`${digits}e-${places}`)
        const back = printNumber(value).replaceAll('.', '').replace(',', '.')
        expect(Number(back)).toBe(value)
      }),
    )
  })
})

test('thousands have dots in counts and fractions', () => {
  expect(printCount(21_914)).toBe('21.914')
  expect(printFraction(r(16_051, 21_914))).toBe('16.051/21.914')
  expect(printFraction(r(12, 48))).toBe('12/48')
})
