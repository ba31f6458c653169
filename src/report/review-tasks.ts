import { type Day, printDay } from '../core/day.ts'
import { printCount } from '../core/number.ts'
import type { Progress, TaskStatus } from '../core/progress.ts'
import { capital } from '../core/text.ts'
import type { ReviewYear } from '../core/trend.ts'
import { yearHead } from './review-span.ts'
import type { Of } from './shape.ts'
import { deadlineText, isOpen, stateText, taskTitle } from './task-words.ts'
import { leadName } from './units.ts'
import { listed, NO_REPORT, withoutEnd } from './words.ts'

/** What each year left undone: counts by year, the tasks that went from one year to the next, those never begun. */
export const reviewTasksShape = {
  years: [{ name: 'text', open: 'count', notBegun: 'count' }],
  carried: {
    sentence: 'text',
    rows: [{ number: 'text', id: 'text', title: 'text', lead: 'text', deadline: 'text', years: 'text', state: 'text' }],
  },
  notBegun: {
    sentence: 'text',
    rows: [{ number: 'text', id: 'text', title: 'text', lead: 'text', deadline: 'text', reason: 'text' }],
  },
  /** The open tasks by the time they fall due. */
  remaining: 'text',
} as const
export type ReviewTasks = Of<typeof reviewTasksShape>

/** The tasks of a plan over the years shown. */
export const reviewTasks = (progress: Progress, years: readonly ReviewYear[]): ReviewTasks => ({
  years: years.map((year) => ({ name: yearHead(year), open: year.open.length, notBegun: year.notBegun.length })),
  carried: carriedOver(progress, years),
  notBegun: neverBegun(progress, years.at(-1)),
  remaining: remaining(progress),
})

const count = (n: number): string => `${printCount(n)} nhiệm vụ`

/** Tasks open at the end of a year that is over, with how they stand at D. */
function carriedOver({ plan, tasks, asOf }: Progress, years: readonly ReviewYear[]): ReviewTasks['carried'] {
  const over = years.filter((year) => year.over)
  const rows = tasks
    .map((task) => ({ task, from: over.filter(({ open }) => open.includes(task.id)).map(({ period }) => period.id) }))
    .filter(({ from }) => from.length > 0)
  const open = rows.filter(({ task }) => isOpen(task)).length
  const sentence =
    over.length === 0
      ? 'Chưa có năm nào kết thúc nên chưa có nhiệm vụ chuyển sang năm sau.'
      : rows.length === 0
        ? 'Không có nhiệm vụ phải chuyển từ năm này sang năm sau.'
        : `Có ${count(rows.length)} chưa hoàn thành khi hết năm, phải chuyển sang năm sau; đến ngày ${printDay(asOf)} còn ${printCount(open)} trong số đó chưa hoàn thành.`
  return {
    sentence,
    rows: rows.map(({ task, from }, i) => ({
      ...named(plan, task, asOf, i),
      years: listed(from),
      state: stateText(task, asOf),
    })),
  }
}

/** Open tasks that nobody spoke of or that stand at 0 %; where nobody reported anything a list would say nothing. */
function neverBegun({ plan, tasks, asOf }: Progress, last: ReviewYear | undefined): ReviewTasks['notBegun'] {
  const never = tasks.filter(({ id }) => last?.notBegun.includes(id))
  if (never.length === 0) return { sentence: 'Không có nhiệm vụ chưa triển khai.', rows: [] }
  if (!tasks.some(({ spoken }) => spoken))
    return {
      sentence: `Chưa có đơn vị nào báo cáo: ${count(never.length)} chưa hoàn thành đều chưa có số liệu triển khai.`,
      rows: [],
    }
  return {
    sentence: `Đến ngày ${printDay(asOf)}, có ${count(never.length)} chưa triển khai (chưa có báo cáo lần nào hoặc báo cáo 0%):`,
    rows: never.map((task, i) => ({
      ...named(plan, task, asOf, i),
      reason: capital(withoutEnd(task.stated.obstacle?.value ?? (task.spoken ? 'chưa nêu nguyên nhân' : NO_REPORT))),
    })),
  }
}

const named = (plan: Progress['plan'], task: TaskStatus, asOf: Day, i: number) => ({
  number: String(i + 1),
  id: task.id,
  title: taskTitle(task),
  lead: capital(leadName(plan, task, asOf)),
  deadline: deadlineText(task),
})

function remaining({ tasks, asOf }: Progress): string {
  const open = tasks.filter(isOpen)
  if (open.length === 0) return `Đến ngày ${printDay(asOf)}, không còn nhiệm vụ chưa hoàn thành.`
  const late = open.filter(({ state }) => state === 'openOverdue').length
  const undated = open.filter(({ due }) => due === null).length
  const coming = open.filter(({ state, due }) => state !== 'openOverdue' && due !== null)
  const years = [...new Set(coming.map(({ due }) => due?.slice(0, 4)))].toSorted()
  const parts = [
    ...(late > 0 ? [`${count(late)} đã quá hạn`] : []),
    ...years.map(
      (year) => `${count(coming.filter(({ due }) => due?.startsWith(year ?? '')).length)} đến hạn trong năm ${year}`,
    ),
    ...(undated > 0 ? [`${count(undated)} chưa có thời hạn`] : []),
  ]
  return `Còn ${count(open.length)} chưa hoàn thành phải tiếp tục thực hiện: ${parts.join('; ')}.`
}
