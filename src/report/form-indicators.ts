import { addDays, printDay } from '../core/day.ts'
import { printNumber } from '../core/number.ts'
import { type Every, type Period, periodHolding, periodsBetween } from '../core/period.ts'
import { beginningOf } from '../core/plan.ts'
import type { Figure, IndicatorStatus, Progress } from '../core/progress.ts'
import { holderAt } from '../core/unit.ts'
import { CROSSED, type FormRow } from './form-rows.ts'
import { figureValue, stepTime, stepValue } from './indicator-words.ts'
import { isOwnToReach } from './per-unit.ts'
import { isDueAt, targetsOf, targetValue } from './targets.ts'
import { withoutEnd } from './words.ts'

/** What a form of one unit is made of. */
export interface FormInput {
  readonly progress: Progress
  /** The plan on the eve of the period. */
  readonly eve: Progress
  readonly unit: string
}

/** The indicators whose figures the unit owes in the period, with numerator and denominator on lines of their own. */
export function indicatorRows(input: FormInput): FormRow[] {
  return owedIndicators(input).flatMap((status, i) => {
    const { of, kind } = status.indicator.data
    const figure = figureOn(input, status)
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
  return input.progress.indicators
    .filter((status) => isOwn(input, status) && !owed.has(status))
    .map(({ indicator }) => indicator.id)
}

const owedIndicators = (input: FormInput): IndicatorStatus[] =>
  input.progress.indicators.filter((status) => isOwn(input, status) && isOwed(input, status))

/** An indicator computed from others is filled in by nobody. */
function isOwn({ progress, unit }: FormInput, status: IndicatorStatus): boolean {
  const { formula, per, lead } = status.indicator.data
  if (formula) return false
  if (per === 'unit') return isOwnToReach(progress, unit)(status)
  return lead !== undefined && holderAt(progress.plan, lead, progress.asOf).unit === unit
}

/** Owed when a span of its own length ends within the period, when the last one before has no figure, and where no length is set. */
function isOwed(input: FormInput, status: IndicatorStatus): boolean {
  const { plan, period } = input.progress
  const { every, from = beginningOf(plan) ?? '' } = status.indicator.data
  if (every === undefined) return true
  const spans = periodsBetween(every, period.from, period.to, plan.calendar, beginningOf(plan))
  if (spans.some(({ to }) => to >= period.from && to <= period.to)) return true
  const last = spanBefore(input.progress, every)
  return last !== undefined && last.to >= from && (figureOn(input, status)?.at ?? '') < last.from
}

/** The last span of a length that ended before the period shown. */
function spanBefore({ plan, period }: Progress, every: Every): Period | undefined {
  const holding = periodHolding(addDays(period.from, -1), every, plan.calendar, beginningOf(plan))
  if (holding === undefined || holding.to < period.from) return holding
  return periodHolding(addDays(holding.from, -1), every, plan.calendar, beginningOf(plan))
}

function figureOn({ eve, progress, unit }: FormInput, { indicator }: IndicatorStatus): Figure | undefined {
  const status = eve.indicators.find((own) => own.indicator.id === indicator.id)
  if (indicator.data.per !== 'unit') return status?.figure ?? undefined
  return status?.figures.findLast((own) => holderAt(progress.plan, own.unit, progress.asOf).unit === unit)
}

/** The level for the period's own year, else the next or the last one with its time. */
function target({ progress: { period } }: FormInput, { indicator, next, step }: IndicatorStatus): string {
  const year = period.to.slice(0, 4)
  const own = targetsOf(indicator).find((t) => isDueAt(t, year))
  if (own) return targetValue(indicator, own)
  const level = next ?? step
  if (!level) return ''
  const value = stepValue(level, indicator.data.unit)
  return level.label === year || level.label === null ? value : `${value} (${stepTime(level.label)})`
}
