import { type Day, daysBetween, printDay } from '../core/day.ts'
import { printCount, printPercent } from '../core/number.ts'
import type { Occurrence, TaskStatus, WorkStatus } from '../core/progress.ts'
import { isDone as isDoneState, isOpen as isOpenState } from '../core/rates.ts'
import { capital } from '../core/text.ts'
import { listed, NO_REPORT, NONE, STATE_WORDS, sentences, spanName, withoutEnd } from './words.ts'

export const isDone = ({ state }: WorkStatus): boolean => isDoneState(state)
export const isOpen = ({ state }: WorkStatus): boolean => isOpenState(state)

/** A task as tables and lists name it: its number and short name, else its text. */
const taskName = ({ task }: TaskStatus): string => withoutEnd(task.data.name ?? task.data.text)
export const taskTitle = (status: TaskStatus): string => `${status.id}. ${taskName(status)}`

/** `đã thực hiện 3/4 kỳ`; null for work that does not recur. */
export function occurrencesText({ occurrences }: WorkStatus): string | null {
  if (!occurrences) return null
  const due = occurrences.filter((o) => o.state !== 'running')
  if (due.length === 0) return 'chưa có kỳ đến hạn'
  return `đã thực hiện ${printCount(due.filter((o) => o.done !== null).length)}/${printCount(due.length)} kỳ`
}

/** The share done in words; null where nothing was reported or the task is done. */
export function percentText(status: TaskStatus): string | null {
  if (status.occurrences) return occurrencesText(status)
  if (status.percent === null || isDone(status)) return null
  if (status.unconfirmed) return 'đã báo 100%, chưa xác nhận hoàn thành'
  return `${status.atLeast ? 'đạt ít nhất' : 'đạt'} ${printPercent(status.percent)}`
}

/** The occurrences a recurring task lacks, by name. */
export const lacking = (occurrences: readonly Occurrence[]): string =>
  listed(occurrences.filter((o) => o.state === 'overdue').map((o) => spanName(o.period.id)))

/** How many days late an overdue task is. */
export const daysLate = ({ due }: WorkStatus, day: Day): number => (due === null ? 0 : daysBetween(due, day))

/** Completion in words: day, and whether it counts as a late report of earlier work. */
export function doneText(status: TaskStatus): string {
  const day = status.doneDay ? `hoàn thành ngày ${printDay(status.doneDay)}` : 'đã hoàn thành'
  const late = status.state === 'doneLate' ? ', quá hạn' : ''
  return `${day}${late}${status.supplementary ? ' (báo cáo bổ sung)' : ''}`
}

/** What has come of a task so far, as units stated it; never filled in where they stated nothing. */
export function resultText(status: TaskStatus): string {
  const { result, obstacle } = status.stated
  const parts = [
    isDone(status) && !status.occurrences ? doneText(status) : percentText(status),
    result ? withoutEnd(result.value) : null,
    isOpen(status) && obstacle ? `khó khăn, vướng mắc: ${withoutEnd(obstacle.value)}` : null,
    status.returned && isOpen(status) ? `trả lại để hoàn thiện: ${withoutEnd(status.returned.value)}` : null,
  ].filter((part) => part !== null)
  if (parts.length > 0) return sentences(parts)
  return isOpen(status) && !status.spoken ? capital(NO_REPORT) : NONE
}

/** A task's standing at D, in a few words. */
export function stateText(status: TaskStatus, day: Day): string {
  const { cancelled, scope } = status.task.data
  if (status.state === 'cancelled' && cancelled) {
    const decision = cancelled.decision ? ` (${withoutEnd(cancelled.decision)})` : ''
    return `Đã hủy từ ngày ${printDay(cancelled.on)}: ${withoutEnd(cancelled.reason)}${decision}`
  }
  if (status.state === 'notApplicable') return `Không áp dụng: ${withoutEnd(scope?.reason ?? '')}`
  if (status.state === 'doneUndated') return `Hoàn thành, ${status.due ? 'không rõ ngày' : 'không có thời hạn'}`
  return isOpen(status) ? openText(status, day) : capital(STATE_WORDS[status.state])
}

function openText(status: TaskStatus, day: Day): string {
  const work = !status.spoken ? 'Chưa có báo cáo' : status.notStarted ? 'Chưa thực hiện' : 'Đang thực hiện'
  if (status.state === 'openUndated') return `${work}, chưa có thời hạn`
  if (status.state === 'openOverdue') return `${work}, quá hạn ${printCount(daysLate(status, day))} ngày`
  return `${work}, trong hạn${status.dueSoon ? ', sắp đến hạn' : ''}${status.behind ? ', chậm so với tiến độ' : ''}`
}

/** A deadline as the plan words it; else its due day. */
export function deadlineText(status: TaskStatus): string {
  const { deadline } = status.task
  if (!deadline) return 'chưa có'
  return deadline.text ?? (deadline.due ? printDay(deadline.due) : deadline.regular ? 'Thường xuyên' : 'chưa có')
}
