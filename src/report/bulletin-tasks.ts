import { printCount } from '../core/number.ts'
import type { AllMovements, Progress, TaskStatus } from '../core/progress.ts'
import { capital } from '../core/text.ts'
import { nextDue, type nextShape } from './deadlines.ts'
import { doneInPeriod, doneOccurrences, doneWords } from './groups.ts'
import { doneIn } from './movement-view.ts'
import type { Of } from './shape.ts'
import { deadlineText, isOpen, percentText, taskTitle } from './task-words.ts'
import { leadName } from './units.ts'
import { roman, STATE_WORDS, withoutEnd } from './words.ts'

// What a bulletin says of tasks. `progress` is the whole plan, `shown` the same with only the tasks that may be named.

const itemShape = { title: 'text', text: 'text' } as const
/** What was finished in the period. */
export const finishedShape = { sentence: 'text', tasks: [itemShape], occurrences: [itemShape] } as const
/** The tasks that may be named, under their groups, with their state. */
export const publicListShape = {
  sentence: 'text',
  groups: [
    {
      number: 'text',
      title: 'text',
      tasks: [{ number: 'text', title: 'text', lead: 'text', deadline: 'text', state: 'text' }],
    },
  ],
} as const

/** False only for what the plan keeps out of public outputs. */
export const isPublic = ({ publish }: { readonly publish?: boolean }): boolean => publish !== false

const KEPT_BACK = 'không công khai nội dung'

/** How many tasks and indicators are counted but named nowhere; null where all are shown. */
export function allShown(progress: Progress, shown: Progress): string | null {
  const tasks = progress.tasks.length - shown.tasks.length
  const indicators = progress.indicators.length - shown.indicators.length
  const parts = [
    ...(tasks > 0 ? [`${printCount(tasks)} nhiệm vụ`] : []),
    ...(indicators > 0 ? [`${printCount(indicators)} chỉ tiêu`] : []),
  ]
  if (parts.length === 0) return null
  return `Các con số tính trên toàn bộ Kế hoạch, gồm cả ${parts.join(' và ')} ${KEPT_BACK} theo quy định; các danh sách và bảng nêu tên không có những mục này`
}

/** Completions of the period, as the movement tables count them, and what was done of recurring work. */
export function finished(
  { progress, movements }: { readonly progress: Progress; readonly movements: AllMovements },
  shown: Progress,
): Of<typeof finishedShape> {
  const all = doneIn(movements.total.period)
  const tasks = shown.tasks.filter((task) => doneInPeriod(task, movements))
  const recurring = shown.tasks.filter((task) => !tasks.includes(task) && doneOccurrences(task, progress).length > 0)
  const item = (task: TaskStatus): Of<typeof itemShape> => ({
    title: `${taskTitle(task)} (${leadName(progress.plan, task, progress.asOf)})`,
    text: doneWords(task, progress),
  })
  return { sentence: finishedText(all, all - tasks.length), tasks: tasks.map(item), occurrences: recurring.map(item) }
}

function finishedText(all: number, hidden: number): string {
  if (all === 0) return 'Trong kỳ không có thêm nhiệm vụ hoàn thành.'
  const said = `Trong kỳ có thêm ${printCount(all)} nhiệm vụ hoàn thành`
  if (hidden === 0) return `${said}:`
  return hidden === all
    ? `${said}, thuộc diện ${KEPT_BACK}.`
    : `${said}, trong đó ${printCount(hidden)} nhiệm vụ ${KEPT_BACK}:`
}

/** What falls due until the end of the next period; what may not be named is counted. */
export function upcoming(progress: Progress, shown: Progress): Of<typeof nextShape> {
  const next = nextDue(shown)
  const hidden = nextDue(progress).rows.length - next.rows.length
  if (hidden === 0) return next
  return {
    ...next,
    sentence: `${next.sentence} Ngoài ra có ${printCount(hidden)} lượt đến hạn của nhiệm vụ ${KEPT_BACK}.`,
  }
}

/** The list that lets anybody count again: what it shows and what is kept back make the whole plan. */
export function publicList(progress: Progress, shown: Progress): Of<typeof publicListShape> {
  const { length } = shown.tasks
  const hidden = progress.tasks.length - length
  const sum =
    hidden === 0
      ? ''
      : `; cộng với ${printCount(hidden)} nhiệm vụ ${KEPT_BACK} là ${printCount(progress.tasks.length)} nhiệm vụ của Kế hoạch`
  let number = 0
  return {
    sentence:
      progress.tasks.length === 0
        ? 'Kế hoạch chưa có nhiệm vụ nào được nhập.'
        : `Danh mục có ${printCount(length)} nhiệm vụ${sum}.`,
    groups: progress.groups
      .map(({ id, title }, i) => ({
        number: roman(i + 1),
        title: withoutEnd(title),
        tasks: shown.tasks.filter(({ task }) => task.group === id).map((task) => row(progress, task, ++number)),
      }))
      .filter(({ tasks }) => tasks.length > 0),
  }
}

function row({ plan, asOf }: Progress, task: TaskStatus, number: number) {
  const percent = isOpen(task) ? percentText(task) : null
  // A task with a due day and without a day of completion is not one that has no deadline.
  const words = task.state === 'doneUndated' && task.due ? 'hoàn thành, không rõ ngày' : STATE_WORDS[task.state]
  return {
    number: String(number),
    title: taskTitle(task),
    lead: capital(leadName(plan, task, asOf)),
    deadline: deadlineText(task),
    state: capital(words) + (percent === null ? '' : `; ${percent}`),
  }
}
