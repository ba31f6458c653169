import { printDay } from '../../core/day.ts'
import { printNumber } from '../../core/number.ts'
import { type Origin, within } from '../../core/origin.ts'
import type { Stated, TaskStatus } from '../../core/progress.ts'
import { safe } from '../columns.ts'
import type { Words } from '../words/index.ts'
import type { Input } from './derivation.ts'

/** The lines that decide a task's state: statements of completion, then the deadline of the plan. */
export function stateSources(words: Words, status: TaskStatus): Input[] {
  const label = status.id
  const done = [
    status.stated.done,
    ...status.parts.map((part) => part.done),
    ...(status.occurrences ?? []).map((o) => o.done),
  ]
  return [
    ...done.flatMap((stated) => (stated ? inputsOf(words, label, stated, doneText(words, stated.value)) : [])),
    { label, value: deadlineText(words, status), origin: definitionOf(status) },
  ]
}

/** The percentages in force of a task and its parts. */
export function percentSources(words: Words, { id, stated, parts }: TaskStatus): Input[] {
  const percents = [stated.percent, ...parts.map((part) => part.stated)]
  return percents.flatMap((p) => (p ? inputsOf(words, id, p, words.explain.reported(`${printNumber(p.value)}%`)) : []))
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
