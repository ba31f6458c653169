import { addDays, type Day } from '../core/day.ts'
import { type Every, type Period, periodHolding, periodOf } from '../core/period.ts'
import { beginningOf, type Plan } from '../core/plan.ts'

/** A periodic report of a plan. */
export interface Paper {
  readonly kind: 'month' | 'quarter' | 'half' | 'nine-months' | 'year'
  readonly period: Period
}

const LENGTHS = ['month', 'quarter', 'half', 'year'] as const
type Length = (typeof LENGTHS)[number]
const isLength = (every: string): every is Length => (LENGTHS as readonly string[]).includes(every)

/**
 * The reports whose data are complete since the day before `day`: of the lengths that the plan's rules, its duties to report and its consolidating
 * unit name. A plan that reports by quarters gives the reports from the year's beginning too: 6 tháng, 9 tháng, năm.
 */
export function papersAfterCutOff(plan: Plan, day: Day): Paper[] {
  const last = addDays(day, -1)
  return papersAt(plan, last).filter(({ period }) => period.to === last && period.to >= (beginningOf(plan) ?? ''))
}

function papersAt(plan: Plan, last: Day): Paper[] {
  const { calendar } = plan
  // A plan's own periods are reported as quarters are.
  if (calendar.kind === 'own') return paperOf('quarter', periodHolding(last, 'quarter', calendar))
  const asked = lengthsAsked(plan)
  const year = periodHolding(last, 'year', calendar)
  const isAsked = ({ kind, period }: Paper): boolean => {
    const isCumulative = period.from === year?.from
    // The second half of a year is in the year's report, unless units report by halves.
    if (kind === 'half' && !isCumulative) return (plan.data.reporting ?? []).some(({ every }) => every === 'half')
    return asked.has(kind) || (kind !== 'month' && isCumulative && asked.has('quarter'))
  }
  return [
    ...LENGTHS.flatMap((every) => paperOf(every, periodHolding(last, every, calendar))),
    ...paperOf('nine-months', year && periodOf(`${year.id}-9M`, calendar)),
  ].filter(isAsked)
}

const paperOf = (kind: Paper['kind'], period: Period | undefined): Paper[] => (period ? [{ kind, period }] : [])

/** How often the plan has somebody report. */
function lengthsAsked({ data, duties }: Plan): ReadonlySet<string> {
  const rules = (data.reporting ?? []).map(({ every }) => every)
  const duty = duties.filter(({ data: { kind } }) => kind === 'report').flatMap(({ data: { cycles } }) => cycles ?? [])
  const written = Object.keys(data.roles?.consolidator ?? {})
  return new Set([...rules, ...duty, ...written].filter(isLength))
}

/**
 * The periods to close on `day`, oldest first: of each length that units report by the last one that is over, and those before it that are open
 * since the first closing. What came before any closing is left to people.
 */
export function periodsToClose(plan: Plan, day: Day): Period[] {
  const { calendar, data } = plan
  if (calendar.kind === 'own') return openOnly(plan, calendar.own.filter(({ to }) => to < day).slice(-1))
  const lengths = new Set((data.reporting ?? []).map(({ every }) => every))
  const found = [...lengths].flatMap((every) => sinceFirstClosing(plan, every, day))
  return openOnly(plan, found).sort((a, b) => (a.to < b.to ? -1 : 1))
}

function sinceFirstClosing(plan: Plan, every: Every, day: Day): Period[] {
  const last = periodBefore(plan, every, day)
  const [first = last?.to ?? day] = plan.closings.flatMap(({ window }) => window?.to ?? []).sort()
  const found: Period[] = []
  for (let period = last; period && period.to >= first; period = periodBefore(plan, every, period.from))
    found.push(period)
  return found
}

/** The last period of that length that is over before the one that holds a day. */
function periodBefore({ calendar }: Plan, every: Every, day: Day): Period | undefined {
  const running = periodHolding(day, every, calendar)
  return running && periodHolding(addDays(running.from, -1), every, calendar)
}

/** A reopened period is being mended by people. */
const openOnly = (plan: Plan, periods: readonly Period[]): Period[] =>
  periods.filter(({ id, to }) => to >= (beginningOf(plan) ?? '') && !plan.closings.some(({ period }) => period === id))
