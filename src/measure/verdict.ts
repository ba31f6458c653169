import type { IndicatorGrowth } from '../core/growth.ts'
import type { Figure, Step } from '../core/progress.ts'
import type { Baseline, Method, Pace, Verdict } from '../core/verdict.ts'
import { isWorse } from './goal.ts'
import { type Course, linear, type PaceMethod } from './pace.ts'
import { meets } from './steps.ts'

/** Everything a verdict depends on. */
export interface Situation extends Pick<Course, 'direction' | 'percent' | 'tolerance' | 'since'> {
  readonly figure: Figure | null
  /** A figure should be there by now. */
  readonly owed: boolean
  /** S: the last step due. */
  readonly step: Step | null
  /** N: the one after it. */
  readonly next: Step | null
  readonly baseline: Baseline | null
  readonly method: Method
  /** For method growth: what it says; null for any other. */
  readonly growth: IndicatorGrowth | null
}

export interface Judged {
  readonly verdict: Verdict
  readonly pace: Pace | null
}

/** True for a figure that states nothing: a ratio over 0. */
export const isEmpty = (figure: Figure | null): figure is null =>
  figure === null || (figure.value === null && figure.stated === null)

/**
 * The first that fits: no value → noData, notDue if none is owed yet · meets N (else S, where there is no N) → achieved · misses S → notAchieved ·
 * worse than the baseline → worsening · by growth, where that is the method · no baseline or no N → noPace · by the straight line from S, else the
 * baseline, to N → onTrack or behind.
 */
export function verdict(situation: Situation): Judged {
  const { figure, step, next, baseline, direction } = situation
  if (isEmpty(figure)) return plain(situation.owed ? 'noData' : 'notDue')
  const wanted = next ?? step
  if (wanted && meets(figure, wanted)) return plain('achieved')
  if (step && !meets(figure, step)) return plain('notAchieved')
  if (baseline && isWorse(figure, baseline, wanted, direction)) return plain('worsening')
  const judged = paceOf(situation, figure)
  // The straight line stands beside what growth says.
  if (situation.growth) return { verdict: situation.growth.verdict, pace: judged?.pace ?? null }
  return judged ? { verdict: judged.onTrack ? 'onTrack' : 'behind', pace: judged.pace } : plain('noPace')
}

const plain = (verdict: Verdict): Judged => ({ verdict, pace: null })

function paceOf(situation: Situation, { at, value }: Figure): ReturnType<PaceMethod> {
  const { baseline, next } = situation
  if (!baseline || !next || value === null) return null
  return linear({ ...situation, baseline, next, at, value })
}
