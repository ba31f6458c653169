import type { IndicatorGrowth } from '../core/growth.ts'
import type { IndicatorStatus } from '../core/progress.ts'
import { toJson } from '../core/ratio.ts'
import type { Comparison, SeriesEntry } from '../core/series.ts'
import type { Pace } from '../core/verdict.ts'

/** A pace for JSON: exact values in the indicator's unit. */
export const paceJson = (pace: Pace | null) =>
  pace && {
    from: { day: pace.from.day, value: toJson(pace.from.value), what: pace.from.what },
    to: { day: pace.to.day, value: toJson(pace.to.value) },
    at: pace.at,
    planned: toJson(pace.planned),
    difference: toJson(pace.difference),
    tolerance: toJson(pace.tolerance),
  }

/** What the growth-rate method says, for JSON; doubles, marked so. */
export const growthJson = (growth: IndicatorGrowth | null) =>
  growth && {
    inexact: growth.inexact,
    progress: growth.progress,
    score: growth.score,
    label: growth.label,
    reason: growth.reason,
  }

/** The status of one indicator for `plan show --json`. */
export function indicatorJson(status: IndicatorStatus, series: readonly SeriesEntry[]) {
  const { figure, state, reaching, verdict, flags, method, since, breakdown } = status
  return {
    state,
    verdict,
    flags,
    method,
    pace: paceJson(status.pace),
    growth: growthJson(status.growth),
    value: figure && (toJson(figure.value) ?? figure.stated),
    at: figure?.at ?? null,
    reaching: toJson(reaching),
    since: since && { on: since.on, reason: since.reason },
    breakdown: breakdown && {
      of: breakdown.of,
      at: breakdown.at,
      items: breakdown.items.map(({ id, name, value, n, d }) => ({ id, name, value: toJson(value), n, d })),
    },
    series: series.map(entryJson),
  }
}

function entryJson({ period, figure, since, inPeriod, cumulative, previous, sameLastYear, disagrees }: SeriesEntry) {
  const beside = (other: Comparison | null) =>
    other && { period: other.period.id, value: toJson(other.value), difference: toJson(other.difference) }
  return {
    period: period.id,
    from: period.from,
    to: period.to,
    at: figure.at,
    value: toJson(figure.value) ?? figure.stated,
    n: figure.n?.value ?? null,
    d: figure.d?.value ?? null,
    status: figure.status,
    since: since?.on ?? null,
    inPeriod: toJson(inPeriod),
    cumulative: cumulative && {
      value: toJson(cumulative.value),
      n: toJson(cumulative.n),
      d: toJson(cumulative.d),
    },
    previous: beside(previous),
    sameLastYear: beside(sameLastYear),
    disagrees: toJson(disagrees),
  }
}
