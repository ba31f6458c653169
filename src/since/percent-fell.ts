import { problem } from '../core/diagnostic.ts'
import { entryIn, type Rule } from './context.ts'
import { against, placeBefore } from './places.ts'

/**
 * since/percent-fell: a report that was handed in states less than it did, and gives no reason. A later report that falls below an earlier one
 * is for `check` to find.
 */
export const percentFell: Rule = function* ({ before, after, changes }) {
  for (const change of changes) {
    const { what, id, field, from, to, saidIn, carried, place } = change
    if (what !== 'task' || saidIn === null || carried || !/^(?:parts\..+\.)?percent$/.test(field ?? '')) continue
    if (typeof from !== 'number' || typeof to !== 'number' || to >= from) continue
    const entry = entryIn(after, change)
    if (entry?.reason !== undefined || (entry?.done !== undefined && field === 'percent')) continue
    yield against(problem('since/percent-fell', 'error', place, { task: id, from, to }), placeBefore(before, change))
  }
}
