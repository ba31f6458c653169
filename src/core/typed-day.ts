import { type Day, isPlanDay } from './day.ts'

/** A day as a person types it: `2026-09-14`, or day first as `14/9/2026` and `14-9-2026`. Undefined for anything else. */
export function readDay(typed: string): Day | undefined {
  const text = typed.trim()
  if (isPlanDay(text)) return text
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  if (!match) return undefined
  const [, day = '', month = '', year = ''] = match
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPlanDay(iso) ? iso : undefined
}
