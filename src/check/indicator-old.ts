import { addDays, type Day } from '../core/day.ts'
import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import { CALENDAR, type Period, periodHolding } from '../core/period.ts'
import { beginningOf, type Indicator, type IndicatorData, type Plan, type Report } from '../core/plan.ts'
import { speaksFor } from '../core/unit.ts'
import type { Rule } from './context.ts'
import type { Series } from './series.ts'

/**
 * indicator/old: the unit that reports an indicator has reported again since, and said nothing of it, though the newest figure is older than
 * its frequency. Judged by the reports alone: a unit that is silent altogether owes a report, which is said elsewhere.
 */
export const indicatorOld: Rule = function* ({ plan, today, series }) {
  const lasts = new Map<string, Report | undefined>()
  for (const one of series) {
    const { id, data } = one.indicator
    const speaker = one.unit ?? data.lead
    if (data.every === undefined || data.formula !== undefined || speaker === undefined) continue
    if (!lasts.has(speaker)) lasts.set(speaker, lastReport(plan, speaker, today))
    const last = lasts.get(speaker)
    if (!last?.window || Object.hasOwn(last.indicators, id)) continue
    const span = lastSpan(plan, data.every, last.window)
    if (!span || isBefore(plan, one.indicator, span) || isFresh(one, span)) continue
    const params = { indicator: id, day: one.figures.at(-1)?.day ?? '', every: data.every, period: last.period }
    const key = Object.keys(last.indicators).length > 0 ? 'indicators' : 'period'
    yield problem('indicator/old', 'warning', within(last.origin, key), params, 'key')
  }
}

/**
 * A unit's report of the latest period that has ended: until then more may be written into it. Ad hoc reports are about their topic only;
 * one dated in the future is wrong already.
 */
function lastReport(plan: Plan, speaker: string, today: Day): Report | undefined {
  let last: Report | undefined
  for (const report of plan.reports) {
    const end = endOf(report)
    if (report.window === null || end > today || report.date > today || end < endOf(last)) continue
    if (!isRequested(plan, report) && speaksFor(plan, report.unit, speaker, report.date)) last = report
  }
  return last
}

const endOf = (report: Report | undefined): string => report?.window?.to ?? ''
const isRequested = ({ calendar }: Plan, { period }: Report): boolean =>
  calendar.requested?.some(({ id }) => id === period) ?? false

/** The last span of the frequency that has ended by a window's end. */
function lastSpan({ calendar }: Plan, every: NonNullable<IndicatorData['every']>, window: Period): Period | undefined {
  const kind = calendar.kind === 'own' ? CALENDAR : calendar
  const span = periodHolding(window.to, every, kind)
  return span && span.to > window.to ? periodHolding(addDays(span.from, -1), every, kind) : span
}

/** True for a span that began before the indicator was measured. */
function isBefore(plan: Plan, { data }: Indicator, span: Period): boolean {
  const start = data.from ?? beginningOf(plan)
  return start !== undefined && span.from < start
}

/** True when a figure speaks of a day in the span or later, or was given in a report that reaches into it. */
const isFresh = ({ figures }: Series, { from }: Period): boolean =>
  figures.some(({ day, report }) => day >= from || (report.window?.to ?? '') >= from)
