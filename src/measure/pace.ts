import { type Day, daysBetween } from '../core/day.ts'
import type { Step } from '../core/progress.ts'
import { add, compare, fromDecimal, multiply, type Ratio, subtract } from '../core/ratio.ts'
import type { Baseline, Pace, PacePoint } from '../core/verdict.ts'
import { aheadBy, endsOf, goalOf } from './goal.ts'

/** What pace is judged from: a value on a day, where it started and where it has to be. */
export interface Course {
  readonly at: Day
  readonly value: Ratio
  readonly baseline: Baseline
  /** The last step due; whoever asks has found it attained. */
  readonly step: Step | null
  readonly next: Step
  readonly direction: 'up' | 'down' | 'keep'
  /** The indicator is in %: the tolerance is percentage points of it; else a share of the way from start to target. */
  readonly percent: boolean
  /** In percentage points, as the plan states it. */
  readonly tolerance: number
  /** The day the series began anew; no line starts before it. */
  readonly since: Day | null
}

/** How pace is judged; null where the method cannot say. */
export type PaceMethod = (course: Course) => { readonly pace: Pace; readonly onTrack: boolean } | null

/**
 * Judges by the straight line from the last step (attained) or else the baseline to the next step: at the value's own day the line
 * stands at from + (to − from) × days passed / days; on track while the value is not more than the tolerance behind it.
 * Before the line's first day it stands at its start. null for words, and where the line has no length in days.
 */
export const linear: PaceMethod = (course) => {
  const from = startOf(course)
  const goal = goalOf(course.next, course.direction)
  const wanted = endsOf(course.next)
  if (!from || !goal || !wanted || course.next.by === null) return null
  const to: PacePoint = { day: course.next.by, value: nearest(wanted, from.value), origin: course.next.origin }
  const length = daysBetween(from.day, to.day)
  if (length <= 0) return null
  const way = subtract(to.value, from.value)
  const passed = Math.min(Math.max(daysBetween(from.day, course.at), 0), length)
  const planned = add(from.value, multiply(way, { n: BigInt(passed), d: BigInt(length) }))
  const difference = aheadBy(goal, course.value, planned)
  const tolerance = toleranceOf(course, way)
  const pace = { from, to, at: course.at, planned, difference, tolerance }
  return { pace, onTrack: compare(add(difference, tolerance), { n: 0n, d: 1n }) >= 0 }
}

function toleranceOf({ percent, tolerance }: Course, way: Ratio): Ratio {
  if (percent) return fromDecimal(tolerance)
  const length = way.n < 0n ? { n: -way.n, d: way.d } : way
  return multiply(length, multiply(fromDecimal(tolerance), { n: 1n, d: 100n }))
}

/** The last step where it has a day in the series in force, else the baseline where its day is known. */
function startOf({ step, next, baseline, since }: Course): Pace['from'] | null {
  const ends = step && endsOf(step)
  const target = endsOf(next)
  if (step && ends && target && step.by !== null && (since === null || step.by >= since))
    return { day: step.by, value: towards(ends, target), origin: step.origin, what: 'step' }
  if (baseline.at === null || baseline.value === null) return null
  const what = baseline.restart ? 'year' : 'baseline'
  return { day: baseline.at, value: baseline.value, origin: baseline.origin, what }
}

type Ends = readonly [Ratio, Ratio]

/** The end of a range nearer to a value, or the value itself inside it. */
const nearest = ([least, most]: Ends, value: Ratio): Ratio =>
  compare(value, least) < 0 ? least : compare(value, most) > 0 ? most : value

/** The value of one range nearest to another range. */
const towards = (from: Ends, [least, most]: Ends): Ratio =>
  compare(from[1], least) < 0 ? from[1] : nearest(from, most)
