import { printDay } from '../../core/day.ts'
import { printMillions } from '../../core/money.ts'
import { printFraction, printPercent } from '../../core/number.ts'
import type { Progress } from '../../core/progress.ts'
import type { Ratio } from '../../core/ratio.ts'
import type { Card, Ranked } from '../../core/scorecard.ts'
import { nameAt } from '../../core/unit.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { type Field, fieldLines } from '../fields.ts'
import type { Words } from '../words/index.ts'
import { footLines, headLines } from './head.ts'
import type { Measured } from './measure.ts'
import { reasonText, scoreText } from './table.ts'

/** One card on the screen, every figure as counted. */
export function cardLines(context: Context, measured: Measured, card: Card): string[] {
  const { words, width } = context
  const { scorecard: w } = words
  const name = card.kind === 'unit' && card.id === null ? w.unassigned : safe(card.name)
  const fields: Field[] = [
    ...whoFields(words, measured, card),
    ...taskFields(words, card),
    ...otherFields(words, measured, card),
  ]
  const about = `${w.kinds[card.kind]}: ${card.kind === 'group' ? `${card.id} ` : ''}${name}`
  const notes = footLines(context, measured, card.person?.data.name !== undefined)
  return [...headLines(context, measured, about), '', ...fieldLines(fields, width), '', ...notes]
}

function whoFields({ scorecard: w }: Words, { progress }: Measured, { kind, id, person, term }: Card): Field[] {
  const unit = person?.unit ?? (kind === 'head' && id !== null ? progress.plan.units.get(id) : undefined)
  const day = (value: string | null): string | null => value && printDay(value)
  return [
    [w.unit, unit && safe(nameAt(unit, progress.asOf))],
    [w.person, person ? (person.data.name === undefined ? w.noName : safe(person.data.name)) : undefined],
    [w.term, term ? w.termText(day(term.from), day(term.until)) : undefined],
  ]
}

const rateText = ({ none }: Words, ratio: Ratio | null): string =>
  ratio ? `${printFraction(ratio)}  ${printPercent(ratio)}` : none

function taskFields(words: Words, card: Card): Field[] {
  const { scorecard: w, status: s } = words
  const { counts: c, rates } = card
  const done = c.doneOnTime + c.doneLate + c.doneUndated
  const open = c.openInTime + c.openOverdue + c.openUndated
  const due = (day: string | null): string => (day === null ? words.none : printDay(day))
  return [
    [
      w.tasks,
      [
        String(c.total),
        `${s.done} ${done}: ${s.onTime} ${c.doneOnTime} · ${s.late} ${c.doneLate} · ${s.undatedDone} ${c.doneUndated}`,
        `${s.open} ${open}: ${s.inTime} ${c.openInTime} · ${s.overdue} ${c.openOverdue} · ${s.undatedOpen} ${c.openUndated}`,
        `${w.outside} ${c.regular + c.notApplicable + c.cancelled}`,
      ],
    ],
    [
      w.rates,
      [
        [w.weights.completionOfAssigned, rates.completionOfAssigned] as const,
        [w.weights.completionOfDue, rates.completionOfDue] as const,
        [w.weights.onTimeOfDue, rates.onTimeOfDue] as const,
        [w.onTimeByFirst, card.onTimeByFirst] as const,
        [s.overdue, rates.overdueOfDue] as const,
        [w.weights.averageProgress, rates.averageProgress] as const,
        [w.coverage, card.coverage] as const,
      ].map(([name, ratio]) => `${name}: ${rateText(words, ratio)}`),
    ],
    [w.moved, card.moved.map(({ id, first, due: now, times }) => w.movedText(id, printDay(first), due(now), times))],
    [w.inherited, card.term ? inheritedText(words, card) : undefined],
  ]
}

function inheritedText(words: Words, { inherited }: Card): string[] {
  const { scorecard: w } = words
  if (inherited.length === 0) return [w.none]
  const line = inherited.map(
    ({ id, due, state }) => `${id} (${due === null ? words.none : printDay(due)}): ${words.states[state]}`,
  )
  return [...line, w.inheritedNote]
}

function otherFields(words: Words, { progress, ranked }: Measured, card: Card): Field[] {
  const { scorecard: w } = words
  return [
    [w.reports, card.reports ? reportsText(words, card) : undefined],
    [w.indicators, indicatorsText(words, card)],
    [w.money, moneyText(words, progress, card)],
    [w.inPeriod, card.inPeriod ? w.movement(card.inPeriod) : words.none],
    [w.rank, ranked ? rankText(words, card, ranked) : undefined],
  ]
}

/** Disbursement in millions of đồng; of a term that has ended nothing, as of indicators. */
function moneyText({ scorecard: w, money: m, none }: Words, { money, asOf }: Progress, card: Card): string | undefined {
  if (card.term?.until && card.term.until < asOf) return undefined
  if (!money) return w.noMoney
  if (!card.money) return w.noFunds(money.year)
  const { disbursement } = card.money
  if (!disbursement) return `${w.weights.disbursement}: ${none}`
  const { n, d } = disbursement
  return `${w.weights.disbursement}: ${printMillions(n)}/${printMillions(d)} ${m.unit}  ${printPercent(disbursement)}`
}

const reportsText = (words: Words, { reports, reportsInTime }: Card): string =>
  reports?.length === 0
    ? words.scorecard.noReports
    : `${words.scorecard.reportsInTime} ${rateText(words, reportsInTime)}`

function indicatorsText(words: Words, { indicators: n, indicatorsAttained }: Card): string[] | undefined {
  const { scorecard: w, indicatorStates: i } = words
  return n
    ? [
        `${w.attained} ${rateText(words, indicatorsAttained)}`,
        `${i.attained} ${n.attained} · ${i.notAttained} ${n.notAttained} · ${i.noData} ${n.noData} · ${i.notDue} ${n.notDue}`,
      ]
    : undefined
}

function rankText(words: Words, card: Card, ranked: Ranked): string | undefined {
  const { scorecard: w } = words
  const { place, score, not } = ranked.ranks.get(card) ?? {}
  if (score && place) return w.place(place, scoreText(score, ranked))
  return not ? `${w.notRanked}: ${reasonText(words, card, not)}` : undefined
}
