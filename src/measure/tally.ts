import type { Rates, State, Tally, TaskStatus } from '../core/progress.ts'
import { divide, fromDecimal, multiply, ONE, type Ratio, ratioOf, sum } from '../core/ratio.ts'
import { countStates } from './counts.ts'

const DONE: readonly State[] = ['doneOnTime', 'doneLate', 'doneUndated']
const OPEN: readonly State[] = ['openInTime', 'openOverdue', 'openUndated']
const COUNTED: ReadonlySet<State> = new Set([...DONE, ...OPEN])

export const isOpen = (state: State): boolean => OPEN.includes(state)
export const isDone = (state: State): boolean => DONE.includes(state)
/** True for states inside the denominators. */
export const isCounted = (state: State): boolean => COUNTED.has(state)

const NO_RATES: Rates = {
  completionOfAssigned: null,
  completionOfDue: null,
  onTimeOfDue: null,
  overdueOfDue: null,
  averageProgress: null,
}

/**
 * Counts and rates of a set of tasks. Rates are null while nothing in the set was ever reported (`told`), where their denominator is 0,
 * and throughout when files of the plan could not be read (`complete` false): silence and damage never look like a figure.
 */
export function tally(tasks: readonly TaskStatus[], complete: boolean): Tally {
  const counts = countStates(tasks.map((t) => t.state))
  const counted = tasks.filter((t) => isCounted(t.state))
  const told = complete && tasks.some((t) => t.spoken || t.percent !== null)
  const weighed = counted.length > 0 && counted.every((t) => t.task.data.weight !== undefined)
  return {
    counts,
    of: {
      notReported: counted.filter((t) => isOpen(t.state) && !t.spoken).length,
      notStarted: counted.filter((t) => t.notStarted).length,
      dueSoon: counted.filter((t) => t.dueSoon).length,
      behind: counted.filter((t) => t.behind).length,
    },
    rates: told ? ratesOf(counted, () => ONE) : NO_RATES,
    coverage: ratioOf(counted.filter((t) => t.inWindow || isDone(t.state)).length, counted.length),
    weighted: weighed ? (told ? ratesOf(counted, weightOf) : NO_RATES) : null,
  }
}

const weightOf = (task: TaskStatus): Ratio => fromDecimal(task.task.data.weight ?? 1)

/** The five rates over counted tasks, each task counted by `weight`. */
function ratesOf(counted: readonly TaskStatus[], weight: (task: TaskStatus) => Ratio): Rates {
  const told = counted.filter((t) => t.percent !== null)
  return {
    ...ratesOfStates((state) => sum(counted.filter((t) => t.state === state).map(weight))),
    averageProgress: divide(
      sum(told.map((t) => multiply(weight(t), t.percent ?? ONE))),
      sum(told.map((t) => weight(t))),
    ),
  }
}

/** The rates that need only how much is in each state: a count of tasks, or their weight. Definitions in docs/format.md. */
export function ratesOfStates(amount: (state: State) => Ratio): Omit<Rates, 'averageProgress'> {
  const of = (...states: readonly State[]): Ratio => sum(states.map(amount))
  const due = of('doneOnTime', 'doneLate', 'openOverdue')
  return {
    completionOfAssigned: fraction(of(...DONE), of(...DONE, ...OPEN)),
    completionOfDue: fraction(of('doneOnTime', 'doneLate'), due),
    onTimeOfDue: fraction(of('doneOnTime'), due),
    overdueOfDue: fraction(of('openOverdue'), due),
  }
}

/** a / b over whole numbers, not reduced: counts stay as counted. Null when b is 0. */
function fraction(a: Ratio, b: Ratio): Ratio | null {
  return b.n === 0n ? null : { n: a.n * (commonOf(a, b) / a.d), d: b.n * (commonOf(a, b) / b.d) }
}

function commonOf(a: Ratio, b: Ratio): bigint {
  let [x, y] = [a.d, b.d]
  while (y !== 0n) [x, y] = [y, x % y]
  return (a.d / x) * b.d
}
