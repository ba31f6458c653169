import { addDays, type Day, daysBetween, printDay } from '../core/day.ts'
import { printCount } from '../core/number.ts'
import { CALENDAR, calendarEnd, type Every, type Period, periodHolding, periodsBetween } from '../core/period.ts'
import { beginningOf } from '../core/plan.ts'
import type { Progress, TaskStatus } from '../core/progress.ts'
import { capital } from '../core/text.ts'
import { dayAfter } from '../core/working-days.ts'
import { dueText } from './moves.ts'
import type { Of } from './shape.ts'
import { daysLate, deadlineText, isOpen, lacking, percentText, taskTitle } from './task-words.ts'
import { leadName } from './units.ts'
import { daysFromTo, NO_REPORT, periodName, spanName, withoutEnd } from './words.ts'

/** Tasks past their due day, the longest first, with the reason as stated. */
export const overdueShape = {
  sentence: 'text',
  rows: [{ number: 'text', id: 'text', title: 'text', lead: 'text', due: 'text', daysLate: 'count', reason: 'text' }],
  /** Occurrences of earlier years that were never done; null where there are none. */
  earlier: 'text?',
} as const
/** Tasks that fall due until the end of the next period. */
export const nextShape = {
  sentence: 'text',
  rows: [{ number: 'text', id: 'text', title: 'text', lead: 'text', due: 'text', deadline: 'text', standing: 'text' }],
} as const

/** The overdue tasks at D. */
export function overdueView(progress: Progress): Of<typeof overdueShape> {
  const { plan, tasks, asOf } = progress
  const late = tasks.filter((t) => t.state === 'openOverdue').toSorted((a, b) => daysLate(b, asOf) - daysLate(a, asOf))
  const on = `Tính đến ngày ${printDay(asOf)}`
  return {
    sentence:
      late.length === 0
        ? `${on}, không có nhiệm vụ quá hạn chưa hoàn thành.`
        : `${on}, có ${printCount(late.length)} nhiệm vụ quá hạn chưa hoàn thành:`,
    rows: late.map((t, i) => ({
      number: String(i + 1),
      id: t.id,
      title: taskTitle(t) + (t.occurrences ? ` (${lacking(t.occurrences)})` : ''),
      lead: capital(leadName(plan, t, asOf)),
      due: dueText(progress, t),
      daysLate: daysLate(t, asOf),
      reason: reason(t),
    })),
    earlier: earlierMisses(tasks),
  }
}

function reason({ stated: { obstacle }, spoken }: TaskStatus): string {
  if (obstacle) return capital(withoutEnd(obstacle.value))
  return capital(spoken ? 'chưa nêu nguyên nhân' : NO_REPORT)
}

function earlierMisses(tasks: readonly TaskStatus[]): string | null {
  const missed = tasks.filter((t) => t.missedBefore.length > 0)
  if (missed.length === 0) return null
  const lines = missed.map((t) => `${t.id} (${t.missedBefore.map((o) => spanName(o.period.id)).join(', ')})`)
  return `Các kỳ của năm trước không thực hiện hoặc chưa thực hiện: ${lines.join('; ')}.`
}

const EVERY: readonly (readonly [RegExp, Every])[] = [
  [/-Q/, 'quarter'],
  [/-H/, 'half'],
  [/^\d{4}-\d{2}$/, 'month'],
  [/^\d{4}(-9M)?$/, 'year'],
]

/** The length of a period; undefined for several years and for a plan's own. */
export const everyOf = ({ id }: Period): Every | undefined => EVERY.find(([form]) => form.test(id))?.[1]

/** The period that follows, of the same length; undefined for periods of several years and after the last of a plan's own. */
export function periodAfter({ plan, period }: Progress): Period | undefined {
  if (plan.calendar.kind === 'own') return plan.calendar.own.find((own) => own.from > period.to)
  const every = everyOf(period)
  return every && periodHolding(addDays(period.to, 1), every, plan.calendar)
}

