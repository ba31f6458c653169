import { closingOf } from '../../core/closing.ts'
import type { OwedReport } from '../../core/owed-report.ts'
import type { Period } from '../../core/period.ts'
import type { Progress } from '../../core/progress.ts'
import { byCode } from '../../core/text.ts'

/** A period a unit may report for now, and how its report stands; the running period is owed by no rule yet. */
export interface OpenPeriod {
  readonly period: Period
  readonly owed: OwedReport | undefined
}

/** The periods a unit may be asked about, in the order of their windows, and the id of the one to take when nobody says otherwise. */
export interface OpenPeriods {
  readonly periods: readonly OpenPeriod[]
  readonly usual: string
}

/** Unreported periods that are offered; an older one is typed. */
const MOST = 6

/**
 * What a unit may report for at the date of facts: periods and requests not answered, the last one answered while its due day has not
 * passed, and the one running. The usual one is the last period that has ended without a report, else the running one. A closed period
 * is not among them.
 */
export function openPeriods({ plan, owed, period: running, asOf }: Progress, unit: string): OpenPeriods {
  const own = owed.filter((report) => report.unit === unit && !closingOf(plan, report.period.id))
  const missing = own.filter(({ received }) => received === null)
  const ended = missing.filter(({ request, period }) => request === null && period.to <= asOf)
  const changeable = own.filter(({ received, due }) => received !== null && due !== null && due >= asOf)
  const named = [...missing.slice(-MOST), ...changeable]
    .filter(({ period }) => period.id !== running.id)
    .map((report): OpenPeriod => ({ period: report.period, owed: report }))
  const now = { period: running, owed: own.find(({ period }) => period.id === running.id) }
  return {
    periods: [...named, now].sort((a, b) => byCode(a.period.to, b.period.to)),
    usual: ended.at(-1)?.period.id ?? running.id,
  }
}
