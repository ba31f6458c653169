import { printDay } from '../../core/day.ts'
import { factorOf } from '../../core/indicator.ts'
import { printNumber } from '../../core/number.ts'
import { within } from '../../core/origin.ts'
import type { Figure, IndicatorStatus, Progress } from '../../core/progress.ts'
import { toJson } from '../../core/ratio.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { bareFigure, datedStepText, figureText, judgedStep, stepText, unitText, valueText } from '../indicator-text.ts'
import { unitName } from '../status-lists.ts'
import type { Words } from '../words/index.ts'
import { amendedInputs } from './amended.ts'
import type { Derivation, Input } from './derivation.ts'
import { derivedFormula, derivedInputs, derivedSteps, derivedTerms } from './derived.ts'
import { valueCalculation } from './indicator-parts.ts'
import { reasonSteps } from './pace.ts'
import { inputsOf } from './sources.ts'

/** How an indicator's value and the verdict on it came about. */
export function explainIndicator(context: Context, progress: Progress, status: IndicatorStatus): Derivation {
  const { words } = context
  const { indicator, figure, figures, derivation } = status
  const all = figure ? [figure] : figures
  const calculation = figure || status.reaching ? valueCalculation(status) : undefined
  return {
    title: `${indicator.id} · ${safe(indicator.data.name)}`,
    ...formulaOf(words, status),
    terms: derivation ? derivedTerms(words, derivation) : [],
    steps: [
      ...(derivation ? derivedSteps(words, status, derivation) : all.map((f) => computed(words, progress, f, status))),
      ...reasonSteps(words, status),
    ],
    result: resultOf(words, status, all),
    exact: toJson(figure?.value ?? null),
    ...(calculation ? { calculation } : {}),
    inputs: [
      ...(derivation
        ? derivedInputs(words, progress, derivation, figureSources)
        : all.flatMap((f) => figureSources(words, progress, f))),
      ...definitionSources(words, status),
      ...amendedInputs(context, progress, 'indicator', indicator.id),
    ],
  }
}

function formulaOf(words: Words, { indicator: { data }, derivation }: IndicatorStatus): Pick<Derivation, 'formula'> {
  if (derivation) return { formula: derivedFormula(derivation) }
  if (!data.of) return {}
  return { formula: words.explain.ratio(safe(data.of.n), safe(data.of.d), printNumber(factorOf(data))) }
}

/** The value against the step judged by, and what stands beside the verdict. */
function resultOf(words: Words, status: IndicatorStatus, all: readonly Figure[]): string {
  const { indicator, verdict, flags } = status
  const step = judgedStep(status)
  const beside = flags.map((flag) => words.flags[flag]).join(', ')
  const said = words.verdicts[verdict] + (beside ? ` (${beside})` : '')
  if (!step || all.length === 0) return said
  return words.explain.compared(figureText(words, status), stepText(words, step, indicator), said)
}

/** A figure worked out: `1.120 / 1.840 × 100 = 60,87%`. */
export function computed(
  words: Words,
  progress: Progress,
  figure: Figure,
  { indicator }: Pick<IndicatorStatus, 'indicator'>,
): string {
  const { n, d } = figure
  const who = indicator.data.per === 'unit' ? `${safe(unitName(progress, figure.unit))}: ` : ''
  const value = bareFigure(words, figure, indicator)
  const factor = printNumber(factorOf(indicator.data))
  const ratio = n && d && words.explain.ratio(printNumber(n.value), printNumber(d.value), factor)
  return who + (ratio ? `${ratio} = ${value}` : value)
}

/** The lines of a report that a figure was read from: its numerator and denominator, or the value. */
export function figureSources(words: Words, progress: Progress, { n, d, stated, origin, unit }: Figure): Input[] {
  const label = safe(unitName(progress, unit))
  const parts = [
    n && inputsOf(words, label, n, `n = ${printNumber(n.value)}`),
    d && inputsOf(words, label, d, `d = ${printNumber(d.value)}`),
  ]
  if (n || d || stated === null) return parts.flatMap((p) => p ?? [])
  return [{ label, value: valueText(words, stated), origin: within(origin, 'value') }]
}

function definitionSources(words: Words, { indicator, step, next, baseline, since }: IndicatorStatus): Input[] {
  const { explain: w, indicator: i } = words
  const steps = [step, next].filter((s) => s !== null)
  const unit = typeof baseline?.stated === 'number' ? unitText(indicator) : ''
  const at = baseline?.at ? ` (${printDay(baseline.at)})` : ''
  return [
    ...steps.map((s) => ({
      label: w.target,
      value: datedStepText(words, s, indicator),
      origin: s.origin,
    })),
    ...(baseline
      ? [{ label: w.baseline, value: valueText(words, baseline.stated) + unit + at, origin: baseline.origin }]
      : []),
    ...(since
      ? [{ label: i.newSeries, value: i.since(printDay(since.on), safe(since.reason)), origin: since.origin }]
      : []),
  ]
}
