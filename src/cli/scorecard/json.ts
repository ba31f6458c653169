import { toJson } from '../../core/ratio.ts'
import type { Card, Moved, Scorecards } from '../../core/scorecard.ts'
import { tallyJson } from '../status-json.ts'
import type { Chosen } from './choose.ts'
import { isInternal, type Measured } from './measure.ts'

/** `plan scorecard --json` (schemas/scorecard.v1.schema.json); with cards chosen, only those and the plan's own. */
export function scorecardJson(all: readonly Measured[], chosen: readonly Chosen[] | undefined) {
  const shown = chosen ?? all.map((measured) => ({ measured, cards: null }))
  return { schema: 'scorecard/1', plans: shown.map(({ measured, cards }) => planJson(measured, cards)) }
}

function planJson(measured: Measured, only: readonly Card[] | null) {
  const { progress, cards, ranking, ranked } = measured
  const { plan, period, asOf, complete } = progress
  const list = (kind: Exclude<keyof Scorecards, 'total'>) =>
    cards[kind].filter((card) => !only || only.includes(card)).map((card) => cardJson(measured, card))
  return {
    id: plan.id,
    title: plan.data.title,
    illustrative: plan.data.illustrative ?? false,
    asOf,
    complete,
    unread: plan.unread,
    period: { id: period.id, from: period.from, to: period.to },
    internal: isInternal(measured),
    ranking: ranking && { weights: ranking.weights, coverage: ranking.coverage, unused: ranked?.unused ?? [] },
    total: cardJson(measured, cards.total),
    units: list('units'),
    heads: list('heads'),
    persons: list('persons'),
    groups: list('groups'),
  }
}

function cardJson({ ranked }: Measured, card: Card) {
  const rank = ranked?.ranks.get(card)
  const { person } = card
  return {
    kind: card.kind,
    id: card.id,
    name: card.name,
    person: person && { id: person.id, title: person.data.title, name: person.data.name ?? null, unit: person.unit.id },
    term: card.term,
    ...tallyJson(card),
    onTimeByFirst: toJson(card.onTimeByFirst),
    moved: card.moved.map(movedJson),
    inherited: card.inherited.map(({ id, due, state, doneDay }) => ({ id, due, state, done: doneDay })),
    reports:
      card.reports?.map(({ unit, period, due, received, inTime }) => ({
        unit,
        period: period.id,
        due,
        received,
        inTime,
      })) ?? null,
    reportsInTime: toJson(card.reportsInTime),
    indicators: card.indicators,
    indicatorsAttained: toJson(card.indicatorsAttained),
    money: card.money && { disbursement: toJson(card.money.disbursement) },
    inPeriod: card.inPeriod,
    rank: rank ? { place: rank.place, score: toJson(rank.score), not: rank.not } : null,
  }
}

const movedJson = ({ id, first, due, times, moves }: Moved) => ({
  id,
  first,
  due,
  times,
  moves: moves.map(({ on, from, to, item }) => ({ on, from, to, document: item.amendment.approval?.number ?? null })),
})
