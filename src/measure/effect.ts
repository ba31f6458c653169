import type { Effect, Lights, PartEffect, RateEffect, Standing } from '../core/effect.ts'
import type { Progress, RateName, Rates, TaskStatus } from '../core/progress.ts'
import { type Ratio, ratioOf } from '../core/ratio.ts'

const RATES: readonly RateName[] = [
  'completionOfAssigned',
  'completionOfDue',
  'onTimeOfDue',
  'overdueOfDue',
  'averageProgress',
]

/** What differs between two measured states of one plan: rates, lights, tasks and indicators. */
export function effectOf(before: Progress, after: Progress): Effect {
  const isWhole = before.complete && after.complete
  const isThere = (move: { readonly before: unknown; readonly after: unknown }): boolean =>
    isWhole || (move.before !== null && move.after !== null)
  return {
    asOf: after.asOf,
    period: after.period,
    before: { asOf: before.asOf, period: before.period },
    rates: [
      ...ratesOf(before.total.rates, after.total.rates),
      { name: 'reportsInTime', before: before.reportsInTime, after: after.reportsInTime },
    ],
    weighted:
      before.total.weighted || after.total.weighted ? ratesOf(before.total.weighted, after.total.weighted) : null,
    groups: partsOf(before.groups, after.groups),
    units: partsOf(before.units, after.units),
    lights: isWhole ? { before: lightsOf(before), after: lightsOf(after) } : null,
    tasks: movedOf(before.tasks, after.tasks, standingOf).filter(isThere),
    indicators: movedOf(
      before.indicators.map((status) => ({ ...status, id: status.indicator.id })),
      after.indicators.map((status) => ({ ...status, id: status.indicator.id })),
      ({ verdict }) => verdict,
    ).filter(isThere),
    attained: { before: attainedOf(before), after: attainedOf(after) },
  }
}

/** True where two fractions are the same as counted: 12/48 is not 1/4. */
export const isSameRate = (a: Ratio | null, b: Ratio | null): boolean => a?.n === b?.n && a?.d === b?.d

const ratesOf = (before: Rates | null, after: Rates | null): RateEffect[] =>
  RATES.map((name) => ({ name, before: before?.[name] ?? null, after: after?.[name] ?? null }))

type Row<Id> = { readonly id: Id; readonly name?: string; readonly short?: string; readonly rates: Rates }

/** Rows of which a rate is another, each with those rates alone. */
function partsOf<Id extends string | null>(before: readonly Row<Id>[], after: readonly Row<Id>[]): PartEffect<Id>[] {
  const gone = before.filter(({ id }) => !after.some((row) => row.id === id))
  return [...after, ...gone].flatMap((row) => {
    const find = (rows: readonly Row<Id>[]): Rates | null => rows.find(({ id }) => id === row.id)?.rates ?? null
    const rates = ratesOf(find(before), find(after)).filter((rate) => !isSameRate(rate.before, rate.after))
    return rates.length === 0 ? [] : [{ id: row.id, name: row.name ?? row.short ?? String(row.id), rates }]
  })
}

function lightsOf({ tasks }: Progress): Lights {
  const lights = { green: 0, yellow: 0, red: 0, none: 0 }
  for (const { light } of tasks) lights[light ?? 'none']++
  return lights
}

const standingOf = ({ state, light }: TaskStatus): Standing => ({ state, light })

/** Entries that stand otherwise than before, came or went. */
function movedOf<Entry extends { readonly id: string }, Stands>(
  before: readonly Entry[],
  after: readonly Entry[],
  stands: (entry: Entry) => Stands,
): { id: string; before: Stands | null; after: Stands | null }[] {
  const old = new Map(before.map((entry) => [entry.id, stands(entry)]))
  const now = new Map(after.map((entry) => [entry.id, stands(entry)]))
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id) ?? null, now.get(id) ?? null]
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ id, before: was, after: is }]
  })
}

const attainedOf = ({ indicatorCounts: { attained, total } }: Progress): Ratio | null => ratioOf(attained, total)
