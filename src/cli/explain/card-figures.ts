import { type Day, printDay } from '../../core/day.ts'
import type { Column, TaskMove } from '../../core/movement.ts'
import { type Origin, within } from '../../core/origin.ts'
import type { TaskStatus } from '../../core/progress.ts'
import { toJson } from '../../core/ratio.ts'
import type { Card } from '../../core/scorecard.ts'
import { byFirstDeadline } from '../../measure/first-deadline.ts'
import { moneyLinesOf } from '../../measure/scorecard.ts'
import type { Measured } from '../scorecard/measure.ts'
import type { Words } from '../words/index.ts'
import { INDICATOR_STATES, indicatorCount, indicatorItems, indicatorLines } from './counts.ts'
import { taskItem } from './items.ts'
import { disbursement } from './money-figures.ts'
import { firstOrigin, timesMoved } from './moved-days.ts'
import { COLUMN_NAMES, moved } from './movement.ts'
import { rankFigure } from './rank-figures.ts'
import { printed, rates } from './rate.ts'
import { inTimeShare, owedField, owedIds } from './reports.ts'
import type { Figure, Scope, Subject } from './scope.ts'

/** One card, with what its figures are made of. */
export interface CardScope extends Scope {
  readonly card: Card
  readonly measured: Measured
  readonly cardMoves: () => readonly TaskMove[]
}

/** Figures that only a card has: their ids below `scorecard.units.kinh-te.` and the like. */
export interface CardExplainer {
  readonly ids: (scope: CardScope) => readonly string[]
  readonly explain: (subject: Subject, scope: CardScope, id: string) => Figure
}

const last = (id: string): string => id.slice(id.lastIndexOf('.') + 1)

/** The rate in time, each task judged by the due day first set. */
const onTimeByFirst: CardExplainer = {
  ids: () => ['onTimeByFirst'],
  explain: (subject, scope) => {
    const { card } = scope
    const { plan, asOf } = subject.progress
    const tasks = byFirstDeadline(plan, scope.tasks, asOf)
    const tally = { ...scope.tally, rates: { ...scope.tally.rates, onTimeOfDue: card.onTimeByFirst } }
    const figure = rates.explain(subject, { ...scope, tasks, tally }, 'rates.onTimeOfDue')
    const first = card.moved.map((moved) => ({
      label: moved.id,
      value: `${subject.words.scorecard.first}: ${printDay(moved.first)}`,
      origin: firstOrigin(
        moved,
        tasks.find(({ id }) => id === moved.id),
      ),
    }))
    return { ...figure, name: subject.words.scorecard.onTimeByFirst, inputs: [...first, ...figure.inputs], others: [] }
  },
}

const reportsInTime: CardExplainer = {
  ids: () => ['reportsInTime'],
  explain: ({ words, progress }, { card }) => inTimeShare(words, progress, card.reports ?? [], card.reportsInTime),
}

const reports: CardExplainer = {
  ids: ({ card }) => owedIds(card.reports ?? []),
  explain: ({ words, progress }, { card }, id) => owedField(words, progress, card.reports ?? [], id),
}

const indicators: CardExplainer = {
  ids: ({ card }) => (card.led ? ['total', ...INDICATOR_STATES].map((name) => `indicators.${name}`) : []),
  explain: ({ words }, { card }, id) => {
    const { led, indicators: result } = card
    if (!led || !result) throw new Error(`the card has no ${id}`)
    const name = last(id) as keyof typeof result
    const figure = indicatorCount(words, led, result, name)
    return name === 'total' ? { ...figure, formula: words.scorecard.ledIndicators } : figure
  },
}

