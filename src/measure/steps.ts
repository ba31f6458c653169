import type { Day } from '../core/day.ts'
import { isRange } from '../core/indicator.ts'
import { within } from '../core/origin.ts'
import { type Calendar, calendarEnd, periodOf } from '../core/period.ts'
import { beginningOf, type Indicator, type Plan } from '../core/plan.ts'
import type { Figure, Step } from '../core/progress.ts'
import { compare, fromDecimal } from '../core/ratio.ts'
import { fold } from '../core/text.ts'

type Target = NonNullable<Indicator['data']['targets']>[number]
type Due = Pick<Step, 'by' | 'label'>

const DEFAULT_OP = { up: '>=', down: '<=', keep: '=' } as const

/** An indicator's targets with the calendar day each falls due, undated ones first, then by day; `each: year` is a step a year. */
export function stepsOf(indicator: Indicator, plan: Pick<Plan, 'data' | 'calendar'>): Step[] {
  const { targets = [], direction = 'up', kind } = indicator.data
  const exact = kind === 'yes-no' || kind === 'text'
  return targets
    .flatMap((target, index) =>
      duesOf(target, indicator, plan).map((due) => ({
        ...due,
        op: target.op ?? (exact ? '=' : DEFAULT_OP[direction]),
        value: target.value,
        origin: within(indicator.origin, 'targets', index),
      })),
    )
    .sort((a, b) => ((a.by ?? '') < (b.by ?? '') ? -1 : (a.by ?? '') > (b.by ?? '') ? 1 : 0))
}

function duesOf({ by, each }: Target, indicator: Indicator, plan: Pick<Plan, 'data' | 'calendar'>): Due[] {
  const label = by === undefined ? null : String(by)
  const own: Due = { by: label === null ? null : dueOf(label, plan.calendar), label }
  return each === 'year' ? yearly(own, indicator, plan) : [own]
}

/**
 * The ends of the calendar years from the first one after measuring began (the indicator's `from`, else the plan's beginning, else the
 * day of the baseline) to the target's own day, which is the last step; without its own day to the end of the plan's term.
 */
function yearly(own: Due, { data }: Indicator, plan: Pick<Plan, 'data' | 'calendar'>): Due[] {
  const begun = data.from ?? beginningOf(plan) ?? data.baseline?.at
  const last = own.by ?? plan.data.term?.until
  if (begun === undefined || last === undefined) return [own]
  const dues: Due[] = []
  for (let year = Number(begun.slice(0, 4)); `${year}-12-31` <= last; year++)
    if (`${year}-12-31` > begun) dues.push({ by: `${year}-12-31`, label: String(year) })
  return dues.at(-1)?.by === last ? dues : [...dues, { by: last, label: own.label ?? last }]
}

/** A step named by a period falls due on the period's last calendar day; a plan's own periods end where the plan says. */
function dueOf(by: string, calendar: Calendar): Day | null {
  return (calendar.kind === 'own' ? periodOf(by, calendar)?.to : undefined) ?? calendarEnd(by) ?? null
}

/** True when a figure meets a step; null when they cannot be compared (a number against words, nothing stated). */
export function meets(figure: Pick<Figure, 'value' | 'stated'>, step: Step): boolean | null {
  if (isRange(step.value)) {
    if (figure.value === null) return null
    const [least, most] = step.value
    return compare(figure.value, fromDecimal(least)) >= 0 && compare(figure.value, fromDecimal(most)) <= 0
  }
  if (typeof step.value === 'number') {
    if (figure.value === null) return null
    const order = compare(figure.value, fromDecimal(step.value))
    return { '>=': order >= 0, '>': order > 0, '<=': order <= 0, '<': order < 0, '=': order === 0 }[step.op]
  }
  if (figure.stated === null || typeof figure.stated !== typeof step.value) return null
  return typeof step.value === 'string'
    ? fold(String(figure.stated)) === fold(step.value)
    : figure.stated === step.value
}
