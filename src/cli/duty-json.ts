import { countOwed } from '../core/owed-report.ts'
import type { DutyStatus, OwedReport } from '../core/progress.ts'

/** A duty in `plan status --json`: its state, the counts of its reports, and each of its units. */
export const dutyJson = (status: DutyStatus) => ({
  id: status.id,
  kind: status.duty.data.kind,
  state: status.state,
  due: status.due,
  done: status.doneDay,
  ...dutyDetail(status),
})

/** What lists and single entries add: null reports where the duty is not measured by them. */
export const dutyDetail = ({ reports, units }: DutyStatus) => ({
  reports: reports && countOwed(reports),
  units: units.map(({ unit, holder, name, state, due, doneDay }) => ({
    unit,
    holder,
    name,
    state,
    due,
    done: doneDay,
  })),
})

/** One report that is owed. */
export const owedJson = ({ unit, name, period, request, due, received, state, holidaysKnown }: OwedReport) => ({
  unit,
  name,
  period: period.id,
  request,
  due,
  received,
  state,
  holidaysKnown,
})
