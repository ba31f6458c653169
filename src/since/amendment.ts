import type { Change } from '../core/change.ts'
import { problem } from '../core/diagnostic.ts'
import type { Context, Rule } from './context.ts'
import { isReused } from './id-reused.ts'
import { against, placeBefore } from './places.ts'

/** What only an amendment changes: targets, deadlines, weights, leads, scope, the words of the plan, and who its units are. */
const AMENDED: Readonly<Partial<Record<Change['what'], RegExp>>> = {
  plan: /^(?:title|term\..+)$/,
  group: /^title$/,
  unit: /^(?:names|from|until|successors|relation)(?:\..+)?$/,
  duty: /^(?:text|by|to|kind|cycles|deadline\..+)$/,
  task: /^(?:text|group|lead|with|product|weight|scope\..+|cancelled\..+|deadline\..+|parts(?:\..+)?)$/,
  indicator:
    /^(?:name|unit|kind|since|of\..+|direction|baseline\..+|targets(?:\..+)?|lead|per|units|formula(?:\..+)?)$/,
  programme: /^(?:name|lead|deadline\..+)$/,
}

/** since/not-amended: the plan states something else than before, and no amendment in the same change says so. */
export const amendment: Rule = function* (context) {
  for (const change of context.changes) {
    if (!needsAmendment(change) || isReused(context, change)) continue
    const { what, id, field, from, to } = change
    // What is gone as a whole has a rule of its own.
    if (field === null && to === undefined) continue
    yield against(
      problem('since/not-amended', 'error', change.place, { what, id, field, from, to }),
      placeBefore(context.before, change),
    )
  }
}

const needsAmendment = ({ what, field, saidIn }: Change): boolean => {
  const fields = AMENDED[what]
  return fields !== undefined && saidIn === null && (field === null || fields.test(field))
}

/** True where an amendment of the newer state says that this changes. */
export const isAmended = (_context: Context, _change: Change): boolean => false
