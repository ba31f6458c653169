import { compare, fromDecimal, multiply, type Ratio, reduce, roundHalfUp } from './ratio.ts'

const HUNDRED: Ratio = { n: 100n, d: 1n }

/** Digits in Vietnamese form: decimal comma, thousands dot. `value` counts units of 10^-digits. */
function print(value: bigint, digits: number): string {
  const sign = value < 0n ? '-' : ''
  const text = String(value < 0n ? -value : value).padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits).replace(/\B(?=(\d{3})+$)/g, '.')
  return sign + whole + (digits > 0 ? `,${text.slice(-digits)}` : '')
}

const exactly = (r: Ratio, rounded: bigint, digits: number): boolean =>
  compare(r, { n: rounded, d: 10n ** BigInt(digits) }) === 0

/**
 * A share (0..1) as a percentage: half up, two decimals, whole numbers without decimals: `25,53%`, `50%`.
 * Prints 0 or 100, or the same digits as a `limit` it does not equal, only when that is exact; otherwise decimals are added.
 */
export function printPercent(share: Ratio, limit?: Ratio): string {
  return `${printDecimal(multiply(share, HUNDRED), 2, [{ n: 0n, d: 1n }, HUNDRED, ...(limit ? [multiply(limit, HUNDRED)] : [])])}%`
}

/**
 * A decimal number, half up to `digits` decimals; a whole number prints without decimals.
 * Adds decimals while the rounded value would look equal to one of `apart` without being it.
 */
export function printDecimal(value: Ratio, digits: number, apart: readonly Ratio[] = []): string {
  const rounded = roundHalfUp(value, digits)
  const shown: Ratio = { n: rounded, d: 10n ** BigInt(digits) }
  const misleading = apart.some((other) => compare(shown, other) === 0 && compare(value, other) !== 0)
  if (misleading) return printDecimal(value, digits + 1, apart)
  if (exactly(value, roundHalfUp(value, 0), 0)) return print(roundHalfUp(value, 0), 0)
  return print(rounded, digits)
}

/** Decimals that print a stated decimal in full; 2 for a fraction that has no end. */
export function decimalsOf(value: Ratio): number {
  const { d } = reduce(value)
  for (let digits = 0, power = 1n; digits <= 15; digits++, power *= 10n) if (power % d === 0n) return digits
  return 2
}

/** A number as written in a file, in Vietnamese form, all its decimals kept: 62.5 → `62,5`, 1707 → `1.707`. */
export function printNumber(value: number): string {
  const { n, d } = fromDecimal(value)
  return print(n, String(d).length - 1)
}

/** A fraction as counted: `12/47`, with thousands dots. */
export const printFraction = (r: Ratio): string => `${print(r.n, 0)}/${print(r.d, 0)}`

/** A count with thousands dots. */
export const printCount = (n: number): string => print(BigInt(n), 0)
