import { printDay } from '../../core/day.ts'
import type { Progress } from '../../core/progress.ts'
import type { Card, Scorecards } from '../../core/scorecard.ts'
import { measure, planMoves, reportingYear } from '../../measure/index.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { type Measured, withCards } from '../scorecard/measure.ts'
import type { Words } from '../words/index.ts'
import { CARD, type CardScope } from './card-figures.ts'
import { type Known, knownIn, OF_CARDS } from './paths.ts'
import { type Explainer, type Subject, subjectOf } from './scope.ts'
import type { View } from './views.ts'

/** The figures of `plan scorecard --json` under `scorecard.`: for the period asked, else the reporting year, as the command has them. */
export function cardView(context: Context, { plan, asOf, period: asked }: Progress): View {
  const period = context.asked.period === undefined ? reportingYear(asOf, plan.calendar) : asked
  const measured = withCards(measure(plan, { asOf, period }))
  return { subject: subjectOf(context, measured.progress), all: figuresOfCards(context.words, measured) }
}

/** The figures of all cards, with some of sets of tasks that only papers print. */
export function figuresOfCards(words: Words, measured: Measured, more: readonly Explainer[] = []): Known[] {
  return cardScopes(words, measured).flatMap((scope) => [
    ...knownIn(measured.progress, scope, [...OF_CARDS, ...more]),
    ...CARD.flatMap(({ ids, explain }) =>
      ids(scope).map((id) => ({
        id: scope.prefix + id,
        scope,
        explain: (subject: Subject) => explain(subject, scope, id),
      })),
    ),
  ])
}

const KINDS = ['units', 'heads', 'persons', 'groups'] as const satisfies readonly (keyof Scorecards)[]

function cardScopes(words: Words, measured: Measured): CardScope[] {
  const { cards } = measured
  const rows = KINDS.flatMap((kind) =>
    cards[kind].map((card) => ({ card, prefix: `scorecard.${kind}.${idOf(card)}.` })),
  )
  return [{ card: cards.total, prefix: 'scorecard.total.' }, ...rows].map(({ card, prefix }) => ({
    prefix,
    name: nameOf(words, card),
    tally: card,
    tasks: card.tasks,
    moves: (id) => card.moving.includes(id),
    movements: () => undefined,
    card,
    measured,
    cardMoves: () => {
      const { inPeriod } = card
      if (!inPeriod) return []
      return planMoves(measured.progress.plan, inPeriod).filter(({ id }) => card.moving.includes(id))
    },
  }))
}

/** A term of office goes by its person; a post without a named holder by its unit; tasks without a lead by `-`. */
export const idOf = ({ id, person }: Card): string => person?.id ?? id ?? '-'

function nameOf({ scorecard: w }: Words, { kind, id, name, person, term }: Card): string {
  if (kind === 'plan') return ` · ${w.whole}`
  if (kind === 'unit' && id === null) return ` · ${w.unassigned}`
  const day = (value: string | null): string | null => value && printDay(value)
  const held = term ? ` (${w.termText(day(term.from), day(term.until))})` : ''
  return ` · ${safe(person?.data.name ?? name)}${held}`
}
