import { type AmendedItem, itemsInForce } from './amendment.ts'
import { addDays, type Day } from './day.ts'
import { definitionsAt } from './definitions-at.ts'
import type { Indicator, IndicatorData, Plan } from './plan.ts'

type Target = NonNullable<IndicatorData['targets']>[number]

/** What a step of an indicator was first set to, where amendments in force by D changed it. */
export interface StepHistory {
  /** The step as first set. */
  readonly first: Target
  readonly times: number
  readonly items: readonly AmendedItem[]
}

/** How one target of an indicator was changed by D; null where it was not, or was added by amendment. */
export function stepHistory(plan: Plan, { id }: Indicator, target: Target, day: Day): StepHistory | null {
  if (plan.amendments.length === 0) return null
  const items = itemsInForce(plan.amendments, day).filter(
    (item) => item.what === 'indicator' && item.id === id && speaksOfStep(item, target),
  )
  const [first] = items
  const on = first?.amendment.approval
  if (!first || !on) return null
  const before = definitionsAt(plan, addDays(on.effective ?? on.date, -1)).indicators.find((entry) => entry.id === id)
  const step = before?.data.targets?.find(({ by }) => String(by) === String(target.by))
  return step && step.value !== target.value ? { first: step, times: items.length, items } : null
}

/** True for an item about this step, or about the list of steps. */
function speaksOfStep({ field }: AmendedItem, { by }: Target): boolean {
  const step = `targets.${by}`
  return field === 'targets' || field === step || (field?.startsWith(`${step}.`) ?? false)
}
