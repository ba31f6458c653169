import { printDecimal } from '../core/number.ts'
import { fromDecimal, multiply, type Ratio, subtract } from '../core/ratio.ts'
import { NONE } from './words.ts'

const HUNDRED = fromDecimal(100)

/** How far a value is above (`+`) or below (`-`) another in the unit of both: `+4,74`, `-9`, `0`; a dash where one of them is missing. */
export function difference(before: Ratio | null, after: Ratio | null): string {
  if (!before || !after) return NONE
  const change = subtract(after, before)
  return (change.n > 0n ? '+' : '') + printDecimal(change, 2, [fromDecimal(0)])
}

/** The same of two shares 0..1, in percentage points. */
export const pointsBetween = (before: Ratio | null, after: Ratio | null): string =>
  difference(before && multiply(before, HUNDRED), after && multiply(after, HUNDRED))

/** `tăng 21,73 điểm phần trăm so với năm 2025`: the same in words; null where one of the shares is missing. */
export function pointsInWords(before: Ratio | null, after: Ratio | null, than: string): string | null {
  const text = pointsBetween(before, after)
  if (text === NONE) return null
  if (text === '0') return `bằng ${than}`
  return `${text.startsWith('+') ? 'tăng' : 'giảm'} ${text.slice(1)} điểm phần trăm so với ${than}`
}
