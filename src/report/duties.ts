import { printDay } from '../core/day.ts'
import { printCount } from '../core/number.ts'
import type { DutyStatus, Progress } from '../core/progress.ts'
import { capital } from '../core/text.ts'
import type { Of } from './shape.ts'
import { lacking, occurrencesText } from './task-words.ts'
import { doneOf, openOf, uncountedOf } from './totals.ts'
import { NO_LEAD, unitName } from './units.ts'
import { divided, listed, withoutEnd } from './words.ts'

/** The duties of the plan's section on organisation. */
export const dutiesShape = {
  sentence: 'text',
  overdue: [{ id: 'text', text: 'text', by: 'text', due: 'text' }],
} as const

/** Counts of the duties and those past their due day. */
export function dutiesView(progress: Progress): Of<typeof dutiesShape> {
  return {
    sentence: sentence(progress),
    overdue: progress.duties.filter((d) => d.state === 'openOverdue').map((duty) => row(progress, duty)),
  }
}

function sentence({ dutyCounts: c, parts: part }: Progress): string {
  if (c.total === 0 && part) return 'Đơn vị không được giao nhiệm vụ tổ chức thực hiện riêng.'
  if (c.total === 0) return 'Kế hoạch chưa có nhiệm vụ tổ chức thực hiện nào được nhập.'
  const done = doneOf(c)
  const open = openOf(c)
  const inside = divided([
    ['chưa đến hạn', c.openInTime],
    ['đã đến hạn', c.openOverdue],
    ['không nêu thời hạn', c.openUndated],
  ])
  const parts = [
    done === 0 ? 'chưa có nhiệm vụ được báo cáo hoàn thành' : `${printCount(done)} nhiệm vụ đã hoàn thành`,
    open === 0 ? '' : `${printCount(open)} nhiệm vụ chưa có báo cáo hoàn thành${inside}`,
    uncountedOf(c) === 0 ? '' : `${printCount(uncountedOf(c))} nhiệm vụ thường xuyên`,
  ]
  const told = parts.filter((part) => part !== '').join('; ')
  return `Kế hoạch giao ${part ? 'đơn vị ' : ''}${printCount(c.total)} nhiệm vụ tổ chức thực hiện: ${told}.`
}

function row({ plan, asOf }: Progress, status: DutyStatus): Of<typeof dutiesShape>['overdue'][number] {
  const { data } = status.duty
  const by = (data.by ?? []).map((unit) => unitName(plan, unit, asOf))
  const occurrences = status.occurrences ? ` (${lacking(status.occurrences)}; ${occurrencesText(status)})` : ''
  return {
    id: status.id,
    text: capital(withoutEnd(data.text)) + occurrences + lackingUnits(status),
    by: by.length === 0 ? NO_LEAD : listed(by),
    due: status.due ? printDay(status.due) : '',
  }
}

/** The units that have not done it, where others have. */
export function lackingUnits({ units }: DutyStatus): string {
  const open = units.filter((unit) => unit.state === 'openOverdue')
  return open.length === 0 || open.length === units.length
    ? ''
    : ` (chưa thực hiện: ${listed(open.map((u) => u.name))})`
}
