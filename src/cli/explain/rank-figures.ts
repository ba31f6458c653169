import { printNumber, printPercent } from '../../core/number.ts'
import { type Origin, within } from '../../core/origin.ts'
import type { Progress } from '../../core/progress.ts'
import { compare, fromDecimal, type Ratio, toJson } from '../../core/ratio.ts'
import type { Card, Weighed } from '../../core/scorecard.ts'
import { rateOf, weightsOf } from '../../measure/rank.ts'
import type { Measured } from '../scorecard/measure.ts'
import { reasonText } from '../scorecard/table.ts'
import type { Words } from '../words/index.ts'
import type { Item } from './calculation.ts'
import { printed } from './rate.ts'
import type { Figure } from './scope.ts'

/** The score of a ranked card by the plan's weights, or its place among the scores. */
export function rankFigure(
  words: Words,
  progress: Progress,
  measured: Measured,
  card: Card,
  prefix: string,
  what: 'score' | 'place',
): Figure {
  const file: Origin = { file: `${progress.plan.folder}/plan.yaml`, path: ['scorecards', 'ranking'] }
  return (what === 'score' ? score : place)(words, measured, card, { file, prefix })
}

/** The rules of the ranking, and what the card's own paths begin with. */
interface Where {
  readonly file: Origin
  readonly prefix: string
}

/** Where the rate a weight speaks of can be asked for, below the card's own path. */
const pathOf = (name: Weighed): string =>
  name === 'disbursement'
    ? 'money.disbursement'
    : /^(?:reportsInTime|indicatorsAttained)$/.test(name)
      ? name
      : `rates.${name}`

/** A rate of the card with its weight, and the line of the weight. */
interface Weighted {
  readonly name: Weighed
  readonly weight: number
  readonly rate: Ratio | null
  readonly origin: Origin
}

/** Σ weight × rate / Σ weight; each rate can be asked for under its own path. */
function score(words: Words, { ranking, ranked }: Measured, card: Card, { file, prefix }: Where): Figure {
  const { scorecard: w } = words
  const rank = ranked?.ranks.get(card)
  const isUsed = (name: Weighed): boolean => rank?.score != null && !ranked?.unused.includes(name)
  const used = (ranking ? weightsOf(ranking) : [])
    .filter(([name]) => isUsed(name))
    .map(
      ([name, weight]): Weighted => ({ name, weight, rate: rateOf(card, name), origin: within(file, 'weights', name) }),
    )
  const weights = used.map(({ weight }) => printNumber(weight))
  const rates = used.map(({ rate }) => (rate ? printPercent(rate) : words.none))
  return {
    name: w.heads.score,
    formula: w.formula(used.map(({ name }, i) => `${w.weights[name]} ${weights[i]}`).join(', ')),
    terms: [],
    steps:
      used.length === 0
        ? []
        : [`(${rates.map((rate, i) => `${rate} × ${weights[i]}`).join(' + ')}) / (${weights.join(' + ')})`],
    ...printed(words, rank?.score ?? null, rank?.not ? reasonText(words, card, rank.not) : words.explain.nothing),
    others: used.map(({ name }) => prefix + pathOf(name)),
    inputs: used.map(({ name, origin }, i) => ({ label: w.weights[name], value: rates[i] ?? words.none, origin })),
    calculation: {
      operation: { op: 'weightedMean' },
      items: used.map(weightedItem),
      result: toJson(rank?.score ?? null),
    },
  }
}

function weightedItem({ name, weight, rate, origin }: Weighted): Item {
  const item: Item = { id: name, kind: 'value', value: toJson(rate), origin }
  const exact = toJson(fromDecimal(weight))
  return exact ? { ...item, weight: exact } : item
}

/** One, and one for each score that is higher. */
function place(words: Words, { ranked }: Measured, card: Card, { file }: Where): Figure {
  const { scorecard: w } = words
  const rank = ranked?.ranks.get(card)
  const own = rank?.score
  const others = own ? [...(ranked?.ranks ?? [])].filter(([other, { score }]) => other !== card && score) : []
  const value = (other: (typeof others)[number]): number =>
    own && other[1].score && compare(other[1].score, own) > 0 ? 1 : 0
  const items = others.map((one): Item => ({ id: one[0].id ?? '-', kind: 'unit', value: value(one), origin: file }))
  const better = others.filter((one) => value(one) === 1)
  return {
    name: w.heads.place,
    formula: w.placeFormula,
    terms: [],
    steps: own ? [`1 + ${better.length}`] : [],
    result:
      rank?.place == null
        ? `${words.none} (${rank?.not ? reasonText(words, card, rank.not) : words.explain.nothing})`
        : String(rank.place),
    inputs: better.map(([{ name }, { score }]) => ({
      label: name,
      value: score ? printPercent(score) : words.none,
      origin: file,
    })),
    calculation: {
      operation: { op: 'sum' },
      items: own ? [{ id: card.id ?? '-', kind: 'unit', value: 1, origin: file }, ...items] : [],
      result: rank?.place ?? null,
    },
  }
}
