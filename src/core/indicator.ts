import type { IndicatorData } from './plan.ts'

type Target = NonNullable<IndicatorData['targets']>[number]

/** True for a target that is a range: two numbers, both ends included. */
export const isRange = (value: Target['value'] | readonly [number, number]): value is readonly [number, number] =>
  Array.isArray(value)

/** What a ratio n/d is multiplied by to give the indicator's unit: the number in `per`, 100 for %, else 1. */
export function factorOf({ per, unit }: IndicatorData): number {
  return typeof per === 'number' ? per : unit === '%' ? 100 : 1
}
