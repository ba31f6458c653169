import type { dutyVi } from './duty-vi.ts'

/** English words of duties and of reports owed. */
export const dutyEn: typeof dutyVi = {
  duty: {
    owed: {
      inTime: 'sent in time',
      late: 'sent late',
      missing: 'overdue, not sent',
      notDue: 'not due yet',
      undated: 'no due day',
    },
    reports: 'Reports',
    counted: (n) => `${n} ${n === 1 ? 'report' : 'reports'} owed since the plan began`,
    missing: 'Not sent',
    late: 'Sent late',
    coming: 'To be sent',
    papers: 'Documents',
    paper: (type: string, number: string, date: string): string => `${type} ${number} of ${date}`,
    sent: (day: string): string => `sent ${day}`,
    units: 'Each unit',
    unitsDone: (n, of) => `${n} of ${of} units done`,
    holds: (before) => `for ${before}`,
    noHolidays: 'days off not given',
    measured: 'measured by the reports sent',
    byReports:
      'reports that fell due from the start of the reporting year to the date of facts: open while one past its due day is missing; else done, late if one was late',
    dueAfter: (days) =>
      days < 0
        ? `each span is due ${-days} working days before its last day (without Saturdays, Sundays and the days off in holidays.yaml)`
        : `each span is due ${days} working days after its last day (without Saturdays, Sundays and the days off in holidays.yaml)`,
  },
}
