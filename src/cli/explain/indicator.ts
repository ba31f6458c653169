import { factorOf } from '../../core/indicator.ts'
import { printNumber } from '../../core/number.ts'
import { within } from '../../core/origin.ts'
import type { Figure, IndicatorStatus, Progress } from '../../core/progress.ts'
import { toJson } from '../../core/ratio.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { bareFigure, oneFigure, stepText, unitText, valueText } from '../indicator-text.ts'
import { unitName } from '../status-lists.ts'
import type { Words } from '../words/index.ts'
import type { Derivation, Input } from './derivation.ts'
import { inputsOf } from './sources.ts'

/** How an indicator's value and its comparison with the target came about. */
export function explainIndicator({ words }: Context, progress: Progress, status: IndicatorStatus): Derivation {
  const { indicator, figure, figures, step, next, state } = status
  const { data } = indicator
  const shown = step ?? next
  const all = figure ? [figure] : figures
  const factor = factorOf(data)
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
    inputs: [...all.flatMap((f) => figureSources(words, progress, f)), ...definitionSources(words, status)],
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

/** The lines a figure was reported in: its numerator and denominator, or the value. */
export function figureSources(words: Words, progress: Progress, { n, d, stated, origin, unit }: Figure): Input[] {
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
