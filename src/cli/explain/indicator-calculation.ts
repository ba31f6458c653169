import { type Origin, within } from '../../core/origin.ts'
import type { Figure } from '../../core/progress.ts'
import { fromDecimal, toJson } from '../../core/ratio.ts'
import type { Calculation, Item } from './calculation.ts'

/** n / d × factor, or the number stated; nothing where the figure is words or yes and no. */
export function calculationOf(
  id: string,
  { value, n, d, stated, origin }: Figure,
  factor: number,
): Calculation | undefined {
  const result = toJson(value)
  const item = (name: string, number: number, place: Origin): Item => {
    return { id: name, kind: 'value', value: toJson(fromDecimal(number)), origin: place }
  }
  if (n && d) {
    const items = [item('n', n.value, n.origin), item('d', d.value, d.origin)]
    return { operation: { op: 'quotient', factor: toJson(fromDecimal(factor)) ?? { n: 1, d: 1 } }, items, result }
  }
  if (typeof stated !== 'number') return undefined
  return {
    operation: { op: 'stated' },
    items: [{ ...item(id, stated, within(origin, 'value')), kind: 'indicator' }],
    result,
  }
}
