import { isDay, printDay } from '../core/day.ts'
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

/** A step with the time it falls due, as the plan names it: `≥ 80% (2030)`, `≥ 96 buổi (2026, mỗi năm)`. */
export function datedStepText(words: Words, step: Step | null, indicator: Indicator): string {
  const label = step?.label ?? null
  const time = label === null ? null : isDay(label) ? printDay(label) : safe(label)
  return stepText(words, step, indicator) + (time === null ? '' : ` (${time}${yearlyText(words, step, indicator)})`)
}

/** `, mỗi năm` after the time of a step that a target sets for every year. */
export function yearlyText({ indicator: w }: Words, step: Step | null, { data }: Indicator): string {
  const target = step && data.targets?.[Number(step.origin.path.at(-1))]
  return target?.each === 'year' ? `, ${w.eachYear}` : ''
}

/** The step a verdict speaks of: the one missed, else the next, else the last. */
export const judgedStep = ({ verdict, step, next }: IndicatorStatus): Step | null =>
  verdict === 'notAchieved' ? step : (next ?? step)

/** The figure in force: `52/96 hạng`, `62,50% (1.250/2.000)`; for `per: unit` the units reaching the target. */
export function figureText(words: Words, { figure, figures, reaching, indicator }: IndicatorStatus): string {
  if (indicator.data.per !== 'unit') return figure ? oneFigure(words, figure, indicator) : words.none
  return reaching
    ? words.show.perUnit(printFraction(reaching))
    : figures.length > 0
      ? words.status.units(String(figures.length))
      : words.none
}

/** One figure with its numerator and denominator where it has them. */
export function oneFigure(words: Words, figure: Figure, indicator: Indicator): string {
  const status = figure.status === 'final' ? '' : ` ${words.show.statuses[figure.status]}`
  return bareFigure(words, figure, indicator) + countsText(figure) + status
}

/** Numerator and denominator as they follow a value: ` (1.250/2.000)`; nothing where there are none. */
const countsText = ({ n, d }: Figure): string => (n && d ? ` (${printNumber(n.value)}/${printNumber(d.value)})` : '')

/** A figure's value alone. */
export function bareFigure(words: Words, figure: Figure, indicator: Indicator): string {
  if (figure.value === null)
    return figure.stated === null || typeof figure.stated === 'number' ? words.none : valueText(words, figure.stated)
  if (figure.n || typeof figure.stated !== 'number') return amountText(figure.value, indicator)
  const { outOf } = indicator.data
  return printNumber(figure.stated) + (outOf === undefined ? '' : `/${printNumber(outOf)}`) + unitText(indicator)
}

/** An exact amount in the indicator's unit; never rounded so that it looks equal to a target it misses. */
export const amountText = (value: Ratio, indicator: Indicator): string =>
  printDecimal(value, 2, targetValues(indicator)) + unitText(indicator)

const targetValues = ({ data }: Indicator): Ratio[] =>
  (data.targets ?? []).flatMap(({ value }) =>
    [value].flat().flatMap((end) => (typeof end === 'number' ? [fromDecimal(end)] : [])),
  )

/** A difference with its sign: `+1,63`, `-2`. */
export const differenceText = (value: Ratio): string =>
  (value.n > 0n ? '+' : '') + printDecimal(value, 2, [{ n: 0n, d: 1n }])

/** A number of units of the indicator that is a difference: percentage points for %. */
export const spanText = ({ indicator: w }: Words, { data: { unit } }: Indicator): string =>
  unit === undefined ? '' : unit === '%' ? ` ${w.pointsUnit}` : ` ${safe(unit)}`
