import { problem } from '../../core/diagnostic.ts'
import { type IssuedKind, isPeriodicKind } from '../../core/issued.ts'
import { within } from '../../core/origin.ts'
import type { IssuedRule } from './index.ts'

/** Ids of the periods that reports of a kind are about, in calendars that are not the plan's own. */
const FORMS: Partial<Record<IssuedKind, RegExp>> = {
  month: /^\d{4}-\d{2}$/,
  quarter: /^\d{4}-Q\d$/,
  half: /^\d{4}-H\d$/,
  'nine-months': /^\d{4}-9M$/,
  year: /^\d{4}$/,
  review: /^\d{4}\.\.\d{4}$/,
}

/** issued/period: a report that does not say of which period it is, or of one of another length. */
export const issuedPeriod: IssuedRule = function* ({ issued, calendar, data: { requests = [] } }) {
  for (const { data, period, origin } of issued) {
    const { kind } = data
    const form = calendar.kind === 'own' && isPeriodicKind(kind) ? /./ : FORMS[kind]
    const isRight =
      kind === 'ad-hoc' ? requests.some(({ id }) => id === period) : form === undefined || form.test(period ?? '')
    if (!isRight)
      yield problem('issued/period', 'error', within(origin, period === null ? 'kind' : 'period'), { kind, period })
  }
}
