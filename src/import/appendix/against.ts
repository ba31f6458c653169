import type { Filled } from '../../core/additions.ts'
import { printDay } from '../../core/day.ts'
import { readDeadline } from '../../core/deadline-words.ts'
import { printNumber } from '../../core/number.ts'
import type { Indicator, Plan, Task, TaskData } from '../../core/plan.ts'
import { holderAt } from '../../core/unit.ts'
import type { Told } from './cells.ts'
import type { Line } from './rows.ts'
import { same } from './tasks.ts'

/**
 * An entry that the plan has, and the same one in the document: fields that the plan does not say yet are filled in, what it says stays, and
 * what differs is a problem. Empty where there is nothing to add.
 */
export function against(plan: Plan, known: Task | Indicator, data: object, line: Line, told: Told): Filled[] {
  const now = known.data as unknown as Record<string, unknown>
  const fields: Record<string, unknown> = {}
  const own = 'text' in data ? 'text' : 'name'
  // Under one number stand two different things: what else differs says nothing.
  if (!isSame(plan, own, data[own as keyof typeof data], now)) {
    differs(known, own, data[own as keyof typeof data], line, told)
    return []
  }
  for (const [field, value] of Object.entries(data)) {
    if (now[field] === undefined) fields[field] = value
    else if (!isSame(plan, field, value, now)) differs(known, field, value, line, told)
  }
  return Object.keys(fields).length === 0 ? [] : [{ origin: known.origin, id: known.id, fields }]
}

function differs({ id, data, origin }: Task | Indicator, field: string, value: unknown, line: Line, told: Told): void {
  const known = spoken((data as unknown as Record<string, unknown>)[field])
  const column = COLUMNS[field] ?? 'what'
  told.problems.push({
    code: 'differs',
    cell: line.address(column),
    id,
    field,
    text: spoken(value),
    known,
    file: origin.file,
  })
}

const COLUMNS: Readonly<Record<string, Parameters<Line['address']>[0]>> = {
  lead: 'lead',
  with: 'with',
  product: 'product',
  deadline: 'deadline',
  unit: 'unit',
  kind: 'kind',
  every: 'every',
  baseline: 'baseline',
}

function isSame(plan: Plan, field: string, value: unknown, now: Readonly<Record<string, unknown>>): boolean {
  const own = now[field]
  if (field === 'text' && typeof now.name === 'string' && same(now.name, String(value))) return true
  if (field === 'deadline') return isSameDeadline(own as Deadline, value as Deadline)
  if (field === 'lead' || field === 'with') return heirs(plan, own) === heirs(plan, value)
  if (typeof own === 'string' && typeof value === 'string') return same(own, value)
  return JSON.stringify(own) === JSON.stringify(value)
}

type Deadline = NonNullable<TaskData['deadline']>

/** The same words, or words and day that mean the same; what else the plan says of it (start, days) no document table has. */
function isSameDeadline(own: Deadline, { text = '', due }: Deadline): boolean {
  if (own.text !== undefined && same(own.text, text)) return true
  const read = readDeadline(text)
  const day = due ?? read?.due
  return day !== undefined ? own.due === day || (own.text !== undefined && readDeadline(own.text)?.due === day) : false
}

/** Who answers for these units in the end: a unit that took over another's work is meant by either name. */
const heirs = (plan: Plan, units: unknown): string =>
  [...new Set([units].flat().map((unit) => holderAt(plan, String(unit), LAST_DAY).unit))].sort().join('\n')
const LAST_DAY = '9999-12-31'

/** A value as one would say it. */
function spoken(value: unknown): string {
  if (Array.isArray(value)) return value.map(spoken).join(', ')
  if (typeof value === 'number') return printNumber(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const { text, due, by, value: figure } = value as { text?: string; due?: string; by?: unknown; value?: unknown }
  if (by !== undefined) return `${by}: ${spoken(figure)}`
  return text ?? (due === undefined ? spoken(figure ?? JSON.stringify(value)) : printDay(due))
}
