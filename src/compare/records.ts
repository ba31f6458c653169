import type { Change, Stated } from '../core/change.ts'
import type { Plan } from '../core/plan.ts'
import { type Entry, entryChanges } from './entries.ts'
import { isSame } from './fields.ts'

/** Changes of what is on record beside the plan itself: amendments with their outcome, and issued documents. */
export const recordChanges = (before: Plan, after: Plan): Change[] => [
  ...entryChanges({ what: 'amendment', saidIn: null }, ...unlessRenamed(amendments(before), amendments(after))),
  ...entryChanges({ what: 'issued', saidIn: null }, ...unlessRenamed(issued(before), issued(after))),
]

/** Both lists without the records that say the same under another name: those were renamed only. */
function unlessRenamed(before: readonly Entry[], after: readonly Entry[]): [Entry[], Entry[]] {
  const isRenamed = (entry: Entry, own: readonly Entry[], other: readonly Entry[]): boolean =>
    !has(other, entry) && other.some((one) => isSame(one.data, entry.data) && !has(own, one))
  return [before.filter((one) => !isRenamed(one, before, after)), after.filter((one) => !isRenamed(one, after, before))]
}

const has = (list: readonly Entry[], { id }: Entry): boolean => list.some((one) => one.id === id)

const amendments = ({ amendments: all }: Plan): Entry[] =>
  all.map(({ id, origin, date, proposer, reason, submission, approval, explanation, items }) => {
    const changes = items.map(({ origin: _, ...item }) => item)
    const data = { date, proposer, reason, submission, approval, changes, explanation }
    return { id, origin, name: reason, data: data as unknown as Stated }
  })

/** A document is known by its number. */
const issued = ({ issued: all }: Plan): Entry[] =>
  all.map(({ data, origin }) => ({ id: data.number, origin, name: data.date, data: data as unknown as Stated }))
