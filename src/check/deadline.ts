import { type DeadlineMeaning, readDeadline } from '../core/deadline-words.ts'
import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Duty, Task } from '../core/plan.ts'
import type { Rule } from './context.ts'

/** deadline/before-start, deadline/words-differ, deadline/not-understood: a deadline at odds with itself. */
export const deadline: Rule = function* ({ plan }) {
  for (const work of [...plan.tasks, ...plan.duties]) {
    yield* beforeStart(work)
    yield* words(work)
  }
}

function* beforeStart({ deadline: measured, data, origin }: Task | Duty): Generator<Diagnostic> {
  const { start, due } = measured ?? {}
  if (start === undefined || due === undefined || due >= start) return
  const field = data.deadline?.due === undefined ? 'text' : 'due'
  yield problem('deadline/before-start', 'error', within(origin, 'deadline', field), { start, due })
}

function* words({ data, origin }: Task | Duty): Generator<Diagnostic> {
  const stated = data.deadline
  if (stated?.text === undefined) return
  const { text } = stated
  const meaning = readDeadline(text)
  const field = FIELDS.find((key) => stated[key] !== undefined)
  if (field === undefined) {
    if (!meaning) yield problem('deadline/not-understood', 'warning', within(origin, 'deadline', 'text'), { text })
  } else if (meaning && asYaml(meaning) !== asYaml(stated)) {
    const params = { text, words: asYaml(meaning), stated: asYaml(stated) }
    yield problem('deadline/words-differ', 'warning', within(origin, 'deadline', field), params)
  }
}

const FIELDS = ['due', 'every', 'regular'] as const

/** What is stated, as a file would write it: `due: 2025-12-31, regular: true`. */
const asYaml = (stated: { [K in keyof DeadlineMeaning]?: unknown }): string =>
  FIELDS.filter((key) => stated[key] !== undefined && stated[key] !== false)
    .map((key) => `${key}: ${stated[key]}`)
    .join(', ')
