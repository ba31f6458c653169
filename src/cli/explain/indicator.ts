import { factorOf } from '../../core/indicator.ts'
import { printNumber } from '../../core/number.ts'
import { type Origin, within } from '../../core/origin.ts'
import type { Figure, IndicatorStatus, Progress } from '../../core/progress.ts'
import { fromDecimal, toJson } from '../../core/ratio.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { bareFigure, oneFigure, stepText, unitText, valueText } from '../indicator-text.ts'
import { unitName } from '../status-lists.ts'
import type { Words } from '../words/index.ts'
import type { Calculation, Item } from './calculation.ts'
import type { Derivation, Input } from './derivation.ts'
import { inputsOf } from './sources.ts'

/** How an indicator's value and its comparison with the target came about. */
export function explainIndicator({ words }: Context, progress: Progress, status: IndicatorStatus): Derivation {
  const { indicator, figure, figures, step, next, state } = status
  const { data } = indicator
  const shown = step ?? next
  const all = figure ? [figure] : figures
  const factor = factorOf(data)
  const calculation = figure ? calculationOf(indicator.id, figure, factor) : undefined
  const verdict = words.indicatorStates[state]
  return {
    title: `${indicator.id} · ${safe(data.name)}`,
    ...(data.of ? { formula: words.explain.ratio(safe(data.of.n), safe(data.of.d), printNumber(factor)) } : {}),
    terms: [],
    steps: all.map((f) => computed(words, progress, f, status, factor)),
    result:
      shown && all.length > 0
        ? words.explain.compared(
            all.map((f) => oneFigure(words, f, shown, indicator)).join('; '),
            stepText(words, shown, indicator),
            verdict,
          )
        : verdict,
    exact: toJson(figure?.value ?? null),
    ...(calculation ? { calculation } : {}),
    inputs: [...all.flatMap((f) => figureSources(words, progress, f)), ...definitionSources(words, status)],
  }
}

/** n / d × factor, or the number stated; nothing where the figure is words or yes and no. */
function calculationOf(id: string, { value, n, d, stated, origin }: Figure, factor: number): Calculation | undefined {
  const result = toJson(value)
  const item = (name: string, number: number, place: Origin): Item => {
    return { id: name, kind: 'value', value: toJson(fromDecimal(number)), origin: place }
  }
  if (n && d) {
    const items = [item('n', n.value, n.origin), item('d', d.value, d.origin)]
    return { operation: { op: 'quotient', factor: toJson(fromDecimal(factor)) ?? { n: 1, d: 1 } }, items, result }
  }
  if (typeof stated !== 'number') return undefined
  return {
    operation: { op: 'stated' },
    items: [{ ...item(id, stated, within(origin, 'value')), kind: 'indicator' }],
    result,
  }
}

function computed(words: Words, progress: Progress, figure: Figure, status: IndicatorStatus, factor: number): string {
  const { n, d } = figure
  const who = status.indicator.data.per === 'unit' ? `${safe(unitName(progress, figure.unit))}: ` : ''
  const value = bareFigure(words, figure, status.step ?? status.next, status.indicator)
  return (
    who +
    (n && d
      ? `${words.explain.ratio(printNumber(n.value), printNumber(d.value), printNumber(factor))} = ${value}`
      : value)
  )
}

function figureSources(words: Words, progress: Progress, { n, d, stated, origin, unit }: Figure): Input[] {
  const label = safe(unitName(progress, unit))
  const parts = [
    n && inputsOf(words, label, n, `n = ${printNumber(n.value)}`),
    d && inputsOf(words, label, d, `d = ${printNumber(d.value)}`),
  ]
  if (n || d || stated === null) return parts.flatMap((p) => p ?? [])
  return [{ label, value: valueText(words, stated), origin: within(origin, 'value') }]
}

function definitionSources(words: Words, { indicator, step, next }: IndicatorStatus): Input[] {
  const { baseline } = indicator.data
  const steps = [step, next].filter((s) => s !== null)
  return [
    ...steps.map((s) => ({
      label: words.explain.target,
      value: `${stepText(words, s, indicator)}${s.label ? ` (${s.label})` : ''}`,
      origin: s.origin,
    })),
    ...(baseline
      ? [
          {
            label: words.explain.baseline,
            value: valueText(words, baseline.value) + (typeof baseline.value === 'number' ? unitText(indicator) : ''),
            origin: within(indicator.origin, 'baseline'),
          },
        ]
      : []),
  ]
}
