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
    badWithin: (typed) => `--within: "${typed}" is not a number of days\n  = write 30 or 30d`,
  },
}
