import { type Counts, STATES, type State } from '../core/progress.ts'
import { VERDICTS, type Verdict, type VerdictCounts } from '../core/verdict.ts'

/** How many of each state; the nine always add up to `total`. */
export function countStates(states: readonly State[]): Counts {
  const counts = { total: states.length } as Record<State | 'total', number>
  for (const state of STATES) counts[state] = 0
  for (const state of states) counts[state]++
  return assertAddsUp(counts)
}

/** Refuses counts whose nine states do not add up to their total: a table that loses a task is never shown. */
export function assertAddsUp(counts: Counts): Counts {
  const added = STATES.reduce((sum, state) => sum + counts[state], 0)
  if (added !== counts.total) throw new Error(`counts add up to ${added}, not to their total of ${counts.total}`)
  return counts
}

/** How many indicators of each verdict; the eight add up to `total` as every indicator has one. */
export function countVerdicts(all: readonly Verdict[]): VerdictCounts {
  const counts = { total: all.length } as Record<Verdict | 'total', number>
  for (const verdict of VERDICTS) counts[verdict] = all.filter((one) => one === verdict).length
  return counts
}
