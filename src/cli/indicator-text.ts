import { printDecimal, printFraction, printNumber } from '../core/number.ts'
import type { Figure, IndicatorStatus, Step } from '../core/progress.ts'
import { fromDecimal, type Ratio } from '../core/ratio.ts'
import { safe } from './columns.ts'
import type { Words } from './words/index.ts'

const SIGNS = { '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '=': '' } as const

/** A stated value in words: a number in Vietnamese form, yes or no, or the words themselves. */
export function valueText({ show }: Words, value: number | boolean | string): string {
  if (typeof value === 'number') return printNumber(value)
  return typeof value === 'boolean' ? (value ? show.yes : show.no) : safe(value)
}

/** A target step: `≥ 80`. */
export const stepText = (words: Words, step: Step | null): string =>
  step ? `${SIGNS[step.op]}${valueText(words, step.value)}` : words.none

/** The figure in force: `62,5`, `62,50 (1.250/2.000)`; for `per: unit` the units reaching the target. */
export function figureText(
  words: Words,
  { figure, figures, reaching, step, next, indicator }: IndicatorStatus,
): string {
  if (indicator.data.per === 'unit')
    return reaching ? words.show.perUnit(printFraction(reaching)) : figures.length ? `${figures.length}` : words.none
  return figure ? oneFigure(words, figure, step ?? next) : words.none
}

/** One figure; never rounded so that it looks equal to a target it misses. */
export function oneFigure(words: Words, figure: Figure, step: Step | null): string {
  if (figure.value === null)
    return figure.stated === null || typeof figure.stated === 'number' ? words.none : valueText(words, figure.stated)
  const apart: Ratio[] = typeof step?.value === 'number' ? [fromDecimal(step.value)] : []
  const parts = figure.n && figure.d ? ` (${printNumber(figure.n.value)}/${printNumber(figure.d.value)})` : ''
  const status = figure.status === 'final' ? '' : ` ${words.show.statuses[figure.status]}`
  return printDecimal(figure.value, 2, apart) + parts + status
}
