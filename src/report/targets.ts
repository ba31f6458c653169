import { labelOf, USUAL_OPS } from '../core/indicator.ts'
import { calendarEnd } from '../core/period.ts'
import type { Indicator } from '../core/plan.ts'
import { stepTime, stepValue } from './indicator-words.ts'

export type TargetData = NonNullable<Indicator['data']['targets']>[number]
type Target = TargetData

/** Orders targets by the day they fall due. */
export const sortKey = (target: Target): string => calendarEnd(labelOf(target) ?? '') ?? labelOf(target) ?? ''
/** The targets of an indicator, oldest first. */
export const targetsOf = ({ data }: Indicator): Target[] =>
  [...(data.targets ?? [])].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0))

/** When a target is to be met; one of every year says so. */
export function targetTime(target: Target): string {
  const time = labelOf(target)
  if (target.each !== 'year') return stepTime(time)
  return time === null ? 'mỗi năm' : `mỗi năm đến ${stepTime(time)}`
}

/** A target's value with its comparison. */
export function targetValue({ data }: Indicator, target: Target): string {
  return stepValue({ op: target.op ?? USUAL_OPS[data.direction ?? 'up'], value: target.value }, data.unit)
}
