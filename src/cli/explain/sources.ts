import { printDay } from '../../core/day.ts'
import { printNumber } from '../../core/number.ts'
import { type Origin, within } from '../../core/origin.ts'
import type { Stated, TaskStatus } from '../../core/progress.ts'
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
  const ofSpans = (occurrences ?? []).flatMap(({ done, period }) => {
    return done ? inputsOf(words, id, done, `${period.id}: ${doneText(words, done.value)}`) : []
  })
  return [
    ...own,
    ...ofParts,
    ...ofSpans,
    { label: id, value: deadlineText(words, status), origin: definitionOf(status) },
  ]
}

/** The percentages in force of a task and its parts. */
export function percentSources(words: Words, { id, stated, parts }: TaskStatus): Input[] {
  const said = (value: number): string => words.explain.reported(`${printNumber(value)}%`)
  const own = stated.percent ? inputsOf(words, id, stated.percent, said(stated.percent.value)) : []
  const ofParts = parts.flatMap(({ id: part, stated: percent }) => {
    return percent ? inputsOf(words, id, percent, words.explain.ofPart(part, said(percent.value))) : []
  })
  return [...own, ...ofParts]
}

const doneText = ({ explain }: Words, value: string | boolean): string =>
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
  const words = deadline.fromWords && deadline.text ? ` (${explain.fromWords(safe(deadline.text))})` : ''
  if (deadline.every) return list.every[deadline.every] + (due ? `, ${explain.due(printDay(due))}` : '') + words
  return deadline.due ? explain.due(printDay(deadline.due)) + words : explain.notSet
}

/** Where the plan decides the state: the cancellation, the scope, the deadline, else the task itself. */
function definitionOf({ task, state }: TaskStatus): Origin {
  if (state === 'cancelled') return within(task.origin, 'cancelled')
  if (state === 'notApplicable') return within(task.origin, 'scope')
  return task.data.deadline ? within(task.origin, 'deadline') : task.origin
}
