import { factorOf } from '../../core/indicator.ts'
import { printNumber } from '../../core/number.ts'
import type { Figure, IndicatorStatus, Progress } from '../../core/progress.ts'
import { fromDecimal, multiply, type Ratio, toJson } from '../../core/ratio.ts'
import type { Derivation as Derived, DerivedTerm } from '../../core/verdict.ts'
import { meets } from '../../measure/steps.ts'
import type { Words } from '../words/index.ts'
import type { Calculation, Item } from './calculation.ts'
import { absent, linear, stated } from './figure.ts'
import { calculationOf } from './indicator-calculation.ts'
import type { Figure as Explained } from './scope.ts'

/** An indicator's value as data: what its formula counts, or the figure reported; with `per: unit` the units that reach the target. */
export function valueCalculation(status: IndicatorStatus): Calculation | undefined {
  const { indicator, figure, derivation } = status
  if (derivation) return derivedCalculation(derivation, toJson(figure?.value ?? null))
  if (indicator.data.per === 'unit') return reachingCalculation(status)
  return figure ? calculationOf(indicator.id, figure, factorOf(indicator.data)) : undefined
}

/** Σ n / Σ d × factor; a term that is not known leaves no value. */
function derivedCalculation({ n, d, factor }: Derived, result: Calculation['result']): Calculation {
  const unknown = [...n, ...(d ?? [])].find(({ value }) => value === null)
  if (unknown) return linear([{ id: unknown.id, weight: ONE, value: null, text: '', origin: unknown.origin }], null)
  if (d === null) {
    const operation = { op: 'linear' } as const
    return { operation, items: n.flatMap((term) => termItems(term, 'n', factor)).map(counted), result }
  }
  const items = [...n.flatMap((term) => termItems(term, 'n', 1)), ...d.flatMap((term) => termItems(term, 'd', 1))]
  const exact = toJson(fromDecimal(factor)) ?? { n: 1, d: 1 }
  return { operation: { op: 'ratio', above: { value: ['n'] }, below: { value: ['d'] }, factor: exact }, items, result }
}

const ONE: Ratio = { n: 1n, d: 1n }
const counted = (item: Item): Item => ({ ...item, value: 1 })

/** Each task a term counts weighs as often as the term is taken; a number weighs what it is. */
function termItems({ id, what, tasks, times, value, origin }: DerivedTerm, side: 'n' | 'd', factor: number): Item[] {
  const by = multiply(fromDecimal(times), fromDecimal(factor))
  if (what === 'tasks') {
    return tasks.map((task) => ({ id: task, kind: 'task', value: side, weight: toJson(by) ?? { n: 1, d: 1 }, origin }))
  }
  const weight = toJson(multiply(value ?? ONE, by)) ?? { n: 1, d: 1 }
  return [{ id: id || what, kind: 'value', value: side, weight, origin }]
}

/** Units that reach the step judged by, of those that must; nothing where the plan names none. */
export function reachingCalculation(status: IndicatorStatus): Calculation {
  const { indicator, figures, step, next, reaching } = status
  const wanted = step ?? next
  const items = (reaching ? (indicator.data.units ?? []) : []).map((unit): Item => {
    const figure = figures.find((own) => own.unit === unit)
    const value = figure && wanted && meets(figure, wanted) === true ? 'reached' : 'notReached'
    return { id: unit, kind: 'unit', value, origin: figure?.origin ?? indicator.origin }
  })
  return { operation: { op: 'ratio', above: { value: ['reached'] }, below: {} }, items, result: toJson(reaching) }
}

/** Numerator or denominator of a figure as reported, or why it has none. */
export function partFigure(
  words: Words,
  { id }: { readonly id: string },
  figure: Figure | null,
  of: 'n' | 'd',
): Explained {
  const told = figure?.[of]
  const name = words.paths[of]
  if (!told) return absent(words, name, figure ? words.paths.noParts : words.paths.notReported)
  return stated({ name, label: id, value: exactly(told.value), text: printNumber(told.value), origin: told.origin })
}

/** A decimal as data: whole numbers as they are, others as exact fractions. */
export const exactly = (value: number): Calculation['result'] =>
  Number.isSafeInteger(value) ? value : toJson(fromDecimal(value))

/** The status of an indicator, which the plan is sure to have. */
export function statusIn({ indicators }: Progress, id: string): IndicatorStatus {
  const status = indicators.find(({ indicator }) => indicator.id === id)
  if (!status) throw new Error(`no indicator ${id}`)
  return status
}
