import { closingOf } from '../core/closing.ts'
import type { Progress, Rates, Tally } from '../core/progress.ts'
import { type JsonRatio, type Ratio, toJson } from '../core/ratio.ts'
import { closedJson } from './closed-json.ts'
import { dutyJson } from './duty-json.ts'
import { moneyJson } from './money-json.ts'
import { programmeJson } from './programme-json.ts'

/** Rates as JSON. */
export const ratesJson = (rates: Rates, more: Record<string, Ratio | null> = {}): Record<string, JsonRatio | null> =>
  Object.fromEntries(Object.entries({ ...rates, ...more }).map(([name, ratio]) => [name, toJson(ratio)]))

/** Counts and rates of a set of tasks as JSON. */
export const tallyJson = (tally: Tally) => ({
  counts: tally.counts,
  of: tally.of,
  rates: ratesJson(tally.rates),
  coverage: toJson(tally.coverage),
  weighted: tally.weighted && ratesJson(tally.weighted),
})

/** One plan of `plan status --json` (schemas/status.v1.schema.json); a fraction is `{ n, d }`, what is missing is null. */
export function planJson(progress: Progress) {
  const { plan, period, total } = progress
  return {
    id: plan.id,
    title: plan.data.title,
    illustrative: plan.data.illustrative ?? false,
    asOf: progress.asOf,
    complete: progress.complete,
    unread: plan.unread,
    period: { id: period.id, from: period.from, to: period.to, closed: closedJson(closingOf(plan, period.id)) },
    parts: progress.parts ?? [],
    ...tallyJson(total),
    rates: ratesJson(total.rates, { reportsInTime: progress.reportsInTime }),
    indicators: progress.indicatorCounts,
    verdicts: progress.verdicts,
    duties: progress.dutyCounts,
    money: moneyJson(progress),
    reports: progress.reports.map(({ unit, name, period: { id }, due, received, inTime }) => ({
      unit,
      name,
      period: id,
      due,
      received,
      inTime,
    })),
    programmes: progress.programmes.map(programmeJson),
    dutyStates: progress.duties.map(dutyJson),
    groups: progress.groups.map((group) => ({ id: group.id, title: group.title, ...tallyJson(group) })),
    units: progress.units.map((unit) => ({
      id: unit.id,
      name: unit.name,
      cooperating: unit.cooperating,
      ...tallyJson(unit),
    })),
  }
}
