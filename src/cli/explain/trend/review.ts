import type { ReviewIndicator } from '../../../core/trend.ts'
import { reviewOf } from '../../../measure/review.ts'
import { absent, named, under } from '../figure.ts'
import type { Known } from '../paths.ts'
import { stepFigures } from '../step-figures.ts'
import { baselineFigure } from './indicator.ts'
import { pointFigures } from './points.ts'
import { ratePoint } from './rate.ts'
import type { Moments } from './view.ts'

/** `trend.review.years.2026.coverage`, `.rates.completionOfDue.points.2026.value`, `.indicators.CT02.target.value`. */
export function reviewFigures(moments: Moments): Known[] {
  const { plan, asOf } = moments.progress
  const { years, rates, indicators } = reviewOf(plan, asOf)
  const path = 'trend.review'
  return [
    ...years.map(({ period }) => {
      const id = `${path}.years.${period.id}.coverage`
      const { subject, known } = moments.at(period)
      const coverage = known.get('coverage')
      return coverage
        ? { ...under(id, coverage), explain: () => coverage.explain(subject) }
        : named(id, () => absent(moments.subject.words, moments.subject.words.explain.coverage, ''))
    }),
    ...rates.flatMap(({ name }) =>
      years.flatMap(({ period }) => ratePoint(moments, `${path}.rates.${name}.points`, `rates.${name}`, period)),
    ),
    ...indicators.flatMap((row) => rowFigures(moments, `${path}.indicators.${row.id}`, row)),
  ]
}

function rowFigures(moments: Moments, path: string, { id, baseline, points, target }: ReviewIndicator): Known[] {
  const { words } = moments.subject
  const indicator = moments.progress.plan.indicators.find((one) => one.id === id)
  if (!indicator) return []
  return [
    baseline
      ? baselineFigure(moments, `${path}.baseline.value`, indicator, baseline)
      : named(`${path}.baseline`, () => absent(words, words.paths.baseline, words.trend.growthGaps.noBaseline)),
    ...pointFigures(moments, path, indicator, points),
    ...stepFigures(words, `${path}.target`, words.paths.targetOf(target?.label ?? words.none), target, indicator),
  ]
}
