import { isRange } from '../core/indicator.ts'
import { printDecimal, printFraction, printNumber } from '../core/number.ts'
import type { Indicator } from '../core/plan.ts'
import type { Figure, IndicatorStatus, Step } from '../core/progress.ts'
import { fromDecimal, type Ratio } from '../core/ratio.ts'
import { safe } from './columns.ts'
import type { Words } from './words/index.ts'

const SIGNS = { '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '=': '' } as const

/** A stated value in words: a number in Vietnamese form, yes or no, or the words themselves. */
export function valueText({ show }: Words, value: Step['value']): string {
  if (isRange(value)) return `${printNumber(value[0])} – ${printNumber(value[1])}`
  if (typeof value === 'number') return printNumber(value)
  return typeof value === 'boolean' ? (value ? show.yes : show.no) : safe(value)
}

/** The unit of measure as it follows a number: `%` closely, other units apart. */
export const unitText = ({ data: { unit } }: Indicator): string =>
  unit === undefined ? '' : unit === '%' ? '%' : ` ${safe(unit)}`

/** A target step: `≥ 80%`, `≥ 9 tổ`. */
export function stepText(words: Words, step: Step | null, indicator: Indicator): string {
  if (!step) return words.none
  const unit = typeof step.value === 'number' || isRange(step.value) ? unitText(indicator) : ''
  if (isRange(step.value)) return valueText(words, step.value) + unit
  return `${SIGNS[step.op]}${valueText(words, step.value)}${unit}`
}

/** The figure in force: `52 hạng`, `62,50% (1.250/2.000)`; for `per: unit` the units reaching the target. */
export function figureText(
  words: Words,
  { figure, figures, reaching, step, next, indicator }: IndicatorStatus,
): string {
  if (indicator.data.per !== 'unit') return figure ? oneFigure(words, figure, step ?? next, indicator) : words.none
  return reaching
    ? words.show.perUnit(printFraction(reaching))
    : figures.length > 0
      ? words.status.units(String(figures.length))
      : words.none
}

/** One figure with its numerator and denominator where it has them. */
export function oneFigure(words: Words, figure: Figure, step: Step | null, indicator: Indicator): string {
  const parts = figure.n && figure.d ? ` (${printNumber(figure.n.value)}/${printNumber(figure.d.value)})` : ''
  const status = figure.status === 'final' ? '' : ` ${words.show.statuses[figure.status]}`
  return bareFigure(words, figure, step, indicator) + parts + status
}

/** A figure's value alone; never rounded so that it looks equal to a target it misses. */
export function bareFigure(words: Words, figure: Figure, step: Step | null, indicator: Indicator): string {
  if (figure.value === null)
    return figure.stated === null || typeof figure.stated === 'number' ? words.none : valueText(words, figure.stated)
  if (!figure.n && typeof figure.stated === 'number') return printNumber(figure.stated) + unitText(indicator)
  const apart: Ratio[] = typeof step?.value === 'number' ? [fromDecimal(step.value)] : []
  return printDecimal(figure.value, 2, apart) + unitText(indicator)
}
