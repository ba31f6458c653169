import { type Day, earlier, printDay } from '../../../core/day.ts'
import { factorOf } from '../../../core/indicator.ts'
import { printDecimal, printNumber } from '../../../core/number.ts'
import type { Period } from '../../../core/period.ts'
import type { Indicator } from '../../../core/plan.ts'
import type { Figure as Told } from '../../../core/progress.ts'
import { fromDecimal, type Ratio, toJson } from '../../../core/ratio.ts'
import type { TrendPoint } from '../../../core/trend.ts'
import { figuresOf } from '../../../measure/figure.ts'
import { ledgerOf } from '../../../measure/ledger.ts'
import { figuresIn } from '../../../measure/period-value.ts'
import { planAt } from '../../../measure/plan-at.ts'
import { breaksOf } from '../../../measure/segment.ts'
import { printPoint } from '../../trend/values.ts'
import type { Calculation, Item } from '../calculation.ts'
import { absent, linear, named, stated, type Weighed } from '../figure.ts'
import { computed, explainIndicator, figureSources } from '../indicator.ts'
import { calculationOf } from '../indicator-calculation.ts'
import { statusIn, valueCalculation } from '../indicator-parts.ts'
import type { Known } from '../paths.ts'
import type { Figure } from '../scope.ts'
import { partOf } from './rate.ts'
import type { Moments } from './view.ts'

/** `points.2026-Q2.value`, `.n`, `.d` of an indicator. */
export const pointFigures = (
  moments: Moments,
  path: string,
  indicator: Indicator,
  points: readonly TrendPoint[],
): Known[] =>
  points.flatMap((point) =>
    (['value', 'n', 'd'] as const).map((part) =>
      named(`${path}.points.${point.period.id}.${part}`, () => explained(moments, indicator, point, part)),
    ),
  )

function explained(moments: Moments, indicator: Indicator, point: TrendPoint, part: 'value' | 'n' | 'd'): Figure {
  const { words } = moments.subject
  const { paths: w } = words
  const when = w.atPeriod(point.period.id)
  const name = `${part === 'value' ? w.value : w.of(w[part], w.value)} · ${when}`
  if (point.closed && !point.closed.isSame && point.closed.parts.length > 0)
    return { ...closedTogether(moments, indicator, point, part), name }
  if (point.closed && !point.closed.isSame) return closedFigure(moments, indicator, point, part, name)
  if (point.value === null && point.stated === null && point.n === null && point.parts.length === 0)
    return absent(words, name, point.status === 'running' ? w.runningYet : w.notReported)
  if (indicator.data.formula || indicator.data.per === 'unit')
    return { ...measuredThen(moments, indicator, point, part), name }
  const told = figuresBehind(moments, indicator, point)
  const inputs = told.flatMap((figure) => figureSources(words, moments.progress, figure))
  const figure = part === 'value' ? pointValue(moments, indicator, point, told) : sideOf(moments, point, told, part)
  return { ...figure, name, inputs }
}

/** What was closed stands as it was kept, whatever is derived today. */
function closedFigure(
  { subject: { words } }: Moments,
  indicator: Indicator | null,
  point: TrendPoint,
  part: 'value' | 'n' | 'd',
  name: string,
): Figure {
  const value = point[part]
  if (value === null || !point.closed) return absent(words, name, words.paths.noParts)
  const text = part === 'value' ? printPoint(words, indicator, point, []) : String(value.n)
  const { origin, on } = point.closed
  return stated({ name, label: words.closing.closedIn(printDay(on)), value: toJson(value), text: text ?? '', origin })
}

/** Of several periods each as it was closed, those still open as they are known. */
function closedTogether(
  { subject: { words } }: Moments,
  indicator: Indicator,
  point: TrendPoint,
  part: 'value' | 'n' | 'd',
): Omit<Figure, 'name'> {
  const parts = point.closed?.parts ?? []
  const key = part === 'value' && point.n ? 'n' : part
  const terms = (side: 'value' | 'n' | 'd'): Weighed[] =>
    parts.map(({ id, origin, ...one }) => {
      const value = one[side]
      return {
        id: side === 'value' ? id : `${id}.${side}`,
        weight: ONE,
        value,
        text: value ? printDecimal(value, 2) : '',
        origin,
      }
    })
  const shown = point[part]
  const inputs = parts.map(({ id, on, origin, value }) => ({
    label: on === null ? id : `${id}, ${words.closing.closedIn(printDay(on))}`,
    value: value ? printDecimal(value, 2) : words.none,
    origin,
  }))
  const items = (side: 'n' | 'd'): Item[] =>
    terms(side).map(({ id, value, origin }) => ({
      id,
      kind: 'value',
      value: side,
      weight: toJson(value) ?? { n: 0, d: 1 },
      origin,
    }))
  const factor = toJson(fromDecimal(factorOf(indicator.data))) ?? { n: 1, d: 1 }
  const operation = { op: 'ratio', above: { value: ['n'] }, below: { value: ['d'] }, factor } as const
  return {
    terms: [],
    steps: [words.paths.added],
    result:
      part === 'value'
        ? (printPoint(words, indicator, point, []) ?? words.none)
        : shown
          ? printDecimal(shown, 2)
          : words.none,
    exact: part === 'value' ? toJson(point.value) : null,
    inputs,
    calculation:
      key !== part
        ? { operation, items: [...items('n'), ...items('d')], result: toJson(point.value) }
        : linear(terms(key), shown),
  }
}

