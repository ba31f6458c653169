import type { RateName, State } from './progress.ts'

const DONE: readonly State[] = ['doneOnTime', 'doneLate', 'doneUndated']
const OPEN: readonly State[] = ['openInTime', 'openOverdue', 'openUndated']
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
