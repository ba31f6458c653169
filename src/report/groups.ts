import { type Day, printDay } from '../core/day.ts'
import { printCount } from '../core/number.ts'
import type { AllMovements, GroupProgress, Occurrence, Progress, TaskStatus } from '../core/progress.ts'
import { rateCell } from './figure-text.ts'
import { doneIn } from './movement-view.ts'
import type { Of } from './shape.ts'
import { daysLate, doneText, isOpen, percentText, taskTitle } from './task-words.ts'
import { division, doneOf, openOf } from './totals.ts'
import { leadName } from './units.ts'
import { NO_REPORT, sentences, spanName, withoutEnd } from './words.ts'

const itemShape = { id: 'text', title: 'text', text: 'text' } as const
type Item = Of<typeof itemShape>

/** What was done in each group: completed in the period, recurring work done in it, running, regular, silent. */
export const groupsShape = [
  {
    number: 'text',
    title: 'text',
    sentence: 'text',
    done: [itemShape],
    occurrences: [itemShape],
    running: [itemShape],
    regular: [itemShape],
    /** Open tasks of which nothing was ever reported, on one line; null where there are none. */
    silent: 'text?',
  },
] as const
export type GroupsView = Of<typeof groupsShape>

/** The groups in words, in the plan's order; what counts as done in the period is what the movement table counts. */
export function groupsInWords(progress: Progress, movements: AllMovements): GroupsView {
  return progress.groups.map((group) => {
    const tasks = progress.tasks.filter((t) => t.task.group === group.id)
    const doneNow = tasks.filter((t) => doneInPeriod(t, movements))
    const recurring = tasks.filter(
      (t) => t.occurrences && !doneNow.includes(t) && doneOccurrences(t, progress).length > 0,
    )
    const open = tasks.filter((t) => isOpen(t) && t.spoken && !recurring.includes(t))
    return {
      number: group.id,
      title: withoutEnd(group.title),
      sentence: groupSentence(group, doneNow.length),
      done: doneNow.map((t) => item(progress, t, [doneWords(t, progress)])),
      occurrences: recurring.map((t) => item(progress, t, [doneWords(t, progress), percentText(t)])),
      running: open.map((t) => item(progress, t, [percentText(t) ?? 'đang thực hiện', overdueWords(t, progress.asOf)])),
      regular: tasks
        .filter((t) => t.state === 'regular' && t.inWindow && t.stated.result !== null)
        .map((t) => item(progress, t, [])),
      silent: silentLine(tasks),
    }
  })
}

/** True for a task whose completion the movement table counts in the period. */
export const doneInPeriod = (task: TaskStatus, { tasks }: AllMovements): boolean => {
  const movement = tasks.get(task.id)
  return movement !== undefined && doneIn(movement) > 0
}

/** One task: who leads it, how it stands, and the result in the unit's own words. */
function item({ plan, asOf }: Progress, task: TaskStatus, words: readonly (string | null)[]): Item {
  const standing = words.filter((w) => w !== null).join(', ')
  const result = task.stated.result ? withoutEnd(task.stated.result.value) : ''
  const text = standing === '' ? result : [standing, ...(result === '' ? [] : [sentences([result])])].join('. ')
  return { id: task.id, title: `${taskTitle(task)} (${leadName(plan, task, asOf)})`, text }
}

function groupSentence({ counts, rates }: GroupProgress, doneNow: number): string {
  if (counts.total === 0) return 'Nhóm chưa có nhiệm vụ.'
  const counted = doneOf(counts) + openOf(counts)
  const rate = rateCell(rates.completionOfAssigned, NO_REPORT)
  const share = counted === 0 ? '' : ` Tỷ lệ hoàn thành trên số nhiệm vụ tính tỷ lệ: ${rate}.`
  const now =
    doneNow === 0
      ? 'trong kỳ không có thêm nhiệm vụ hoàn thành'
      : `trong kỳ hoàn thành thêm ${printCount(doneNow)} nhiệm vụ`
  return `Nhóm có ${printCount(counts.total)} nhiệm vụ: ${division(counts)}; ${now}.${share}`
}

/** Occurrences whose completion was reported in the period shown. */
export const doneOccurrences = ({ occurrences }: TaskStatus, { period, asOf }: Progress): Occurrence[] =>
  (occurrences ?? []).filter(
    ({ done }) =>
      done !== null && done.effective >= period.from && done.effective <= period.to && done.effective <= asOf,
  )

/** What was done of a task, in words: its completion, or the occurrences of the period. */
export function doneWords(task: TaskStatus, progress: Progress): string {
  if (!task.occurrences) return doneText(task)
  return doneOccurrences(task, progress)
    .map(({ period, done, due }) => {
      const name = spanName(period.id)
      if (typeof done?.value !== 'string') return `đã hoàn thành kỳ ${name}`
      return `hoàn thành kỳ ${name} ngày ${printDay(done.value)}${done.value > due ? ', quá hạn' : ''}`
    })
    .join(', ')
}

const overdueWords = (task: TaskStatus, day: Day): string | null =>
  task.state === 'openOverdue' && task.due
    ? `quá hạn ${printCount(daysLate(task, day))} ngày (hạn ${printDay(task.due)})`
    : null

function silentLine(tasks: readonly TaskStatus[]): string | null {
  const silent = tasks.filter((t) => isOpen(t) && !t.spoken).map((t) => t.id)
  return silent.length === 0 ? null : `Nhiệm vụ chưa có báo cáo: ${silent.join(', ')}`
}
