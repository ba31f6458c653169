import type { Day } from '../core/day.ts'
import { dutyLinks } from '../core/duty.ts'
import type { Duty, Plan } from '../core/plan.ts'
import type { DutyStatus, DutyUnit, OwedReport, State, WorkStatus } from '../core/progress.ts'
import { isDone } from '../core/rates.ts'
import { holderAt, nameAt, speaksFor } from '../core/unit.ts'
import type { Ledger } from './ledger.ts'
import { fallenDue } from './owed-reports.ts'
import { type DutyWork, dutyState } from './state.ts'

/**
 * Where a duty and each of its units stand on a day. A report duty that the plan's reporting or requests link to is measured by the
 * reports themselves (`owed`); every other by what the reports say of it.
 */
export function dutyStatus(ledger: Ledger, duty: Duty, day: Day, owed: readonly OwedReport[]): DutyStatus {
  const { plan } = ledger
  const reports = isLinked(plan, duty) ? owed.filter((report) => isOrderedBy(plan, duty, report)) : null
  const workOf = (own: Duty): DutyWork => {
    if (!reports) return dutyState(ledger, own, day)
    const ordered = own === duty ? reports : reports.filter((r) => isOrderedBy(plan, own, r))
    return { ...reportWork(plan, own.id, ordered, day), told: [] }
  }
  const whole = workOf(duty)
  const by = duty.data.by ?? []
  // A duty of one unit, and one that is never done, stands the same for each.
  const isSame = by.length === 1 || whole.state === 'regular'
  const units = by.map((unit): DutyUnit => {
    const work = isSame ? whole : workOf({ ...duty, data: { ...duty.data, by: [unit] } })
    const holder = holderAt(plan, unit, day).unit
    const found = plan.units.get(holder)
    return { ...work, unit, holder, name: found ? nameAt(found, day) : holder }
  })
  return { ...whole, duty, reports, units }
}

const isLinked = (plan: Plan, { id, data }: Duty): boolean =>
  data.kind === 'report' && dutyLinks(plan).some((link) => link.duty === id)

/** A rule may ask more units than the duty is given to: only the duty's own count for it. */
function isOrderedBy(plan: Plan, { id, data }: Duty, { duty, unit }: OwedReport): boolean {
  if (duty !== id) return false
  // Asked first by name: following successions costs more than all the rest.
  return !data.by || data.by.includes(unit) || data.by.some((by) => speaksFor(plan, unit, by))
}

/**
 * The state of reports owed, judged as occurrences are: by those that fell due between the start of the reporting year and D. Any missing
 * → open and overdue; none due yet → open in time; else done, late if one was late. Without any due day they are undated.
 */
function reportWork(plan: Plan, id: string, reports: readonly OwedReport[], day: Day): WorkStatus {
  const due = fallenDue(plan, reports, day).sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))
  const dated = reports.some((report) => report.due !== null)
  const state = stateOf(due, dated || reports.length === 0)
  const coming = reports.find((report) => report.state === 'notDue')
  const shown = due.find((report) => report.state === 'missing') ?? (isDone(state) ? due.at(-1) : coming)
  const days = due.flatMap(({ received }) => received ?? []).toSorted()
  const doneDay = isDone(state) ? (days.at(-1) ?? null) : null
  return { id, state, doneDay, due: shown?.due ?? null, occurrences: null, missedBefore: [] }
}

function stateOf(due: readonly OwedReport[], isDated: boolean): State {
  if (due.some((report) => report.state === 'missing')) return 'openOverdue'
  if (due.length === 0) return isDated ? 'openInTime' : 'openUndated'
  return due.some((report) => report.state === 'late') ? 'doneLate' : 'doneOnTime'
}
