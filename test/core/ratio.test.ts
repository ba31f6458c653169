import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  compare,
  divide,
  fromDecimal,
  multiply,
  type Ratio,
  ratioOf,
  reduce,
  roundHalfUp,
  subtract,
  sum,
  toJson,
} from '../../src/core/ratio.ts'

const r = (n: number, d: number): Ratio => ({ n: BigInt(n), d: BigInt(d) })
const anyRatio = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([n, d]): Ratio => ({ n, d }))
const same = (a: Ratio, b: Ratio): boolean => compare(a, b) === 0

test('a fraction of counts is kept as counted', () => {
  expect(ratioOf(12, 48)).toEqual(r(12, 48))
  expect(ratioOf(0, 47)).toEqual(r(0, 47))
})

test('nothing to divide by: no fraction', () => {
  expect(ratioOf(0, 0)).toBeNull()
  expect(divide(r(1, 2), r(0, 5))).toBeNull()
})

describe('decimals as written', () => {
  test.each([
    [62.5, r(625, 10)],
    [0.1, r(1, 10)],
    [-0.25, r(-25, 100)],
    [1707, r(1707, 1)],
    [1e21, { n: 10n ** 21n, d: 1n }],
    [1.5e-7, { n: 15n, d: 10n ** 8n }],
    [0, r(0, 1)],
  ])('%d', (value, exact) => expect(fromDecimal(value)).toEqual(exact))

  test('a tenth and a fifth are three tenths', () => {
    expect(same(add(fromDecimal(0.1), fromDecimal(0.2)), fromDecimal(0.3))).toBe(true)
  })

  test('property: exact for every decimal of at most 15 digits', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 18 }), (digits, places) => {
        const text = String(digits).padStart(places + 1, '0')
        const typed = `${text.slice(0, text.length - places)}.${text.slice(text.length - places)}`
        expect(same(fromDecimal(Number(typed)), { n: digits, d: 10n ** BigInt(places) })).toBe(true)
      }),
    )
  })
})

describe('property: arithmetic', () => {
  test('adding and taking away undo each other, as do multiplying and dividing', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        expect(same(subtract(add(a, b), b), a)).toBe(true)
        if (b.n !== 0n) expect(same(divide(multiply(a, b), b) ?? r(0, 1), a)).toBe(true)
      }),
    )
  })

  test('the order of adding does not matter, and none add up to 0', () => {
    expect(sum([])).toEqual(r(0, 1))
    fc.assert(
      fc.property(fc.array(anyRatio), (all) => {
        expect(same(sum(all), sum(all.toReversed()))).toBe(true)
      }),
    )
  })

  test('compare is a total order', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, anyRatio, (a, b, c) => {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0)
        expect(compare(a, a)).toBe(0)
        const [x, y, z] = [a, b, c].sort(compare)
        if (x && y && z) expect(compare(x, z)).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('lowest terms change nothing, and denominators stay above 0', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        expect(same(reduce(a), a)).toBe(true)
        expect(add(a, b).d > 0n && (divide(a, b)?.d ?? 1n) > 0n).toBe(true)
      }),
    )
  })
})

describe('rounding half up', () => {
  test.each([
    [r(1, 8), 2, 13n],
    [r(1249, 10_000), 2, 12n],
    [r(5, 1000), 2, 1n],
    [r(49, 10_000), 2, 0n],
    [r(-1, 8), 2, -13n],
    [r(12, 47), 4, 2553n],
    [r(3, 2), 0, 2n],
  ])('%o to %i places', (value, digits, rounded) => expect(roundHalfUp(value, digits)).toBe(rounded))

  test('property: never further off than half a unit', () => {
    fc.assert(
      fc.property(anyRatio, fc.integer({ min: 0, max: 6 }), (value, digits) => {
        const off = subtract({ n: roundHalfUp(value, digits), d: 10n ** BigInt(digits) }, value)
        const size = off.n < 0n ? { n: -off.n, d: off.d } : off
        expect(compare(size, { n: 1n, d: 2n * 10n ** BigInt(digits) })).toBeLessThanOrEqual(0)
      }),
    )
  })
})

test('JSON: numbers where they are safe, digits in a string where they are not', () => {
  expect(toJson(r(12, 47))).toEqual({ n: 12, d: 47 })
  expect(toJson({ n: 2n ** 60n, d: 3n })).toEqual({ n: '1152921504606846976', d: 3 })
  expect(toJson(null)).toBeNull()
})
