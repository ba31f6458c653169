import { addDays, type Day, daysBetween, printDay } from '../../../core/day.ts'
import { dueHistory } from '../../../core/due-history.ts'
import { within } from '../../../core/origin.ts'
import { CALENDAR, periodsBetween } from '../../../core/period.ts'
import { beginningOf } from '../../../core/plan.ts'
import type { Progress, TaskStatus } from '../../../core/progress.ts'
import { ratioOf } from '../../../core/ratio.ts'
import { dayAfter } from '../../../core/working-days.ts'
import type { Item } from '../calculation.ts'
import { explainDuty } from '../duty.ts'
import { daysFromTo, figureOf, statedDay } from '../figure.ts'
import { taskItem } from '../items.ts'
import { momentsOf } from '../moments.ts'
import { firstOrigin, timesMoved } from '../moved-days.ts'
import { inTimeShare } from '../reports.ts'
import type { Figure } from '../scope.ts'
import { explainTask } from '../task.ts'
import type { Make } from './entries.ts'
import { taskOf } from './paper.ts'
import { trendPeriods } from './row-keys.ts'

/** What a task's own explanation says, in the words printed. */
export const taskCell: Make = (paper, { path, value }, id) => {
  const task = taskOf(paper, id)
  if (!task) return undefined
  const figure = figureOf(explainTask(paper.context, paper.progress, task), { name: paper.words.paths.printedIn })
  const printed = { ...figure, result: String(value), others: [`list.tasks.${task.id}.share`] }
  if (!path.endsWith('.due')) return printed
  return { ...printed, ...dueCalculation(paper.progress, task, String(value)) }
}

/** The due day of a task as stated, or that of an occurrence, counted from the end of its span. */
function dueCalculation({ plan, asOf }: Progress, status: TaskStatus, text: string): Pick<Figure, 'calculation'> {
  const { due, task } = status
  const origin = within(task.origin, 'deadline')
  if (due !== null && printDay(due) === text)
    return { calculation: { operation: { op: 'stated' }, items: [taskItem(status, due, origin)], result: due } }
  const { deadline } = task
  const anchor = deadline?.start ?? task.data.assigned ?? beginningOf(plan)
  const spans = deadline?.every
    ? periodsBetween(deadline.every, addDays(asOf, -FAR), addDays(asOf, FAR), CALENDAR, anchor)
    : []
  const dueAfter = (end: Day): Day | null => (deadline ? dayAfter(end, deadline, plan.holidays) : null)
  const span = spans.find(({ to }) => printDay(dueAfter(to) ?? to) === text)
  const result = span ? dueAfter(span.to) : null
  if (!span || result === null) return {}
  const item = (id: string, value: string | number): Item => ({ id, kind: 'value', value, origin })
  const items = [item(span.id, span.to), item('dueDays', daysBetween(span.to, result))]
  return { calculation: { operation: { op: 'plusDays' }, items, result } }
}

/** Longer than the longest span that a table of what falls due next reaches over. */
const FAR = 800

/** How many days late a task is, or the occurrence that is told. */
export const daysLate: Make = (paper, { value }, id) => {
  const task = taskOf(paper, id)
  const { progress, words } = paper
  const late = task?.occurrences?.find(({ state }) => state === 'overdue')?.due
  const due = [task?.due, late].find((day) => day && daysBetween(day, progress.asOf) === value)
  if (!task || !due) return undefined
  const origin = within(task.task.origin, 'deadline')
  const said = { name: `${words.paths.late} · ${task.id}`, label: task.id, origin, text: String(value) }
  return daysFromTo(said, [due, progress.asOf], ['due', 'asOf'])
}

/** The occurrences of earlier years that were not done, each by the line that orders it. */
export const earlierMisses: Make = ({ progress, words }, { value }) => ({
  name: words.paths.printedIn,
  terms: progress.tasks.flatMap(({ id, missedBefore }) =>
    missedBefore.length === 0
      ? []
      : [{ symbol: id, name: '', value: String(missedBefore.length), ids: missedBefore.map((o) => o.period.id) }],
  ),
  steps: [],
  result: String(value),
  inputs: progress.tasks.flatMap(({ id, task, missedBefore }) =>
    missedBefore.map(({ period, due, missed }) => ({
      label: id,
      value: `${period.id} · ${words.explain.due(printDay(due))}`,
      origin: missed?.origin ?? within(task.origin, 'deadline'),
    })),
  ),
})

