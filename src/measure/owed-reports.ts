import { heldFrom, itemsOf } from '../core/amendment.ts'
import type { Stated } from '../core/change.ts'
import { addDays, type Day, earlier } from '../core/day.ts'
import { type Origin, within } from '../core/origin.ts'
import { type Period, periodsBetween } from '../core/period.ts'
import { beginningOf, type Plan, type Report, type Request } from '../core/plan.ts'
import type { OwedReport, OwedState } from '../core/progress.ts'
import { type Ratio, ratioOf } from '../core/ratio.ts'
import { isSame } from '../core/stated.ts'
import { byCode } from '../core/text.ts'
import { holderAt, inForce, isOutside, nameAt } from '../core/unit.ts'
import { type DayCount, dayAfter, holidaysKnown } from '../core/working-days.ts'
import { reportingYear } from './occurrences.ts'
import { planAt } from './plan-at.ts'
import { exists, isWithdrawn } from './state.ts'

type Rule = NonNullable<Plan['data']['reporting']>[number]

/** What orders one set of reports: for which period, from whom (as on `when`), until when. */
interface Order {
  readonly period: Period
  readonly from: Rule['from']
  readonly when: Day
  readonly due: Day | null
  readonly holidaysKnown: boolean
  readonly request: string | null
  readonly duty: string | null
  readonly origin: Origin
}

/** For which days reports are wanted: known on `day`, of periods begun and requests made by `until`; `since` only where the plan states no beginning. */
export interface Wanted {
  readonly day: Day
  readonly until: Day
  readonly since: Day
}

/** Every report owed from the plan's beginning on, in the order of their windows. */
export function reportsOwed(plan: Plan, wanted: Wanted): OwedReport[] {
  const { day } = wanted
  const received = new Map(plan.reports.filter((r) => r.effective <= day).map((r) => [keyOf(r.unit, r.period), r]))
  return ordersBy(plan, wanted)
    .flatMap((order) => owedFor(plan, order, received, day))
    .sort((a, b) => byCode(a.period.to, b.period.to) || byCode(a.period.from, b.period.from))
}
const keyOf = (unit: string, period: string): string => `${period} ${unit}`

/** Those for the window shown: the periodic ones that lie inside it, or the answers to the request it belongs to. */
export function owedInWindow(plan: Plan, owed: readonly OwedReport[], shown: Period): OwedReport[] {
  const isRequest = plan.calendar.requested?.some((period) => period.id === shown.id) ?? false
  if (isRequest) return owed.filter(({ request }) => request === shown.id)
  return owed.filter(({ request, period }) => request === null && period.from >= shown.from && period.to <= shown.to)
}

/**
 * Those that fell due between a day (the start of the reporting year where none is given) and `day`; one not received is in time until
 * its due day has passed.
 */
export function fallenDue(
  plan: Plan,
  owed: readonly OwedReport[],
  day: Day,
  from: Day = reportingYear(day, plan.calendar).from,
): OwedReport[] {
  return owed.filter(({ due, inTime }) => due !== null && inTime !== null && due >= from && due <= day)
}

/** Reports in time over reports due; null when none fell due. */
export const inTimeRate = (due: readonly OwedReport[]): Ratio | null =>
  ratioOf(due.filter((owed) => owed.inTime === true).length, due.length)

function ordersBy(plan: Plan, wanted: Wanted): Order[] {
  const file: Origin = { file: `${plan.folder}/plan.yaml`, path: [] }
  const rules = versionsOf(plan).flatMap((version) =>
    version.flatMap((rule, i) =>
      periodsOf(plan, rule, wanted)
        .filter(({ to }) => isInForce(plan, version, to))
        .map((period) => periodic(plan, rule, period, within(file, 'reporting', i))),
    ),
  )
  const requests = (plan.data.requests ?? []).flatMap((request, i) =>
    requestedOn(request) <= wanted.until ? [adHoc(request, within(file, 'requests', i))] : [],
  )
  return [...rules, ...requests]
}

type Rules = readonly Rule[]
const rulesOf = ({ data }: Plan): Rules => data.reporting ?? []
const isSameRules = (a: Rules, b: Rules): boolean => a === b || isSame(a as unknown as Stated, b as unknown as Stated)

