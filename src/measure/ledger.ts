import type { Day } from '../core/day.ts'
import { within } from '../core/origin.ts'
import type { IndicatorEntry, Plan, Report, TaskEntry } from '../core/plan.ts'
import type { Stated } from '../core/progress.ts'
import { speaksFor } from '../core/unit.ts'

/** What one report says about one task, duty or indicator. */
export interface Entry<T> {
  readonly report: Report
  readonly data: T
}

interface Corrected {
  readonly report: Report
  readonly index: number
}

interface Returned {
  readonly reason: Stated<string>
}

/** All statements of a plan's reports, by what they speak of; each list in order of effect. Built once, read for any day. */
export interface Ledger {
  readonly plan: Plan
  readonly tasks: ReadonlyMap<string, readonly Entry<TaskEntry>[]>
  readonly indicators: ReadonlyMap<string, readonly Entry<IndicatorEntry>[]>
  readonly corrections: ReadonlyMap<string, readonly Corrected[]>
  readonly returned: ReadonlyMap<string, readonly Returned[]>
}

/** Indexes a plan's reports; `plan.reports` is sorted by day of effect and period start. */
export function ledgerOf(plan: Plan): Ledger {
  const tasks = new Map<string, Entry<TaskEntry>[]>()
  const indicators = new Map<string, Entry<IndicatorEntry>[]>()
  const corrections = new Map<string, Corrected[]>()
  for (const report of plan.reports) {
    for (const [id, data] of Object.entries(report.tasks)) push(tasks, id, { report, data })
    for (const [id, data] of Object.entries(report.indicators)) push(indicators, id, { report, data })
    report.corrections.forEach((c, index) => {
      push(corrections, keyOf(String(c.period), c.task ?? c.indicator ?? '', c.field), { report, index })
    })
  }
  return { plan, tasks, indicators, corrections, returned: returnedOf(plan) }
}

function returnedOf(plan: Plan): Map<string, Returned[]> {
  const found = new Map<string, Returned[]>()
  for (const { returned, origin, unit, period, effective } of plan.consolidated) {
    returned.forEach(({ task, reason }, index) => {
      const place = within(origin, 'returned', index)
      push(found, task, { reason: { value: reason, origin: place, unit: unit ?? '', period, effective } })
    })
  }
  return found
}

const keyOf = (period: string, id: string, field: string): string => `${period} ${id} ${field}`

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Picks a field out of an entry, with the path of the field below the entry. */
export type Pick<T, V> = (data: T) => { readonly value: V; readonly path: readonly (string | number)[] } | undefined

/**
 * The last statement of a field in force on a day: the entry with the greatest day of effect (then period start) that states it,
 * among entries whose reporting unit is accepted. Corrections in force by that day replace the value.
 * `kind` is the key of the front matter that holds the entries.
 */
export function lastStated<T, V extends string | number | boolean>(
  ledger: Ledger,
  entries: readonly Entry<T>[],
  where: { readonly kind: 'tasks' | 'indicators'; readonly id: string; readonly day: Day },
  accepts: (report: Report) => boolean,
  pick: Pick<T, V>,
): Stated<V> | null {
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i]
    if (!entry || entry.report.effective > where.day || !accepts(entry.report)) continue
    const found = pick(entry.data)
    if (found) return statedIn(ledger, entry.report, where, found)
  }
  return null
}

/** A value stated in one report, corrected as of a day. */
export function statedIn<V extends string | number | boolean>(
  ledger: Ledger,
  report: Report,
  where: { readonly kind: 'tasks' | 'indicators'; readonly id: string; readonly day: Day },
  found: { readonly value: V; readonly path: readonly (string | number)[] },
): Stated<V> {
  const { unit, period, effective } = report
  const origin = within(report.origin, where.kind, where.id, ...found.path)
  const stated = { value: found.value, origin, unit, period, effective }
  const corrected = correctionOf(ledger, report, where.id, found.path.join('.'), where.day)
  if (!corrected) return stated
  const { from, to, reason } = corrected.correction
  return { ...stated, value: to as V, corrected: { from, reason, origin: corrected.origin } }
}

function correctionOf(ledger: Ledger, report: Report, id: string, field: string, day: Day) {
  const all = ledger.corrections.get(keyOf(report.period, id, field)) ?? []
  const last = all.findLast((c) => c.report.effective <= day && speaksFor(ledger.plan, c.report.unit, report.unit))
  const correction = last?.report.corrections[last.index]
  return last && correction && { correction, origin: within(last.report.origin, 'corrections', last.index) }
}
