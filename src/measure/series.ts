import { addDays, type Day } from '../core/day.ts'
import { factorOf } from '../core/indicator.ts'
import type { Period } from '../core/period.ts'
import { beginningOf, type Indicator, type Plan } from '../core/plan.ts'
import type { Figure } from '../core/progress.ts'
import { compare, divide, fromDecimal, multiply, type Ratio, subtract, sum } from '../core/ratio.ts'
import type { Comparison, SeriesEntry, Total } from '../core/series.ts'
import { byCode } from '../core/text.ts'
import type { Break } from '../core/verdict.ts'
import { breakBefore } from './breaks.ts'
import { finestCover } from './cover.ts'
import { reportingYear } from './occurrences.ts'

/** A period with the figure in force for it. */
interface Entry {
  readonly period: Period
  readonly figure: Figure
  readonly since: Break | null
}

/** The series of an indicator, oldest first; a period that ends together with a longer one stands before it. */
export function seriesOf(plan: Plan, indicator: Indicator, history: readonly Figure[]): SeriesEntry[] {
  const entries = entriesOf(indicator, history)
  return entries.map((entry) => {
    const own = partOf(entries, entry)
    return {
      ...entry,
      inPeriod: inPeriod(plan, indicator, own, entry),
      cumulative: cumulative(plan, indicator, own, entry),
      ...comparisons(plan, indicator, own, entry),
      disagrees: disagreement(indicator, own, entry),
    }
  })
}

/** The last entry of a series against the period before, without working out the rest of the series. */
export function lastComparison(
  plan: Plan,
  indicator: Indicator,
  history: readonly Figure[],
): { readonly now: Ratio | null; readonly previous: Comparison | null } {
  const entries = entriesOf(indicator, history)
  const figure = history.at(-1)
  const entry = entries.find((e) => e.figure === figure)
  if (!entry) return { now: null, previous: null }
  const own = partOf(entries, entry)
  const { previous } = comparisons(plan, indicator, own, entry)
  return { now: movedBy(plan, indicator, own, entry), previous }
}

/** One figure a period and part of the series: the last in force. */
function entriesOf(indicator: Indicator, history: readonly Figure[]): Entry[] {
  const entries = new Map<string, Entry>()
  for (const figure of history) {
    if (!figure.period) continue
    const since = breakBefore(indicator, figure.at)
    entries.set(`${figure.period.id} ${since?.on ?? ''}`, { period: figure.period, figure, since })
  }
  return [...entries.values()].toSorted(
    (a, b) =>
      byCode(a.since?.on ?? '', b.since?.on ?? '') ||
      byCode(a.period.to, b.period.to) ||
      byCode(b.period.from, a.period.from) ||
      byCode(a.period.id, b.period.id),
  )
}
const partOf = (entries: readonly Entry[], { since }: Entry): Entry[] =>
  entries.filter((entry) => entry.since?.on === since?.on)

const yearOf = (plan: Plan, { to }: Period): Period => reportingYear(to, plan.calendar)

/** The day a running total at a period's end counts from; undefined where the plan states no beginning. */
function startOf(plan: Plan, { data }: Indicator, { period, since }: Entry): Day | undefined {
  const begun = data.from ?? beginningOf(plan)
  const year = yearOf(plan, period).from
  const first = data.since === 'plan' ? begun : begun !== undefined && begun > year ? begun : year
  return since !== null && (first === undefined || since.on > first) ? since.on : first
}

/** Entries whose windows end by this one's and belong to the same running total. */
function counted(plan: Plan, { data }: Indicator, own: readonly Entry[], entry: Entry): Entry[] {
  const year = yearOf(plan, entry.period).id
  return own.filter(
    ({ period }) => period.to <= entry.period.to && (data.since === 'plan' || yearOf(plan, period).id === year),
  )
}

/**
 * What a period itself brought. Of a running total: its difference from the period that ends the day before, in the same year where it
 * counts by years; all of it in the first period or after a reset; null where the period before is missing.
 */
function inPeriod(plan: Plan, indicator: Indicator, own: readonly Entry[], entry: Entry): Ratio | null {
  const { kind, since } = indicator.data
  const { value, reset } = entry.figure
  if (kind === 'in-period') return value
  if (kind !== 'cumulative' || value === null) return null
  if (reset !== undefined) return value
  const start = startOf(plan, indicator, entry)
  const isFirst = start !== undefined && entry.period.from <= start
  // Where the plan does not say since when it counts, nobody knows whether it goes on over the turn of a year.
  if (isFirst) return since === undefined && own.some(({ period }) => period.to < entry.period.from) ? null : value
  const eve = addDays(entry.period.from, -1)
  const before = counted(plan, indicator, own, entry).find(({ period }) => period.to === eve)?.figure.value
  return before ? subtract(value, before) : null
}

