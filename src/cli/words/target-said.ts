import { isDay, printDay } from '../../core/day.ts'
import { isRange } from '../../core/indicator.ts'
import type { Lang } from '../../core/lang.ts'
import { printNumber } from '../../core/number.ts'
import type { KnownTarget } from '../../import/index.ts'
import { periodName } from '../../messages/period-name.ts'

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

/** When it is to be met: `năm 2026`, `Quý II/2026`, `30/6/2026`. */
export const timeSaid = (by: string, lang: Lang): string => (isDay(by) ? printDay(by) : periodName({ id: by }, lang))
