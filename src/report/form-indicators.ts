import { printDay } from '../core/day.ts'
import { isDueAt } from '../core/indicator.ts'
import { printNumber } from '../core/number.ts'
import { figureBefore, owedIndicators, ownIndicators, type UnitView } from '../core/owed-work.ts'
import type { IndicatorStatus } from '../core/progress.ts'
import { CROSSED, type FormRow } from './form-rows.ts'
import { figureValue, stepTime, stepValue } from './indicator-words.ts'
import { targetsOf, targetValue } from './targets.ts'
import { withoutEnd } from './words.ts'

/** What a form of one unit is made of. */
export type FormInput = UnitView

/** The indicators whose figures the unit owes in the period, with numerator and denominator on lines of their own. */
export function indicatorRows(input: FormInput): FormRow[] {
  return owedIndicators(input).flatMap((status, i) => {
    const { of, kind } = status.indicator.data
    const figure = figureBefore(input, status)
    const inPeriod = kind === 'in-period' || kind === 'cumulative' ? '' : CROSSED
    const head: FormRow = {
      number: String(i + 1),
      what: `${status.indicator.id}. ${withoutEnd(status.indicator.data.name)}`,
      measure: status.indicator.data.unit ?? '',
      planned: target(input, status),
      before: figure ? `${figureValue(status, figure)} (${printDay(figure.at)})` : '',
      inPeriod,
      sum: '',
    }
    const part = (what: string, value: number | undefined): FormRow => ({
      ...{ number: '', what, measure: '', planned: '', before: value === undefined ? '' : printNumber(value) },
      ...{ inPeriod, sum: '' },
    })
    if (!of) return [head]
    return [head, part(`Tử số: ${of.n}`, figure?.n?.value), part(`Mẫu số: ${of.d}`, figure?.d?.value)]
  })
}

/** Indicators of the unit that are not owed for this period, by id. */
export function laterIndicators(input: FormInput): string[] {
  const owed = new Set(owedIndicators(input))
  return ownIndicators(input)
    .filter((status) => !owed.has(status))
    .map(({ indicator }) => indicator.id)
}

/** The level for the period's own year, else the next or the last one with its time. */
export function target({ progress: { period } }: FormInput, { indicator, next, step }: IndicatorStatus): string {
  const year = period.to.slice(0, 4)
  const own = targetsOf(indicator).find((t) => isDueAt(t, year))
  if (own) return targetValue(indicator, own)
  const level = next ?? step
  if (!level) return ''
  const value = stepValue(level, indicator.data.unit)
  return level.label === year || level.label === null ? value : `${value} (${stepTime(level.label)})`
}
