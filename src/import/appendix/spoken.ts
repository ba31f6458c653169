import { printDay } from '../../core/day.ts'
import { printNumber } from '../../core/number.ts'

/** A value of a plan as one would say it; nothing for what is not stated. */
export function spoken(value: unknown): string {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value.map(spoken).join(', ')
  if (typeof value === 'number') return printNumber(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const { text, due, value: figure } = value as { text?: string; due?: string; value?: unknown }
  return text ?? (due === undefined ? spoken(figure ?? JSON.stringify(value)) : printDay(due))
}
