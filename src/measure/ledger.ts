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

/** A task given back by the consolidating unit: why, and the first day of the period it went through. */
export interface Returned {
  readonly reason: Stated<string>
  readonly since: Day
}

/** All statements of a plan's reports, by what they speak of; each list in order of effect. Built once for a plan, read for any day. */
export interface Ledger {
  readonly plan: Plan
  readonly tasks: ReadonlyMap<string, readonly Entry<TaskEntry>[]>
  readonly indicators: ReadonlyMap<string, readonly Entry<IndicatorEntry>[]>
  readonly corrections: ReadonlyMap<string, readonly Corrected[]>
  readonly returned: ReadonlyMap<string, readonly Returned[]>
  /** Days on which documents that fulfil a duty were sent, else issued; by the duty's id and the document's period. */
  readonly issued: ReadonlyMap<string, Stated<Day>>
}

/** The ledgers built so far: a report asks for that of the same plan in every table and at every moment. */
const built = new WeakMap<Plan, Ledger>()

/** Indexes a plan's reports; `plan.reports` is sorted by day of effect and period start. */
export function ledgerOf(plan: Plan): Ledger {
  const before = built.get(plan)
  if (before) return before
  const ledger = index(plan)
  built.set(plan, ledger)
  return ledger
}

function index(plan: Plan): Ledger {
  const tasks = new Map<string, Entry<TaskEntry>[]>()
  const indicators = new Map<string, Entry<IndicatorEntry>[]>()
  const corrections = new Map<string, Corrected[]>()
  for (const report of plan.reports) {
    for (const [id, data] of Object.entries(report.tasks)) push(tasks, id, { report, data })
    for (const [id, data] of Object.entries(report.indicators)) push(indicators, id, { report, data })
    report.corrections.forEach((c, index) => {
      if (c.task !== undefined) push(corrections, keyOf(c.period, 'tasks', c.task, c.field), { report, index })
      if (c.indicator !== undefined)
        push(corrections, keyOf(c.period, 'indicators', c.indicator, c.field), { report, index })
    })
  }
  return { plan, tasks, indicators, corrections, returned: returnedOf(plan), issued: issuedOf(plan) }
}

function returnedOf(plan: Plan): Map<string, Returned[]> {
  const found = new Map<string, Returned[]>()
  for (const { returned, origin, unit, period, window, effective } of plan.consolidated) {
    returned.forEach(({ task, reason }, index) => {
      const place = within(origin, 'returned', index)
      const stated = { value: reason, origin: place, unit: unit ?? '', period, effective }
      push(found, task, { reason: stated, since: window?.from ?? effective })
    })
  }
  return found
}

/** Of two documents for one duty and period the first counts: it fulfilled the duty. */
function issuedOf({ issued }: Plan): Map<string, Stated<Day>> {
  const found = new Map<string, Stated<Day>>()
  for (const { data, period, origin } of issued) {
    const { duty, date, sent } = data
    const key = dutyKey(duty ?? '', period)
    if (duty === undefined || found.has(key)) continue
    const value = sent ?? date
    const place = within(origin, sent === undefined ? 'date' : 'sent')
    found.set(key, { value, origin: place, unit: '', period: period ?? '', effective: value })
  }
  return found
}

const dutyKey = (duty: string, period: string | null): string => `${duty} ${period ?? ''}`

/** The day a document fulfilled a duty for a period (null: a duty of no period), known on `day`; null where none has. */
export function issuedFor(ledger: Ledger, duty: string, period: string | null, day: Day): Stated<Day> | null {
  const stated = ledger.issued.get(dutyKey(duty, period))
  return stated && stated.value <= day ? stated : null
}

const keyOf = (period: string | number, kind: Where['kind'], id: string, field: string): string =>
  `${period} ${kind} ${id} ${field}`

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Picks a field out of an entry, with the path of the field below the entry. */
export type Pick<T, V> = (data: T) => { readonly value: V; readonly path: readonly (string | number)[] } | undefined

/** Which entries are read, and on what day; `kind` is the key of the front matter that holds them. */
export interface Where {
  readonly kind: 'tasks' | 'indicators'
  readonly id: string
  readonly day: Day
}

/**
 * The last statement of a field in force on a day: the entry with the greatest day of effect (then period start) that states it,
 * among entries whose reporting unit is accepted. Corrections in force by that day replace the value.
 */
export function lastStated<T, V extends string | number | boolean>(
  ledger: Ledger,
  entries: readonly Entry<T>[],
  where: Where,
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
  where: Where,
  found: { readonly value: V; readonly path: readonly (string | number)[] },
): Stated<V> {
  const { unit, period, effective } = report
  const origin = within(report.origin, where.kind, where.id, ...found.path)
  const stated = { value: found.value, origin, unit, period, effective }
  if (ledger.corrections.size === 0) return stated
  const corrected = correctionOf(ledger, report, where, found.path.join('.'), found.value)
  if (!corrected) return stated
  const { from, to, reason } = corrected.correction
  return { ...stated, value: to as V, corrected: { from, reason, origin: corrected.origin } }
}

/** The last correction of a value in force; one that puts words where a number stood, or the reverse, has no effect. */
function correctionOf(ledger: Ledger, report: Report, { kind, id, day }: Where, field: string, value: unknown) {
  const all = ledger.corrections.get(keyOf(report.period, kind, id, field)) ?? []
  const last = all.findLast(({ report: { unit, date, effective, corrections }, index }) => {
    const fits = (typeof corrections[index]?.to === 'number') === (typeof value === 'number')
    return fits && effective <= day && speaksFor(ledger.plan, unit, report.unit, date)
  })
  const correction = last?.report.corrections[last.index]
  return last && correction && { correction, origin: within(last.report.origin, 'corrections', last.index) }
}
