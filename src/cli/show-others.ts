import { printDay } from '../core/day.ts'
import type { Unit } from '../core/plan.ts'
import type { DutyStatus, Progress } from '../core/progress.ts'
import { safe } from './columns.ts'
import type { Context } from './context.ts'
import { papersOf, paperText } from './duty-papers.ts'
import { unitFields as dutyUnitFields, occurrencesText, reportFields, standingText } from './duty-text.ts'
import type { Field } from './fields.ts'
import { addressee, cyclesText } from './list-duties.ts'
import { peopleFields } from './show-people.ts'
import { unitName } from './status-lists.ts'

/** One duty of the section on organisation. */
export function dutyFields({ words, lang }: Context, progress: Progress, status: DutyStatus): Field[] {
  const { show: w, list } = words
  const { data } = status.duty
  return [
    [w.text, safe(data.text)],
    [w.addressee, safe(addressee(progress, status) ?? words.none)],
    [w.to, data.to?.map((id) => safe(unitName(progress, id))).join('; ')],
    [w.cycles, cyclesText(words, status)],
    [w.deadline, status.due ? printDay(status.due) : data.deadline?.text ? safe(data.deadline.text) : list.notSet],
    [w.occurrences, occurrencesText(words, lang, status)],
    [w.state, standingText(words, status)],
    [words.duty.papers, papersOf(progress, status.id).map((paper) => paperText(words, lang, paper))],
    ...reportFields(words, status),
    ...dutyUnitFields(words, progress, status),
  ]
}

/** One unit of the register with the tasks it answers for. */
export function unitFields({ words }: Context, progress: Progress, unit: Unit): Field[] {
  const { id, data } = unit
  const { show: w, list } = words
  const own = progress.tasks.filter((t) => t.holder === id)
  const reports = progress.plan.reports.filter((r) => r.unit === id && r.effective <= progress.asOf)
  const term = [data.from && w.since(printDay(data.from)), data.until && list.ended(printDay(data.until))]
    .filter(Boolean)
    .join(' ')
  return [
    [w.names, data.names.map(({ name, from }) => safe(name) + (from ? ` (${w.since(printDay(from))})` : ''))],
    [w.aliases, data.aliases?.map(safe).join('; ')],
    [w.head, data.head && safe(data.head)],
    ...peopleFields(words, unit, progress.asOf),
    [w.relation, list.relation[data.relation ?? 'assigned']],
    [w.term, term || undefined],
    [w.document, data.document && safe(data.document)],
    [w.successors, data.successors?.map((next) => safe(unitName(progress, next))).join('; ')],
    [w.tasks, own.map((t) => `${t.id} ${safe(t.task.data.name ?? t.task.data.text)}: ${words.states[t.state]}`)],
    [w.reports, reports.map((r) => `${r.period} (${printDay(r.date)})`)],
  ]
}
