import { printCount, printFraction, printNumber, printPercent } from '../../core/number.ts'
import type { Progress, RateName, State, Tally, TaskStatus } from '../../core/progress.ts'
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

type CountRate = Exclude<RateName, 'averageProgress'>

/** The states in each rate's denominator, in the order of the formula. */
const DENOMINATOR: Record<CountRate, readonly State[]> = {
  completionOfAssigned: ['doneOnTime', 'doneLate', 'doneUndated', 'openInTime', 'openOverdue', 'openUndated'],
  completionOfDue: ['doneOnTime', 'doneLate', 'openOverdue'],
  onTimeOfDue: ['doneOnTime', 'doneLate', 'openOverdue'],
  overdueOfDue: ['doneOnTime', 'doneLate', 'openOverdue'],
}
const NUMERATOR: Record<CountRate, readonly State[]> = {
  completionOfAssigned: ['doneOnTime', 'doneLate', 'doneUndated'],
  completionOfDue: ['doneOnTime', 'doneLate'],
  onTimeOfDue: ['doneOnTime'],
  overdueOfDue: ['openOverdue'],
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
    formula: words.explain.formulas[weighted && name === 'averageProgress' ? 'weightedAverage' : name],
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
  const of = (state: State): readonly TaskStatus[] => tasks.filter((t) => t.state === state)
  const amount = (state: State): string => (weighted ? printNumber(weightOf(of(state))) : printCount(of(state).length))
  const terms = DENOMINATOR[name].map((state) => ({
    symbol: words.explain.symbols[state] ?? '',
    name: words.states[state],
    value: amount(state),
    ids: of(state).map((t) => t.id),
  }))
  const sum = (states: readonly State[]): string => states.map(amount).join(' + ')
  const steps = [`(${sum(NUMERATOR[name])}) / (${sum(DENOMINATOR[name])})`]
  return { terms, steps, inputs: DENOMINATOR[name].flatMap(of).flatMap((t) => stateSources(words, t)) }
}

const weightOf = (tasks: readonly TaskStatus[]): number => tasks.reduce((sum, t) => sum + (t.task.data.weight ?? 0), 0)

function average(words: Words, { tasks }: Scope, weighted: boolean): Pick<Derivation, 'terms' | 'steps' | 'inputs'> {
  const told = tasks.filter((t) => t.percent !== null && (t.state.startsWith('done') || t.state.startsWith('open')))
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
    inputs: told.flatMap((t) => (t.state.startsWith('done') ? stateSources(words, t) : percentSources(words, t))),
  }
}

/** How the coverage of a set of tasks came about. */
export function explainCoverage({ words }: Context, scope: Scope): Derivation {
  const counted = scope.tasks.filter((t) => t.state.startsWith('done') || t.state.startsWith('open'))
  const covered = counted.filter((t) => t.inWindow || t.state.startsWith('done'))
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
