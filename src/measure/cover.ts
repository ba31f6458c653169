import { addDays, type Day } from '../core/day.ts'
import type { Period } from '../core/period.ts'

/**
 * The windows that cover the days up to `to` without gap or overlap, from one that has begun by `from`: of several ways the one with
 * the most windows, so that Q1 and Q2 are taken and not the half-year they make. null where days are missing.
 */
export function finestCover<T extends { readonly period: Period }>(
  all: readonly T[],
  from: Day,
  to: Day,
): readonly T[] | null {
  const known = new Map<Day, readonly T[] | null>()
  const upTo = (end: Day): readonly T[] | null => {
    const before = known.get(end)
    if (before !== undefined) return before
    let best: readonly T[] | null = null
    for (const item of all.filter(({ period }) => period.to === end && period.from <= end)) {
      const rest = item.period.from <= from ? [] : upTo(addDays(item.period.from, -1))
      if (rest && rest.length + 1 > (best?.length ?? 0)) best = [...rest, item]
    }
    known.set(end, best)
    return best
  }
  return upTo(to)
}
