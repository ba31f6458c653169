import type { Verdict } from './verdict.ts'

/** What the growth-rate method says of an indicator, best first. */
export const GROWTH_LABELS = [
  'target_achieved',
  'substantial',
  'moderate',
  'limited',
  'deterioration',
  'not_available',
] as const
export type GrowthLabel = (typeof GROWTH_LABELS)[number]

/** Why a growth rate cannot be worked out. */
export type GrowthGap =
  | 'noBaseline'
  | 'noFigure'
  | 'notNumber'
  | 'noDirection'
  | 'range'
  | 'restarts'
  | 'onePoint'
  | 'baselineZero'
  | 'targetZero'
  | 'targetIsBaseline'
  | 'targetYear'
  | 'oppositeSigns'

/**
 * The result of the growth-rate method. Roots have no exact fraction, so its numbers are doubles and it says so.
 * `progress`: with a target actual over required growth, without one the growth a year, positive when in the wanted direction.
 */
export interface Growth {
  readonly inexact: true
  readonly progress: number | null
  /** -5 to 5. */
  readonly score: number | null
  readonly label: GrowthLabel
  /** Why `progress` is null; null where it is not. */
  readonly reason: GrowthGap | null
}

/** What the method says of an indicator of a plan, and which verdict that is. */
export interface IndicatorGrowth extends Growth {
  readonly verdict: Extract<Verdict, 'achieved' | 'onTrack' | 'behind' | 'worsening' | 'noPace'>
}

/** A result, or a group of them that counts as one. */
export type GrowthNode = Pick<Growth, 'score' | 'label'> | { readonly group: readonly GrowthNode[] }
