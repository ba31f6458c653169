import { printCount, printFraction, printNumber, printPercent } from '../../core/number.ts'
import type { Progress, RateName, State, Tally, TaskStatus } from '../../core/progress.ts'
import { type CountRate, isDone, isOpen, RATES } from '../../core/rates.ts'
import { type Ratio, toJson } from '../../core/ratio.ts'
import type { Context } from '../context.ts'
import type { Words } from '../words/index.ts'
import type { Derivation } from './derivation.ts'
import { deadlineText, percentSources, stateSources } from './sources.ts'

/** The set of tasks a figure speaks of: the plan, a group or a unit. */
export interface Scope {
  readonly prefix: string
  readonly name: string
  readonly tally: Tally
  readonly tasks: readonly TaskStatus[]
}

const SYMBOL: Readonly<Partial<Record<State, string>>> = {
  doneOnTime: 'D1',
  doneLate: 'D2',
  doneUndated: 'D3',
  openInTime: 'O1',
  openOverdue: 'O2',
  openUndated: 'O3',
}

/** The definition of a rate in symbols: `(D1 + D2) / (D1 + D2 + O2)`. */
function formulaOf({ explain }: Words, name: RateName, weighted: boolean): string {
  if (name === 'averageProgress') return weighted ? explain.formulas.weightedAverage : explain.formulas.averageProgress
  const { above, below } = RATES[name]
  return `${symbols(above)} / ${symbols(below)}`
}

function symbols(states: readonly State[]): string {
  const sum = states.map((state) => SYMBOL[state]).join(' + ')
  return states.length > 1 ? `(${sum})` : sum
}

/** How one of the rates of a set of tasks came about; `weighted`: by weight instead of by number. */
export function explainRate(
  context: Context,
  progress: Progress,
  scope: Scope,
  name: RateName,
  weighted: boolean,
): Derivation {
  const { words } = context
  const rates = weighted ? scope.tally.weighted : scope.tally.rates
  const rate = rates?.[name] ?? null
  const title = `${scope.prefix}${weighted ? 'weighted' : 'rates'}.${name} · ${words.rates[name]}${weighted ? ` (${words.explain.weighted})` : ''}${scope.name}`
  const why = weighted && !scope.tally.weighted ? words.explain.noWeights : reasonOf(words, progress, scope)
  const body = name === 'averageProgress' ? average(words, scope, weighted) : counts(words, scope, name, weighted)
  return {
    title,
    formula: formulaOf(words, name, weighted),
    ...body,
    ...printed(words, rate, why),
  }
}

const reasonOf = ({ explain }: Words, progress: Progress, { tasks }: Scope): string => {
  if (!progress.complete) return explain.unread
  return tasks.some((t) => t.spoken || t.percent !== null) ? explain.zero : explain.noReport
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

function counts(
  words: Words,
  { tasks }: Scope,
  name: CountRate,
  weighted: boolean,
): Pick<Derivation, 'terms' | 'steps' | 'inputs'> {
  const { above, below } = RATES[name]
  const of = (state: State): readonly TaskStatus[] => tasks.filter((t) => t.state === state)
  const amount = (state: State): string => (weighted ? printNumber(weightOf(of(state))) : printCount(of(state).length))
  const terms = below.map((state) => ({
    symbol: SYMBOL[state] ?? '',
    name: words.states[state],
    value: amount(state),
    ids: of(state).map((t) => t.id),
  }))
  const sum = (states: readonly State[]): string => states.map(amount).join(' + ')
  const steps = [`(${sum(above)}) / (${sum(below)})`]
  return { terms, steps, inputs: below.flatMap(of).flatMap((t) => stateSources(words, t)) }
}

const weightOf = (tasks: readonly TaskStatus[]): number => tasks.reduce((sum, t) => sum + (t.task.data.weight ?? 0), 0)

function average(words: Words, { tasks }: Scope, weighted: boolean): Pick<Derivation, 'terms' | 'steps' | 'inputs'> {
  const told = tasks.filter((t) => t.percent !== null && (isDone(t.state) || isOpen(t.state)))
  const terms = told.map((t) => ({
    symbol: t.id,
    name: words.states[t.state],
    value: `${t.percent ? printPercent(t.percent) : words.none}${weighted ? ` × ${printNumber(t.task.data.weight ?? 1)}` : ''}`,
    ids: [],
  }))
  const weights = printNumber(weighted ? weightOf(told) : told.length)
  const steps = [`Σ (${terms.map((term) => term.value).join(' + ')}) / ${weights}`]
  return {
    terms,
    steps,
    inputs: told.flatMap((t) => (isDone(t.state) ? stateSources(words, t) : percentSources(words, t))),
  }
}

/** How the coverage of a set of tasks came about. */
export function explainCoverage({ words }: Context, scope: Scope): Derivation {
  const counted = scope.tasks.filter((t) => isDone(t.state) || isOpen(t.state))
  const covered = counted.filter((t) => t.inWindow || isDone(t.state))
  const rest = counted.filter((t) => !covered.includes(t))
  const term = (symbol: string, name: string, tasks: readonly TaskStatus[]) => ({
    symbol,
    name,
    value: printCount(tasks.length),
    ids: tasks.map((t) => t.id),
  })
  return {
    title: `${scope.prefix}coverage · ${words.explain.coverage}${scope.name}`,
    formula: words.explain.formulas.coverage,
    terms: [term('+', words.explain.coverage, covered), term('−', words.show.notReported, rest)],
    steps: [`${covered.length} / ${counted.length}`],
    ...printed(words, scope.tally.coverage, words.explain.zero),
    inputs: counted.map((t) => ({ label: t.id, value: deadlineText(words, t), origin: t.task.origin })),
  }
}
