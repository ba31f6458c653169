import type { Plan } from '../core/plan.ts'
import { add, compare, divide, fromDecimal, multiply, type Ratio, ZERO } from '../core/ratio.ts'
import type { Card, Rank, Ranked, Ranking, Scorecards, Weighed } from '../core/scorecard.ts'

/** The ranks of a plan's units, where the plan rules a ranking; units that the commune asks and does not order are not ranked. */
export function rankedUnits(plan: Plan, { units }: Scorecards): Ranked | null {
  const ranking = plan.data.scorecards?.ranking
  const requested = ({ id }: Card): boolean => (plan.units.get(id ?? '')?.data.relation ?? 'assigned') !== 'assigned'
  const known = units.filter(({ id }) => id !== null)
  return ranking ? rank(known, ranking, requested) : null
}

/** The rate of a card that a weight speaks of; null where the card has none. */
export function rateOf(card: Card, name: Weighed): Ratio | null {
  switch (name) {
    case 'reportsInTime':
      return card.reportsInTime
    case 'indicatorsAttained':
      return card.indicatorsAttained
    case 'disbursement':
      return card.money?.disbursement ?? null
    default:
      return card.rates[name]
  }
}

/** The weights in the order of the file. */
export const weightsOf = ({ weights }: Ranking): [Weighed, number][] => Object.entries(weights) as [Weighed, number][]

/**
 * Ranks cards by the plan's own weights. A card is ranked only with every weighed rate that any card has, and only when enough of its
 * tasks were reported; `requested` says which units the commune asks and does not order: those it does not rank.
 */
export function rank(cards: readonly Card[], ranking: Ranking, requested: (card: Card) => boolean): Ranked {
  const unused = weightsOf(ranking).flatMap(([name]) => (cards.some((card) => rateOf(card, name)) ? [] : [name]))
  const weights = weightsOf(ranking).filter(([name]) => !unused.includes(name))
  const least = divide(fromDecimal(ranking.coverage), { n: 100n, d: 1n }) ?? ZERO
  const judged = cards.map((card) => ({ card, ...judge(card, weights, least, requested(card)) }))
  const scores = judged.flatMap(({ score }) => (score ? [score] : []))
  const ranks = judged.map(({ card, score, not }): [Card, Rank] => {
    const better = score ? scores.filter((other) => compare(other, score) > 0).length : 0
    return [card, { place: score ? better + 1 : null, score, not }]
  })
  return { ranks: new Map(ranks), unused }
}

function judge(
  card: Card,
  weights: readonly [Weighed, number][],
  least: Ratio,
  requested: boolean,
): Pick<Rank, 'score' | 'not'> {
  if (requested) return { score: null, not: { why: 'requested' } }
  if (!card.coverage || compare(card.coverage, least) < 0) return { score: null, not: { why: 'coverage' } }
  const missing = weights.flatMap(([name]) => (rateOf(card, name) ? [] : [name]))
  if (missing.length > 0 || weights.length === 0) return { score: null, not: { why: 'rates', missing } }
  const terms = weights.map(([name, weight]) => ({ weight: fromDecimal(weight), rate: rateOf(card, name) ?? ZERO }))
  const above = terms.reduce((sum, { weight, rate }) => add(sum, multiply(weight, rate)), ZERO)
  const below = terms.reduce((sum, { weight }) => add(sum, weight), ZERO)
  return { score: divide(above, below), not: null }
}