const later = (a: Day, b: Day): Day => (a > b ? a : b)

interface Coming {
  readonly task: TaskStatus
  readonly due: Day
  /** Id of the occurrence that falls due; null for work that does not recur. */
  readonly occurrence: string | null
}

/**
 * What falls due from the day after D until the next period ends. A reporting cut-off is no deadline, so the span reaches to the
 * calendar end of the next period: work due `Quý IV/2026` belongs to the fourth quarter although its figures close on 14/12.
 */
export function nextDue(progress: Progress, overdueAt = ''): Of<typeof nextShape> {
  const { plan, asOf, tasks } = progress
  const next = periodAfter(progress)
  if (!next) return { sentence: 'Không xác định được kỳ báo cáo tiếp theo.', rows: [] }
  const from = addDays(asOf, 1)
  const to = [next.to, calendarEnd(next.id) ?? ''].reduce(later)
  const coming = tasks
    .flatMap((task) => dueBetween(progress, task, from, to))
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  const span = `Nhiệm vụ đến hạn trong ${periodName(next)} (${daysFromTo(from, to)})`
  return {
    sentence: `${span}: ${comingText(coming)}.${overdueToo(progress, overdueAt)}`,
    rows: coming.map(({ task, due, occurrence }, i) => ({
      number: String(i + 1),
      id: task.id,
      title: taskTitle(task) + (occurrence ? ` (${spanName(occurrence)})` : ''),
      lead: capital(leadName(plan, task, asOf)),
      due: printDay(due),
      deadline: deadlineText(task),
      standing: capital(standing(task, due, asOf)),
    })),
  }
}

function comingText(coming: readonly Coming[]): string {
  const tasks = new Set(coming.map(({ task }) => task.id)).size
  if (coming.length === tasks) return tasks === 0 ? 'không có' : `${printCount(tasks)} nhiệm vụ`
  return `${printCount(coming.length)} lượt đến hạn của ${printCount(tasks)} nhiệm vụ`
}

function overdueToo({ total: { counts } }: Progress, place: string): string {
  return counts.openOverdue === 0
    ? ''
    : ` Tiếp tục thực hiện ${printCount(counts.openOverdue)} nhiệm vụ đã quá hạn${place}.`
}

function standing(task: TaskStatus, due: Day, asOf: Day): string {
  const left = `còn ${printCount(daysBetween(asOf, due))} ngày`
  const percent = percentText(task) ?? (task.spoken ? null : NO_REPORT)
  return percent ? `${percent}; ${left}` : left
}

/** The due days of one task inside a span: its own, or those of its occurrences not yet done. */
function dueBetween({ plan }: Progress, task: TaskStatus, from: Day, to: Day): Coming[] {
  const { deadline } = task.task
  if (task.state === 'cancelled' || task.state === 'notApplicable' || !deadline) return []
  if (!deadline.every) {
    const { due } = deadline
    return isOpen(task) && due && due >= from && due <= to ? [{ task, due, occurrence: null }] : []
  }
  const done = new Set((task.occurrences ?? []).filter((o) => o.done || o.missed).map((o) => o.period.id))
  const anchor = deadline.start ?? task.task.data.assigned ?? beginningOf(plan)
  if (!anchor && /-years$/.test(deadline.every)) return []
  // Working days and days off can stretch a few days to several weeks; what falls outside is left out below.
  const start = addDays(from, -Math.max(0, 2 * deadline.days) - 30)
  return periodsBetween(deadline.every, start, to, CALENDAR, anchor)
    .filter((period) => !done.has(period.id) && (plan.data.term?.until ?? period.from) >= period.from)
    .map((period): Coming => ({ task, due: dayAfter(period.to, deadline, plan.holidays), occurrence: period.id }))
    .filter(({ due }) => due >= from && due <= to)
}
