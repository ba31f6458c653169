import { isDay, printDay } from '../core/day.ts'
import { isRange } from '../core/indicator.ts'
import { printCount, printFraction, printNumber } from '../core/number.ts'
import type { Figure, IndicatorStatus, Step } from '../core/progress.ts'
import { fromDecimal, type Ratio, subtract } from '../core/ratio.ts'
import { printValue } from './figure-text.ts'
import { NONE, spanName } from './words.ts'

const SIGNS = { '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '=': '' } as const

/** A value as a plan or a report states it: `62,5`, `chưa có`, `ban hành`. */
export function statedValue(value: Step['value']): string {
  if (isRange(value)) return `${printNumber(value[0])} - ${printNumber(value[1])}`
  if (typeof value === 'number') return printNumber(value)
  return typeof value === 'boolean' ? (value ? 'có' : 'chưa') : value
}

/** The value of a target step with its comparison, which goes without saying for all (`100`) and for none (`0`): `≥ 80`. */
export function stepValue({ op, value }: Pick<Step, 'op' | 'value'>, unit: string | undefined): string {
  if (typeof value !== 'number') return statedValue(value)
  const atEnd = (unit === '%' && value === 100 && op === '>=') || (value === 0 && op === '<=')
  return (atEnd ? '' : SIGNS[op]) + statedValue(value)
}

/** When a step is to be met: `năm 2025`, `Quý II/2026`, `ngày 30/6/2026`; words for a step without a time. */
export function stepTime(label: string | null): string {
  if (label === null) return 'không nêu thời điểm'
  return isDay(label) ? `ngày ${printDay(label)}` : spanName(label)
}

/** Targets of the indicator that the figure must not seem to equal when it does not. */
const limitsOf = ({ indicator }: IndicatorStatus): number[] =>
  (indicator.data.targets ?? []).flatMap(({ value }) => (typeof value === 'number' ? [value] : []))

const numberOf = (r: Ratio): string => printFraction(r).replace(/\/1$/, '')

/** A figure with its numerator, denominator, day and standing: `62,5 (1.250/2.000), ngày 14/9/2026, ước`. */
export function figureText(status: IndicatorStatus, figure: Figure): string {
  const counts = figure.n && figure.d ? `${printNumber(figure.n.value)}/${printNumber(figure.d.value)}` : ''
  const value = figureValue(status, figure)
  const standing = { estimate: ', số ước', preliminary: ', số sơ bộ', final: '' }[figure.status]
  return [
    `${value}${counts ? ` (${counts})` : ''}, ngày ${printDay(figure.at)}`,
    standing,
    figure.corrected ? ', đã đính chính' : '',
  ].join('')
}

/** A figure's value alone, in the indicator's unit: `62,50`. */
export const figureValue = (status: IndicatorStatus, figure: Figure): string =>
  valueText(figure, status.indicator.data.unit, limitsOf(status))

function valueText(figure: Figure, unit: string | undefined, limits: readonly number[]): string {
  // A ratio, or a value that was computed from others and that nobody stated.
  if ((figure.n && figure.d) || figure.stated === null)
    return figure.value ? printValue(figure.value, unit, limits) : NONE
  return statedValue(figure.stated)
}

/** What was reached: the figure; for `per: unit` how many units reach the target; a dash where there is none. */
export function reachedText(status: IndicatorStatus): string {
  if (status.indicator.data.per === 'unit') {
    if (status.figures.length === 0) return NONE
    const told = `${printCount(status.figures.length)} đơn vị có số liệu`
    return status.reaching ? `${numberOf(status.reaching)} đơn vị đạt; ${told}` : told
  }
  return status.figure ? figureText(status, status.figure) : NONE
}

/** The judgement in words, with the distance to the target where both are numbers. */
export function judgement(status: IndicatorStatus): string {
  const { state, step, next } = status
  if (state === 'noData') return 'chưa có số liệu'
  const judged = step ?? next
  if (state === 'notDue')
    return (status.figure ?? status.figures.length > 0) && judged
      ? `chưa đến kỳ đánh giá (${stepTime(judged.label)})`
      : 'chưa đến kỳ báo cáo'
  const level = judged && judged.label !== null ? ` mức ${stepTime(judged.label)}` : ''
  const met = step ? 'đạt' : 'đạt trước hạn'
  return `${state === 'attained' ? met : 'chưa đạt'}${level}${shortfall(status, judged)}${provisional(status)}`
}

/** A judgement by a figure that is not final says so. */
function provisional({ figure }: IndicatorStatus): string {
  return { estimate: ' (theo số ước)', preliminary: ' (theo số sơ bộ)', final: '' }[figure?.status ?? 'final']
}

/** How far a figure is from the step it misses; differences of percentages are percentage points. */
function shortfall({ state, figure, indicator: { data } }: IndicatorStatus, step: Step | null): string {
  if (state !== 'notAttained' || !step || typeof step.value !== 'number' || !figure?.value) return ''
  const gap = subtract(figure.value, fromDecimal(step.value))
  if (gap.n === 0n) return ''
  const size = printValue({ n: gap.n < 0n ? -gap.n : gap.n, d: gap.d }, undefined, [0])
  const unit = data.unit === '%' ? 'điểm phần trăm' : (data.unit ?? '')
  return `, còn cách ${size} ${unit}`.trimEnd()
}
