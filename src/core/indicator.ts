import type { IndicatorData } from './plan.ts'

type Target = NonNullable<IndicatorData['targets']>[number]

/** True for a target that is a range: two numbers, both ends included. */
export const isRange = (value: Target['value'] | readonly [number, number]): value is readonly [number, number] =>
  Array.isArray(value)

/** What a ratio n/d is multiplied by to give the indicator's unit: the number in `per`, 100 for %, else 1. */
export function factorOf({ per, unit }: IndicatorData): number {
  return typeof per === 'number' ? per : unit === '%' ? 100 : 1
}

/** The time a target names; null for none. */
export const labelOf = ({ by }: Target): string | null => (by === undefined ? null : String(by))

/** True for a target of a table's column: the one that names this time, or one of every year until later. */
export const isDueAt = (target: Target, by: string | null): boolean =>
  labelOf(target) === by ||
  (target.each === 'year' && by !== null && /^\d{4}$/.test(by) && (target.by === undefined || by < String(target.by)))

/** The comparison that a direction means where a target states none. */
export const USUAL_OPS = { up: '>=', down: '<=', keep: '=' } as const
