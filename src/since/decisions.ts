import type { Amendment, AmendmentItem } from '../core/amendment.ts'
import { type Diagnostic, fileProblem, problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import { isSame } from '../core/stated.ts'
import type { Context, Rule } from './context.ts'
import { against } from './places.ts'

/**
 * since/decision-changed, and since/removed of an amendment: what was decided stays as it was decided. A new value under an old decision would be
 * approved by nobody; what was only proposed may still change, and is withdrawn by saying so.
 */
export const decisions: Rule = function* (context) {
  for (const old of context.before.amendments) {
    const now = counterpart(context, old)
    if (now) yield* compared(old, now)
    else if (!context.after.unread.includes(old.origin.file)) yield gone(old)
  }
}

/** The same amendment in the newer state, also where its file got another name. */
function counterpart({ after, history }: Context, { id, origin }: Amendment): Amendment | undefined {
  const moved = history.moved.get(origin.file)
  return after.amendments.find((one) => one.id === id || one.origin.file === moved)
}

function gone({ id, origin, approval }: Amendment): Diagnostic {
  const found = approval
    ? fileProblem('since/decision-changed', 'error', origin.file, {
        amendment: id,
        number: approval.number,
        how: 'gone',
      })
    : fileProblem('since/removed', 'error', origin.file, { what: 'amendment', id })
  return against(found, origin)
}

function* compared(old: Amendment, now: Amendment): Generator<Diagnostic> {
  if (!old.approval) return
  const params = { amendment: old.id, number: old.approval.number }
  if (!now.approval || !isSameDocument(old.approval, now.approval))
    yield against(
      problem('since/decision-changed', 'error', within(now.origin, 'approval'), { ...params, how: 'document' }),
      within(old.origin, 'approval'),
    )
  for (const item of old.items.filter(isDecided)) {
    if (now.items.some((other) => isSameItem(item, other))) continue
    const place = now.items.find((other) => isAbout(item, other))?.origin ?? within(now.origin, 'changes')
    yield against(problem('since/decision-changed', 'error', place, { ...params, how: 'item' }), item.origin)
  }
}

/** Who signed may be entered later. */
const isSameDocument = (a: NonNullable<Amendment['approval']>, b: NonNullable<Amendment['approval']>): boolean =>
  a.type === b.type && a.number === b.number && a.date === b.date && a.effective === b.effective

const isDecided = ({ state }: AmendmentItem): boolean => state === 'approved' || state === 'refused'

const isAbout = (a: AmendmentItem, b: AmendmentItem): boolean =>
  a.what === b.what && a.id === b.id && a.field === b.field

const isSameItem = (a: AmendmentItem, b: AmendmentItem): boolean =>
  isAbout(a, b) && a.state === b.state && isSame(a.from, b.from) && isSame(a.to, b.to)
