import { addDays, type Day } from '../core/day.ts'
import { type Every, type Period, periodHolding } from '../core/period.ts'
import { beginningOf, type Indicator, type Plan } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { speaksFor } from '../core/unit.ts'
import { type DayCount, dayAfter, holidaysKnown } from '../core/working-days.ts'

/** A figure of an indicator that one unit has not given for a period. */
export interface OwedFigure {
  readonly indicator: Indicator
  readonly unit: string
  readonly period: Period
  readonly due: Day
  readonly holidaysKnown: boolean
}

/**
 * Figures not given for the period of each indicator's own length (`every`) that holds D, and for the one before it. A figure is due with the
 * unit's report: by the reporting rule of that length, else by the first that sets a due day, else on the period's last day. Indicators without
 * a length or a unit, and those computed from others, are owed by nobody. Only periods that have begun are looked at; `until` is the last due day.
 */
export function owedFigures({ plan, asOf, indicators }: Progress, until: Day): OwedFigure[] {
  return indicators.flatMap(({ indicator }) => {
    const { every, formula } = indicator.data
    if (every === undefined || formula !== undefined) return []
    return lastPeriods(plan, indicator, every, asOf).flatMap((period) => {
      const { due, holidaysKnown } = dueOf(plan, every, period)
      if (due > until) return []
      const owing = unitsOf(indicator).filter((unit) => !isTold(plan, indicator, unit, period, asOf))
      return owing.map((unit) => ({ indicator, unit, period, due, holidaysKnown }))
    })
  })
}

/** The period that holds D and the one before it, where the indicator was already measured and the plan still runs. */
function lastPeriods(plan: Plan, { data }: Indicator, every: Every, day: Day): Period[] {
  const anchor = beginningOf(plan)
  const current = periodHolding(day, every, plan.calendar, anchor)
  const before = current && periodHolding(addDays(current.from, -1), every, plan.calendar, anchor)
  const from = data.from ?? anchor ?? ''
  const until = plan.data.term?.until ?? '9999-12-31'
  return [before, current].filter((p): p is Period => p !== undefined && p.to >= from && p.from <= until)
}

function dueOf(plan: Plan, every: Every, { to }: Period): Pick<OwedFigure, 'due' | 'holidaysKnown'> {
  const dated = (plan.data.reporting ?? []).filter((rule) => rule.dueDays !== undefined)
  const rule = dated.find((own) => own.every === every) ?? dated[0]
  const count: DayCount = { days: rule?.dueDays ?? 0, ...(rule?.dayKind ? { dayKind: rule.dayKind } : {}) }
  const due = dayAfter(to, count, plan.holidays)
  return { due, holidaysKnown: holidaysKnown(to, due, count, plan.holidays) }
}

/** With `per: unit` each unit that must reach the target; else the unit that follows the indicator. */
function unitsOf({ data }: Indicator): readonly string[] {
  if (data.per === 'unit') return data.units ?? []
  return data.lead === undefined ? [] : [data.lead]
}

/** True when a figure of that period or a later one was given, or it was said aloud that there is none. */
function isTold(plan: Plan, indicator: Indicator, unit: string, period: Period, day: Day): boolean {
  const speakers = indicator.data.per === 'unit' ? [unit] : [unit, ...(indicator.data.with ?? [])]
  return plan.reports.some((report) => {
    const entry = report.indicators[indicator.id]
    if (!entry || report.effective > day) return false
    const at = entry.at ?? report.effective
    return at >= period.from && at <= day && speakers.some((own) => speaksFor(plan, report.unit, own, report.date))
  })
}
