import { isDay, printDay } from '../../core/day.ts'
import { printNumber } from '../../core/number.ts'
import type { IndicatorEntry, TaskEntry } from '../../core/plan.ts'
import type { Words } from '../words/index.ts'

/** What was answered about one thing, in a line: `a: 100; b: 60; Đã nhập 31/47`. */
export function saidText({ update }: Words, { none, ...entry }: TaskEntry | IndicatorEntry): string {
  if (none) return update.nothingNew
  const each = (fields: object): string =>
    Object.entries(fields)
      .map(([key, value]) => told(key, value))
      .join('; ')
  const told = (key: string, value: unknown): string => {
    if (typeof value === 'number') return printNumber(value)
    if (typeof value === 'boolean') return value ? (key === 'done' ? update.isDone : update.yes) : update.no
    if (typeof value === 'string') return isDay(value) ? printDay(value) : value
    if (Array.isArray(value)) return value.join('; ')
    return key === 'parts' || key === 'occurrences'
      ? named(value as Readonly<Record<string, object>>)
      : each(Object(value))
  }
  const named = (entries: Readonly<Record<string, object>>): string =>
    Object.entries(entries)
      .map(([id, state]) => `${id}: ${each(state)}`)
      .join('; ')
  return each(entry)
}
