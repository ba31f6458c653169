import { printDay } from '../core/day.ts'
import { printCount, printPercent } from '../core/number.ts'
import { isOver, isOwedTask, onEve, owedParts, owedTasks, sharedTasks, takesPart } from '../core/owed-work.ts'
import type { DutyStatus, DutyUnit, Occurrence, TaskStatus, WorkStatus } from '../core/progress.ts'
import { capital } from '../core/text.ts'
import type { FormInput } from './form-indicators.ts'
import { CROSSED, type FormRow, wordsOnly } from './form-rows.ts'
import { deadlineText, taskTitle } from './task-words.ts'
import { deadlineOf, shareOf } from './unit-duties.ts'
import { listed, spanName, withoutEnd } from './words.ts'

/** The tasks the unit leads and has to report on, each with the parts it has not finished; then its parts of other units' tasks. */
export function taskRows(input: FormInput): FormRow[] {
  const { progress, unit } = input
  const others = progress.tasks.filter(takesPart(progress, unit)).filter((task) => isOwedTask(input, task))
  return [
    ...owedTasks(input).flatMap((task) => [taskRow(input, task), ...partRows(input, task, '')]),
    ...others.flatMap((task) => partRows(input, task, `${task.id}, `)),
  ]
}

/** Tasks of the unit that were done before the period and need no word any more, by id. */
export const finishedTasks = ({ progress, eve, unit }: FormInput): string[] =>
  progress.tasks.filter((task) => task.holder === unit && isOver(onEve(eve, task.id), task)).map(({ id }) => id)

/** Tasks of others in which the unit takes part: it may say what it did. */
export const sharedRows = (input: FormInput): FormRow[] =>
  sharedTasks(input).map((task) => wordsOnly({ number: task.id, what: titleOf(task), planned: deadlineText(task) }))

/** Duties not yet done for good, by line. */
export const dutyRows = (input: FormInput): FormRow[] =>
  owedDuties(input).map(({ status, share, known }) => {
    const what = capital(withoutEnd(status.duty.data.text)) + spansOf(known, share)
    return wordsOnly({ number: status.id, what, planned: deadlineOf(status) })
  })

/** A duty with the unit's share of it now and on the eve of the period. */
interface OwedDuty {
  readonly status: DutyStatus
  readonly share: DutyUnit
  readonly known: DutyUnit | undefined
}

/** Duties of the unit not yet done for good; those measured by the reports themselves are not asked for. */
export function owedDuties({ progress, eve, unit }: FormInput): OwedDuty[] {
  return progress.duties.flatMap((status) => {
    const share = shareOf(status, unit)
    const earlier = eve.duties.find(({ id }) => id === status.id)
    const known = earlier && shareOf(earlier, unit)
    return !share || status.reports || isOver(known, share) ? [] : [{ status, share, known }]
  })
}

/** The number of a task stands in a column of its own. */
const titleOf = (task: TaskStatus): string => taskTitle(task).slice(task.id.length + 2)

function taskRow({ eve }: FormInput, task: TaskStatus): FormRow {
  const earlier = onEve(eve, task.id)
  const row = { number: task.id, what: titleOf(task) + spansOf(earlier, task), planned: deadlineText(task) }
  if (task.state === 'regular') return wordsOnly(row)
  if (task.occurrences) return { ...row, measure: 'kỳ', before: timesDone(earlier), inPeriod: '', sum: '' }
  return { ...row, measure: '%', before: earlier ? percentOf(earlier) : '', inPeriod: CROSSED, sum: '' }
}

function percentOf({ percent, atLeast, unconfirmed }: TaskStatus): string {
  if (percent === null) return ''
  const value = printPercent(percent).slice(0, -1)
  return unconfirmed ? `${value} (chưa xác nhận)` : `${atLeast ? 'ít nhất ' : ''}${value}`
}

/** `2/3`: times done of the times due. */
function timesDone(earlier: WorkStatus | undefined): string {
  const due = (earlier?.occurrences ?? []).filter(({ state }) => state !== 'running')
  return due.length === 0
    ? ''
    : `${printCount(due.filter(({ done }) => done !== null).length)}/${printCount(due.length)}`
}

/** The times of recurring work that were still to be done when the period began. */
function spansOf(earlier: WorkStatus | undefined, { occurrences }: WorkStatus): string {
  const done = new Set((earlier?.occurrences ?? []).filter(isSettled).map(({ period }) => period.id))
  const left = (occurrences ?? []).filter(({ period }) => !done.has(period.id))
  if (left.length === 0) return ''
  return ` (${listed(left.map(({ period, due }) => `kỳ ${spanName(period.id)}: hạn ${printDay(due)}`))})`
}

const isSettled = ({ done, missed }: Occurrence): boolean => done !== null || missed !== null

function partRows(input: FormInput, task: TaskStatus, label: string): FormRow[] {
  const earlier = onEve(input.eve, task.id)?.parts ?? []
  return owedParts(input, task).map((part) => {
    const known = earlier.find(({ id }) => id === part.id)
    const due = task.task.data.parts?.find(({ id }) => id === part.id)?.due
    const percent = known?.percent ? printPercent(known.percent).slice(0, -1) : ''
    return {
      number: '',
      what: capital(`${label}phần việc ${part.id}) ${withoutEnd(part.name)}`),
      ...{ measure: '%', planned: due ? printDay(due) : '', before: percent, inPeriod: CROSSED, sum: '' },
    }
  })
}
