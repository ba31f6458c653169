import type { Day } from '../core/day.ts'
import { type Origin, within } from '../core/origin.ts'
import type { Correction, Indicator, IndicatorEntry, Plan, Report } from '../core/plan.ts'
import { byCode } from '../core/text.ts'
import { speaksFor } from '../core/unit.ts'
import type { IndicatorReport } from './context.ts'

/** One figure of an indicator, with the corrections made to it. */
export interface SeriesFigure {
  readonly report: Report
  readonly entry: IndicatorEntry
  readonly origin: Origin
  /** The day it speaks of: its own `at`, else the day its report takes effect. */
  readonly day: Day
}

/** The figures of one indicator in the order of their days, then of their periods; of one unit where each has its own. */
export interface Series {
  readonly indicator: Indicator
  /** null unless the indicator has a value for each unit. */
  readonly unit: string | null
  readonly figures: readonly SeriesFigure[]
}

/** Every series of a plan that has a figure. Units whose figures do not count (that is reported elsewhere) are left out. */
export function seriesOf(plan: Plan, reports: readonly IndicatorReport[]): Series[] {
  const corrections = correctionsOf(plan)
  const found = new Map<string, Series & { readonly figures: SeriesFigure[] }>()
  for (const { report, indicator, entry, origin } of reports) {
    if ((entry.value === undefined && entry.n === undefined) || !counts(plan, indicator, report)) continue
    const unit = indicator.data.per === 'unit' ? report.unit : null
    const key = `${indicator.id}\n${unit ?? ''}`
    const series = found.get(key) ?? { indicator, unit, figures: [] }
    found.set(key, series)
    const own = corrections.get(keyOf(report.period, indicator.id)) ?? []
    const corrected = own.filter(({ by }) => speaksFor(plan, by.unit, report.unit, by.date)).reduce(correct, entry)
    series.figures.push({ report, entry: corrected, origin, day: entry.at ?? report.effective })
  }
  for (const { figures } of found.values()) figures.sort(byDay)
  return [...found.values()]
}

const byDay = (a: SeriesFigure, b: SeriesFigure): number =>
  byCode(a.day, b.day) || byCode(a.report.window?.from ?? '', b.report.window?.from ?? '')

/** True for reports of the lead, of a unit that supplies data, and of any unit where none is named. */
function counts(plan: Plan, { data: { lead, with: suppliers = [], per } }: Indicator, { unit, date }: Report): boolean {
  if (lead === undefined || per === 'unit') return true
  return [lead, ...suppliers].some((other) => speaksFor(plan, unit, other, date))
}

interface Made {
  readonly by: Report
  readonly correction: Correction
}

const keyOf = (period: string | number, indicator: string): string => `${period}\n${indicator}`

function correctionsOf(plan: Plan): Map<string, Made[]> {
  const found = new Map<string, Made[]>()
  for (const by of plan.reports)
    for (const correction of by.corrections) {
      if (correction.indicator === undefined) continue
      const key = keyOf(correction.period, correction.indicator)
      found.set(key, [...(found.get(key) ?? []), { by, correction }])
    }
  return found
}

/** The entry with one number replaced: `n`, or `by.thon-ha.n`. What was not stated, or is no number, stays as it is. */
function correct(entry: IndicatorEntry, { correction: { field, to } }: Made): IndicatorEntry {
  const [first = '', ...rest] = field.split('.')
  if (rest.length === 0) return replaced(entry, first, to)
  const last = rest.pop() ?? ''
  const id = rest.join('.')
  const part = first === 'by' && entry.by && Object.hasOwn(entry.by, id) ? entry.by[id] : undefined
  return part ? { ...entry, by: { ...entry.by, [id]: replaced(part, last, to) } } : entry
}

function replaced<T extends object>(values: T, key: string, to: Correction['to']): T {
  const stated = Object.hasOwn(values, key) ? values[key as keyof T] : undefined
  return typeof stated === 'number' && typeof to === 'number' ? { ...values, [key]: to } : values
}

/** True when the series starts anew between two days: a break after the first, on or before the second. */
export const isBroken = ({ data }: Indicator, from: Day, to: Day): boolean =>
  (data.breaks ?? []).some(({ on }) => from < on && on <= to)

/** The field of a figure that counts what happened or exists, and so may be added up: n of a ratio, else the value. */
export const countOf = ({ data }: Indicator): 'n' | 'value' => (data.of ? 'n' : 'value')

/** The number a figure states in one field; undefined where it states none. */
export function numberIn({ entry }: SeriesFigure, field: 'n' | 'd' | 'value'): number | undefined {
  const value = entry[field]
  return typeof value === 'number' ? value : undefined
}

/** Where one field of a figure stands. */
export const placeOf = ({ origin }: SeriesFigure, field: 'n' | 'd' | 'value' | 'by'): Origin => within(origin, field)
