import { printDay } from '../../../core/day.ts'
import { printPercent } from '../../../core/number.ts'
import { within } from '../../../core/origin.ts'
import type { Period } from '../../../core/period.ts'
import { type Ratio, toJson } from '../../../core/ratio.ts'
import { closedRate, closingAt } from '../../../measure/closed-points.ts'
import { periodsSince, reportedEvery } from '../../../measure/trend.ts'
import type { Calculation } from '../calculation.ts'
import { absent, named, stated } from '../figure.ts'
import type { Known } from '../paths.ts'
import type { Figure } from '../scope.ts'
import { type Moments, once } from './view.ts'

/** `rates.completionOfDue`, `groups.1.weighted.averageProgress`: the rates that a trend can show. */
const RATE = /^(?:(?:groups|units)\.[^.]+\.)?(?:rates|weighted)\.\w+$/

/** `trend.rates.completionOfDue.points.2026-Q2.value`: a rate at the end of each period and of each year, as it stood then. */
export function rateFigures(moments: Moments): Known[] {
  const { plan, asOf } = moments.progress
  const periods = [reportedEvery(plan), 'year' as const].flatMap((every) => periodsSince(plan, every, asOf))
  const ids = [...moments.at(moments.progress.period).known.keys()].filter((id) => RATE.test(id))
  return once(ids.flatMap((id) => periods.flatMap((period) => ratePoint(moments, `trend.${id}.points`, id, period))))
}

/** Value, numerator and denominator of a rate of the status at the end of a period. */
export const ratePoint = (moments: Moments, path: string, id: string, period: Period): Known[] =>
  (['value', 'n', 'd'] as const).map((part) =>
    named(`${path}.${period.id}.${part}`, () => pointOf(moments, id, period, part)),
  )

function pointOf({ at, subject }: Moments, id: string, period: Period, part: 'value' | 'n' | 'd'): Figure {
  const { words } = subject
  const { subject: then, known } = at(period)
  const rate = known.get(id)
  const name = words.paths.atPeriod(period.id)
  if (!rate) return absent(words, `${words.paths[part]} · ${name}`, words.paths.notThen)
  const figure = rate.explain(then)
  const kept = closedIn(subject, id, period)
  if (kept && !isSame(kept.value, figure.exact)) return closedFigure(subject, kept, part, `${figure.name} · ${name}`)
  const { rounding, ...whole } = { ...figure, name: `${figure.name}${rate.scope.name} · ${name}`, others: [] }
  return part === 'value'
    ? { ...whole, ...(rounding ? { rounding } : {}) }
    : { ...whole, ...partOf(figure, part), name: `${words.paths.of(words.paths[part], whole.name)}` }
}

/** The rate as it was closed with the period; undefined for an open period, and for rates of a part of the plan. */
function closedIn({ progress: { plan } }: Moments['subject'], id: string, period: Period) {
  const [, set, name = ''] = /^(rates|weighted)\.(\w+)$/.exec(id) ?? []
  const closing = closingAt(plan, period)
  if (!closing || (set !== 'rates' && set !== 'weighted')) return undefined
  const found = closedRate(set, name)(closing, period)
  return found && { ...found, on: closing.data.on, origin: within(closing.origin, ...found.path) }
}

const isSame = ({ n, d }: Ratio, exact: Figure['exact']): boolean =>
  exact != null && BigInt(exact.n) * d === n * BigInt(exact.d)

/** What was closed stands as it was kept, whatever is derived today. */
function closedFigure(
  { words }: Moments['subject'],
  { value, on, origin }: NonNullable<ReturnType<typeof closedIn>>,
  part: 'value' | 'n' | 'd',
  name: string,
): Figure {
  const label = words.closing.closedIn(printDay(on))
  if (part === 'value') return stated({ name, label, value: toJson(value), text: printPercent(value), origin })
  return stated({ name, label, value: Number(value[part]), text: String(value[part]), origin })
}

/** What stands above or below the line: counted where tasks or reports are counted, else taken from the fraction itself. */
export function partOf(
  { calculation, exact, inputs }: Figure,
  part: 'n' | 'd',
): Pick<Figure, 'result' | 'exact' | 'calculation'> {
  const number = exact ? exact[part] : null
  const made = (operation: Calculation['operation'], items: Calculation['items']): ReturnType<typeof partOf> => ({
    result: number === null ? '–' : String(number),
    exact: null,
    calculation: { operation, items, result: number, withheld: calculation?.withheld },
  })
  const { operation, items = [] } = calculation ?? {}
  if (
    number !== null &&
    operation?.op === 'ratio' &&
    !operation.factor &&
    items.every(({ weight }) => weight === undefined)
  )
    return made({ op: 'count', where: part === 'n' ? operation.above : operation.below }, items)
  const origin = items[0]?.origin ?? inputs[0]?.origin
  const fraction = exact && origin ? [{ id: 'value', kind: 'value' as const, value: exact, origin }] : []
  return made({ op: part === 'n' ? 'numerator' : 'denominator' }, fraction)
}
