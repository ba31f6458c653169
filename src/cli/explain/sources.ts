import { printDay } from '../../core/day.ts'
import { definedAt } from '../../core/decided.ts'
import { printNumber } from '../../core/number.ts'
import type { Deadline } from '../../core/plan.ts'
import type { Stated, TaskStatus, WorkStatus } from '../../core/progress.ts'
import { safe } from '../columns.ts'
import type { Words } from '../words/index.ts'
import type { Input } from './derivation.ts'

/** The lines that decide a task's state: statements of completion, then the deadline of the plan. */
export function stateSources(words: Words, status: TaskStatus): Input[] {
  const { id, stated, parts, occurrences } = status
  const own = stated.done ? inputsOf(words, id, stated.done, doneText(words, stated.done.value)) : []
  const ofParts = parts.flatMap(({ id: part, done }) => {
    return done ? inputsOf(words, id, done, words.explain.ofPart(part, doneText(words, done.value))) : []
  })
  const ofSpans = occurrenceSources(words, id, occurrences)
  const returned = status.returned
    ? inputsOf(words, id, status.returned, words.figures.returned(safe(status.returned.value)))
    : []
  return [
    ...own,
    ...ofParts,
    ...ofSpans,
    ...returned,
    { label: id, value: deadlineText(words, status), origin: definedAt(status.task, status.state) },
  ]
}

/** What was said of each occurrence: the day it was done, or that it was missed. */
export const occurrenceSources = (words: Words, id: string, occurrences: WorkStatus['occurrences']): Input[] =>
  (occurrences ?? []).flatMap(({ done, missed, period }) => {
    if (done) return inputsOf(words, id, done, `${period.id}: ${doneText(words, done.value)}`)
    return missed ? inputsOf(words, id, missed, `${period.id}: ${words.show.occurrence.missed}`) : []
  })

/** The percentages in force of a task and its parts. */
export function percentSources(words: Words, { id, stated, parts }: TaskStatus): Input[] {
  const said = (value: number): string => words.explain.reported(`${printNumber(value)}%`)
  const own = stated.percent ? inputsOf(words, id, stated.percent, said(stated.percent.value)) : []
  const ofParts = parts.flatMap(({ id: part, stated: percent }) => {
    return percent ? inputsOf(words, id, percent, words.explain.ofPart(part, said(percent.value))) : []
  })
  return [...own, ...ofParts]
}

export const doneText = ({ explain }: Words, value: string | boolean): string =>
  typeof value === 'string' ? explain.done(printDay(value)) : value ? explain.doneUnknown : explain.open

/** A statement, and the correction that replaced it where there is one. */
export function inputsOf<T>({ explain }: Words, label: string, stated: Stated<T>, value: string): Input[] {
  const own = { label, value, origin: stated.origin }
  if (!stated.corrected) return [own]
  const { from, reason, origin } = stated.corrected
  return [
    own,
    {
      label,
      value: explain.correctedFrom(typeof from === 'number' ? printNumber(from) : String(from), safe(reason)),
      origin,
    },
  ]
}

/** What the plan says of the deadline, and whether it was read from words. */
export function deadlineText({ explain, list, states }: Words, { task, state, due }: TaskStatus): string {
  if (state === 'cancelled' || state === 'notApplicable' || state === 'regular') return states[state]
  const { deadline } = task
  if (!deadline) return explain.notSet
  const words = wordsRead(explain, deadline)
  if (deadline.every) return list.every[deadline.every] + (due ? `, ${explain.due(printDay(due))}` : '') + words
  return deadline.due ? explain.due(printDay(deadline.due)) + words : explain.notSet
}

/** ` (đọc từ chữ “Hằng quý”)` where a deadline is known by its words alone. */
export const wordsRead = (explain: Words['explain'], { fromWords, text }: Deadline): string =>
  fromWords && text ? ` (${explain.fromWords(safe(text))})` : ''
