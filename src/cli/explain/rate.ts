import { printCount, printFraction, printNumber, printPercent } from '../../core/number.ts'
import type { RateName, State, TaskStatus } from '../../core/progress.ts'
import { type CountRate, isCounted, isDone, isTold, RATES, ratesKnown } from '../../core/rates.ts'
import { fromDecimal, type Ratio, toJson } from '../../core/ratio.ts'
import type { Words } from '../words/index.ts'
import type { Calculation, Item, Withheld } from './calculation.ts'
import type { Derivation } from './derivation.ts'
import { percentOrigin, stateItems, taskItem } from './items.ts'
import type { Explainer, Figure, Scope, Subject } from './scope.ts'
import { percentSources, stateSources } from './sources.ts'

export const RATE_NAMES: readonly RateName[] = [
  'completionOfAssigned',
  'completionOfDue',
  'onTimeOfDue',
  'overdueOfDue',
  'averageProgress',
]

const SYMBOL: Readonly<Partial<Record<State, string>>> = {
  doneOnTime: 'D1',
  doneLate: 'D2',
  doneUndated: 'D3',
  openInTime: 'O1',
  openOverdue: 'O2',
  openUndated: 'O3',
}

/** `rates.completionOfDue`: a rate of a set of tasks, each task counted once. */
export const rates: Explainer = {
  ids: () => RATE_NAMES.map((name) => `rates.${name}`),
  explain: (subject, scope, id) => rate(subject, scope, id.slice('rates.'.length) as RateName, false),
}

/** `weighted.completionOfDue`: the same by weight. */
export const weighted: Explainer = {
  ids: () => RATE_NAMES.map((name) => `weighted.${name}`),
  explain: (subject, scope, id) => rate(subject, scope, id.slice('weighted.'.length) as RateName, true),
}

function rate(subject: Subject, scope: Scope, name: RateName, byWeight: boolean): Figure {
  const { words } = subject
  const { tally } = scope
  const found = (byWeight ? tally.weighted : tally.rates)?.[name] ?? null
  const withheld = byWeight && !tally.weighted ? 'noWeights' : withheldFrom(subject, scope)
  const body = name === 'averageProgress' ? average(words, scope, byWeight) : counts(words, scope, name, byWeight)
  return {
    name: words.rates[name] + (byWeight ? ` (${words.explain.weighted})` : ''),
    formula: formulaOf(words, name, byWeight),
    ...body,
    ...printed(words, found, withheld ? words.explain[withheld] : words.explain.zero),
    others: othersOf(scope, name),
    calculation: { ...body.calculation, result: toJson(found), withheld },
  }
}

const othersOf = ({ prefix }: Scope, name: RateName): string[] => [
  ...RATE_NAMES.filter((other) => other !== name).map((other) => `${prefix}rates.${other}`),
  ...(prefix === '' ? ['rates.reportsInTime'] : []),
]

/** The definition of a rate in symbols: `(D1 + D2) / (D1 + D2 + O2)`. */
function formulaOf({ explain }: Words, name: RateName, byWeight: boolean): string {
  if (name === 'averageProgress') return byWeight ? explain.formulas.weightedAverage : explain.formulas.averageProgress
  const { above, below } = RATES[name]
  return `${symbols(above)} / ${symbols(below)}`
}

function symbols(states: readonly State[]): string {
  const sum = states.map((state) => SYMBOL[state]).join(' + ')
  return states.length > 1 ? `(${sum})` : sum
}

/** Why a set of tasks has no rates at all. */
function withheldFrom({ progress }: Subject, { tasks }: Scope): (Withheld & ('unread' | 'noReport')) | undefined {
  if (!ratesKnown(progress.plan)) return 'unread'
  return tasks.some(isTold) ? undefined : 'noReport'
}

/** The printed result of a fraction, or the reason why there is none. */
export function printed(
  { explain, none }: Words,
  rate: Ratio | null,
  why: string,
): Pick<Derivation, 'result' | 'exact' | 'rounding'> {
  if (!rate) return { result: `${none} (${explain.nothing}: ${why})`, exact: null }
  return {
    result: printPercent(rate),
    exact: toJson(rate),
    rounding: `${explain.rounding}; ${explain.exact(printFraction(rate))}`,
  }
}

type Body = Pick<Derivation, 'terms' | 'steps' | 'inputs'> & {
  readonly calculation: Pick<Calculation, 'operation' | 'items'>
}

function counts(words: Words, { tasks }: Scope, name: CountRate, byWeight: boolean): Body {
  const { above, below } = RATES[name]
  const of = (state: State): readonly TaskStatus[] => tasks.filter((t) => t.state === state)
  const amount = (state: State): string => (byWeight ? printNumber(weightOf(of(state))) : printCount(of(state).length))
  const terms = below.map((state) => ({
    symbol: SYMBOL[state] ?? '',
    name: words.states[state],
    value: amount(state),
    ids: of(state).map((t) => t.id),
  }))
  const sum = (states: readonly State[]): string => states.map(amount).join(' + ')
  return {
    terms,
    steps: [`(${sum(above)}) / (${sum(below)})`],
    inputs: below.flatMap(of).flatMap((t) => stateSources(words, t)),
    calculation: {
      operation: { op: 'ratio', above: { value: above }, below: { value: below } },
      items: byWeight ? weigh(stateItems(tasks), tasks) : stateItems(tasks),
    },
  }
}

const weightOf = (tasks: readonly TaskStatus[]): number => tasks.reduce((sum, t) => sum + (t.task.data.weight ?? 0), 0)

/** The items with their tasks' weights, where they have one. */
function weigh(items: readonly Item[], tasks: readonly TaskStatus[]): Item[] {
  const weights = new Map(tasks.map((t) => [t.id, t.task.data.weight]))
  return items.map((item) => {
    const weight = weights.get(item.id)
    const exact = weight === undefined ? null : toJson(fromDecimal(weight))
    return exact ? { ...item, weight: exact } : item
  })
}

function average(words: Words, { tasks }: Scope, byWeight: boolean): Body {
  const told = tasks.filter((t) => t.percent !== null && isCounted(t.state))
  const terms = told.map((t) => ({
    symbol: t.id,
    name: words.states[t.state],
    value: `${t.percent ? printPercent(t.percent) : words.none}${byWeight ? ` × ${printNumber(t.task.data.weight ?? 1)}` : ''}`,
    ids: [],
  }))
  const weights = printNumber(byWeight ? weightOf(told) : told.length)
  const items = told.map((t) => taskItem(t, toJson(t.percent), percentOrigin(t)))
  return {
    terms,
    steps: told.length === 0 ? [] : [`Σ (${terms.map((term) => term.value).join(' + ')}) / ${weights}`],
    inputs: told.flatMap((t) => (isDone(t.state) ? stateSources(words, t) : percentSources(words, t))),
    calculation: { operation: { op: 'weightedMean' }, items: byWeight ? weigh(items, told) : items },
  }
}
