import { isRange } from '../../core/indicator.ts'
import { printNumber } from '../../core/number.ts'
import type { KnownTarget } from '../../import/index.ts'

const SIGNS = { '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '=': '' } as const

/** A target as a sentence quotes it: `≥ 60`, `5 - 9`, `≥ 96/năm`, `có`. */
export function targetSaid(
  { op, value, each }: KnownTarget,
  words: { readonly year: string; readonly yes: string; readonly no: string },
): string {
  const yearly = each ? `/${words.year}` : ''
  if (isRange(value)) return `${printNumber(value[0])} - ${printNumber(value[1])}${yearly}`
  if (typeof value === 'number') return `${SIGNS[op]}${printNumber(value)}${yearly}`
  return typeof value === 'boolean' ? (value ? words.yes : words.no) : value
}
