import { printDay } from '../core/day.ts'
import { keyText } from '../core/form-sheet.ts'
import type { FormHeading, FormRow } from '../core/form-view.ts'
import { printPercent } from '../core/number.ts'
import { isOwedTask, onEve, owedParts, owedTasks, sharedTasks, takesPart, type UnitView } from '../core/owed-work.ts'
import type { Occurrence, TaskStatus, WorkStatus } from '../core/progress.ts'
import type { Ratio } from '../core/ratio.ts'
import { capital } from '../core/text.ts'
import { owedDuties } from './form-tasks.ts'
import { deadlineText, taskTitle } from './task-words.ts'
import { deadlineOf } from './unit-duties.ts'
import { spanName, withoutEnd } from './words.ts'

/** The tasks the unit leads, under their groups, each with its unfinished parts or the times still open. */
export function ownTaskRows(view: UnitView): (FormRow | FormHeading)[] {
  const owed = owedTasks(view)
  const { groups } = view.progress
  const isLong = groups.some(({ title }) => title.length > LINE)
  return groups.flatMap(({ id, title, short }) => {
    const own = owed.filter(({ task }) => task.group === id)
    if (own.length === 0) return []
    const rows = own.flatMap((task) =>
      under([taskRow(view, task), ...partRows(view, task, ''), ...timeRows(task.id, task)]),
    )
    return [{ heading: isLong ? short : withoutEnd(title), number: id, level: 2 } as const, ...rows]
  })
}

/** Rows of one task: what is told of all of them is told in the first. */
const under = (rows: readonly FormRow[]): FormRow[] => rows.map((row, up) => ({ ...row, up }))

/** Characters of a line of the sheet; where a group's title is longer, all groups go by their short names. */
const LINE = 180

/** The parts of other units' tasks that the unit answers for. */
export const foreignPartRows = (view: UnitView): FormRow[] =>
  view.progress.tasks
    .filter(takesPart(view.progress, view.unit))
    .filter((task) => isOwedTask(view, task))
    .flatMap((task) => partRows(view, task, `${taskTitle(task)}: `).map((row): FormRow => ({ ...row, told: 'words' })))

/** Tasks of others in which the unit takes part: it may say what it did. */
export const sharedTaskRows = (view: UnitView): FormRow[] => sharedTasks(view).map(inWords)

/** The number of a task stands in a column of its own. */
const titleOf = (task: TaskStatus): string => taskTitle(task).slice(task.id.length + 2)

const EMPTY = {
  measure: '',
  before: '',
  known: '',
  inPeriod: null,
  sum: null,
  ratio: null,
  check: null,
  told: null,
  up: 0,
} as const

/** A line of which only result, obstacle and note are filled in. */
const inWords = (task: TaskStatus): FormRow => ({
  ...EMPTY,
  key: keyText({ is: 'task', task: task.id }),
  ...{ number: task.id, what: titleOf(task), planned: deadlineText(task), told: 'words' },
})

function taskRow({ eve }: UnitView, task: TaskStatus): FormRow {
  if (task.state === 'regular' || task.occurrences) return inWords(task)
  const earlier = onEve(eve, task.id)
  const known = earlier?.stated.percent
  return {
    ...inWords(task),
    ...{ measure: '%', before: points(earlier?.percent ?? null), sum: { is: 'progress' } },
    known: known ? `Kỳ trước: ${spanName(known.period)}.` : '',
  }
}

/** A share in percent as a cell holds it; missing stays empty. */
const points = (share: Ratio | null): number | '' =>
  share === null ? '' : Number(printPercent(share).slice(0, -1).replace(',', '.'))

function partRows(view: UnitView, task: TaskStatus, label: string): FormRow[] {
  const earlier = onEve(view.eve, task.id)?.parts ?? []
  return owedParts(view, task).map((part) => {
    const due = task.task.data.parts?.find(({ id }) => id === part.id)?.due
    return {
      ...EMPTY,
      key: keyText({ is: 'part', task: task.id, part: part.id }),
      number: label === '' ? '' : task.id,
      what: capital(`${label}phần việc ${part.id}) ${withoutEnd(part.name)}`),
      ...{ measure: '%', planned: due ? printDay(due) : '', sum: { is: 'progress' } },
      before: points(earlier.find(({ id }) => id === part.id)?.percent ?? null),
    }
  })
}

/** One line for each time of recurring work that nobody has told of. */
const timeRows = (id: string, { occurrences }: WorkStatus): FormRow[] =>
  (occurrences ?? []).filter(isOpenTime).map(({ period, due }) => ({
    ...EMPTY,
    key: keyText({ is: 'time', task: id, period: period.id }),
    ...{ number: '', what: `Kỳ ${spanName(period.id)}`, measure: 'ngày', planned: printDay(due), sum: { is: 'time' } },
  }))

const isOpenTime = ({ done, missed }: Occurrence): boolean => done === null && missed === null

/** Duties not yet done for good; those measured by the reports themselves are not asked for. */
export const dutyRows = (view: UnitView): FormRow[] =>
  owedDuties(view).flatMap(({ status, share }) => {
    const { id, duty } = status
    const row: FormRow = {
      ...EMPTY,
      key: keyText({ is: 'task', task: id }),
      ...{ number: id, what: capital(withoutEnd(duty.data.text)), planned: deadlineOf(status), told: 'words' },
    }
    if (share.occurrences || share.state === 'regular') return under([row, ...timeRows(id, share)])
    return [{ ...row, measure: 'ngày', sum: { is: 'day' } }]
  })
