import type { Day } from '../core/day.ts'
import { within } from '../core/origin.ts'
import { type Calendar, calendarEnd, periodOf } from '../core/period.ts'
import type { Indicator } from '../core/plan.ts'
import type { Figure, Step } from '../core/progress.ts'
import { compare, fromDecimal } from '../core/ratio.ts'
import { fold } from '../core/text.ts'

const DEFAULT_OP = { up: '>=', down: '<=', keep: '=' } as const

/** An indicator's targets with the calendar day each falls due, undated ones first, then by day. */
export function stepsOf(indicator: Indicator, calendar: Calendar): Step[] {
  const { targets = [], direction = 'up', kind } = indicator.data
  const exact = kind === 'yes-no' || kind === 'text'
  return targets
    .map((target, index) => ({
      by: target.by === undefined ? null : dueOf(String(target.by), calendar),
      label: target.by === undefined ? null : String(target.by),
      op: target.op ?? (exact ? '=' : DEFAULT_OP[direction]),
      value: target.value,
      origin: within(indicator.origin, 'targets', index),
    }))
    .sort((a, b) => ((a.by ?? '') < (b.by ?? '') ? -1 : (a.by ?? '') > (b.by ?? '') ? 1 : 0))
}

/** A step named by a period falls due on the period's last calendar day; a plan's own periods end where the plan says. */
function dueOf(by: string, calendar: Calendar): Day | null {
  return (calendar.kind === 'own' ? periodOf(by, calendar)?.to : undefined) ?? calendarEnd(by) ?? null
}

/** True when a figure meets a step; null when they cannot be compared (a number against words, nothing stated). */
export function meets(figure: Pick<Figure, 'value' | 'stated'>, step: Step): boolean | null {
  if (Array.isArray(step.value)) {
    if (figure.value === null) return null
    const [least, most] = step.value as readonly [number, number]
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
