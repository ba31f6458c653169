import { type Day, lastDayOfMonth } from '../core/day.ts'
import type { Indicator } from '../core/plan.ts'
import type { Figure, Step } from '../core/progress.ts'
import type { Comparison } from '../core/series.ts'
import { FLAGS, type Flag } from '../core/verdict.ts'
import { goalOf, isWorse, type Said } from './goal.ts'
import { meets } from './steps.ts'
import { isEmpty, type Judged, type Situation } from './verdict.ts'

/** What flags look at beside the situation: earlier figures of the same series, all steps, the period before. */
export interface Past {
  readonly indicator: Indicator
  readonly earlier: readonly Figure[]
  readonly steps: readonly Step[]
  /** What is compared between periods, of this period and the last; null where there is no last one. */
  readonly previous: { readonly now: Said; readonly before: Said } | null
  readonly day: Day
}

/** The flags beside a verdict, in the order of `FLAGS`; none where there is no figure. */
export function flagsOf(situation: Situation, { verdict }: Judged, past: Past): Flag[] {
  const { figure, step, next, baseline, direction } = situation
  if (isEmpty(figure)) return []
  const wanted = next ?? step
  const fallen = past.previous !== null && isWorse(past.previous.now, past.previous.before, wanted, direction)
  const belowBaseline = baseline !== null && isWorse(figure, baseline, wanted, direction)
  const raised: Readonly<Record<Flag, boolean>> = {
    lost: verdict !== 'achieved' && isLost(situation, figure, past),
    fallen,
    worsening: verdict === 'achieved' && (fallen || belowBaseline),
    old: isOld(past.indicator, figure, past.day),
    provisional: figure.status === 'estimate',
  }
  return FLAGS.filter((flag) => raised[flag])
}

/** A step that an earlier figure met, an estimate not counted, and the one in force does not. */
function isLost({ step, next, direction }: Situation, figure: Figure, { earlier, steps }: Past): boolean {
  const goal = goalOf(next ?? step, direction)
  // Where near is better, or words, an older step is often left behind on purpose.
  const held = goal && goal.sense !== 'near' ? steps : [step, next].filter((s) => s !== null)
  const told = earlier.filter(({ status }) => status !== 'estimate')
  return held.some((s) => meets(figure, s) !== true && told.some((before) => meets(before, s) === true))
}

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const

/** Older than the time between two figures. */
function isOld({ data: { every } }: Indicator, { at }: Figure, day: Day): boolean {
  return every !== undefined && monthsLater(at, MONTHS[every]) < day
}

/** The same date some months later, or the month's last where it has no such date. */
function monthsLater(day: Day, count: number): Day {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count
  const last = lastDayOfMonth(Math.floor(month / 12), (month % 12) + 1)
  return last.slice(8) < day.slice(8) ? last : last.slice(0, 8) + day.slice(8)
}

/** The two values of a comparison, as `isWorse` takes them. */
export const beforeAndNow = (now: Said['value'], previous: Comparison | null): Past['previous'] =>
  previous && now ? { now: { value: now, stated: null }, before: { value: previous.value, stated: null } } : null
