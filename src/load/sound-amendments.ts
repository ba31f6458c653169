import { type AmendedItem, type Amendment, itemsInFiles, itemsOf } from '../core/amendment.ts'
import type { Stated } from '../core/change.ts'
import { definitionOf } from '../core/definitions.ts'
import { withoutItem } from '../core/definitions-at.ts'
import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Plan } from '../core/plan.ts'
import { isFields } from '../core/stated.ts'
import type { Found } from './found.ts'
import { fits } from './validate.ts'

/**
 * The amendments that can be undone: what stood before each follows the schema of its kind. One that cannot is reported and left out as
 * a whole, as half of it would be another amendment.
 */
export function sound(found: Found, plan: Plan): Amendment[] {
  const broken = new Set<Amendment>()
  let state = plan
  for (const [amendment, items] of backwards(plan)) {
    const before = items.reduce(withoutItem, state)
    const wrong = items.find((item) => !isPossible(before, item))
    if (!wrong) state = before
    else {
      broken.add(amendment)
      const place = within(wrong.origin, 'from')
      found.problems.push(problem('amendment/value', 'error', place, { field: wrong.field, id: wrong.id }))
      found.unread.add(amendment.origin.file)
    }
  }
  return plan.amendments.filter((amendment) => !broken.has(amendment))
}

/** Every amendment with its items from the last to the first, the last made first; refused ones, which may still stand in the files, before all. */
function backwards(plan: Plan): Map<Amendment, AmendedItem[]> {
  const inFiles = itemsInFiles(plan.amendments)
  const others = itemsOf(plan.amendments).filter(({ origin }) => !inFiles.some((item) => item.origin === origin))
  const ordered = new Map<Amendment, AmendedItem[]>()
  for (const item of [...others, ...inFiles.reverse()])
    ordered.set(item.amendment, [...(ordered.get(item.amendment) ?? []), item])
  return ordered
}

function isPossible(plan: Plan, { what, id }: AmendedItem): boolean {
  const data = definitionOf(plan, what, id)
  if (!isFields(data)) return true
  const { kind, content } = fileWith(plan, what, data)
  return fits(kind, content)
}

/** A file of the kind that holds such entries, with this entry alone. */
function fileWith(
  plan: Plan,
  what: AmendedItem['what'],
  data: { readonly [key: string]: Stated },
): { readonly kind: Parameters<typeof fits>[0]; readonly content: unknown } {
  const { group, ...own } = data
  switch (what) {
    case 'plan':
      return { kind: 'plan', content: { ...data, groups: plan.data.groups } }
    case 'task':
      return { kind: 'tasks', content: { schema: 'tasks/1', group, tasks: [own] } }
    case 'duty':
      return { kind: 'duties', content: { schema: 'duties/1', duties: [data] } }
    case 'indicator':
      return { kind: 'indicators', content: { schema: 'indicators/1', indicators: [data] } }
    case 'unit':
      return { kind: 'units', content: { schema: 'units/1', units: [data] } }
    case 'programme':
      return { kind: 'programmes', content: { schema: 'programmes/1', programmes: [data] } }
    case 'group':
      return { kind: 'plan', content: { ...plan.data, groups: [data] } }
  }
}
