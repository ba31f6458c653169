import { type Day, earlier } from '../core/day.ts'
import { factorOf } from '../core/indicator.ts'
import { within } from '../core/origin.ts'
import type { Period } from '../core/period.ts'
import type { Indicator, Plan } from '../core/plan.ts'
import type { Figure, Stated, TaskStatus } from '../core/progress.ts'
import { isCounted, isDone, isOpen } from '../core/rates.ts'
import { divide, fromDecimal, multiply, type Ratio, sum } from '../core/ratio.ts'
import type { Derivation, DerivedTerm } from '../core/verdict.ts'

type Formula = NonNullable<Indicator['data']['formula']>
type Term = Formula['n'][number]
type Counted = NonNullable<Term['tasks']>

/** What formulas are computed from: the tasks as they stand at D, and the figures reported. */
export interface Known {
  readonly plan: Plan
  readonly asOf: Day
  readonly period: Period
  readonly tasks: readonly TaskStatus[]
  /** False while a file that tasks rest on could not be read: no count of tasks is known then. */
  readonly tasksKnown: boolean
  /** The figure in force of an indicator that is reported; null where there is none. */
  readonly reported: (indicator: Indicator) => Figure | null
}

export interface Derived {
  readonly figure: Figure | null
  readonly derivation: Derivation
}

/** The derived indicators of a plan by id. One that needs itself, through whatever others, has no value. */
export function derivedOf(known: Known): ReadonlyMap<string, Derived> {
  const byId = new Map(known.plan.indicators.map((indicator) => [indicator.id, indicator]))
  const found = new Map<string, Derived>()
  const circular = circularOf(byId)
  const figureIn = (id: string): Figure | null => {
    const indicator = byId.get(id)
    if (!indicator || circular.has(id)) return null
    return indicator.data.formula ? derive(indicator, indicator.data.formula).figure : known.reported(indicator)
  }
  const derive = (indicator: Indicator, formula: Formula): Derived => {
    const before = found.get(indicator.id)
    if (before) return before
    const derivation = derivationOf(known, indicator, formula, figureIn)
    const derived = { derivation, figure: figureOf(known, indicator, derivation) }
    found.set(indicator.id, derived)
    return derived
  }
  for (const indicator of byId.values()) if (indicator.data.formula) derive(indicator, indicator.data.formula)
  return found
}

/** Ids of derived indicators that reach themselves through their inputs. */
function circularOf(byId: ReadonlyMap<string, Indicator>): ReadonlySet<string> {
  const inputs = (id: string): string[] => {
    const formula = byId.get(id)?.data.formula
    return formula ? [...formula.n, ...(formula.d ?? [])].flatMap((term) => term.indicator ?? []) : []
  }
  const reaches = (from: string, to: string, seen: Set<string>): boolean =>
    inputs(from).some((id) => id === to || (!seen.has(id) && reaches(id, to, seen.add(id))))
  return new Set([...byId.keys()].filter((id) => reaches(id, id, new Set())))
}

function derivationOf(
  known: Known,
  { data, origin }: Indicator,
  formula: Formula,
  input: (id: string) => Figure | null,
): Derivation {
  const terms = (key: 'n' | 'd'): DerivedTerm[] =>
    (formula[key] ?? []).map((term, i) => termOf(known, term, within(origin, 'formula', key, i), input))
  const n = terms('n')
  const d = formula.d ? terms('d') : null
  const [sumN, sumD] = [sumOf(n), d && sumOf(d)]
  const factor = factorOf(data)
  const share = sumN && (d === null ? sumN : sumD && divide(sumN, sumD))
  return { n, d, sumN, sumD, factor, value: share && multiply(share, fromDecimal(factor)) }
}

/** The sum of terms; one that is not known makes it unknown, never zero. */
function sumOf(terms: readonly DerivedTerm[]): Ratio | null {
  const values = terms.flatMap(({ value, times }) => (value ? [multiply(value, fromDecimal(times))] : []))
  return values.length === terms.length ? sum(values) : null
}

