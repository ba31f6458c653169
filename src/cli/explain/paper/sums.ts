import { printCount, printPercent } from '../../../core/number.ts'
import { type Counts, STATES, type State } from '../../../core/progress.ts'
import { DONE, OPEN } from '../../../core/rates.ts'
import { ratioOf, toJson } from '../../../core/ratio.ts'
import { stateItems } from '../items.ts'
import { printed } from '../rate.ts'
import type { Explainer, Figure, Scope, Subject } from '../scope.ts'
import { stateSources } from '../sources.ts'

/** Sums of states that reports print beside the states themselves. */
export const SUMS = {
  done: DONE,
  open: OPEN,
  uncounted: ['regular', 'notApplicable', 'cancelled'],
} as const satisfies Readonly<Record<string, readonly State[]>>

/** `sums.done`: how many tasks are in one of several states. */
export const sums: Explainer = {
  ids: () => Object.keys(SUMS).map((name) => `sums.${name}`),
  explain: (subject, scope, id) => sumOf(subject, scope, id.slice('sums.'.length) as keyof typeof SUMS),
}

function sumOf({ words }: Subject, { tasks, tally }: Scope, name: keyof typeof SUMS): Figure {
  const states: readonly State[] = SUMS[name]
  const counts: Counts = tally.counts
  const result = states.reduce((sum, state) => sum + counts[state], 0)
  const of = (state: State): string[] => tasks.filter((task) => task.state === state).map(({ id }) => id)
  const { paths: w } = words
  return {
    name: { done: w.doneSum, open: w.openSum, uncounted: w.uncountedSum }[name],
    terms: states.map((state) => ({
      symbol: '',
      name: words.states[state],
      value: printCount(counts[state]),
      ids: of(state),
    })),
    steps: [`${states.map((state) => counts[state]).join(' + ')} = ${result}`],
    result: printCount(result),
    inputs: tasks.filter(({ state }) => states.includes(state)).flatMap((task) => stateSources(words, task)),
    calculation: { operation: { op: 'count', where: { value: states } }, items: stateItems(tasks), result },
  }
}

/** `shares.doneOnTime`: tasks in a state over all tasks. */
export const shares: Explainer = {
  ids: () => STATES.map((state) => `shares.${state}`),
  explain: ({ words }, { tasks, tally: { counts } }, id) => {
    const state = id.slice('shares.'.length) as State
    const share = ratioOf(counts[state], counts.total)
    return {
      name: words.paths.shareOf(words.states[state]),
      formula: words.paths.shareFormula,
      terms: [],
      steps: [`${counts[state]} / ${counts.total}`],
      ...printed(words, share, words.explain.zero),
      ...(share ? { result: printPercent(share) } : {}),
      inputs: tasks.filter((task) => task.state === state).flatMap((task) => stateSources(words, task)),
      calculation: {
        operation: { op: 'ratio', above: { value: [state] }, below: {} },
        items: stateItems(tasks),
        result: toJson(share),
      },
    }
  },
}
