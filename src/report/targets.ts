import { calendarEnd } from '../core/period.ts'
import type { Indicator } from '../core/plan.ts'
import { stepTime, stepValue } from './indicator-words.ts'

export type TargetData = NonNullable<Indicator['data']['targets']>[number]
type Target = TargetData

/** The time a target names; null for none. */
export const labelOf = (target: Target): string | null => (target.by === undefined ? null : String(target.by))
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

/** True for a target of the column: the one that names this time, or one of every year until later. */
export const isDueAt = (target: Target, by: string | null): boolean =>
  labelOf(target) === by ||
  (target.each === 'year' && by !== null && /^\d{4}$/.test(by) && (target.by === undefined || by < String(target.by)))

/** A target's value with its comparison. */
export function targetValue({ data }: Indicator, target: Target): string {
  const usual = { up: '>=', down: '<=', keep: '=' } as const
  return stepValue({ op: target.op ?? usual[data.direction ?? 'up'], value: target.value }, data.unit)
}