/** The duties to report that the plan has, and those it had before they were amended. */
function versionsOf(plan: Plan): Rules[] {
  const days = itemsOf(plan.amendments).flatMap((item) =>
    item.what === 'plan' && /^reporting(?:\.|$)/.test(item.field ?? '') ? (heldFrom(item) ?? []) : [],
  )
  const all = [plan, ...days.flatMap((day) => [planAt(plan, addDays(day, -1)), planAt(plan, day)])].map(rulesOf)
  return all.filter((rules, i) => all.findIndex((other) => isSameRules(other, rules)) === i)
}

/** A report is owed by the rules of its period's last day. */
const isInForce = (plan: Plan, rules: Rules, day: Day): boolean =>
  plan.amendments.length === 0 || isSameRules(rulesOf(planAt(plan, day)), rules)

/** A plan that states no beginning owes the reports that fall due in the running reporting year, and those since the day asked for. */
function periodsOf(plan: Plan, rule: Rule, { day, until, since }: Wanted): Period[] {
  // Working days and days off can stretch a few days to several weeks.
  const margin = 30 + 2 * Math.abs(rule.dueDays ?? 0)
  const first = beginningOf(plan) ?? earlier(since, addDays(reportingYear(day, plan.calendar).from, -margin))
  return periodsBetween(rule.every, first, until, plan.calendar)
}

function periodic(plan: Plan, rule: Rule, period: Period, origin: Origin): Order {
  const { from, duty = null, dueDays } = rule
  const due = dueDays === undefined ? null : dayAfter(period.to, counted(rule), plan.holidays)
  const known = due === null || holidaysKnown(period.to, due, counted(rule), plan.holidays)
  return { period, from, when: period.to, due, holidaysKnown: known, request: null, duty, origin }
}

const counted = ({ dueDays = 0, dayKind }: Rule): DayCount =>
  dayKind === undefined ? { days: dueDays } : { days: dueDays, dayKind }

/** The day a request is made; where it is not stated, the first day its figures are about. */
const requestedOn = ({ on, window }: Request): Day => on ?? window.from

function adHoc(request: Request, origin: Origin): Order {
  const { id, topic, window, from, due = null, duty = null, on } = request
  const period = { id, name: topic, ...window }
  return { period, from, when: on ?? window.to, due, holidaysKnown: true, request: id, duty, origin }
}

function owedFor(plan: Plan, order: Order, reports: ReadonlyMap<string, Report>, day: Day): OwedReport[] {
  const { period, due, when, request, duty, origin } = order
  return owing(plan, order).map((unit) => {
    const received = reports.get(keyOf(unit, period.id))?.received ?? null
    const found = plan.units.get(unit)
    const state = stateOf(due, received, day)
    const inTime = state === 'inTime' ? true : state === 'late' || state === 'missing' ? false : null
    const name = found ? nameAt(found, when) : unit
    return {
      unit,
      name,
      period,
      due,
      received,
      inTime,
      state,
      request,
      duty,
      holidaysKnown: order.holidaysKnown,
      origin,
    }
  })
}

function stateOf(due: Day | null, received: Day | null, day: Day): OwedState {
  if (due === null) return 'undated'
  if (received !== null) return received <= due ? 'inTime' : 'late'
  return due < day ? 'missing' : 'notDue'
}

/** `from: all` means every unit that leads something on that day, as the plan then was: a task in the rates or regular, a part, an indicator. */
function owing(plan: Plan, { from, when }: Order): string[] {
  const named = from === 'all' ? leads(planAt(plan, when), when) : from
  const holders = named.map((unit) => holderAt(plan, unit, when).unit)
  return [...plan.units.values()]
    .filter((u) => holders.includes(u.id) && inForce(u, when) && !isOutside(u))
    .map((u) => u.id)
}

function leads(plan: Plan, day: Day): string[] {
  const ofTasks = plan.tasks
    .filter((task) => exists(plan, task, day) && !isWithdrawn(task, day))
    .flatMap(({ data }) => [data.lead, ...(data.parts ?? []).map((part) => part.lead)])
  const all = [...ofTasks, ...plan.indicators.map(({ data }) => data.lead)]
  return [...new Set(all.filter((unit): unit is string => unit !== undefined))]
}
