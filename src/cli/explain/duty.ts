import { printDay } from '../../core/day.ts'
import { within } from '../../core/origin.ts'
import type { DutyStatus, OwedReport, Progress } from '../../core/progress.ts'
import { fallenDue } from '../../measure/owed-reports.ts'
import { clip, safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { countsText, occurrencesText, unitText, workingDays } from '../duty-text.ts'
import { cyclesText } from '../list-duties.ts'
import type { Words } from '../words/index.ts'
import { amendedInputs } from './amended.ts'
import type { Derivation, Input } from './derivation.ts'
import { owedInput } from './reports.ts'
import { doneText, inputsOf, occurrenceSources, wordsRead } from './sources.ts'

/** How a duty's state came about: its due day, its occurrences, its units, or the reports it orders. */
export function explainDuty(context: Context, progress: Progress, status: DutyStatus): Derivation {
  const { words, lang } = context
  const { data } = status.duty
  const due = status.due ? words.explain.due(printDay(status.due)) : words.explain.notSet
  const fallen = status.reports && fallenDue(progress.plan, status.reports, progress.asOf)
  const units = status.units.length > 1 && status.state !== 'regular' ? status.units : []
  return {
    title: `${status.id} · ${clip(safe(data.text), 100)}`,
    ...(fallen ? { formula: words.duty.byReports } : {}),
    terms: fallen ? terms(words, fallen) : [],
    steps: [
      ...(status.reports ? [countsText(words, status.reports)] : []),
      ...workingDays(words, status.duty.deadline),
      ...occurrencesText(words, lang, status),
      ...units.map((unit) => unitText(words, progress, unit)),
      `${words.explain.state}: ${fallen ? words.duty.measured : due}, ${words.explain.asOf(printDay(progress.asOf))} → ${words.states[status.state]}`,
    ],
    result: words.states[status.state],
    inputs: [...dutySources(words, progress, status), ...amendedInputs(context, progress, 'duty', status.id)],
  }
}

/** What was said of a duty or reported for it, and the lines of the plan that set when it falls due. */
export function dutySources(words: Words, progress: Progress, status: DutyStatus): Input[] {
  const { data, origin } = status.duty
  const due = status.due ? words.explain.due(printDay(status.due)) : words.explain.notSet
  const read = status.duty.deadline ? wordsRead(words.explain, status.duty.deadline) : ''
  const place = data.deadline ? within(origin, 'deadline') : data.cycles ? within(origin, 'cycles') : origin
  const fallen = status.reports && fallenDue(progress.plan, status.reports, progress.asOf)
  return [
    ...status.told.flatMap((told) => inputsOf(words, status.id, told, doneText(words, told.value))),
    ...occurrenceSources(words, status.id, status.occurrences),
    { label: status.id, value: `${cyclesText(words, status)} · ${due}${read}`, origin: place },
    ...(fallen ?? []).map((owed) => owedInput(words, progress, owed)),
  ]
}

/** The reports that fell due this year, by how they came. */
function terms({ duty }: Words, fallen: readonly OwedReport[]): Derivation['terms'] {
  return (['inTime', 'late', 'missing'] as const).map((state, i) => {
    const ids = fallen.filter((owed) => owed.state === state).map((o) => `${safe(o.period.id)} ${safe(o.unit)}`)
    return { symbol: `R${i + 1}`, name: duty.owed[state], value: String(ids.length), ids }
  })
}
