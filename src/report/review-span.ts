import { addDays, type Day, printDay } from '../core/day.ts'
import { type Calendar, type Period, periodHolding, periodOf } from '../core/period.ts'
import { beginningOf } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import type { Review, ReviewYear } from '../core/trend.ts'
import { daysFromTo } from './words.ts'

/** Three years from the plan's first reporting year, and five once the three are over. */
export function reviewPeriod(day: Day, calendar: Calendar, beginning: Day | undefined): Period | undefined {
  const first = periodHolding(beginning ?? day, 'year', calendar)
  if (!first || !/^\d{4}$/.test(first.id)) return undefined
  const span = (years: number): Period | undefined => periodOf(`${first.id}..${Number(first.id) + years - 1}`, calendar)
  const three = span(3)
  return three && three.to < day ? span(5) : three
}

/** First and last year of a range such as `2025..2027`; of a period of the plan's own, the years of its days. */
export function yearsOf({ id, from, to }: Period): { readonly first: number; readonly last: number } {
  const [first = '', last = ''] = /^\d{4}\.\.\d{4}$/.test(id) ? id.split('..') : [from.slice(0, 4), to.slice(0, 4)]
  return { first: Number(first), last: Number(last) }
}

/** `sơ kết 3 năm`, `tổng kết 5 năm`: the review that reaches the end of the plan's term sums it up, as one of five years does. */
export function reviewName({ plan, period }: Pick<Progress, 'plan' | 'period'>): string {
  const { first, last } = yearsOf(period)
  const years = last - first + 1
  const end = plan.data.term?.until
  // A reporting year closes days before the calendar year in which a term ends.
  const whole = end !== undefined && period.to >= addDays(end, -31)
  return `${years >= 5 || whole ? 'tổng kết' : 'sơ kết'} ${years} năm`
}

/** The reporting years shown that have begun. */
export const yearsShown = (review: Review | undefined, period: Period): ReviewYear[] =>
  (review?.years ?? []).filter((year) => isShown(year, period))

/** True for a year, or a point of one, that lies within the years shown. */
export const isShown = ({ period }: { readonly period: Period }, shown: Period): boolean =>
  period.from >= shown.from && period.to <= shown.to

/** A year at the head of a column; one that is not over is marked. */
export const yearHead = ({ period: { id }, over }: ReviewYear): string => `Năm ${id}${over ? '' : ' (*)'}`

/** `2026 (*) so với 2025`: the heads of columns that compare each year with the one before; an unfinished one is marked. */
export const changeHeads = (years: readonly ReviewYear[]): string[] =>
  years.slice(1).map(({ period, over }, i) => `${period.id}${over ? '' : ' (*)'} so với ${years[i]?.period.id ?? ''}`)

/** What the mark of an unfinished year means; null where all years are over. */
export function unfinishedNote(years: readonly ReviewYear[]): string | null {
  const running = years.find(({ over }) => !over)
  if (!running) return null
  const compared = years.length > 1 ? '; cột so sánh đối chiếu số liệu đến ngày đó với số liệu cả năm trước' : ''
  return `(*) Năm chưa kết thúc, số liệu tính đến ngày ${printDay(running.asOf)}${compared}`
}

/** The days the figures are of: from the plan's first day where that is later than the period's; a period not over says so. */
export function reviewWindow({ plan, period, asOf }: Progress): string {
  const beginning = beginningOf(plan)
  const to = asOf < period.to ? asOf : period.to
  const from = beginning !== undefined && beginning > period.from ? beginning : period.from
  const days = beginning === undefined ? `đến ngày ${printDay(to)}` : daysFromTo(from, to)
  return `số liệu ${days}${asOf < period.to ? `; giai đoạn đến ngày ${printDay(period.to)} mới kết thúc` : ''}`
}
