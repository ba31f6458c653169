import type { Day } from '../core/day.ts'
import { type Issued, isPeriodicKind, reportIssued, typeOf } from '../core/issued.ts'
import type { Plan } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { citedInFull, citedShort } from './citation.ts'
import { workNamed } from './issuer.ts'
import { periodName } from './words.ts'

/**
 * The periodic report that was issued last before the one for the period shown, as known on the paper's day: of the latest period that ended
 * earlier; where reports of two lengths end together, the one of the paper's own kind. Undefined where none is recorded.
 */
export function previousReport({ plan, period }: Progress, kind: string, day: Day): Issued | undefined {
  const known = plan.issued.filter(
    ({ data, window }) => isPeriodicKind(data.kind) && data.date <= day && window !== null && window.to < period.to,
  )
  const latest = known.reduce<Day>((last, { window }) => (window && window.to > last ? window.to : last), '')
  const together = known.filter(({ window }) => window?.to === latest)
  return together.findLast(({ data }) => data.kind === kind) ?? together.at(-1)
}

/** An issued document in full: type, number, day, subject; its issuer is the paper's own. */
export const issuedInFull = (plan: Plan, one: Issued): string =>
  citedInFull({
    kind: typeOf(one.data),
    number: one.data.number,
    date: one.data.date,
    title: one.data.title ?? usualTitle(plan, one),
  })

/** The same where it was cited before. */
export const issuedShort = ({ data }: Issued): string => citedShort({ kind: typeOf(data), number: data.number })

/** What a report of a period is about, where its record does not say. */
const usualTitle = (plan: Plan, { data, window }: Issued): string | undefined =>
  isPeriodicKind(data.kind) && window ? `kết quả thực hiện ${workNamed(plan)} ${periodName(window)}` : undefined

/** The report in which readers have a period's figures on paper, as known on a day: `Báo cáo số 57/BC-UBND`. */
export function paperOf(plan: Plan, period: string, day: Day): string | undefined {
  const one = reportIssued(plan, period)
  return one && one.data.date <= day ? issuedShort(one) : undefined
}
