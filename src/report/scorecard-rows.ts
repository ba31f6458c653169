import { printDay } from '../core/day.ts'
import { printMillions } from '../core/money.ts'
import { printPercent } from '../core/number.ts'
import type { Progress } from '../core/progress.ts'
import type { Ratio } from '../core/ratio.ts'
import type { Card, Term } from '../core/scorecard.ts'
import { capital, fold } from '../core/text.ts'
import { nameAt } from '../core/unit.ts'
import { enoughCovered } from './coverage.ts'
import { rateCell } from './figure-text.ts'
import type { Of } from './shape.ts'
import { doneOf, openOf, uncountedOf } from './totals.ts'
import { NO_LEAD } from './units.ts'
import { NONE, withoutEnd } from './words.ts'

/** Counts of one card; the units' add up to the plan's. */
const countsShape = {
  number: 'text',
  name: 'text',
  total: 'count',
  done: 'count',
  doneOnTime: 'count',
  doneLate: 'count',
  doneUndated: 'count',
  open: 'count',
  openInTime: 'count',
  openOverdue: 'count',
  openUndated: 'count',
  uncounted: 'count',
} as const
/** Rates of one card, each with what over what. */
const ratesShape = {
  number: 'text',
  name: 'text',
  ofAssigned: 'text',
  ofDue: 'text',
  onTime: 'text',
  onTimeByFirst: 'text',
  overdue: 'text',
  average: 'text',
  coverage: 'text',
  reports: 'text',
  indicators: 'text',
  money: 'text',
} as const

/** Cards of one kind in two tables; the last row is the plan's where `whole`. */
export const scoreTableShape = { title: 'text', counts: [countsShape], rates: [ratesShape] } as const
export type ScoreTable = Of<typeof scoreTableShape>

/** The two tables of some cards. */
export const scoreTable = (progress: Progress, title: string, cards: readonly Card[]): ScoreTable => ({
  title,
  counts: cards.map((card, i) => countsRow(progress, card, i)),
  rates: cards.map((card, i) => ratesRow(progress, card, i)),
})

const numberOf = ({ kind }: Card, i: number): string => (kind === 'plan' ? '' : String(i + 1))

function countsRow(progress: Progress, card: Card, i: number): ScoreTable['counts'][number] {
  const { total, doneOnTime, doneLate, doneUndated, openInTime, openOverdue, openUndated } = card.counts
  return {
    number: numberOf(card, i),
    name: cardName(progress, card),
    ...{ total, doneOnTime, doneLate, doneUndated, openInTime, openOverdue, openUndated },
    done: doneOf(card.counts),
    open: openOf(card.counts),
    uncounted: uncountedOf(card.counts),
  }
}

function ratesRow(progress: Progress, card: Card, i: number): ScoreTable['rates'][number] {
  const { rates, coverage, reports, money } = card
  return {
    number: numberOf(card, i),
    name: cardName(progress, card),
    ofAssigned: rateCell(rates.completionOfAssigned),
    ofDue: rateCell(rates.completionOfDue),
    onTime: rateCell(rates.onTimeOfDue),
    onTimeByFirst: rateCell(card.onTimeByFirst),
    overdue: rateCell(rates.overdueOfDue),
    average: averageText(progress, card),
    coverage: rateCell(coverage),
    reports: reports === null ? NONE : rateCell(card.reportsInTime),
    indicators: rateCell(card.indicatorsAttained),
    money: moneyText(money?.disbursement ?? null),
  }
}

/** Average progress stays out of an official paper below the coverage the plan asks for. */
export function averageText({ plan }: Progress, { rates: { averageProgress }, coverage }: Card): string {
  return averageProgress && coverage && enoughCovered(plan.data, coverage) ? printPercent(averageProgress) : NONE
}

/** Millions of đồng disbursed over allocated: `1.004,8/1.793 (56,04%)`. */
export const moneyText = (share: Ratio | null): string =>
  share ? `${printMillions(share.n)}/${printMillions(share.d)} (${printPercent(share)})` : NONE

/** True where the plan lets names of persons leave the office. */
export const isPublic = ({ plan }: Progress): boolean => plan.data.scorecards?.persons === 'public'

/** A card as tables name it; a head or person by the post, with the name only where names may leave the office, and by the term. */
export function cardName(progress: Progress, card: Card): string {
  const { kind, id, name, person, term } = card
  if (kind === 'plan') return 'Toàn Kế hoạch'
  if (kind === 'unit') return id === null ? capital(NO_LEAD) : name
  if (kind === 'group') return withoutEnd(progress.groups.find((group) => group.id === id)?.short ?? name)
  const who = isPublic(progress) && person?.data.name ? `${person.data.name}, ` : ''
  const unit = person?.unit ?? progress.plan.units.get(id ?? '')
  const of = unit ? nameAt(unit, progress.asOf) : ''
  const where = of === '' || fold(name).includes(fold(of.replace(/^\S+ /, ''))) ? '' : `, ${of}`
  return `${who}${name}${where}${termText(term)}`
}

function termText(term: Term | null): string {
  const from = term?.from ? `từ ${printDay(term.from)}` : ''
  const until = term?.until ? `đến ${printDay(term.until)}` : ''
  return from || until ? ` (${[from, until].filter(Boolean).join(' ')})` : ''
}
