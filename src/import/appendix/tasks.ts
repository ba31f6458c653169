import type { Additions } from '../../core/additions.ts'
import type { Day } from '../../core/day.ts'
import type { GroupData, Task, TaskData } from '../../core/plan.ts'
import { tidy } from '../table.ts'
import { against } from './against.ts'
import { deadlineOf, type Told, textOf, unitsOf } from './cells.ts'
import { heldBy, type Known, knownOf, type Stated } from './known.ts'
import { groupId, groupOf, taskId } from './numbers.ts'
import type { AppendixProblem } from './problem.ts'
import type { Line } from './rows.ts'
import { same } from './same.ts'

/** What is known while rows are read from the top down. */
interface Way {
  readonly stated: Stated
  readonly entries: readonly Known<Task>[]
  readonly told: Told
  readonly groups: GroupData[]
  readonly seen: Map<string, string>
  group: string | undefined
}

/** The group that all tasks are in, where no row names one, and the day on which the new ones were assigned. */
export interface TasksAsked {
  readonly group?: string
  readonly assigned?: Day
}

/** The rows of task appendices → groups and tasks that the plan does not have yet, and what its tasks do not say yet. */
export function readTasks(
  stated: Stated,
  sheets: readonly (readonly Line[])[],
  { group: asked, assigned }: TasksAsked,
  told: Told,
): Pick<Additions, 'groups' | 'tasks' | 'filled'> & { cells: Map<string, string> } {
  const entries = knownOf(stated, (plan) => plan.tasks)
  const way: Way = { stated, entries, told, groups: [], seen: new Map(), group: undefined }
  const [only, second] = stated.filed.groups
  const read = sheets.flatMap((lines) => {
    way.group = asked ?? (second ? undefined : only?.id)
    return lines.flatMap((line, i) => {
      if (line.is === 'entry') return taskOf(way, line) ?? []
      if (line.is === 'group' && asked === undefined && lines[i + 1]?.is !== 'group') openGroup(way, line)
      return []
    })
  })
  const found = read.map(({ known, group, data, line }) => ({
    group,
    data,
    kept: known && against(stated, known, data, line, told),
  }))
  return {
    groups: way.groups,
    tasks: found.flatMap(({ group, data, kept }) =>
      kept === undefined ? [{ group, data: { ...data, ...(assigned === undefined ? {} : { assigned }) } }] : [],
    ),
    filled: found.flatMap(({ kept }) => kept ?? []),
    cells: way.seen,
  }
}

/** The group that a heading opens: the plan's own by its words or its number, else a new one. */
function openGroup(way: Way, line: Line): void {
  const title = line.what.replace(/[.;:]$/, '')
  const all = [...way.stated.filed.groups, ...way.groups]
  const id = groupId(line.number)
  const known =
    all.find((group) => same(group.title, title) || same(group.short ?? '', title)) ??
    all.find((group) => group.id === id)
  way.group = known?.id ?? id
  if (!known) way.groups.push({ id, title })
  else if (!same(known.title, title) && !same(known.short ?? '', title))
    way.told.problems.push({
      code: 'group-differs',
      cell: line.address('what'),
      id: known.id,
      text: title,
      known: known.title,
    })
}

interface Found {
  readonly known: Known<Task> | undefined
  readonly group: string
  readonly data: TaskData
  readonly line: Line
}

function taskOf(way: Way, line: Line): Found | undefined {
  const { stated, entries, told } = way
  // In an appendix printed by this program the words begin with the id.
  const [, printed, rest] = /^(\d+\.\p{L})\. (.+)$/u.exec(line.what) ?? []
  const text = tidy(rest?.replace(/ \(xã phối hợp thực hiện\)$/, '') ?? line.what)
  const known = entries.filter(({ filed, inForce }) => [filed, inForce].some((task) => task && isCalled(task, text)))
  const number = printed ?? line.number
  const group = way.group ?? groupOf(number) ?? (known.length === 1 ? groupHeld(known[0]) : undefined)
  const cell = line.address('number')
  // The other cells of a row whose number is wrong are read all the same, so that everything is said at once.
  const wrong = (problem: AppendixProblem): undefined => {
    told.problems.push(problem)
    dataOf(way, line, '', text)
  }
  if (group === undefined) return wrong({ code: 'no-group', cell, text: line.number })
  if (![...stated.filed.groups, ...way.groups].some(({ id }) => id === group))
    return wrong({ code: 'unknown-group', cell, id: group })
  // A document may number its tasks in another way than the plan does: the same words are the same task.
  const own = known.filter((task) => groupHeld(task) === group)
  const id = own.length === 1 ? own[0]?.id : taskId(number, group)
  if (id === undefined) return wrong({ code: 'bad-number', cell, text: line.number, group })
  const other = way.seen.get(`tasks ${id}`)
  if (other !== undefined) return wrong({ code: 'twice', cell, text: id, other })
  way.seen.set(`tasks ${id}`, cell)
  return { known: entries.find((task) => task.id === id), group, data: dataOf(way, line, id, text), line }
}

const groupHeld = (known: Known<Task> | undefined): string | undefined => known && heldBy(known)?.group

/** True for the text of a task, or its short name. */
const isCalled = ({ data }: Task, text: string): boolean =>
  same(data.text, text) || (data.name !== undefined && same(data.name, text))

function dataOf({ stated, told }: Way, line: Line, id: string, text: string): TaskData {
  const product = textOf(line, 'product', told)
  const deadline = deadlineOf(line, told)
  return {
    id,
    text,
    ...unitsOf(stated.filed, line, told),
    ...(product === undefined ? {} : { product }),
    ...(deadline === undefined ? {} : { deadline }),
  }
}
