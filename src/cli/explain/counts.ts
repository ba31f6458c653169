import { printCount } from '../../core/number.ts'
import {
  type Counts,
  type IndicatorState,
  type IndicatorStatus,
  type Progress,
  STATES,
  type State,
} from '../../core/progress.ts'
import { VERDICTS, type Verdict } from '../../core/verdict.ts'
import { figureText } from '../indicator-text.ts'
import type { Words } from '../words/index.ts'
import type { Item } from './calculation.ts'
import type { Input, Term } from './derivation.ts'
import { dutySources } from './duty.ts'
import { dutyOrigin, indicatorOrigin, stateItems } from './items.ts'
import type { Explainer, Figure, Scope, Subject } from './scope.ts'
import { stateSources } from './sources.ts'

const COUNTS = ['total', ...STATES] as const
export const INDICATOR_STATES = [
  'attained',
  'notAttained',
  'noData',
  'notDue',
] as const satisfies readonly IndicatorState[]

const last = (id: string): string => id.slice(id.lastIndexOf('.') + 1)

/** `counts.doneOnTime`: how many tasks are in a state, and which. */
export const counts: Explainer = {
  ids: () => COUNTS.map((name) => `counts.${name}`),
  explain: (subject: Subject, { tasks, tally }: Scope, id) => {
    const { words } = subject
    const name = last(id) as keyof Counts
    const chosen = tasks.filter((t) => name === 'total' || t.state === name)
    return {
      ...counted(words, name, words.states, STATES, stateItems(tasks), tally.counts),
      formula: name === 'total' ? words.figures.allTasks : words.figures.tasksIn(words.states[name]),
      inputs: chosen.flatMap((t) => stateSources(words, t)),
    }
  },
}

/** `duties.openOverdue`: the same for the duties of organising the work. */
export const duties: Explainer = {
  ids: () => COUNTS.map((name) => `duties.${name}`),
  explain: ({ words, progress }: Subject, _scope, id) => {
    const name = last(id) as keyof Counts
    const all = progress.duties
    const items = all.map((d): Item => ({ id: d.id, kind: 'duty', value: d.state, origin: dutyOrigin(d) }))
    return {
      ...counted(words, name, words.states, STATES, items, progress.dutyCounts),
      formula: name === 'total' ? words.figures.allDuties : words.figures.dutiesIn(words.states[name]),
      inputs: all.filter((d) => name === 'total' || d.state === name).flatMap((d) => dutySources(words, progress, d)),
    }
  },
}

/** `indicators.attained`: how many indicators stand so against their targets, and which. */
export const indicators: Explainer = {
  ids: () => ['total', ...INDICATOR_STATES].map((name) => `indicators.${name}`),
  explain: ({ words, progress }: Subject, _scope, id) => {
    return indicatorCount(words, progress.indicators, progress.indicatorCounts, last(id) as IndicatorState | 'total')
  },
}

/** How many of some indicators stand so against their targets, and which. */
export function indicatorCount(
  words: Words,
  all: readonly IndicatorStatus[],
  result: Progress['indicatorCounts'],
  name: IndicatorState | 'total',
): Figure {
  const states = words.indicatorStates
  return {
    ...counted(words, name, states, INDICATOR_STATES, indicatorItems(all), result),
    formula: name === 'total' ? words.figures.allIndicators : words.figures.indicatorsIn(states[name]),
    inputs: indicatorLines(
      words,
      all,
      (i) => name === 'total' || i.state === name,
      (i) => states[i.state],
    ),
  }
}

/** Every indicator with its state against the target. */
export const indicatorItems = (all: readonly IndicatorStatus[]): Item[] =>
  all.map((i) => ({ id: i.indicator.id, kind: 'indicator', value: i.state, origin: indicatorOrigin(i) }))

/** `verdicts.onTrack`: how many indicators are judged so, and which. */
export const verdicts: Explainer = {
  ids: () => ['total', ...VERDICTS].map((name) => `verdicts.${name}`),
  explain: ({ words, progress }: Subject, _scope, id) => {
    const name = last(id) as Verdict | 'total'
    const items = progress.indicators.map((i): Item => {
      return { id: i.indicator.id, kind: 'indicator', value: i.verdict, origin: indicatorOrigin(i) }
    })
    const said = words.verdicts
    return {
      ...counted(words, name, said, VERDICTS, items, progress.verdicts),
      formula: name === 'total' ? words.figures.allIndicators : words.figures.verdictsIn(said[name]),
      inputs: indicatorLines(
        words,
        progress.indicators,
        (i) => name === 'total' || i.verdict === name,
        (i) => said[i.verdict],
      ),
    }
  },
}

export function indicatorLines(
  words: Words,
  all: readonly IndicatorStatus[],
  isChosen: (status: IndicatorStatus) => boolean,
  said: (status: IndicatorStatus) => string,
): Input[] {
  return all.filter(isChosen).map((i) => {
    const value = `${figureText(words, i)} · ${said(i)}`
    return { label: i.indicator.id, value, origin: indicatorOrigin(i) }
  })
}

/** A count of the items in one state, or of all with the states they are in. */
function counted<S extends State | IndicatorState | Verdict>(
  words: Words,
  name: S | 'total',
  names: Readonly<Record<S, string>>,
  states: readonly S[],
  items: readonly Item[],
  result: Readonly<Record<S | 'total', number>>,
): Omit<Figure, 'formula' | 'inputs'> {
  const terms = states
    .filter((state) => (name === 'total' ? result[state] > 0 : state === name))
    .map((state): Term => {
      const ids = items.filter((item) => item.value === state).map((item) => item.id)
      return { symbol: '', name: names[state], value: printCount(result[state]), ids }
    })
  const where = name === 'total' ? {} : { value: [name] }
  return {
    name: name === 'total' ? words.figures.total : names[name],
    terms,
    steps: terms.length > 1 ? [`${terms.map((term) => term.value).join(' + ')} = ${result[name]}`] : [],
    result: printCount(result[name]),
    calculation: { operation: { op: 'count', where }, items, result: result[name] },
  }
}
