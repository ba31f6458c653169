import { addDays, type Day, earlier } from '../core/day.ts'
import { type Period, periodsBetween } from '../core/period.ts'
import { beginningOf, type Plan } from '../core/plan.ts'
import type { OwedReport } from '../core/progress.ts'
import { type Ratio, ratioOf } from '../core/ratio.ts'
import { holderAt, inForce, isOutside, nameAt } from '../core/unit.ts'
import { reportingYear } from './occurrences.ts'
import { exists, isWithdrawn } from './state.ts'

type Rule = NonNullable<Plan['data']['reporting']>[number]

/** Reports owed for the periods that lie inside a window and have begun by `day`. */
export function reportsOwed(plan: Plan, window: Period, day: Day): OwedReport[] {
  return rules(plan).flatMap((rule) =>
    periodsBetween(rule.every, window.from, earlier(window.to, day), plan.calendar)
      .filter((period) => period.from >= window.from && period.to <= window.to)
      .flatMap((period) => owedFor(plan, rule, period, day)),
  )
}

/**
 * Reports that fell due between a day (the start of the reporting year where none is given) and `day`; one not received is in time
 * until its due day has passed.
 */
export function reportsFallenDue(
  plan: Plan,
  day: Day,
  from: Day = reportingYear(day, plan.calendar).from,
): OwedReport[] {
  const start = beginningOf(plan)
  return rules(plan)
    .filter((rule) => rule.dueDays !== undefined)
    .flatMap((rule) =>
      periodsBetween(rule.every, addDays(from, -1 - (rule.dueDays ?? 0)), day, plan.calendar)
        .filter((period) => start === undefined || period.to >= start)
        .flatMap((period) => owedFor(plan, rule, period, day)),
    )
    .filter(({ due, inTime }) => due !== null && inTime !== null && due >= from && due <= day)
}

/** Reports in time over reports due; null when none fell due. */
export const inTimeRate = (due: readonly OwedReport[]): Ratio | null =>
  ratioOf(due.filter((owed) => owed.inTime === true).length, due.length)

const rules = (plan: Plan): readonly Rule[] => plan.data.reporting ?? []

function owedFor(plan: Plan, rule: Rule, period: Period, day: Day): OwedReport[] {
  const due = rule.dueDays === undefined ? null : addDays(period.to, rule.dueDays)
  return owing(plan, rule, period).map((unit) => {
    const report = plan.reports.find((r) => r.unit === unit && r.period === period.id && r.effective <= day)
    const received = report?.received ?? null
    const found = plan.units.get(unit)
    const inTime = due === null || (received === null && due >= day) ? null : received !== null && received <= due
    return { unit, name: found ? nameAt(found, period.to) : unit, period, due, received, inTime }
  })
}

/** `from: all` means every unit that leads something on the period's last day: a task in the rates or regular, a part, an indicator. */
function owing(plan: Plan, rule: Rule, period: Period): string[] {
  const named = rule.from === 'all' ? leads(plan, period.to) : rule.from
  const holders = named.map((unit) => holderAt(plan, unit, period.to).unit)
  return [...plan.units.values()]
    .filter((u) => holders.includes(u.id) && inForce(u, period.to) && !isOutside(u))
    .map((u) => u.id)
}

function leads(plan: Plan, day: Day): string[] {
  const ofTasks = plan.tasks
    .filter((task) => exists(plan, task, day) && !isWithdrawn(task, day))
    .flatMap(({ data }) => [data.lead, ...(data.parts ?? []).map((part) => part.lead)])
  const all = [...ofTasks, ...plan.indicators.map(({ data }) => data.lead)]
  return [...new Set(all.filter((unit): unit is string => unit !== undefined))]
}
