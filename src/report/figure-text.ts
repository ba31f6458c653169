import { printDecimal, printFraction, printPercent } from '../core/number.ts'
import { add, compare, fromDecimal, type Ratio, toJson, ZERO } from '../core/ratio.ts'
import type { Of } from './shape.ts'
import { NONE } from './words.ts'

/** A rate beside its words: `12/47 nhiệm vụ, đạt 25,53%`; where there is none, `–` with the reason. */
export const rateShape = { name: 'text', label: 'text', text: 'text', known: 'flag', value: 'ratio?' } as const
export type RateText = Of<typeof rateShape>

/** How a rate is named and why it may be missing. `verb`: `đạt` for what is wanted, `chiếm` for what is not. */
export interface RateWords {
  readonly name: string
  readonly label: string
  readonly noun: string
  readonly verb: string
  readonly missing: string
}

/** A rate in words, always with numerator and denominator. */
export function rateText(value: Ratio | null, { name, label, noun, verb, missing }: RateWords): RateText {
  const counts = value ? `${printFraction(value)} ${noun}`.trim() : ''
  const text = value ? `${counts}, ${verb} ${printPercent(value)}` : `${NONE} (${missing})`
  return { name, label, text, known: value !== null, value: toJson(value) }
}

/** A rate in a table's cell: `12/47 (25,53%)`, or `–` with the reason where one is given. */
export const rateCell = (value: Ratio | null, missing = ''): string =>
  value ? `${printFraction(value)} (${printPercent(value)})` : NONE + (missing && ` (${missing})`)

/** True when shares, as printed, do not add up to 100. */
export function roundedShares(shares: readonly Ratio[]): boolean {
  const printed = shares.map((share) => fromDecimal(Number(printPercent(share).slice(0, -1).replace(',', '.'))))
  return shares.length > 0 && compare(printed.reduce(add, ZERO), { n: 100n, d: 1n }) !== 0
}

export const ROUNDED = 'do làm tròn, tổng có thể khác 100%'

/** A value in an indicator's unit; never looks like a limit it does not equal, nor like a whole 0 or 100 when a percentage. */
export function printValue(value: Ratio, unit: string | undefined, limits: readonly number[]): string {
  const apart = unit === '%' ? [...limits, 0, 100] : limits
  return printDecimal(value, 2, apart.map(fromDecimal))
}
