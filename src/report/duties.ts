import { printDay } from '../core/day.ts'
import { printCount } from '../core/number.ts'
import type { DutyStatus, Progress } from '../core/progress.ts'
import type { Of } from './shape.ts'
import { lacking, occurrencesText } from './task-words.ts'
import { doneOf, openOf, uncountedOf } from './totals.ts'
import { NO_LEAD, unitName } from './units.ts'
import { capital, counted, listed, nonZero, withoutEnd } from './words.ts'

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

function sentence({ dutyCounts: c }: Progress): string {
  if (c.total === 0) return 'Kế hoạch chưa có nhiệm vụ tổ chức thực hiện nào được nhập.'
  const out = nonZero([['thường xuyên', c.regular]])
  const parts = [
    `${counted(doneOf(c), 'nhiệm vụ đã thực hiện', 'chưa có')}`,
    `${counted(openOf(c), 'nhiệm vụ chưa hoàn thành')}`,
    ...(uncountedOf(c) > 0 ? [`${printCount(uncountedOf(c))} nhiệm vụ không tính (${out})`] : []),
  ]
  const open = nonZero([
    ['trong hạn', c.openInTime],
    ['quá hạn', c.openOverdue],
    ['chưa có thời hạn', c.openUndated],
  ])
  if (open !== '') parts[1] += ` (${open})`
  return `Kế hoạch giao ${printCount(c.total)} nhiệm vụ tổ chức thực hiện: ${parts.join('; ')}.`
}

function row({ plan, asOf }: Progress, status: DutyStatus): Of<typeof dutiesShape>['overdue'][number] {
  const { data } = status.duty
  const by = (data.by ?? []).map((unit) => unitName(plan, unit, asOf))
  const occurrences = status.occurrences ? ` (${lacking(status.occurrences)}; ${occurrencesText(status)})` : ''
  return {
    id: status.id,
    text: capital(withoutEnd(data.text)) + occurrences,
    by: by.length === 0 ? NO_LEAD : listed(by),
    due: status.due ? printDay(status.due) : '',
  }
}
