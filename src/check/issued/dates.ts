import { problem } from '../../core/diagnostic.ts'
import { within } from '../../core/origin.ts'
import type { IssuedRule } from './index.ts'

/** issued/before-end, issued/future-date, issued/sent: a report issued while its period ran, days that have not come, sent before it was signed. */
export const issuedDates: IssuedRule = function* ({ issued }, today) {
  for (const { data, window, origin } of issued) {
    const { date, sent } = data
    if (window && date < window.to)
      yield problem('issued/before-end', 'warning', within(origin, 'date'), { date, to: window.to })
    for (const key of ['date', 'sent'] as const) {
      const day = data[key]
      if (day !== undefined && day > today)
        yield problem('issued/future-date', 'error', within(origin, key), { date: day, today })
    }
    if (sent !== undefined && sent < date)
      yield problem('issued/sent', 'warning', within(origin, 'sent'), { date, sent })
  }
}
