import type { Day } from '../core/day.ts'
import { factorOf } from '../core/indicator.ts'
import { within } from '../core/origin.ts'
import type { Indicator, IndicatorEntry, Report } from '../core/plan.ts'
import type { Figure, Stated } from '../core/progress.ts'
import { divide, fromDecimal, multiply, type Ratio } from '../core/ratio.ts'
import { byCode } from '../core/text.ts'
import { speaksFor } from '../core/unit.ts'
import { type Entry, type Ledger, statedIn } from './ledger.ts'

/** The day an indicator's figure takes effect: its own `at`, else its report's. */
export const dayOf = ({ report, data }: Entry<IndicatorEntry>): Day => data.at ?? report.effective

const saysSomething = ({ data }: Entry<IndicatorEntry>): boolean => data.value !== undefined || data.n !== undefined

/** Reports of the lead's line of succession or of a unit that supplies data; every report where no lead is set. */
function accepts(ledger: Ledger, indicator: Indicator, report: Report): boolean {
  const { lead, with: suppliers = [], per } = indicator.data
  if (lead === undefined || per === 'unit') return true
  return [lead, ...suppliers].some((unit) => speaksFor(ledger.plan, report.unit, unit, report.date))
}

/** What reports that count say of an indicator by a day, oldest first: by day, then by period. */
export function entriesOf(ledger: Ledger, indicator: Indicator, day: Day): Entry<IndicatorEntry>[] {
  const entries = (ledger.indicators.get(indicator.id) ?? []).filter(
    (entry) => dayOf(entry) <= day && accepts(ledger, indicator, entry.report),
  )
  return entries.toSorted(
    (a, b) => byCode(dayOf(a), dayOf(b)) || byCode(a.report.window?.from ?? '', b.report.window?.from ?? ''),
  )
}

/** All figures of an indicator in force on a day, oldest first. */
export const figuresOf = (ledger: Ledger, indicator: Indicator, day: Day): Figure[] =>
  entriesOf(ledger, indicator, day)
    .filter(saysSomething)
    .map((entry) => figureOf(ledger, indicator, entry, day))

function figureOf(ledger: Ledger, indicator: Indicator, entry: Entry<IndicatorEntry>, day: Day): Figure {
  const { report, data } = entry
  const where = { kind: 'indicators', id: indicator.id, day } as const
  const field = <V extends number | boolean | string>(
    key: 'n' | 'd' | 'value',
    value: V | undefined,
  ): Stated<V> | null => (value === undefined ? null : statedIn(ledger, report, where, { value, path: [key] }))
  const n = field('n', data.n)
  const d = field('d', data.d)
  const stated = field('value', data.value)
  return {
    value:
      n && d
        ? quotient(indicator, n.value, d.value)
        : typeof stated?.value === 'number'
          ? fromDecimal(stated.value)
          : null,
    stated: stated?.value ?? null,
    n,
    d,
    at: dayOf(entry),
    unit: report.unit,
    period: report.window,
    status: data.status ?? 'final',
    source: data.source ?? null,
    origin: within(report.origin, 'indicators', indicator.id),
    corrected: [n, d, stated].some((s) => s?.corrected !== undefined),
    ...(data.reset === undefined ? {} : { reset: data.reset }),
  }
}

/** n / d × factor in the indicator's unit (× 100 for %); null when d is 0: nothing happened, which is no figure. */
export function quotient(indicator: Indicator, n: number, d: number): Ratio | null {
  const share = divide(fromDecimal(n), fromDecimal(d))
  return share && multiply(share, fromDecimal(factorOf(indicator.data)))
}
