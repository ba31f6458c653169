import { wrapAnsi } from 'fast-wrap-ansi'
import { printDecimal, printFraction, printNumber, printPercent } from '../../core/number.ts'
import { multiply, type Ratio } from '../../core/ratio.ts'
import type { Card, NotRanked, Ranked, Weighed } from '../../core/scorecard.ts'
import { weightsOf } from '../../measure/rank.ts'
import { type Column, safe, table } from '../columns.ts'
import type { Context } from '../context.ts'
import type { Words } from '../words/index.ts'
import { footLines, headLines } from './head.ts'
import type { Measured } from './measure.ts'

const WIDE = 100

/** The units of a plan, a line each with every rate as counted, and the whole plan last; with a ranking its weights. */
export function tableLines(context: Context, measured: Measured): string[] {
  const { words, width } = context
  const { heads: h } = words.scorecard
  const right = (head: string): Column => ({ head, align: 'right' })
  // A narrow terminal shows the names of units rather than what the cards show too.
  const wide = context.listWidth >= WIDE
  const columns = [
    { head: h.unit, flexible: true },
    ...[h.tasks, h.completion, h.due, h.onTime].map(right),
    ...(wide ? [right(h.overdue)] : []),
    ...[h.reports, h.indicators].map(right),
    ...(measured.ranked ? [right(h.score), right(h.place)] : []),
  ]
  const rows = [...measured.cards.units, measured.cards.total].map((card) => row(words, measured, card, wide))
  const notes = [...rankingLines(words, measured), ...footLines(context, measured, false)]
  const wrapped = notes.flatMap((line) => wrapAnsi(line, width).split('\n'))
  return [...headLines(context, measured), '', ...table(columns, rows, context.listWidth), '', ...wrapped]
}

function row(words: Words, { ranked }: Measured, card: Card, wide: boolean): string[] {
  const cell = (ratio: Ratio | null): string => (ratio ? printFraction(ratio) : words.none)
  const rank = ranked?.ranks.get(card)
  return [
    nameOf(words, card),
    String(card.counts.total),
    cell(card.rates.completionOfAssigned),
    cell(card.rates.completionOfDue),
    cell(card.rates.onTimeOfDue),
    ...(wide ? [cell(card.rates.overdueOfDue)] : []),
    cell(card.reportsInTime),
    cell(card.indicatorsAttained),
    ...(ranked ? [rank?.score ? scoreText(rank.score, ranked) : words.none, String(rank?.place ?? words.none)] : []),
  ]
}

function nameOf({ scorecard: w }: Words, card: Card): string {
  if (card.kind === 'plan') return w.whole
  return card.id === null ? w.unassigned : safe(card.name)
}

/** A score of 0..1 as points of a hundred; scores that differ never print the same. */
export function scoreText(score: Ratio, { ranks }: Ranked): string {
  const others = [...ranks.values()].flatMap((rank) => (rank.score ? [multiply(rank.score, HUNDRED)] : []))
  return printDecimal(multiply(score, HUNDRED), 2, others)
}

const HUNDRED: Ratio = { n: 100n, d: 1n }

/** How the score is made, and who is not ranked and why. */
function rankingLines(words: Words, { ranking, ranked, cards, progress }: Measured): string[] {
  const { scorecard: w } = words
  if (!ranking || !ranked) return [w.noRanking]
  const terms = weightsOf(ranking).map(([name, weight]) => `${w.weights[name]} ${printNumber(weight)}`)
  const not = new Map<string, string[]>()
  for (const card of cards.units) {
    const reason = ranked.ranks.get(card)?.not
    if (!reason) continue
    const text = reasonText(words, card, reason)
    not.set(text, [...(not.get(text) ?? []), safe(card.name)])
  }
  const unranked = [...not].map(([reason, units]) => `${units.join(', ')} (${reason})`)
  return [
    `${w.formula(terms.join(', '))}; ${w.least(`${printNumber(ranking.coverage)}%`)}`,
    ...(ranked.unused.length > 0 ? [w.unused(names(words, ranked.unused))] : []),
    ...(unranked.length > 0 && progress.complete ? [`${w.notRanked}: ${unranked.join('; ')}`] : []),
  ]
}

const names = ({ scorecard }: Words, all: readonly Weighed[]): string =>
  all.map((name) => scorecard.weights[name]).join(', ')

/** Why a unit has no place. */
export function reasonText(words: Words, card: Card, reason: NotRanked): string {
  const { scorecard: w } = words
  if (reason.why === 'requested') return w.requested
  if (reason.why === 'coverage')
    return w.lowCoverage(card.coverage ? `${printFraction(card.coverage)} ${printPercent(card.coverage)}` : words.none)
  return w.missing(names(words, reason.missing))
}
