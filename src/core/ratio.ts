/** An exact fraction. Fractions of counts are kept as counted: 12/48 is not reduced to 1/4. The denominator is never 0. */
export interface Ratio {
  readonly n: bigint
  readonly d: bigint
}

/** A fraction of two counts; null when there is nothing to divide by. */
export const ratioOf = (n: number, d: number): Ratio | null => (d === 0 ? null : { n: BigInt(n), d: BigInt(d) })

/**
 * The decimal that was written, exactly: 62.5 gives 625/10.
 * Up to 15 significant digits a double prints the digits that were typed, so nothing is lost on the way.
 */
export function fromDecimal(value: number): Ratio {
  if (Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n }
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return scale >= 0 ? { n: digits, d: 10n ** BigInt(scale) } : { n: digits * 10n ** BigInt(-scale), d: 1n }
}

export const ZERO: Ratio = { n: 0n, d: 1n }
export const ONE: Ratio = { n: 1n, d: 1n }

export const add = (a: Ratio, b: Ratio): Ratio => reduce({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })
export const subtract = (a: Ratio, b: Ratio): Ratio => add(a, { n: -b.n, d: b.d })
export const multiply = (a: Ratio, b: Ratio): Ratio => reduce({ n: a.n * b.n, d: a.d * b.d })

/** a / b; null when b is 0. */
export function divide(a: Ratio, b: Ratio): Ratio | null {
  if (b.n === 0n) return null
  const sign = b.n < 0n ? -1n : 1n
  return reduce({ n: a.n * b.d * sign, d: a.d * b.n * sign })
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Ratio, b: Ratio): number {
  const left = a.n * b.d
  const right = b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

/** The sum of many fractions, reduced once at the end; 0 for none. */
export function sum(all: readonly Ratio[]): Ratio {
  let { n, d } = ZERO
  for (const term of all) {
    if (d % term.d !== 0n) {
      n *= term.d
      d *= term.d
    }
    n += term.n * (d / term.d)
  }
  return reduce({ n, d })
}

/** Lowest terms. */
export function reduce(r: Ratio): Ratio {
  if (r.d === 1n) return r
  const g = gcd(r.n < 0n ? -r.n : r.n, r.d)
  return g > 1n ? { n: r.n / g, d: r.d / g } : r
}

function gcd(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b]
  while (smaller !== 0n) {
    const rest = larger % smaller
    larger = smaller
    smaller = rest
  }
  return larger
}

/** r rounded half up (away from zero) to `digits` decimals, as a count of 10^-digits. */
export function roundHalfUp(r: Ratio, digits: number): bigint {
  const scaled = r.n * 10n ** BigInt(digits)
  const half = scaled < 0n ? -r.d : r.d
  return (2n * scaled + half) / (2n * r.d)
}

/** A fraction for JSON: numbers where they are safe integers, else digits in a string. */
export interface JsonRatio {
  readonly n: number | string
  readonly d: number | string
}

export const toJson = (r: Ratio | null): JsonRatio | null => (r ? { n: integer(r.n), d: integer(r.d) } : null)

/** A whole number for JSON. */
export const integer = (n: bigint): number | string =>
  n <= BigInt(Number.MAX_SAFE_INTEGER) && n >= BigInt(Number.MIN_SAFE_INTEGER) ? Number(n) : String(n)
