import { addDays, type Day, daysBetween } from '../core/day.ts'
import type { DueItem } from '../core/due.ts'
import { within } from '../core/origin.ts'
import type { DutyStatus, Occurrence, OwedReport, PartStatus, Progress, TaskStatus } from '../core/progress.ts'
import { isOpen } from '../core/rates.ts'
import { byCode } from '../core/text.ts'
import { holderAt, nameAt } from '../core/unit.ts'
import { type OwedFigure, owedFigures } from './due-figures.ts'
import { type Ledger, ledgerOf } from './ledger.ts'
import { comingOccurrences, type Recurring, reportingYear } from './occurrences.ts'
import { reportsOwed } from './owed-reports.ts'
import { recurringDuty, recurringTask } from './state.ts'

/** How far ahead recurring work and reports are listed where no last day is asked for. */
const AHEAD = 365

/**
 * What each unit still owes, by due day: all that is late since the reporting year began and all that falls due by `until`. With `until`
 * null, everything: what earlier years left undone too, and recurring work and reports of the year ahead.
 */
export function dueItems(progress: Progress, until: Day | null): DueItem[] {
  const scope: Scope = { progress, ledger: ledgerOf(progress.plan), ahead: until ?? addDays(progress.asOf, AHEAD) }
  const items = [
    ...progress.tasks.flatMap((task) => ofTask(scope, task)),
    ...progress.duties.flatMap((duty) => ofDuty(scope, duty)),
    ...ofReports(scope),
    ...owedFigures(progress, scope.ahead).map((figure) => ofFigure(progress, figure)),
  ]
  const rank = new Map([...progress.plan.units.keys()].map((id, i) => [id, i]))
  return items
    .filter((item) => until === null || (item.due <= until && !item.earlier))
    .sort((a, b) => byCode(a.due, b.due) || (rank.get(a.unit ?? '') ?? -1) - (rank.get(b.unit ?? '') ?? -1))
}

interface Scope {
  readonly progress: Progress
  readonly ledger: Ledger
  /** The last day on which what has not begun yet may fall due. */
  readonly ahead: Day
}

/** What all items have in common: who answers today, and how far away the day is. */
function owedBy(
  { plan, asOf }: Progress,
  unit: string | null | undefined,
  due: Day,
  head?: string,
): Pick<DueItem, 'unit' | 'name' | 'head' | 'due' | 'days' | 'part' | 'period' | 'earlier' | 'holidaysKnown'> {
  const holder = unit === null || unit === undefined ? null : holderAt(plan, unit, asOf).unit
  const found = holder === null ? undefined : plan.units.get(holder)
  return {
    unit: holder,
    name: found ? nameAt(found, asOf) : holder,
    head: head ?? found?.data.head ?? null,
    due,
    days: daysBetween(asOf, due),
    part: null,
    period: null,
    earlier: false,
    holidaysKnown: true,
  }
}

function ofTask(scope: Scope, status: TaskStatus): DueItem[] {
  const { progress, ledger } = scope
  const { task, id, due } = status
  const { lead, head, name, text } = task.data
  const base = { id, title: name ?? text, origin: task.origin }
  if (status.occurrences)
    return open(scope, status, recurringTask(ledger, task)).map((o) => ({
      ...base,
      ...owedBy(progress, lead, o.due, head),
      ...timesOf(progress, o),
      kind: 'occurrence',
    }))
  if (!isOpen(status.state)) return []
  const whole: DueItem[] = due === null ? [] : [{ ...base, ...owedBy(progress, lead, due, head), kind: 'task' }]
  return [...whole, ...status.parts.flatMap((part) => ofPart(progress, status, part))]
}

/** A part is owed by itself where it falls due on a day of its own or is another unit's. */
function ofPart(progress: Progress, { task, due, id }: TaskStatus, part: PartStatus): DueItem[] {
  const index = task.data.parts?.findIndex((own) => own.id === part.id) ?? -1
  const own = task.data.parts?.[index]
  if (own?.due === undefined || isPartDone(part, progress.asOf)) return []
  const lead = own.lead ?? task.data.lead
  if (own.due === due && lead === task.data.lead) return []
  const head = lead === task.data.lead ? task.data.head : undefined
  const origin = within(task.origin, 'parts', index)
  return [{ ...owedBy(progress, lead, own.due, head), kind: 'part', id, part: part.id, title: own.name, origin }]
}

const isPartDone = ({ done }: PartStatus, day: Day): boolean =>
  done !== null && done.value !== false && (done.value === true || done.value <= day)

/** Occurrences not yet done: those overdue, the running ones, and those that begin later and fall due in time. */
function open(
  { progress, ledger, ahead }: Scope,
  work: Pick<TaskStatus, 'occurrences' | 'missedBefore'>,
  recurring: Recurring | undefined,
): Occurrence[] {
  const known = [...work.missedBefore, ...(work.occurrences ?? [])]
  const coming = recurring ? comingOccurrences(ledger, recurring, progress.asOf, ahead) : []
  return [...known, ...coming].filter(({ state }) => state === 'overdue' || state === 'running')
}

const timesOf = (
  { plan, asOf }: Progress,
  { period, due, holidaysKnown }: Omit<Occurrence, 'state' | 'done' | 'missed'>,
) => ({
  period,
  holidaysKnown,
  earlier: due < reportingYear(asOf, plan.calendar).from,
})

/** A duty is owed by each of its units that has not done it; one measured by reports is owed as those. */
function ofDuty(scope: Scope, status: DutyStatus): DueItem[] {
  const { progress, ledger } = scope
  const { duty, id } = status
  if (status.reports !== null) return []
  const units = status.units.length > 0 ? status.units : [{ ...status, unit: null, holder: null }]
  const once = units.filter(({ holder }, i) => units.findIndex((unit) => unit.holder === holder) === i)
  const base = { kind: 'duty' as const, id, title: duty.data.text, origin: duty.origin }
  return once.flatMap((work): DueItem[] => {
    const own = work.unit === null ? duty : { ...duty, data: { ...duty.data, by: [work.unit] } }
    if (work.occurrences)
      return open(scope, work, recurringDuty(ledger, own)).map((o) => ({
        ...base,
        ...owedBy(progress, work.unit, o.due),
        ...timesOf(progress, o),
      }))
    return isOpen(work.state) && work.due !== null ? [{ ...base, ...owedBy(progress, work.unit, work.due) }] : []
  })
}

/** Reports not received, periodic and ad hoc. */
function ofReports({ progress, ahead }: Scope): DueItem[] {
  const { plan, asOf, period } = progress
  const until = ahead < asOf ? asOf : ahead
  return reportsOwed(plan, { day: asOf, until, since: period.from })
    .filter((owed) => owed.period.from <= asOf || (owed.due !== null && owed.due <= ahead))
    .flatMap((owed) => ofReport(progress, owed))
}

function ofReport(progress: Progress, owed: OwedReport): DueItem[] {
  const { unit, due, received, request, period, holidaysKnown, origin } = owed
  if (received !== null || due === null) return []
  const kind = request === null ? 'report' : 'request'
  const title = request === null ? null : (period.name ?? null)
  const times = timesOf(progress, { period, due, holidaysKnown })
  return [{ ...owedBy(progress, unit, due), ...times, kind, id: period.id, title, origin }]
}

function ofFigure(progress: Progress, { indicator, unit, period, due, holidaysKnown }: OwedFigure): DueItem {
  const { id, data, origin } = indicator
  const times = timesOf(progress, { period, due, holidaysKnown })
  return { ...owedBy(progress, unit, due), ...times, kind: 'indicator', id, title: data.name, origin }
}