/** Attained over those a figure was owed for. */
const indicatorsAttained: CardExplainer = {
  ids: () => ['indicatorsAttained'],
  explain: ({ words }, { card }) => {
    const led = card.led ?? []
    const owed = led.filter(({ state }) => state !== 'notDue')
    const attained = owed.filter(({ state }) => state === 'attained')
    return {
      name: words.scorecard.weights.indicatorsAttained,
      formula: words.scorecard.attainedFormula,
      terms: [],
      steps: [`${attained.length} / ${owed.length}`],
      ...printed(words, card.indicatorsAttained, words.explain.zero),
      inputs: indicatorLines(
        words,
        led,
        ({ state }) => state !== 'notDue',
        ({ state }) => words.indicatorStates[state],
      ),
      calculation: {
        operation: {
          op: 'ratio',
          above: { value: ['attained'] },
          below: { value: ['attained', 'notAttained', 'noData'] },
        },
        items: indicatorItems(led),
        result: toJson(card.indicatorsAttained),
      },
    }
  },
}

const money: CardExplainer = {
  ids: ({ card }) => (card.money ? ['money.disbursement'] : []),
  explain: ({ words, progress }, { card }) => {
    if (!progress.money) throw new Error('the plan has no budget')
    return disbursement(words, progress.money, moneyLinesOf(progress.money, card.kind, card.tasks))
  },
}

const inPeriod: CardExplainer = {
  ids: ({ card }) => (card.inPeriod ? COLUMN_NAMES.map((name) => `inPeriod.${name}`) : []),
  explain: ({ words, progress }, { card, cardMoves }, id) =>
    moved(words, progress, last(id) as Column, card.inPeriod ?? undefined, cardMoves()),
}

/** Due days as first set and as moved, and what was overdue when a term began. */
const days: CardExplainer = {
  ids: ({ card }) => [
    ...card.moved.flatMap(({ id }) => [`moved.${id}.first`, `moved.${id}.due`, `moved.${id}.times`]),
    ...card.inherited.flatMap(({ id }) => [`inherited.${id}.due`, `inherited.${id}.done`]),
  ],
  explain: ({ words }, { card, tasks }, id) => {
    const [list, field] = [id.slice(0, id.indexOf('.')), last(id)]
    const taskId = id.slice(list.length + 1, -field.length - 1)
    const status = (list === 'moved' ? tasks : card.inherited).find((task) => task.id === taskId)
    if (!status) throw new Error(`the card has no ${id}`)
    const { task, doneDay, due, stated } = status
    const at = (key: string): Origin => (task.data.deadline ? within(task.origin, 'deadline', key) : task.origin)
    const { first, dueNow } = words.scorecard
    const moved = card.moved.find((entry) => entry.id === taskId)
    if (field === 'times' && moved) return timesMoved(words, moved.id, moved)
    if (field === 'first' && moved)
      return day(
        words,
        status,
        first,
        moved.first,
        firstOrigin(
          moved,
          tasks.find(({ id }) => id === moved.id),
        ),
      )
    if (field === 'due') return day(words, status, dueNow, due, at('due'))
    return day(words, status, words.figures.duty.done, doneDay, stated.done?.origin ?? task.origin)
  },
}

/** A day that stands in a file. */
function day({ none }: Words, task: TaskStatus, name: string, value: Day | null, origin: Origin): Figure {
  const text = value === null ? none : printDay(value)
  return {
    name: `${task.id} · ${name}`,
    terms: [],
    steps: [],
    result: text,
    inputs: [{ label: task.id, value: text, origin }],
    calculation: { operation: { op: 'stated' }, items: [taskItem(task, value, origin)], result: value },
  }
}

/** Score and place, where the plan rules a ranking and the unit is ranked by it. */
const rank: CardExplainer = {
  ids: ({ card, measured }) => (measured.ranked?.ranks.has(card) ? ['rank.place', 'rank.score'] : []),
  explain: ({ words, progress }, { card, measured, prefix }, id) =>
    rankFigure(words, progress, measured, card, prefix, id === 'rank.place' ? 'place' : 'score'),
}

/** Everything a card has besides counts, rates and coverage. */
export const CARD: readonly CardExplainer[] = [
  onTimeByFirst,
  days,
  reports,
  reportsInTime,
  indicators,
  indicatorsAttained,
  money,
  inPeriod,
  rank,
]
