import type { Rates, State, Tally, TaskStatus } from '../core/progress.ts'
import { type CountRate, isCounted, isCovered, isSilent, isTold, RATES } from '../core/rates.ts'
import { fromDecimal, ONE, type Ratio, ratioOf, sum } from '../core/ratio.ts'
import { countStates } from './counts.ts'
import { weightedMean } from './weighted-mean.ts'

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
  const told = complete && tasks.some(isTold)
  const weighed = counted.length > 0 && counted.every((t) => t.task.data.weight !== undefined)
  return {
    counts,
    of: {
      notReported: counted.filter(isSilent).length,
      notStarted: counted.filter((t) => t.notStarted).length,
      dueSoon: counted.filter((t) => t.dueSoon).length,
      behind: counted.filter((t) => t.behind).length,
    },
    rates: told
      ? { ...ratesOfStates((state) => whole(counts[state])), averageProgress: average(counted, () => ONE) }
      : NO_RATES,
    coverage: ratioOf(counted.filter(isCovered).length, counted.length),
    weighted: weighed ? (told ? byWeight(counted) : NO_RATES) : null,
  }
}

const whole = (count: number): Ratio => ({ n: BigInt(count), d: 1n })
const weightOf = (task: TaskStatus): Ratio => fromDecimal(task.task.data.weight ?? 1)

/** The five rates with each task counted by its weight. */
function byWeight(counted: readonly TaskStatus[]): Rates {
  const weights = new Map<State, Ratio[]>()
  for (const task of counted) weights.set(task.state, [...(weights.get(task.state) ?? []), weightOf(task)])
  return {
    ...ratesOfStates((state) => sum(weights.get(state) ?? [])),
    averageProgress: average(counted, weightOf),
  }
}

/** Σ weight × share / Σ weight over the tasks whose share is known; null where none is. */
function average(counted: readonly TaskStatus[], weight: (task: TaskStatus) => Ratio): Ratio | null {
  const told = counted.flatMap((task) => (task.percent ? [{ weight: weight(task), share: task.percent }] : []))
  return weightedMean(told)
}

/** The rates that need only how much is in each state: a count of tasks, or their weight. */
export function ratesOfStates(amount: (state: State) => Ratio): Omit<Rates, 'averageProgress'> {
  const rate = ({ above, below }: (typeof RATES)[CountRate]): Ratio | null => {
    return fraction(sum(above.map(amount)), sum(below.map(amount)))
  }
  return {
    completionOfAssigned: rate(RATES.completionOfAssigned),
    completionOfDue: rate(RATES.completionOfDue),
    onTimeOfDue: rate(RATES.onTimeOfDue),
    overdueOfDue: rate(RATES.overdueOfDue),
  }
}

/** a / b over whole numbers, not reduced: counts stay as counted. Null when b is 0. */
export function fraction(a: Ratio, b: Ratio): Ratio | null {
  return b.n === 0n ? null : { n: a.n * (commonOf(a, b) / a.d), d: b.n * (commonOf(a, b) / b.d) }
}

function commonOf(a: Ratio, b: Ratio): bigint {
  let [x, y] = [a.d, b.d]
  if (x === y) return x
  while (y !== 0n) [x, y] = [y, x % y]
  return (a.d / x) * b.d
}
