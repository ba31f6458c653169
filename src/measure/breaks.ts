import type { Day } from '../core/day.ts'
import { within } from '../core/origin.ts'
import { beginningOf, type Indicator, type Plan } from '../core/plan.ts'
import type { Figure } from '../core/progress.ts'
import { fromDecimal } from '../core/ratio.ts'
import type { Baseline, Break } from '../core/verdict.ts'

/** The break that began the series a day stands in; null for the first series. Figures on two sides of a break are never compared. */
export function breakBefore({ data, origin }: Indicator, day: Day): Break | null {
  const all = (data.breaks ?? []).map(({ on, reason }, i) => ({ on, reason, origin: within(origin, 'breaks', i) }))
  return all.reduce<Break | null>((last, b) => (b.on <= day && (last === null || b.on > last.on) ? b : last), null)
}

/** The figures of the series that began with a break. */
export const figuresSince = (figures: readonly Figure[], since: Break | null): Figure[] =>
  figures.filter(({ at }) => since === null || at >= since.on)

/**
 * The baseline of a series: the break's own (on the day of the break where it states none), or before any break the plan's (at the
 * plan's beginning where it states no day). null where there is none: an old baseline says nothing of a new series.
 */
export function baselineOf(
  { data, origin }: Indicator,
  plan: Pick<Plan, 'data'>,
  since: Break | null,
): Baseline | null {
  const index = data.breaks?.findIndex(({ on }) => on === since?.on) ?? -1
  const stated = since === null ? data.baseline : data.breaks?.[index]?.baseline
  if (stated === undefined) return null
  const { value, at } = stated
  return {
    at: at ?? since?.on ?? beginningOf(plan) ?? null,
    value: typeof value === 'number' ? fromDecimal(value) : null,
    stated: value,
    origin: since === null ? within(origin, 'baseline') : within(since.origin, 'baseline'),
  }
}
