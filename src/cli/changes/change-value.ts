import type { Stated } from '../../core/change.ts'
import { isDay, printDay } from '../../core/day.ts'
import { factorOf } from '../../core/indicator.ts'
import { printDecimal, printNumber } from '../../core/number.ts'
import type { Indicator } from '../../core/plan.ts'
import { divide, fromDecimal, multiply } from '../../core/ratio.ts'
import { safe } from '../columns.ts'
import { unitText } from '../indicator-text.ts'
import type { Words } from '../words/index.ts'

/** Longer texts are not repeated in a sentence. */
const SHORT = 60

/** A value short enough for a sentence, in words; undefined for lists and longer texts. */
export function shortValue({ change }: Words, value: Stated, unit = ''): string | undefined {
  if (typeof value === 'number') return printNumber(value) + unit
  if (typeof value === 'boolean') return value ? change.yes : change.no
  if (typeof value !== 'string' || value.length > SHORT || value.includes('\n')) return undefined
  return isDay(value) ? printDay(value) : safe(value)
}

/** The numbers an indicator's entry states: `62,50% (1.250/2.000)`, `52,1%`; undefined for values of many parts. */
export function figureValue(words: Words, figure: Stated, indicator: Indicator | undefined): string | undefined {
  if (typeof figure !== 'object' || figure === null || Array.isArray(figure)) return undefined
  const { value, n, d } = figure as Readonly<Record<string, Stated>>
  const unit = indicator === undefined ? '' : unitText(indicator)
  if (typeof n === 'number' && typeof d === 'number') return ratioText(n, d, indicator, unit)
  return value === undefined ? undefined : shortValue(words, value, unit)
}

function ratioText(n: number, d: number, indicator: Indicator | undefined, unit: string): string {
  const counts = `${printNumber(n)}/${printNumber(d)}`
  const share = divide(fromDecimal(n), fromDecimal(d))
  if (share === null || !indicator) return counts
  const amount = multiply(share, fromDecimal(factorOf(indicator.data)))
  const whole =
    indicator.data.unit === '%'
      ? [
          { n: 0n, d: 1n },
          { n: 100n, d: 1n },
        ]
      : []
  return `${printDecimal(amount, 2, whole)}${unit} (${counts})`
}
