import { COLUMNS } from '../core/movement.ts'
import type { ClosedData } from '../core/plan.ts'
import type { Figure, IndicatorStatus, Movement, Progress, Rates, TaskStatus } from '../core/progress.ts'
import type { Ratio } from '../core/ratio.ts'
import { leavesOf, nameOf } from './leaves.ts'

/** The figures that a closing keeps. */
export type Figures = Pick<ClosedData, 'totals' | 'tasks' | 'indicators'>
type Entry = ClosedData['indicators'][string]

/** The totals of a plan measured at a period's last day, and the values then in force. */
export const figuresOf = (progress: Progress, movement: Movement): Figures => ({
  totals: totalsOf(progress, movement),
  tasks: Object.fromEntries(progress.tasks.map((status) => [status.id, taskOf(status)])),
  indicators: Object.fromEntries(
    progress.indicators.flatMap((status) => {
      const entry = indicatorOf(status)
      return Object.keys(entry).length === 0 ? [] : [[status.indicator.id, entry]]
    }),
  ),
})

/** A fraction as counted: `12/48`. */
const fraction = (ratio: Ratio | null): string | null => (ratio ? `${ratio.n}/${ratio.d}` : null)

function totalsOf(progress: Progress, movement: Movement): Figures['totals'] {
  const { total, reports, reportsInTime, indicatorCounts } = progress
  return {
    counts: { ...total.counts },
    of: { ...total.of },
    rates: {
      ...ratesOf(total.rates),
      reportsInTime: fraction(reportsInTime),
      coverage: fraction(total.coverage),
    },
    weighted: total.weighted && ratesOf(total.weighted),
    reports: { owed: reports.length, received: reports.filter(({ received }) => received !== null).length },
    indicators: { ...indicatorCounts },
    movement: Object.fromEntries(COLUMNS.map((column) => [column, movement[column]])),
  }
}

const ratesOf = (rates: Rates): Record<string, string | null> =>
  Object.fromEntries(Object.entries(rates).map(([name, ratio]) => [name, fraction(ratio)]))

const taskOf = ({ state, percent, doneDay }: TaskStatus): ClosedData['tasks'][string] => ({
  state,
  ...(percent ? { percent: fraction(percent) ?? '' } : {}),
  ...(doneDay ? { done: doneDay } : {}),
})

function indicatorOf({ figure, figures, reaching }: IndicatorStatus): Entry {
  const units = Object.fromEntries(figures.map((one) => [one.unit, figureOf(one)]))
  return {
    ...(figure ? figureOf(figure) : {}),
    ...(reaching ? { reaching: fraction(reaching) ?? '' } : {}),
    ...(figures.length > 0 ? { units } : {}),
  }
}

function figureOf({ value, stated, n, d, at, period, status }: Figure) {
  return {
    ...(value ? { value: fraction(value) ?? '' } : {}),
    ...(typeof stated === 'string' || typeof stated === 'boolean' ? { stated } : {}),
    ...(n ? { n: n.value } : {}),
    ...(d ? { d: d.value } : {}),
    at,
    ...(period ? { period: period.id } : {}),
    status,
  }
}

/** A figure that is not what it was; null where there is none. */
export interface Difference {
  readonly name: string
  readonly path: readonly (string | number)[]
  readonly closed: string | null
  readonly now: string | null
}

/** The figures that differ, by their names in the file, in its order. */
export function differencesOf(closed: Figures, now: Figures): Difference[] {
  const [before, after] = [tableOf(closed), tableOf(now)]
  return [...new Map([...before, ...after]).values()].flatMap(({ name, path }) => {
    const was = before.get(name)?.text ?? null
    const is = after.get(name)?.text ?? null
    return was === is ? [] : [{ name, path, closed: was, now: is }]
  })
}

function tableOf({ totals, tasks, indicators }: Figures) {
  const leaves = leavesOf({ totals, tasks, indicators })
  return new Map(
    leaves.map((leaf) => {
      const text = leaf.value === null || typeof leaf.value === 'object' ? null : String(leaf.value)
      return [nameOf(leaf), { name: nameOf(leaf), path: leaf.path, text }] as const
    }),
  )
}
