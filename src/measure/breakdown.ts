import type { Day } from '../core/day.ts'
import { within } from '../core/origin.ts'
import type { Indicator, IndicatorEntry } from '../core/plan.ts'
import { fromDecimal } from '../core/ratio.ts'
import type { Break, Breakdown, ItemFigure } from '../core/verdict.ts'
import { dayOf, entriesOf, quotient } from './figure.ts'
import { type Entry, type Ledger, statedIn } from './ledger.ts'

/** The details of the last report that gives any, an item for each part the plan names; null where none does. */
export function breakdownOf(ledger: Ledger, indicator: Indicator, day: Day, since: Break | null): Breakdown | null {
  const { breakdown } = indicator.data
  if (!breakdown) return null
  const told = entriesOf(ledger, indicator, day).filter(
    (entry) => entry.data.by !== undefined && (since === null || dayOf(entry) >= since.on),
  )
  const last = told.at(-1)
  if (!last) return null
  return {
    of: breakdown.of,
    at: dayOf(last),
    items: breakdown.items.map(({ id, name }) => itemOf(ledger, indicator, last, day, { id, name })),
  }
}

function itemOf(
  ledger: Ledger,
  indicator: Indicator,
  { report, data }: Entry<IndicatorEntry>,
  day: Day,
  item: Pick<ItemFigure, 'id' | 'name'>,
): ItemFigure {
  const told = data.by?.[item.id]
  const field = (key: 'n' | 'd' | 'value'): number | null => {
    const value = told?.[key]
    const where = { kind: 'indicators', id: indicator.id, day } as const
    return value === undefined ? null : statedIn(ledger, report, where, { value, path: ['by', item.id, key] }).value
  }
  const [n, d, value] = [field('n'), field('d'), field('value')]
  return {
    ...item,
    value: n !== null && d !== null ? quotient(indicator, n, d) : value === null ? null : fromDecimal(value),
    n,
    d,
    origin: told ? within(report.origin, 'indicators', indicator.id, 'by', item.id) : null,
  }
}
