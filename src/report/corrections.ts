import { closingOf } from '../core/closing.ts'
import { isDay, printDay } from '../core/day.ts'
import { printNumber } from '../core/number.ts'
import type { Correction, Plan, Report } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { reportsShown } from './passages.ts'
import { paperOf } from './previous.ts'
import type { Of } from './shape.ts'
import { taskTitle } from './task-words.ts'
import { unitName } from './units.ts'
import { spanName, withoutEnd } from './words.ts'

/** Figures of earlier reports that were restated in the period shown. */
export const correctionsShape = {
  none: 'flag',
  rows: [{ number: 'text', unit: 'text', period: 'text', what: 'text', from: 'text', to: 'text', reason: 'text' }],
} as const

/** The corrections made in the period's reports, by unit. */
export function correctionsView(progress: Progress): Of<typeof correctionsShape> {
  const all = reportsShown(progress).flatMap((report) =>
    report.corrections.map((correction) => ({ report, correction })),
  )
  const rows = all.map(({ report, correction }, i) => ({
    number: String(i + 1),
    unit: unitName(progress.plan, report.unit, progress.asOf),
    period: periodNamed(progress.plan, String(correction.period)) + onPaper(progress.plan, report, correction),
    what: subject(progress, correction),
    from: value(correction.from),
    to: value(correction.to),
    reason: withoutEnd(correction.reason),
  }))
  return { none: rows.length === 0, rows }
}

/** Where readers have the figure that was corrected: in a period already closed, in a report already issued. */
function onPaper(plan: Plan, { date }: Report, { period }: Correction): string {
  const closing = closingOf(plan, String(period))
  const paper = paperOf(plan, String(period), date)
  const marks = [...(closing && closing.data.on <= date ? ['đã khóa số liệu'] : []), ...(paper ? [paper] : [])]
  return marks.length > 0 ? ` (${marks.join('; ')})` : ''
}

const periodNamed = (plan: Plan, id: string): string =>
  plan.calendar.own.find((period) => period.id === id)?.name ?? spanName(id)

function value(stated: string | number | boolean): string {
  if (typeof stated === 'number') return printNumber(stated)
  if (typeof stated === 'boolean') return stated ? 'có' : 'không'
  return isDay(stated) ? printDay(stated) : stated
}

function subject(progress: Progress, { task, indicator, field }: Correction): string {
  const status = progress.tasks.find((t) => t.id === task)
  if (status) return `${taskTitle(status)}: ${taskField(field)}`
  const data = progress.plan.indicators.find((i) => i.id === indicator)?.data
  if (!data) return `${task ?? indicator ?? ''}: ${field}`
  const words = field === 'n' ? data.of?.n : field === 'd' ? data.of?.d : undefined
  return `${withoutEnd(data.name)}: ${words ?? { n: 'tử số', d: 'mẫu số', value: 'giá trị' }[field] ?? field}`
}

/** The field of a task's report in words; `parts.a.percent` names the part. */
function taskField(field: string): string {
  const names: Readonly<Record<string, string>> = {
    percent: 'phần trăm hoàn thành',
    done: 'ngày hoàn thành',
    result: 'kết quả',
    obstacle: 'khó khăn, vướng mắc',
  }
  const [kind, id, inner = ''] = field.split('.')
  if (kind === 'parts' && id) return `phần việc ${id}, ${own(names, inner)}`
  if (kind === 'occurrences' && id) return `kỳ ${spanName(id)}, ${own(names, inner)}`
  return own(names, field)
}

const own = (names: Readonly<Record<string, string>>, key: string): string =>
  (Object.hasOwn(names, key) ? names[key] : undefined) ?? key
