import type { IndicatorData } from './plan.ts'

/** What a ratio n/d is multiplied by to give the indicator's unit: the number in `per`, 100 for %, else 1. */
export function factorOf({ per, unit }: IndicatorData): number {
  return typeof per === 'number' ? per : unit === '%' ? 100 : 1
}
