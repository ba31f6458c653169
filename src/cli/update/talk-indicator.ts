import { printDay } from '../../core/day.ts'
import { figureBefore } from '../../core/owed-work.ts'
import type { IndicatorEntry } from '../../core/plan.ts'
import type { IndicatorStatus } from '../../core/progress.ts'
import { asText, firstAnswer, type ItemTalk, type Move, maybe } from './talk.ts'
import { readDate, readFigure, readValue } from './typed.ts'

/** Asks for an indicator's figure, the day it is of, and where it comes from. */
export async function askIndicator(talk: ItemTalk, status: IndicatorStatus): Promise<IndicatorEntry | Move> {
  const figure = await askFigure(talk, status)
  if (typeof figure === 'string') return figure
  const { update } = talk.words
  const { asOf, period } = talk.view.progress
  const at = asOf < period.to ? asOf : period.to
  const day = await maybe(talk, update.figureOn, (typed) => readDate(talk.words, typed), printDay(at))
  const source = await maybe(talk, update.source, asText, figureBefore(talk.view, status)?.source ?? undefined)
  return { ...figure, ...(day === undefined ? {} : { at: day }), ...(source === undefined ? {} : { source }) }
}

async function askFigure(talk: ItemTalk, { indicator: { data } }: IndicatorStatus): Promise<IndicatorEntry | Move> {
  const { words } = talk
  const { update } = words
  if (!data.of) {
    const answer = await firstAnswer(talk, update.value(data.unit), update.moves, (typed) =>
      readValue(words, data.kind, typed),
    )
    return typeof answer === 'string' ? answer : { value: answer.value }
  }
  const read = (typed: string) => readFigure(words, typed)
  const n = await firstAnswer(talk, update.numerator(data.of.n), update.moves, read)
  if (typeof n === 'string') return n
  const d = await maybe(talk, update.denominator(data.of.d), read)
  return { n: n.value, ...(d === undefined ? {} : { d }) }
}
