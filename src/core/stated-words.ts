import type { Stated } from './change.ts'
import { isFields } from './stated.ts'

/** A value of a plan file on one line, as it could stand there; null where nothing is stated. */
export function inLine(value: Stated): string | null {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return `[${value.map((item: Stated) => inLine(item) ?? 'null').join(', ')}]`
  if (!isFields(value)) return String(value)
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${inLine(inner) ?? 'null'}`)
  return `{ ${entries.join(', ')} }`
}