/** The due day first set. */
export const firstDay: Make = (paper, _leaf, id) => {
  const task = taskOf(paper, id)
  const history = task && dueHistory(paper.progress.plan, task.task, paper.progress.asOf)
  if (!history) return undefined
  const { scorecard } = paper.words
  const of = { name: `${id} · ${scorecard.first}`, label: task.id, origin: firstOrigin(history, task) }
  return statedDay(paper.words, of, history.first)
}

/** How often the due day was moved, and each move, in the words printed. */
export const movesOfDay: Make = (paper, { value }, id) => {
  const task = taskOf(paper, id)
  const history = task && dueHistory(paper.progress.plan, task.task, paper.progress.asOf)
  if (!history) return undefined
  const figure = timesMoved(paper.words, task.id, history)
  const { file, path } = firstOrigin(history, task)
  const first = { label: paper.words.scorecard.first, value: printDay(history.first), origin: { file, path } }
  return { ...figure, result: String(value), inputs: [first, ...figure.inputs] }
}

/** What a duty's own explanation says, in the words printed; a unit's duty to report is told by its own reports. */
export const dutyCell: Make = ({ context, progress, whole, words, unit }, { path, value }, id) => {
  const duty = whole.duties.find((one) => one.id === id)
  if (!duty) return undefined
  const figure = figureOf(explainDuty(context, progress, duty), { name: words.paths.printedIn })
  const printed = { ...figure, result: String(value), others: [`dutyStates.${id}.due`] }
  const owed = whole.reportsDue.filter((report) => report.unit === unit)
  if (!duty.reports || owed.length === 0 || !path.endsWith('.state')) return printed
  const inTime = owed.filter(({ state }) => state === 'inTime').length
  const { inputs, calculation } = inTimeShare(words, whole, owed, ratioOf(inTime, owed.length))
  return { ...printed, inputs, ...(calculation ? { calculation } : {}) }
}

/** The completion rate at the end of a period, as it stood then. */
export const trendCell: Make = ({ context, progress, words }, { value }, id) => {
  const period = trendPeriods(progress).find((one) => one.id === id)
  if (!period) return undefined
  const { subject, known } = momentsOf(context, progress)(period)
  const rate = known.get('rates.completionOfAssigned')?.explain(subject)
  return rate && { ...rate, name: `${rate.name} · ${words.paths.atPeriod(period.id)}`, result: String(value) }
}

/** How many days late a line of a reminder is. */
export const lateDays: Make = ({ late, words, progress }, leaf, list) => {
  const item = late[Number(list)]?.[leaf.rows[`lists.${list}.rows`] ?? -1]
  if (!item) return undefined
  const said = { name: words.paths.late, label: item.id, origin: item.origin, text: String(leaf.value) }
  return daysFromTo(said, [item.due, progress.asOf], ['due', 'asOf'])
}

/** The day on which a line of a reminder fell due. */
export const lateDue: Make = ({ late, words }, leaf, list): Figure | undefined => {
  const item = late[Number(list)]?.[leaf.rows[`lists.${list}.rows`] ?? -1]
  return item && statedDay(words, { name: words.paths.due, label: item.id, origin: item.origin }, item.due)
}

/** What is late and led by nobody. */
export const unassignedLate: Make = ({ unassigned, words }, { value }) =>
  value === null
    ? undefined
    : {
        name: words.paths.printedIn,
        terms: [{ symbol: '', name: '', value: String(unassigned.length), ids: unassigned.map(({ id }) => id) }],
        steps: [],
        result: String(value),
        inputs: unassigned.map(({ id, due, origin }) => ({
          label: id,
          value: words.explain.due(printDay(due)),
          origin,
        })),
      }
