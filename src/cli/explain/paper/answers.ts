import { printDay } from '../../../core/day.ts'
import { factorOf } from '../../../core/indicator.ts'
import { within } from '../../../core/origin.ts'
import type { Report } from '../../../core/plan.ts'
import { fromDecimal, toJson } from '../../../core/ratio.ts'
import { holderAt } from '../../../core/unit.ts'
import type { Item } from '../calculation.ts'
import { stated } from '../figure.ts'
import { exactly } from '../indicator-parts.ts'
import type { Figure } from '../scope.ts'
import type { Make } from './entries.ts'
import { statusOf } from './indicator-cells.ts'
import type { Paper } from './paper.ts'

/** What a unit's answer says of a task or an indicator: the line of its report. */
export const answerCell: Make = (paper, { value }, unit, list, id = '') => {
  const report = answerOf(paper, unit ?? '')
  if (!report || (list !== 'tasks' && list !== 'indicators')) return undefined
  const origin = within(report.origin, list, id)
  const said = stated({
    name: `${id} · ${paper.words.paths.inReport(printDay(report.date))}`,
    label: id,
    value: String(value),
    text: String(value),
    origin,
  })
  return list === 'tasks' ? said : { ...said, ...figureIn(paper, report, id) }
}

/** The report of a unit that answers the request. */
const answerOf = ({ whole: { plan, asOf }, request }: Paper, unit: string): Report | undefined =>
  plan.reports.findLast((report) => {
    return report.period === request && report.effective <= asOf && holderAt(plan, report.unit, asOf).unit === unit
  })

/** The figure as the report states it: a number, or numerator and denominator. */
function figureIn(paper: Paper, report: Report, id: string): Pick<Figure, 'calculation'> {
  const data = statusOf(paper, id)?.indicator.data
  const { n, d, value } = report.indicators[id] ?? {}
  const place = (key: string) => within(report.origin, 'indicators', id, key)
  const item = (key: string, number: number): Item => {
    return { id: key, kind: 'value', value: exactly(number), origin: place(key) }
  }
  if (typeof value === 'number')
    return { calculation: { operation: { op: 'stated' }, items: [item('value', value)], result: exactly(value) } }
  if (!data || n === undefined || d === undefined || d === 0) return {}
  const factor = fromDecimal(factorOf(data))
  const [above, below] = [fromDecimal(n), fromDecimal(d)]
  const result = toJson({ n: above.n * below.d * factor.n, d: above.d * below.n * factor.d })
  const operation = { op: 'quotient', factor: toJson(factor) ?? { n: 1, d: 1 } } as const
  return { calculation: { operation, items: [item('n', n), item('d', d)], result } }
}

/** Of a unit that has not reported: its last report before, or the rule by which one is owed. */
export const lastWord: Make = ({ whole, progress, unit, words }, { value }) => {
  if (unit === undefined || typeof value !== 'string') return undefined
  const { plan, asOf } = whole
  const last = plan.reports.findLast((one) => one.effective <= asOf && holderAt(plan, one.unit, asOf).unit === unit)
  const owed = progress.reports[0]
  const origin = last ? within(last.origin, 'date') : (owed?.origin ?? { file: `${plan.folder}/units.yaml`, path: [] })
  const name = words.paths.printedIn
  return stated({ name, label: last?.period ?? unit, value: last?.date ?? null, text: value, origin })
}