/** Σn / Σd of a ratio, Σ of a number, over the finest periods without gap or overlap; of a running total what was reported. */
function cumulative(plan: Plan, indicator: Indicator, own: readonly Entry[], entry: Entry): Total | null {
  const { kind } = indicator.data
  const { value } = entry.figure
  if (kind === 'cumulative') return value && { value, n: null, d: null }
  const start = startOf(plan, indicator, entry)
  if (kind !== 'in-period' || start === undefined) return null
  const cover = finestCover(counted(plan, indicator, own, entry), start, entry.period.to)
  return cover && totalOf(indicator, cover)
}

/** What figures of several periods make together; null where they cannot be added: a bare percentage, a ratio over 0. */
function totalOf({ data }: Indicator, entries: readonly Entry[]): Total | null {
  const known = <T>(all: readonly (T | null)[]): readonly T[] | null =>
    all.every((one) => one !== null) ? (all as readonly T[]) : null
  const all = (key: 'n' | 'd') =>
    known(entries.map(({ figure }) => (figure[key] ? fromDecimal(figure[key].value) : null)))
  const [n, d] = [all('n'), all('d')]
  if (n && d) {
    const share = divide(sum(n), sum(d))
    return share && { value: multiply(share, fromDecimal(factorOf(data))), n: sum(n), d: sum(d) }
  }
  const isShare = data.of !== undefined || data.unit === '%' || typeof data.per === 'number'
  const values = isShare ? null : known(entries.map(({ figure }) => figure.value))
  return values && { value: sum(values), n: null, d: null }
}

function comparisons(
  plan: Plan,
  indicator: Indicator,
  own: readonly Entry[],
  entry: Entry,
): Pick<SeriesEntry, 'previous' | 'sameLastYear'> {
  const shape = shapeOf(plan, entry.period)
  const alike = own.filter(({ period }) => shape !== null && shapeOf(plan, period) === shape)
  // Nine months of one year do not follow those of the year before.
  const before = shape === 'Y-9M' ? undefined : alike.findLast(({ period }) => period.to < entry.period.from)
  const lastYear = entry.period.id.replace(/\d{4}/g, (year) => String(Number(year) - 1))
  const same = shape === 'own' ? undefined : alike.find(({ period }) => period.id === lastYear)
  const moved = (of: Entry): Ratio | null => movedBy(plan, indicator, own, of)
  return {
    previous: compared(entry, before, moved),
    sameLastYear: compared(entry, same, ({ figure }) => figure.value),
  }
}

/** What two periods in a row are compared by: of a running total what each added, else the value. */
const movedBy = (plan: Plan, indicator: Indicator, own: readonly Entry[], entry: Entry): Ratio | null =>
  indicator.data.kind === 'cumulative' ? inPeriod(plan, indicator, own, entry) : entry.figure.value

function compared(entry: Entry, other: Entry | undefined, by: (entry: Entry) => Ratio | null): Comparison | null {
  const now = by(entry)
  const value = other ? by(other) : null
  return now && other && value ? { period: other.period, value, difference: subtract(now, value) } : null
}

/** Periods of one length have one shape: `2026-Q3` and `2025-Q4` are `Y-Q`; null for an ad hoc report, which resembles no other. */
function shapeOf({ calendar }: Plan, { id }: Period): string | null {
  if (calendar.requested?.some((period) => period.id === id)) return null
  if (calendar.kind === 'own') return 'own'
  return id
    .replace(/\d{4}/g, 'Y')
    .replace(/-([QH])\d$/, '-$1')
    .replace(/-\d\d$/, '-M')
}

/** What the shorter periods inside one make, where it is not what was reported for it. */
function disagreement(indicator: Indicator, own: readonly Entry[], entry: Entry): Ratio | null {
  const { period, figure } = entry
  const inside = own.filter((e) => e !== entry && e.period.from >= period.from && e.period.to <= period.to)
  if (indicator.data.kind === 'cumulative') {
    const last = inside.find((e) => e.period.to === period.to)?.figure.value ?? null
    return last && figure.value && compare(last, figure.value) !== 0 ? last : null
  }
  const cover = indicator.data.kind === 'in-period' ? finestCover(inside, period.from, period.to) : null
  const [made, told] = [cover && totalOf(indicator, cover), totalOf(indicator, [entry])]
  if (!made || !told) return null
  const same = (a: Ratio | null, b: Ratio | null): boolean => (a && b ? compare(a, b) === 0 : a === b)
  return same(made.value, told.value) && same(made.n, told.n) && same(made.d, told.d) ? null : made.value
}
