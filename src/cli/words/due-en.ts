import { capital } from '../../core/text.ts'
import type { dueVi } from './due-vi.ts'

/** English words of due. */
export const dueEn: typeof dueVi = {
  due: {
    title: 'DUE',
    within: (asOf, until, days) => `as of ${asOf} · overdue, and due within ${days} days (until ${until})`,
    all: (asOf) => `as of ${asOf} · everything with a due day; recurring work and reports: twelve months ahead`,
    none: (until) => `Nothing is overdue, and nothing falls due until ${until}.`,
    noneAtAll: 'Nothing that has a due day is still open.',
    count: (late, coming) =>
      [late > 0 ? `${late} overdue` : '', coming > 0 ? `${coming} due` : ''].filter(Boolean).join(', '),
    total: (n, count) => `${n} in all: ${count}`,
    late: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
    today: 'today',
    left: (days) => `${days} ${days === 1 ? 'day' : 'days'} left`,
    report: (period) => `Report for ${period}`,
    request: (topic) => `Ad hoc report: ${topic}`,
    figure: (name, period) => `Figure for ${period}: ${name}`,
    occurrence: (name, period) => `${capital(period)}: ${name}`,
    noHolidays: 'days off not given',
    calendar: (plans) => `Due: ${plans}`,
    failing: (what, n) =>
      what === 'missing'
        ? `${n} ${n === 1 ? 'report or figure' : 'reports or figures'} late and not here`
        : `${n} overdue`,
    letters: 'REMINDERS',
    asOf: (day) => `as of ${day}`,
    noLetters: 'No unit is late; there is no letter to send.',
    columns: { unit: 'Unit', nth: 'Reminder', items: 'Overdue', late: 'Days late', files: 'File' },
    badRegister: (path) =>
      `${path} is no register of reminders written by this program\n  = rename that file, or choose another folder`,
    badWithin: (typed) => `--within: "${typed}" is not a number of days\n  = write 30 or 30d`,
  },
}
