import type { Amended, AmendmentItem } from '../core/amendment.ts'
import type { Stated } from '../core/change.ts'
import { definitionOf } from '../core/definitions.ts'
import type { Plan } from '../core/plan.ts'
import { isFields, valueAt } from '../core/stated.ts'
import { type Amendedness, amendedness } from './amended.ts'

/** What an amendment would have to say of one changed definition. */
export type DraftItem = Pick<AmendmentItem, 'what' | 'id' | 'field' | 'from' | 'to'>

/** The items of an amendment for what no amendment accounts for yet, in the order of the changes; and what is accounted for. */
export function draftItems(before: Plan, after: Plan): { items: DraftItem[]; covered: Amendedness['covered'] } {
  const { covered, uncovered } = amendedness(before, after)
  const items = new Map<string, DraftItem>()
  for (const { what, id, field } of uncovered) {
    const subject = { what: what as Amended, id }
    const [old, now] = [before, after].map((plan) => withoutId(definitionOf(plan, subject.what, id)))
    const whole = old === undefined || now === undefined ? null : readable(field, old, now)
    const item = { ...subject, field: whole, from: at(old, whole), to: at(now, whole) }
    items.set(`${what}\n${id}\n${whole}`, item)
  }
  return { items: [...items.values()], covered }
}

const at = (data: Stated, field: string | null): Stated => (field === null ? data : valueAt(data, field))

/** The id stands beside the entry. */
function withoutId(data: Stated): Stated {
  if (!isFields(data)) return undefined
  const { id: _, ...others } = data
  return others
}

/** Values that are understood only as a whole. */
const WHOLE = /^(?:deadline|scope|cancelled|baseline|limits|formula|of)(?=\.)/

/** The field to speak of: a deadline as a whole, a step or part that came or went as a whole, else the value itself. */
function readable(field: string | null, before: Stated, after: Stated): string | null {
  if (field === null) return null
  const whole = WHOLE.exec(field)?.[0]
  if (whole) return whole
  const steps = field.split('.')
  const prefixes = steps.map((_, i) => steps.slice(0, i + 1).join('.'))
  const missing = (data: Stated, prefix: string): boolean => valueAt(data, prefix) === undefined
  return prefixes.find((prefix) => missing(before, prefix) || missing(after, prefix)) ?? field
}
