import { printCount } from '../../../core/number.ts'
import { within } from '../../../core/origin.ts'
import type { TaskStatus } from '../../../core/progress.ts'
import { isOpen } from '../../../core/rates.ts'
import type { Input } from '../derivation.ts'
import { stateOrigin, taskItem } from '../items.ts'
import { momentsOf } from '../moments.ts'
import type { Figure, Subject } from '../scope.ts'
import { stateSources } from '../sources.ts'
import type { Make } from './entries.ts'

/** How many tasks were open at the end of a year, or open and not begun. */
export const yearCount: Make = ({ context, progress, words, years }, _leaf, year, of) => {
  const period = years.find(({ id }) => id === year)
  if (!period) return undefined
  const { subject } = momentsOf(context, progress)(period)
  const isNew = ({ spoken, notStarted }: TaskStatus): boolean => !spoken || notStarted
  const standing = (task: TaskStatus): string => (!isOpen(task.state) ? 'over' : isNew(task) ? 'notBegun' : 'begun')
  const wanted = of === 'open' ? ['notBegun', 'begun'] : ['notBegun']
  return {
    ...countedTasks(subject, standing, wanted),
    name: `${of === 'open' ? words.paths.openSum : words.paths.notBegunSum} · ${words.paths.atPeriod(period.id)}`,
    ...(of === 'open' ? {} : { formula: words.paths.notBegunFormula }),
  }
}

/** The open tasks by the year they fall due. */
export const remainingTasks: Make = (paper, { value }) => {
  const standing = ({ state, due }: TaskStatus): string =>
    !isOpen(state) ? 'over' : state === 'openOverdue' ? 'overdue' : (due?.slice(0, 4) ?? 'undated')
  const open = [...new Set(paper.progress.tasks.map(standing))].filter((one) => one !== 'over').toSorted()
  return { ...countedTasks(paper, standing, open), name: paper.words.paths.openSum, result: String(value) }
}

const publishing = ({ task }: TaskStatus): string => (task.data.publish === false ? 'kept' : 'shown')

/** How many tasks a bulletin names, and how many it counts only. */
export const listedPublic: Make = (paper, { value }) => ({
  ...countedTasks(paper, publishing, ['shown', 'kept'], 'publish'),
  name: paper.words.paths.shownTasks,
  result: String(value),
})

/** The tasks and indicators that a bulletin counts and names nowhere. */
export const keptBack: Make = (paper, { value }) => {
  const { progress, words } = paper
  const figure = countedTasks(paper, publishing, ['kept'], 'publish')
  const kept = progress.indicators.filter(({ indicator }) => indicator.data.publish === false)
  const inputs = kept.map(({ indicator: { id, origin } }) => ({
    label: id,
    value: words.paths.kept,
    origin: within(origin, 'publish'),
  }))
  return { ...figure, name: words.paths.keptBack, result: String(value), inputs: [...figure.inputs, ...inputs] }
}

/** How many tasks stand in one of several ways, each way a term with its tasks. */
function countedTasks(
  { progress, words }: Subject,
  standing: (task: TaskStatus) => string,
  wanted: readonly string[],
  key?: string,
): Omit<Figure, 'name'> {
  const { tasks } = progress
  const of = (one: string): TaskStatus[] => tasks.filter((task) => standing(task) === one)
  const origin = (task: TaskStatus) => (key === undefined ? stateOrigin(task) : within(task.task.origin, key))
  const chosen = tasks.filter((task) => wanted.includes(standing(task)))
  const inputs = chosen.flatMap((task): Input[] =>
    key === undefined
      ? stateSources(words, task)
      : standing(task) === 'kept'
        ? [{ label: task.id, value: words.paths.kept, origin: origin(task) }]
        : [{ label: task.id, value: words.paths.shown, origin: task.task.origin }],
  )
  return {
    terms: wanted.map((one) => ({
      symbol: '',
      name: words.paths.standings[one] ?? one,
      value: printCount(of(one).length),
      ids: of(one).map(({ id }) => id),
    })),
    steps: wanted.length > 1 ? [`${wanted.map((one) => of(one).length).join(' + ')} = ${chosen.length}`] : [],
    result: printCount(chosen.length),
    inputs,
    calculation: {
      operation: { op: 'count', where: { value: wanted } },
      items: tasks.map((task) => taskItem(task, standing(task), origin(task))),
      result: chosen.length,
    },
  }
}
