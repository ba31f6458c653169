import { closingOf } from '../core/closing.ts'
import type { Params } from '../core/codes.ts'
import { isPlanDay } from '../core/day.ts'
import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Correction, Plan, Report } from '../core/plan.ts'
import { speaksFor } from '../core/unit.ts'
import type { Rule } from './context.ts'

type Value = string | number | boolean

/** correction/target, /no-figure, /from-differs, /value: a correction names a figure that was reported, and gives one of its kind. */
export const correction: Rule = function* ({ plan }) {
  const corrected = new Map<string, Value>()
  for (const report of plan.reports) {
    for (const [i, entry] of report.corrections.entries()) {
      const origin = within(report.origin, 'corrections', i)
      if ((entry.task === undefined) === (entry.indicator === undefined))
        yield problem('correction/target', 'error', origin, {})
      else yield* figure(plan, report, entry, i, corrected)
    }
  }
}

function* figure(
  plan: Plan,
  report: Report,
  entry: Correction,
  index: number,
  corrected: Map<string, Value>,
): Generator<Diagnostic> {
  const source = reportOf(plan, report, entry)
  const stated = source && valueIn(source, entry)
  const origin = within(report.origin, 'corrections', index)
  if (stated === undefined) {
    if (!isUnread(plan, entry)) yield problem('correction/no-figure', 'error', within(origin, 'field'), params(entry))
    return
  }
  const expected = kindOf(stated, entry.field)
  if (!isOfKind(entry.to, expected)) {
    const wrong = { value: String(entry.to), field: entry.field, expected }
    yield problem('correction/value', 'error', within(origin, 'to'), wrong)
  }
  const key = [source?.origin.file, entry.task, entry.indicator, entry.field].join('\n')
  const found = corrected.get(key) ?? stated
  corrected.set(key, entry.to)
  // Of a closed period the closing knows what stood there: a file that already says the new figure is held against that.
  const isTold = found === entry.to && closingOf(plan, String(entry.period)) !== undefined
  if (found !== entry.from && !isTold) {
    const differing = { stated: String(entry.from), found: String(found) }
    yield problem('correction/from-differs', 'error', within(origin, 'from'), differing)
  }
}

type Kind = Params['correction/value']['expected']

/** What a corrected field must hold: a completion a date, a percent 0 to 100, a figure a number, else words. */
function kindOf(stated: Value, field: string): Kind {
  if (field === 'done' || field.endsWith('.done')) return 'date'
  if (field === 'percent' || field.endsWith('.percent')) return 'percent'
  return typeof stated === 'number' ? 'number' : 'text'
}

function isOfKind(value: Value, kind: Kind): boolean {
  if (kind === 'date') return typeof value === 'boolean' || (typeof value === 'string' && isPlanDay(value))
  if (kind === 'text') return typeof value !== 'number'
  return typeof value === 'number' && (kind === 'number' || (value >= 0 && value <= 100))
}

const params = ({ period, field }: Correction): { period: string; field: string } => ({ period: String(period), field })

/** The report of the corrected period that states the field, by the correcting unit or one in its line of succession. */
function reportOf(plan: Plan, { unit }: Report, entry: Correction): Report | undefined {
  const period = String(entry.period)
  return plan.reports.find(
    (other) => other.period === period && speaksFor(plan, unit, other.unit) && valueIn(other, entry) !== undefined,
  )
}

/** The value at `percent`, `n` or `parts.a.percent` of the entry the correction names. */
function valueIn(report: Report, { task, indicator, field }: Correction): Value | undefined {
  const entries: Readonly<Record<string, unknown>> = task === undefined ? report.indicators : report.tasks
  const [first = '', ...rest] = field.split('.')
  const last = rest.pop()
  const path = last === undefined ? [first] : [first, rest.join('.'), last]
  const found = [task ?? indicator ?? '', ...path].reduce<unknown>(own, entries)
  return typeof found === 'object' ? undefined : (found as Value | undefined)
}

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined

const isUnread = (plan: Plan, { period }: Correction): boolean =>
  plan.unread.some((path) => path.includes(`progress/${period}/`))