function termOf(
  known: Known,
  term: Term,
  origin: DerivedTerm['origin'],
  input: (id: string) => Figure | null,
): DerivedTerm {
  const { indicator, take = 'value', tasks, group = null, unit = null, constant, times = 1 } = term
  const common = { take, group, unit, times, origin }
  if (indicator !== undefined) {
    const figure = input(indicator)
    return { ...common, what: 'indicator', id: indicator, value: taken(figure, take), tasks: [], figure }
  }
  if (tasks !== undefined) {
    const counted = countedTasks(known, tasks, group, unit)
    const value = counted && { n: BigInt(counted.length), d: 1n }
    return { ...common, what: 'tasks', id: tasks, value, tasks: (counted ?? []).map((t) => t.id), figure: null }
  }
  const value = constant === undefined ? null : fromDecimal(constant)
  return { ...common, what: 'constant', id: '', value, tasks: [], figure: null }
}

function taken(figure: Figure | null, take: DerivedTerm['take']): Ratio | null {
  if (take === 'value') return figure?.value ?? null
  const stated = figure?.[take] ?? null
  return stated && fromDecimal(stated.value)
}

const KINDS: Readonly<Record<Counted, (task: TaskStatus) => boolean>> = {
  total: () => true,
  counted: ({ state }) => isCounted(state),
  done: ({ state }) => isDone(state),
  doneOnTime: ({ state }) => state === 'doneOnTime',
  doneLate: ({ state }) => state === 'doneLate',
  doneUndated: ({ state }) => state === 'doneUndated',
  open: ({ state }) => isOpen(state),
  openInTime: ({ state }) => state === 'openInTime',
  openOverdue: ({ state }) => state === 'openOverdue',
  openUndated: ({ state }) => state === 'openUndated',
  regular: ({ state }) => state === 'regular',
  tracked: ({ spoken }) => spoken,
  notReported: ({ state, spoken }) => isOpen(state) && !spoken,
}
const DONE: readonly Counted[] = ['done', 'doneOnTime', 'doneLate', 'doneUndated']

/** The tasks of a kind; null where nobody knows: files unread, or done ones of a set nobody has reported on. */
function countedTasks(known: Known, kind: Counted, group: string | null, unit: string | null): TaskStatus[] | null {
  const of = known.tasks.filter(
    ({ task, holder }) => (group === null || task.group === group) && (unit === null || holder === unit),
  )
  const told = of.some(({ spoken, percent }) => spoken || percent !== null)
  return !known.tasksKnown || (DONE.includes(kind) && !told) ? null : of.filter(KINDS[kind])
}

/** The figure of a derivation in the period shown; null where a value is not known. It is as final, and of other indicators alone as old, as its weakest input. */
function figureOf({ asOf, period }: Known, { data, origin }: Indicator, derivation: Derivation): Figure | null {
  const { value, n: terms, d, sumN, sumD } = derivation
  if (!value) return null
  const inputs = [...terms, ...(d ?? [])].flatMap(({ figure }) => figure ?? [])
  const counts = [...terms, ...(d ?? [])].some(({ what }) => what === 'tasks')
  const unit = data.lead ?? ''
  const place = within(origin, 'formula')
  const stated = (key: 'n' | 'd', total: Ratio | null): Stated<number> | null => {
    const number = total && Number(total.n) / Number(total.d)
    if (number === null || !isExactly(number, total)) return null
    return { value: number, origin: within(place, key), unit, period: period.id, effective: asOf }
  }
  const [n, below] = d ? [stated('n', sumN), stated('d', sumD)] : [null, null]
  return {
    value,
    stated: null,
    n: below ? n : null,
    d: n ? below : null,
    at: counts ? asOf : inputs.map(({ at }) => at).reduce(earlier, asOf),
    unit,
    period,
    status: (['estimate', 'preliminary'] as const).find((s) => inputs.some(({ status }) => status === s)) ?? 'final',
    source: null,
    origin: place,
    corrected: inputs.some(({ corrected }) => corrected),
  }
}

function isExactly(number: number, ratio: Ratio | null): boolean {
  if (!ratio || !Number.isFinite(number)) return false
  const { n, d } = fromDecimal(number)
  return n * ratio.d === ratio.n * d
}
