import { daysBetween, printDay } from '../../core/day.ts'
import { printDecimal } from '../../core/number.ts'
import type { Origin } from '../../core/origin.ts'
import type { IndicatorStatus, Progress } from '../../core/progress.ts'
import { add, compare, fromDecimal, type Ratio, subtract, toJson } from '../../core/ratio.ts'
import type { Pace } from '../../core/verdict.ts'
import { aheadBy, goalOf } from '../../measure/goal.ts'
import { amountText, bareFigure, differenceText, spanText } from '../indicator-text.ts'
import type { Words } from '../words/index.ts'
import { absent, linear, linesOf, named, stated, statedDay, type Weighed } from './figure.ts'
import { reasonSteps } from './pace.ts'
import type { Known } from './paths.ts'
import type { Figure } from './scope.ts'

/** `pace.planned`, `pace.difference` …: the planned line of an indicator, and how far its value is from it. */
export function paceFigures(words: Words, progress: Progress, path: string, status: IndicatorStatus): Known[] {
  const { pace, indicator } = status
  const { paths: w } = words
  if (!pace) return [named(path, () => absent(words, w.pace, w.noPace))]
  const end = (key: 'from' | 'to', name: string): Known[] => {
    const { day, value, origin } = pace[key]
    const said = { name, label: indicator.id, origin }
    return [
      named(`${path}.${key}.value`, () =>
        stated({ ...said, value: toJson(value), text: amountText(value, indicator) }),
      ),
      named(`${path}.${key}.day`, () => statedDay(words, said, day)),
    ]
  }
  return [
    ...end('from', w.start),
    ...end('to', w.end),
    named(`${path}.at`, () =>
      statedDay(words, { name: w.at, label: indicator.id, origin: figureOrigin(status) }, pace.at),
    ),
    named(`${path}.planned`, () => plannedFigure(words, status, pace)),
    named(`${path}.difference`, () => differenceFigure(words, status, pace)),
    named(`${path}.tolerance`, () => toleranceFigure(words, progress, status, pace)),
  ]
}

const figureOrigin = ({ figure, indicator }: IndicatorStatus): Origin => figure?.origin ?? indicator.origin

/** The line between two values is a mean of both, by the days passed. */
function plannedFigure(words: Words, status: IndicatorStatus, { from, to, at, planned }: Pace): Figure {
  const { indicator } = status
  const length = daysBetween(from.day, to.day)
  const passed = Math.min(Math.max(daysBetween(from.day, at), 0), length)
  const share = (days: number): Ratio => ({ n: BigInt(days), d: BigInt(length) })
  const term = (id: 'from' | 'to', days: number, { value, day, origin }: Pace['to']): Weighed => {
    const label = id === 'from' ? words.paths.start : words.paths.end
    return { id, label, weight: share(days), value, text: `${amountText(value, indicator)} (${printDay(day)})`, origin }
  }
  const terms = [term('from', length - passed, from), term('to', passed, to)]
  return {
    name: words.paths.planned,
    formula: words.paths.plannedFormula,
    terms: [],
    steps: reasonSteps(words, status),
    result: amountText(planned, indicator),
    exact: toJson(planned),
    inputs: linesOf(terms),
    calculation: linear(terms, planned),
  }
}

/** How far ahead of the line: the value less the line, or the line less the value; towards a range, how much nearer. */
function differenceFigure(words: Words, status: IndicatorStatus, pace: Pace): Figure {
  const { paths: w } = words
  const { indicator, figure, next } = status
  const value = figure?.value ?? pace.planned
  const goal = goalOf(next, indicator.data.direction ?? 'up')
  const isNear = goal?.sense === 'near'
  const sign = goal?.sense === 'down' ? -1n : 1n
  // Zero away from itself: how far a value is from a range is how far the range is ahead of it.
  const away = (of: Ratio): Ratio =>
    isNear && goal ? subtract({ n: 0n, d: 1n }, aheadBy(goal, of, nearestIn(goal, of))) : of
  const terms: Weighed[] = [
    {
      id: 'value',
      label: w.value,
      weight: { n: isNear ? -1n : sign, d: 1n },
      value: away(value),
      text: figure ? bareFigure(words, figure, indicator) : '',
      origin: figureOrigin(status),
    },
    {
      id: 'planned',
      label: w.planned,
      weight: { n: isNear ? 1n : -sign, d: 1n },
      value: away(pace.planned),
      text: amountText(pace.planned, indicator),
      origin: pace.to.origin,
    },
  ]
  return {
    name: w.ahead,
    formula: isNear ? w.nearFormula : w.aheadFormula,
    terms: [],
    steps: reasonSteps(words, status),
    result: differenceText(pace.difference) + spanText(words, indicator),
    exact: toJson(pace.difference),
    inputs: linesOf(terms),
    calculation: linear(terms, pace.difference),
  }
}

const nearestIn = (goal: { readonly least: Ratio; readonly most: Ratio }, value: Ratio): Ratio =>
  compare(value, goal.least) < 0 ? goal.least : compare(value, goal.most) > 0 ? goal.most : value

/** The plan's tolerance in percentage points; of other units that share of the way from start to end. */
function toleranceFigure(
  words: Words,
  { plan }: Progress,
  { indicator }: IndicatorStatus,
  { from, to, tolerance }: Pace,
): Figure {
  const file: Origin = {
    file: `${plan.folder}/plan.yaml`,
    path: plan.data.tolerance === undefined ? [] : ['tolerance'],
  }
  const points = fromDecimal(plan.data.tolerance ?? 10)
  const text = printDecimal(tolerance, 2) + spanText(words, indicator)
  if (indicator.data.unit === '%')
    return stated({ name: words.paths.tolerance, label: 'tolerance', value: toJson(points), text, origin: file })
  const share: Ratio = { n: points.n * (compare(to.value, from.value) < 0 ? -1n : 1n), d: points.d * 100n }
  const terms: Weighed[] = [
    { id: 'to', weight: share, value: to.value, text: amountText(to.value, indicator), origin: to.origin },
    {
      id: 'from',
      label: words.paths.start,
      weight: { n: -share.n, d: share.d },
      value: from.value,
      text: amountText(from.value, indicator),
      origin: from.origin,
    },
  ]
  return {
    name: words.paths.tolerance,
    formula: words.paths.toleranceFormula,
    terms: [],
    steps: [],
    result: text,
    inputs: [...linesOf(terms), { label: 'tolerance', value: String(plan.data.tolerance ?? 10), origin: file }],
    calculation: linear(terms, add(tolerance, { n: 0n, d: 1n })),
  }
}
