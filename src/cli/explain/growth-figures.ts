import type { IndicatorGrowth } from '../../core/growth.ts'
import type { Origin } from '../../core/origin.ts'
import { within } from '../../core/origin.ts'
import type { Indicator } from '../../core/plan.ts'
import type { Step } from '../../core/progress.ts'
import { type Ratio, toJson } from '../../core/ratio.ts'
import { limitsOf } from '../../measure/segment.ts'
import { growthText } from '../growth-text.ts'
import { amountText, stepText } from '../indicator-text.ts'
import type { Words } from '../words/index.ts'
import type { Item, Value } from './calculation.ts'
import { absent, named } from './figure.ts'
import { exactly } from './indicator-parts.ts'
import type { Known } from './paths.ts'
import type { Figure } from './scope.ts'

/** A value on a day, with the line that states it. */
export interface Placed {
  readonly at: string
  readonly value: Ratio
  readonly origin: Origin
}

/** What the growth-rate method judges. */
export interface Grown {
  readonly indicator: Indicator
  readonly growth: IndicatorGrowth | null
  readonly baseline: Placed | null
  readonly figure: Placed | null
  /** The dated step growth is required for. */
  readonly step: Step | null
}

/** `growth.progress`, `growth.score`: doubles, marked so. */
export function growthFigures(words: Words, path: string, of: Grown): Known[] {
  const { paths: w } = words
  const { growth } = of
  if (!growth) return [named(path, () => absent(words, w.growth, w.noGrowth))]
  return (['progress', 'score'] as const).map((name) => named(`${path}.${name}`, () => figure(words, of, growth, name)))
}

function figure(words: Words, of: Grown, growth: IndicatorGrowth, name: 'progress' | 'score'): Figure {
  const { paths: w } = words
  const value = growth[name]
  const said = name === 'progress' ? [w.growthProgress, w.growthFormula] : [w.growthScore, w.scoreFormula]
  const text = growthText(words, growth, of.step?.by != null)
  if (value === null) return absent(words, said[0] ?? '', text, inputs(words, of))
  return {
    name: said[0] ?? '',
    formula: said[1] ?? '',
    terms: [],
    steps: [text],
    result: `${String(value).replace('.', ',')} (${w.inexact})`,
    inputs: inputs(words, of),
    calculation: {
      operation: { op: name === 'progress' ? 'growthProgress' : 'growthScore' },
      items: items(of, growth.label === 'target_achieved'),
      result: value,
    },
  }
}

function inputs(words: Words, { indicator, baseline, figure: current, step }: Grown): Figure['inputs'] {
  const line = (label: string, placed: Placed | null): Figure['inputs'] =>
    placed ? [{ label, value: amountText(placed.value, indicator), origin: placed.origin }] : []
  return [
    ...line(words.paths.baseline, baseline),
    ...line(words.paths.value, current),
    ...(step ? [{ label: words.paths.target, value: stepText(words, step, indicator), origin: step.origin }] : []),
  ]
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

function items({ indicator, baseline, figure: current, step }: Grown, achieved: boolean): Item[] {
  const { direction = 'up' } = indicator.data
  const limits = limitsOf(indicator.data)
  const limit = direction === 'up' ? limits.max : limits.min
  const item = (id: string, value: Value, origin: Origin): Item => ({ id, kind: 'value', value, origin })
  const pair = (id: string, placed: Placed | null): Item[] =>
    placed ? [item(id, toJson(placed.value), placed.origin), item(`${id}Year`, yearOf(placed.at), placed.origin)] : []
  const target = step?.by && typeof step.value === 'number' ? step : null
  return [
    ...pair('base', baseline),
    ...pair('value', current),
    ...(target?.by
      ? [
          item('target', exactly(Number(target.value)), within(target.origin, 'value')),
          item('targetYear', yearOf(target.by), target.origin),
        ]
      : []),
    item('direction', direction, indicator.origin),
    ...(limit === undefined ? [] : [item('limit', exactly(limit), indicator.origin)]),
    ...(achieved ? [item('achieved', true, step?.origin ?? indicator.origin)] : []),
  ]
}
