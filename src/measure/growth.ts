import type { Growth, GrowthGap, GrowthLabel, GrowthNode } from '../core/growth.ts'

/** A value in a year. */
export interface YearValue {
  readonly year: number
  readonly value: number
}

export interface GrowthInput {
  readonly base: YearValue
  readonly current: YearValue
  readonly target: YearValue | null
  readonly direction: 'up' | 'down'
  /** The natural limit in the wanted direction, such as 100 for a percentage that should rise; only used without a target. */
  readonly limit?: number | null
  /** Whether the target is met, where the caller can tell exactly; else judged from the doubles. */
  readonly achieved?: boolean
}

/** Least progress for substantial, moderate and limited; below the last it is deterioration. */
interface Thresholds {
  readonly high: number
  readonly medium: number
  readonly low: number
}

const WITH_TARGET: Thresholds = { high: 0.95, medium: 0.6, low: 0 }
const WITHOUT_TARGET: Thresholds = { high: 0.015, medium: 0.005, low: 0 }
/** Exponent of the correction near a natural limit. */
const EXPONENT = 4.44

/**
 * Progress by compound growth, as Open SDG publishes it (sdg-build 2.4.0, docs/progress-methodology.md), with one difference:
 * a baseline or target of 0 has no growth rate and is not replaced by 0.001. Years are whole years.
 */
export function growthOf(input: GrowthInput): Growth {
  const reason = gapOf(input)
  const progress = reason === null ? progressOf(input) : null
  const inexact = true as const
  if (input.achieved ?? reaches(input)) return { inexact, progress, score: 5, label: 'target_achieved', reason }
  if (progress === null) return { inexact, progress, score: null, label: 'not_available', reason }
  if (input.target)
    return { inexact, progress, score: scoreWithTarget(progress), label: labelOf(progress, WITH_TARGET), reason }
  const correction = input.limit == null ? 1 : correctionNear(input.limit, input.base.value)
  const score = scoreWithoutTarget(progress, correction)
  return { inexact, progress, score, label: labelOf(progress, scaled(WITHOUT_TARGET, correction)), reason }
}

/** Growth a year from `from` to `to`, as a share: 0.02 is 2 %. */
export const yearlyGrowth = (from: YearValue, to: YearValue): number =>
  (to.value / from.value) ** (1 / (to.year - from.year)) - 1

function gapOf({ base, current, target }: GrowthInput): GrowthGap | null {
  if (current.year <= base.year) return 'onePoint'
  if (base.value === 0) return 'baselineZero'
  if (opposite(base.value, current.value)) return 'oppositeSigns'
  if (!target) return null
  if (target.value === 0) return 'targetZero'
  if (opposite(base.value, target.value)) return 'oppositeSigns'
  if (target.year <= base.year) return 'targetYear'
  // Also where they differ by less than the root of a double can tell.
  return yearlyGrowth(base, target) === 0 ? 'targetIsBaseline' : null
}

const opposite = (a: number, b: number): boolean => (a > 0 && b < 0) || (a < 0 && b > 0)

/** Growth in the wanted direction; over the growth that the target requires, where there is one. */
function progressOf({ base, current, target, direction }: GrowthInput): number {
  // Values below 0 grow when they fall further: the sign turns them round.
  const wanted = (base.value < 0 ? -1 : 1) * (direction === 'up' ? 1 : -1)
  const actual = wanted * yearlyGrowth(base, current)
  return target ? actual / Math.abs(yearlyGrowth(base, target)) : actual
}

function reaches({ current, target, direction }: GrowthInput): boolean {
  if (!target) return false
  return direction === 'up' ? current.value >= target.value : current.value <= target.value
}

/** Near a natural limit less growth is possible: 1 far from it, 0 at it. */
function correctionNear(limit: number, base: number): number {
  const [b, l] = [Math.abs(base), Math.abs(limit)]
  if (b >= 2 * l) return 1
  return 1 - (b <= l ? b / l : (2 * l - b) / l) ** EXPONENT
}

const scaled = ({ high, medium, low }: Thresholds, by: number): Thresholds => ({
  high: high * by,
  medium: medium * by,
  low: low * by,
})

function labelOf(progress: number, { high, medium, low }: Thresholds): GrowthLabel {
  if (progress >= high) return 'substantial'
  if (progress >= medium) return 'moderate'
  return progress >= low ? 'limited' : 'deterioration'
}

const scoreWithTarget = (progress: number): number =>
  progress >= WITH_TARGET.medium ? Math.min(7.1429 * progress - 4.2857, 5) : Math.max(4.1667 * progress - 2.5, -5)

function scoreWithoutTarget(progress: number, correction: number): number {
  const { high, medium, low } = scaled(WITHOUT_TARGET, correction)
  if (progress < low) return Math.max(125 * progress - 2.5, -5)
  // At the limit, and not worse: there is nothing left to gain.
  if (correction === 0) return 5
  const share = progress / correction
  if (progress >= high) return Math.min(500 * share - 5, 5)
  return progress >= medium ? 250 * share - 1.25 : 500 * share - 2.5
}

/** Several results as one: the mean of the scores, a group counting once at every depth. What cannot be computed is left out. */
export function aggregateGrowth(members: readonly GrowthNode[]): Pick<Growth, 'inexact' | 'score' | 'label'> {
  const known = members.map((m) => ('group' in m ? aggregateGrowth(m.group) : m)).filter((m) => m.score !== null)
  if (known.length === 0) return { inexact: true, score: null, label: 'not_available' }
  const score = known.reduce((sum, m) => sum + (m.score ?? 0), 0) / known.length
  const achieved = known.every((m) => m.label === 'target_achieved')
  return { inexact: true, score, label: achieved ? 'target_achieved' : labelOfScore(score) }
}

const labelOfScore = (score: number): GrowthLabel => labelOf(score, { high: 2.5, medium: 0, low: -2.5 })
