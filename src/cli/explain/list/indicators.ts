import { printFraction } from '../../../core/number.ts'
import { within } from '../../../core/origin.ts'
import type { IndicatorStatus } from '../../../core/progress.ts'
import { bareFigure } from '../../indicator-text.ts'
import { absent, figureOf, named, stated, statedDay } from '../figure.ts'
import { type Grown, growthFigures } from '../growth-figures.ts'
import { explainIndicator } from '../indicator.ts'
import { partFigure, reachingCalculation, valueCalculation } from '../indicator-parts.ts'
import { indicatorOrigin } from '../items.ts'
import { paceFigures } from '../pace-figures.ts'
import type { Known } from '../paths.ts'
import type { Figure, Subject } from '../scope.ts'
import { stepFigures } from '../step-figures.ts'

/** `list.indicators.CT02.value`, `.n`, `.pace.planned`, `.target.value` …: every figure of an indicator in force. */
export const listedIndicators = (subject: Subject): Known[] =>
  subject.progress.indicators.flatMap((status) => {
    const { words, progress } = subject
    const { indicator, figure, step, next } = status
    const path = `list.indicators.${indicator.id}`
    return [
      named(`${path}.value`, () => inForce(subject, status)),
      named(`${path}.n`, () => partFigure(words, indicator, figure, 'n')),
      named(`${path}.d`, () => partFigure(words, indicator, figure, 'd')),
      named(`${path}.at`, () =>
        statedDay(
          words,
          { name: words.paths.at, label: indicator.id, origin: indicatorOrigin(status) },
          figure?.at ?? null,
        ),
      ),
      named(`${path}.reaching`, () => reachingOf(subject, status)),
      ...stepFigures(words, `${path}.target`, words.paths.target, step, indicator),
      ...stepFigures(words, `${path}.next`, words.paths.next, next, indicator),
      ...paceFigures(words, progress, `${path}.pace`, status),
      ...growthFigures(words, `${path}.growth`, grown(status)),
    ]
  })

/** The value in force, as `explain CT02` derives it. */
export function inForce({ context, words, progress }: Subject, status: IndicatorStatus): Figure {
  const { indicator, figure } = status
  const whole = explainIndicator(context, progress, status)
  if (!figure) return { ...absent(words, words.paths.value, words.paths.notReported), inputs: whole.inputs }
  const text = bareFigure(words, figure, indicator)
  const own = { name: words.paths.value, result: text }
  if (figure.value === null) {
    const { calculation } = stated({
      ...own,
      label: indicator.id,
      value: figure.stated as string | boolean,
      text,
      origin: within(figure.origin, 'value'),
    })
    return figureOf(whole, { ...own, ...(calculation ? { calculation } : {}) })
  }
  const calculation = valueCalculation(status)
  return figureOf(whole, { ...own, ...(calculation ? { calculation } : {}) })
}

/** With `per: unit`: the share of units that reach the step judged by. */
export function reachingOf({ context, words, progress }: Subject, status: IndicatorStatus): Figure {
  const { indicator, reaching } = status
  const { paths: w } = words
  if (indicator.data.per !== 'unit') return absent(words, w.reaching, w.notPerUnit)
  const whole = explainIndicator(context, progress, status)
  return figureOf(whole, {
    name: w.reaching,
    formula: w.reachingFormula,
    result: reaching ? printFraction(reaching) : `${words.none} (${w.noUnits})`,
    calculation: reachingCalculation(status),
  })
}

function grown(status: IndicatorStatus): Grown {
  const { indicator, growth, baseline, figure, step, next } = status
  return {
    indicator,
    growth,
    baseline:
      baseline?.at && baseline.value ? { at: baseline.at, value: baseline.value, origin: baseline.origin } : null,
    figure: figure?.value ? { at: figure.at, value: figure.value, origin: figure.origin } : null,
    step: next ?? step,
  }
}