const ONE = { n: 1n, d: 1n }

/** Derived indicators, and those of many units, are measured at the end of the period. */
function measuredThen(
  moments: Moments,
  indicator: Indicator,
  { period }: TrendPoint,
  part: 'value' | 'n' | 'd',
): Figure {
  const { subject } = moments.at(period)
  const status = statusIn(subject.progress, indicator.id)
  const { title, ...whole } = explainIndicator(subject.context, subject.progress, status)
  const calculation = valueCalculation(status)
  const figure: Figure = { ...whole, name: title, ...(calculation ? { calculation } : {}) }
  if (part === 'value') return figure
  if (status.reaching) return { ...figure, ...partOf({ ...figure, exact: toJson(status.reaching) }, part) }
  return { ...figure, ...sideOfDerived(subject.words, status.figure, part) }
}

/** The sums of a formula, as the figure keeps them. */
function sideOfDerived(words: Moments['subject']['words'], figure: Told | null, part: 'n' | 'd'): Partial<Figure> {
  const told = figure?.[part]
  if (!told) return absent(words, '', words.paths.noParts)
  const value = fromDecimal(told.value)
  return {
    result: printNumber(told.value),
    exact: null,
    calculation: linear(
      [{ id: part, weight: { n: 1n, d: 1n }, value, text: printNumber(told.value), origin: told.origin }],
      value,
    ),
  }
}

/** The figures that the value of a period is put together from. */
function figuresBehind({ progress }: Moments, indicator: Indicator, { period }: TrendPoint): readonly Told[] {
  const { asOf, plan } = progress
  const ledger = ledgerOf(planAt(plan, asOf))
  return figuresIn(indicator, figuresOf(ledger, indicator, asOf), period, sinceOf(ledger, indicator, period, asOf))
}

const sinceOf = (ledger: ReturnType<typeof ledgerOf>, indicator: Indicator, { to }: Period, asOf: Day): Day | null =>
  breaksOf(ledger, indicator, asOf).findLast(({ on }) => on <= earlier(to, asOf))?.on ?? null

/** One figure as reported; of several Σn / Σd, or their sum. */
function pointValue(
  { subject: { words, progress } }: Moments,
  indicator: Indicator,
  point: TrendPoint,
  told: readonly Told[],
): Omit<Figure, 'name'> {
  const { paths: w } = words
  const [only, ...others] = told
  const result =
    printPoint(words, indicator, point, []) ?? `${words.none} (${point.parts.length > 1 ? w.notAdded : w.notReported})`
  const base = { terms: [], result, inputs: [], exact: toJson(point.value) }
  if (only && others.length === 0) {
    const calculation = point.value ? calculationOf(indicator.id, only, factorOf(indicator.data)) : undefined
    return {
      ...base,
      steps: [computed(words, progress, only, { indicator })],
      calculation: calculation ?? { operation: { op: 'stated' }, items: [], result: null },
    }
  }
  return {
    ...base,
    formula: w.addedFormula(printNumber(factorOf(indicator.data))),
    steps: [w.added],
    calculation: together(indicator, point, told),
  }
}

function together(indicator: Indicator, { value, n, d }: TrendPoint, told: readonly Told[]): Calculation {
  if (!n || !d) {
    const terms = told.flatMap((figure): Weighed[] =>
      figure.value
        ? [{ id: idOf(figure), weight: { n: 1n, d: 1n }, value: figure.value, text: '', origin: figure.origin }]
        : [],
    )
    return value ? linear(terms, value) : { ...linear(terms, null), withheld: 'notAdded' }
  }
  const side = (key: 'n' | 'd'): Item[] =>
    told.flatMap((figure): Item[] => {
      const one = figure[key]
      const weight = one && toJson(fromDecimal(one.value))
      return one && weight
        ? [{ id: `${idOf(figure)}.${key}`, kind: 'value', value: key, weight, origin: one.origin }]
        : []
    })
  const factor = toJson(fromDecimal(factorOf(indicator.data))) ?? { n: 1, d: 1 }
  const operation = { op: 'ratio', above: { value: ['n'] }, below: { value: ['d'] }, factor } as const
  return { operation, items: [...side('n'), ...side('d')], result: toJson(value) }
}

const idOf = ({ period, at }: Told): string => period?.id ?? at

/** The numerators or the denominators of the figures, added. */
function sideOf({ subject }: Moments, point: TrendPoint, told: readonly Told[], key: 'n' | 'd'): Omit<Figure, 'name'> {
  const { words } = subject
  const sum: Ratio | null = point[key]
  if (!sum) return absent(words, '', words.paths.noParts)
  const terms = told.flatMap((figure): Weighed[] => {
    const one = figure[key]
    return one
      ? [
          {
            id: idOf(figure),
            weight: { n: 1n, d: 1n },
            value: fromDecimal(one.value),
            text: printNumber(one.value),
            origin: one.origin,
          },
        ]
      : []
  })
  return {
    terms: [],
    steps: terms.length > 1 ? [terms.map(({ text }) => text).join(' + ')] : [],
    result: printDecimal(sum, 2),
    inputs: [],
    calculation: linear(terms, sum),
  }
}
