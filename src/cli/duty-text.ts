import { printDay } from '../core/day.ts'
import type { Lang } from '../core/lang.ts'
import { countOwed, OWED_STATES } from '../core/owed-report.ts'
import type { Deadline } from '../core/plan.ts'
import type { DutyStatus, DutyUnit, OwedReport, Progress } from '../core/progress.ts'
import { isDone } from '../core/rates.ts'
import { periodName } from '../messages/period-name.ts'
import { safe } from './columns.ts'
import type { Field } from './fields.ts'
import { unitName } from './status-lists.ts'
import type { Words } from './words/index.ts'

/** True when one of a duty's units, as the plan names it or as it answers today, is among those meant. */
export const ownUnits = (units: readonly DutyUnit[], meant: ReadonlySet<string>): boolean =>
  units.some(({ unit, holder }) => meant.has(unit) || meant.has(holder))

/** The state of a duty; of one that several units have while it is open, with how many have done it. */
export function standingText(words: Words, { state, units }: DutyStatus): string {
  const done = units.filter((unit) => isDone(unit.state)).length
  const some = units.length > 1 && done > 0 && done < units.length
  return words.states[state] + (some ? ` (${words.duty.unitsDone(done, units.length)})` : '')
}

/** `12 báo cáo: gửi đúng hạn 9 · gửi quá hạn 1 · …`, only what there is. */
export function countsText({ duty: w }: Words, reports: readonly OwedReport[]): string {
  const counts = countOwed(reports)
  const parts = OWED_STATES.filter((state) => counts[state] > 0).map((state) => `${w.owed[state]} ${counts[state]}`)
  return [w.counted(counts.total), ...parts].join(' · ')
}

/** How the due days of recurring work come about where working days are counted. */
export const workingDays = ({ duty }: Words, deadline: Deadline | null): string[] =>
  deadline?.every && deadline.dayKind === 'working' ? [duty.dueAfter(deadline.days)] : []

/** The occurrences of a recurring duty, each with its state and due day. */
export function occurrencesText({ show, status, duty }: Words, lang: Lang, { occurrences }: DutyStatus): string[] {
  return (occurrences ?? []).map((o) => {
    const known = o.holidaysKnown ? '' : `, ${duty.noHolidays}`
    return `${periodName(o.period, lang)}: ${show.occurrence[o.state]} (${status.dueOn(printDay(o.due))}${known})`
  })
}

/** The reports a duty is measured by: counts, and those missing, late or to come by name. */
export function reportFields(words: Words, { reports }: DutyStatus): Field[] {
  if (!reports) return []
  const { duty: w, status } = words
  const named = (state: OwedReport['state']): string[] =>
    reports
      .filter((owed) => owed.state === state && (state !== 'notDue' || owed.received === null))
      .map((owed) => {
        const due = owed.due ? status.dueOn(printDay(owed.due)) : ''
        const known = owed.holidaysKnown ? '' : w.noHolidays
        const received = owed.received ? words.explain.received(printDay(owed.received)) : ''
        return `${safe(owed.period.id)} ${safe(owed.name)} (${[due, received, known].filter(Boolean).join(', ')})`
      })
  return [
    [w.reports, countsText(words, reports)],
    [w.missing, named('missing')],
    [w.late, named('late')],
    [w.coming, named('notDue')],
  ]
}

/** Where each of several units stands; nothing for a duty of one unit, or one that is never done. */
export function unitFields(words: Words, progress: Progress, status: DutyStatus): Field[] {
  if (status.units.length < 2 || status.state === 'regular') return []
  return [[words.duty.units, status.units.map((unit) => unitText(words, progress, unit))]]
}

export function unitText({ duty: w, states, explain }: Words, progress: Progress, unit: DutyUnit): string {
  const stands = unit.holder === unit.unit ? '' : ` (${w.holds(safe(unitName(progress, unit.unit)))})`
  const done = unit.doneDay === null ? '' : `, ${explain.done(printDay(unit.doneDay))}`
  const lacking = (unit.occurrences ?? []).filter((o) => o.state === 'overdue').map((o) => safe(o.period.id))
  return `${safe(unit.name)}${stands}: ${states[unit.state]}${done}${lacking.length > 0 ? ` (${lacking.join(', ')})` : ''}`
}
