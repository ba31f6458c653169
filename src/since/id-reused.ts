import type { Change } from '../core/change.ts'
import { problem } from '../core/diagnostic.ts'
import type { Plan } from '../core/plan.ts'
import { fold } from '../core/text.ts'
import { type Context, isAllowed, type Rule } from './context.ts'
import { against, placeBefore } from './places.ts'

/** Below this share of words in common, two texts are about different things. */
const SAME_THING = 0.3

/** The field that says what an entry is. */
const NAMES: Readonly<Partial<Record<Change['what'], string>>> = {
  task: 'text',
  duty: 'text',
  indicator: 'name',
  programme: 'name',
  group: 'title',
}

/** since/id-reused: an id that stood for one thing stands for another: all that was reported under it would be counted for the new one. */
export const idReused: Rule = function* (context) {
  for (const change of context.changes) {
    const { what, id, place, to } = change
    if (isReused(context, change)) {
      const params = { what, id, before: String(change.from), now: String(to) }
      yield against(problem('since/id-reused', 'error', place, params), placeBefore(context.before, change))
    }
    const former = isNewEntry(change)
      ? context.history.former.find((entry) => entry.what === what && entry.id === id)
      : undefined
    const now = former && textOf(context.after, change)
    if (former && now !== undefined && isOtherThing(former.text, now))
      yield problem('since/id-reused', 'error', place, { what, id, before: former.text, now, commit: former.commit })
  }
}

/** True for an entry that comes under an id the older state does not have. */
export const isNewEntry = ({ what, field, from, saidIn }: Change): boolean =>
  NAMES[what] !== undefined && field === null && from === undefined && saidIn === null

/** True where a change gives the words of an entry another meaning, and no amendment says so. */
export const isReused = (context: Context, change: Change): boolean => {
  const { what, field, from, to, saidIn } = change
  return (
    saidIn === null &&
    !isAllowed(context, change) &&
    field !== null &&
    field === NAMES[what] &&
    typeof from === 'string' &&
    typeof to === 'string' &&
    isOtherThing(from, to)
  )
}

function isOtherThing(a: string, b: string): boolean {
  const [one, two] = [wordsOf(a), wordsOf(b)]
  const common = [...one].filter((word) => two.has(word)).length
  return common < SAME_THING * (one.size + two.size - common)
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])

/** What a plan says an entry is. */
export function textOf(plan: Plan, { what, id }: Pick<Change, 'what' | 'id'>): string | undefined {
  if (what === 'task') return plan.tasks.find((entry) => entry.id === id)?.data.text
  if (what === 'duty') return plan.duties.find((entry) => entry.id === id)?.data.text
  if (what === 'indicator') return plan.indicators.find((entry) => entry.id === id)?.data.name
  if (what === 'programme') return plan.programmes.find((entry) => entry.id === id)?.data.name
  return what === 'group' ? plan.groups.find((entry) => entry.id === id)?.title : undefined
}
