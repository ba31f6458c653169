import { printDay } from '../../core/day.ts'
import { within } from '../../core/origin.ts'
import type { DutyStatus, Progress } from '../../core/progress.ts'
import { periodName } from '../../messages/period-name.ts'
import { clip, safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { cyclesText } from '../list-duties.ts'
import type { Words } from '../words/index.ts'
import type { Derivation, Input } from './derivation.ts'
import { doneText, inputsOf, occurrenceSources } from './sources.ts'

/** How a duty's state came about. */
export function explainDuty({ words, lang }: Context, progress: Progress, status: DutyStatus): Derivation {
  const { data } = status.duty
  const due = status.due ? words.explain.due(printDay(status.due)) : words.explain.notSet
  const occurrences = (status.occurrences ?? []).map(
    (o) => `${periodName(o.period, lang)}: ${words.show.occurrence[o.state]} (${words.explain.due(printDay(o.due))})`,
  )
  return {
    title: `${status.id} · ${clip(safe(data.text), 100)}`,
    terms: [],
    steps: [
      ...occurrences,
      `${words.explain.state}: ${due}, ${words.explain.asOf(printDay(progress.asOf))} → ${words.states[status.state]}`,
    ],
    result: words.states[status.state],
    inputs: dutySources(words, status),
  }
}

/** What was said of a duty, and the lines of the plan that set when it falls due. */
export function dutySources(words: Words, status: DutyStatus): Input[] {
  const { data, origin } = status.duty
  const due = status.due ? words.explain.due(printDay(status.due)) : words.explain.notSet
  const place = data.deadline ? within(origin, 'deadline') : data.cycles ? within(origin, 'cycles') : origin
  return [
    ...status.told.flatMap((told) => inputsOf(words, status.id, told, doneText(words, told.value))),
    ...occurrenceSources(words, status.id, status.occurrences),
    { label: status.id, value: `${cyclesText(words, status)} · ${due}`, origin: place },
  ]
}
