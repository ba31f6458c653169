import { isShareOfCounts } from '../core/counted.ts'
import { printDay } from '../core/day.ts'
import { keyText } from '../core/form-sheet.ts'
import type { Ask, FormRow } from '../core/form-view.ts'
import { factorOf } from '../core/indicator.ts'
import { decimalsOf, printDecimal } from '../core/number.ts'
import { figureBefore, owedIndicators, totalBefore, type UnitView } from '../core/owed-work.ts'
import type { Figure, IndicatorStatus } from '../core/progress.ts'
import { target } from './form-indicators.ts'
import { withoutEnd } from './words.ts'

/** The indicators whose figures the unit owes in the period, with numerator and denominator on lines of their own. */
export const figureRows = (view: UnitView): FormRow[] =>
  owedIndicators(view).flatMap((status, i) => {
    const head = headRow(view, status, i + 1)
    const { of } = status.indicator.data
    return of ? [ratioHead(head, status), ...halves(view, status)] : [head]
  })

function headRow(view: UnitView, status: IndicatorStatus, number: number): FormRow {
  const { indicator } = status
  const figure = figureBefore(view, status)
  const { kind, name, unit = '' } = indicator.data
  const ask = askOf(status)
  return {
    key: keyText({ is: 'indicator', indicator: indicator.id }),
    number: String(number),
    what: `${indicator.id}. ${withoutEnd(name)}`,
    measure: unit,
    planned: target(view, status),
    before: figure ? valueBefore(figure) : '',
    known: figure ? `Kỳ trước: số ngày ${printDay(figure.at)}.` : '',
    inPeriod: kind === 'in-period' || kind === 'cumulative' ? ask : null,
    sum: kind === 'in-period' ? null : ask,
    ratio: null,
    check: totalBefore(view, status) === undefined ? null : 'adds',
    told: 'standing',
    up: 0,
  }
}

/** The rate itself is worked out from the two lines below. */
const ratioHead = (row: FormRow, { indicator: { data } }: IndicatorStatus): FormRow => ({
  ...row,
  ...{ inPeriod: null, sum: null, check: null },
  ratio: { times: factorOf(data), column: columnOf(data.kind) },
})

const columnOf = (kind: string): 'inPeriod' | 'sum' => (kind === 'in-period' ? 'inPeriod' : 'sum')

function halves(view: UnitView, { indicator, ...status }: IndicatorStatus): FormRow[] {
  const { of, kind, overlap } = indicator.data
  const figure = figureBefore(view, { indicator, ...status })
  const half = (is: 'numerator' | 'denominator', what: string, before: number | ''): FormRow => ({
    key: keyText({ is, indicator: indicator.id }),
    ...{ number: '', what, measure: '', planned: '', before, known: '' },
    ...{
      inPeriod: null,
      sum: null,
      [columnOf(kind)]: { is: 'number', min: 0, whole: isShareOfCounts(indicator.data) ? 'usually' : 'no' },
    },
    ...{
      ratio: null,
      check: is === 'numerator' && factorOf(indicator.data) === 100 && !overlap ? 'part-of-whole' : null,
    },
    told: null,
    up: 0,
  })
  return [
    half('numerator', `Tử số: ${of?.n}`, figure?.n?.value ?? ''),
    half('denominator', `Mẫu số: ${of?.d}`, figure?.d?.value ?? ''),
  ]
}

function askOf({ indicator: { data } }: IndicatorStatus): Ask {
  if (data.kind === 'yes-no') return { is: 'yes-no' }
  if (data.kind === 'text') return { is: 'text' }
  if (data.outOf !== undefined) return { is: 'number', min: 1, max: data.outOf, whole: 'always' }
  const limits = data.limits ?? (data.unit === '%' ? { min: 0, max: 100 } : {})
  return { is: 'number', ...limits, whole: 'no' }
}

/** A figure as a cell holds it: the number itself, words for what is none. */
function valueBefore({ stated, value }: Figure): number | string {
  if (typeof stated === 'number') return stated
  if (typeof stated === 'boolean') return stated ? 'có' : 'chưa'
  if (typeof stated === 'string') return stated
  return value
    ? Number(
        printDecimal(value, Math.min(2, decimalsOf(value)))
          .replaceAll('.', '')
          .replace(',', '.'),
      )
    : ''
}
