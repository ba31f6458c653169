import { printDay } from '../../core/day.ts'
import { within } from '../../core/origin.ts'
import type { DutyStatus, Progress } from '../../core/progress.ts'
import { periodName } from '../../messages/period-name.ts'
import { clip, safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { cyclesText } from '../list-duties.ts'
import type { Derivation } from './derivation.ts'

/** How a duty's state came about. */
export function explainDuty({ words, lang }: Context, progress: Progress, status: DutyStatus): Derivation {
  const { data, origin } = status.duty
  const due = status.due ? words.explain.due(printDay(status.due)) : words.explain.notSet
  const occurrences = (status.occurrences ?? []).map(
    (o) => `${periodName(o.period, lang)}: ${words.show.occurrence[o.state]} (${words.explain.due(printDay(o.due))})`,
  )
  const place = data.deadline ? within(origin, 'deadline') : data.cycles ? within(origin, 'cycles') : origin
  return {
    title: `${status.id} · ${clip(safe(data.text), 100)}`,
    terms: [],
    steps: [
      ...occurrences,
      `${words.explain.state}: ${due}, ${words.explain.asOf(printDay(progress.asOf))} → ${words.states[status.state]}`,
    ],
    result: words.states[status.state],
    inputs: [{ label: status.id, value: `${cyclesText(words, status)} · ${due}`, origin: place }],
  }
}
