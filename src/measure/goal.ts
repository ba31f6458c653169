import { isRange } from '../core/indicator.ts'
import type { Figure, Step } from '../core/progress.ts'
import { compare, fromDecimal, type Ratio, subtract, ZERO } from '../core/ratio.ts'
import { meets } from './steps.ts'

/** Which way is better: more, less, or nearer to a value or range (both ends of it). */
export type Goal = { readonly sense: 'up' | 'down' } | Near
interface Near {
  readonly sense: 'near'
  readonly least: Ratio
  readonly most: Ratio
}

/** What was reported, or a baseline: a number, or words. */
export type Said = Pick<Figure, 'value' | 'stated'>

/**
 * Which way an indicator should go: as the comparison of the step it is judged by says (the direction gives its default), else as the
 * direction says. A range, `=` and `keep` want it near. null for words and yes/no, which know only met and not met.
 */
export function goalOf(wanted: Step | null, direction: 'up' | 'down' | 'keep'): Goal | null {
  if (wanted === null) return direction === 'keep' ? null : { sense: direction }
  const ends = endsOf(wanted)
  if (ends === null) return null
  if (isRange(wanted.value) || wanted.op === '=') return { sense: 'near', least: ends[0], most: ends[1] }
  return { sense: wanted.op.startsWith('>') ? 'up' : 'down' }
}

/** Both ends of a step's value, equal for a single number; null for words and yes/no. */
export function endsOf({ value }: Step): readonly [Ratio, Ratio] | null {
  if (isRange(value)) return [fromDecimal(value[0]), fromDecimal(value[1])]
  return typeof value === 'number' ? [fromDecimal(value), fromDecimal(value)] : null
}

/** How far the first value is ahead of the second, negative where it is worse; in the values' own unit. */
export function aheadBy(goal: Goal, value: Ratio, other: Ratio): Ratio {
  if (goal.sense === 'near') return subtract(distance(other, goal), distance(value, goal))
  return goal.sense === 'up' ? subtract(value, other) : subtract(other, value)
}

function distance(value: Ratio, { least, most }: Near): Ratio {
  if (compare(value, least) < 0) return subtract(least, value)
  return compare(value, most) > 0 ? subtract(value, most) : ZERO
}

/** True when one is worse than the other; of words and yes/no when only the other meets the step. */
export function isWorse(said: Said, other: Said, wanted: Step | null, direction: 'up' | 'down' | 'keep'): boolean {
  const goal = goalOf(wanted, direction)
  if (goal && said.value && other.value) return aheadBy(goal, said.value, other.value).n < 0n
  if (goal || wanted === null) return false
  return meets(other, wanted) === true && meets(said, wanted) !== true
}
