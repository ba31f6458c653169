import { isPending, itemsOf } from '../../core/amendment.ts'
import { problem } from '../../core/diagnostic.ts'
import { within } from '../../core/origin.ts'
import { isSame } from '../../core/stated.ts'
import type { AmendmentRule } from './index.ts'

/**
 * amendment/no-approval, amendment/no-submission, amendment/undecided, amendment/nothing: a state that the documents named do not bear
 * out, and a change that changes nothing.
 */
export const states: AmendmentRule = function* ({ amendments }) {
  for (const item of itemsOf(amendments)) {
    const { id, field, state, amendment, origin } = item
    const place = within(origin, 'state')
    const { approval, submission } = amendment
    if (state === 'approved' && !approval) yield problem('amendment/no-approval', 'error', place, { id, field })
    if (state === 'submitted' && !submission) yield problem('amendment/no-submission', 'error', place, { id, field })
    if (approval && state !== 'approved' && isPending(item))
      yield problem('amendment/undecided', 'error', place, { id, field, number: approval.number })
    if (isSame(item.from, item.to)) yield problem('amendment/nothing', 'error', origin, { id, field })
  }
}
