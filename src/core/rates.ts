import type { Plan } from './plan.ts'
import type { RateName, State, TaskStatus } from './progress.ts'
import { fromDecimal, multiply, type Ratio } from './ratio.ts'

export const DONE: readonly State[] = ['doneOnTime', 'doneLate', 'doneUndated']
export const OPEN: readonly State[] = ['openInTime', 'openOverdue', 'openUndated']
const DUE: readonly State[] = ['doneOnTime', 'doneLate', 'openOverdue']

export const isDone = (state: State): boolean => DONE.includes(state)
export const isOpen = (state: State): boolean => OPEN.includes(state)
/** True for states inside the denominators. */
export const isCounted = (state: State): boolean => isDone(state) || isOpen(state)

/** The rates that need only how much is in each state. */
export type CountRate = Exclude<RateName, 'averageProgress'>

/** The definition of each such rate, read by what computes it and by what explains it: states above the line over states below. */
export const RATES: Readonly<
  Record<CountRate, { readonly above: readonly State[]; readonly below: readonly State[] }>
> = {
  completionOfAssigned: { above: DONE, below: [...DONE, ...OPEN] },
  completionOfDue: { above: ['doneOnTime', 'doneLate'], below: DUE },
  onTimeOfDue: { above: ['doneOnTime'], below: DUE },
  overdueOfDue: { above: ['openOverdue'], below: DUE },
}

/** True once a report has said anything of a task: without one, a set of tasks has no rates. */
export const isTold = (task: Pick<TaskStatus, 'spoken' | 'percent'>): boolean => task.spoken || task.percent !== null

/** True for an open task its lead has never spoken of. */
export const isSilent = (task: Pick<TaskStatus, 'state' | 'spoken'>): boolean => isOpen(task.state) && !task.spoken

/** True for a counted task that the data of the period speak of: reported in its window, or done. */
export const isCovered = (task: Pick<TaskStatus, 'state' | 'inWindow'>): boolean =>
  isCounted(task.state) && (task.inWindow || isDone(task.state))

/** Days before its due day from which an open task is due soon. */
export const dueSoonDays = (plan: Plan): number => plan.data.dueSoon ?? 30

/** How far, as a share 0..1, progress may lie below what was planned before a task is behind. */
export const toleranceOf = (plan: Plan): Ratio => multiply(fromDecimal(plan.data.tolerance ?? 10), { n: 1n, d: 100n })

/** False while a file that the rates of tasks rest on could not be read. */
export const ratesKnown = (plan: Plan): boolean => !plan.unread.some((file) => touchesTasks(plan, file))

/** Files that task rates do not rest on: damage there leaves them whole. */
const BESIDE = [
  'indicators/',
  'duties.yaml',
  'programmes.yaml',
  'criteria/',
  'assessments/',
  'budget.yaml',
  'holidays.yaml',
  'closed/',
]

const touchesTasks = (plan: Plan, file: string): boolean =>
  !BESIDE.some((place) => file.startsWith(`${plan.folder}/${place}`))

/** False while a file of one of these folders could not be read. */
export const wereRead = (plan: Plan, ...folders: readonly string[]): boolean =>
  !plan.unread.some((file) => folders.some((folder) => file.startsWith(`${plan.folder}/${folder}`)))
