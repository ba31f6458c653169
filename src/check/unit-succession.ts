import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Plan, Unit } from '../core/plan.ts'
import type { Rule } from './context.ts'

/** unit/no-successor, unit/many-successors: a unit that leads work ended, and it is not clear who answers now. */
export const unitSuccession: Rule = function* ({ plan }) {
  const leading = leads(plan)
  for (const unit of plan.units.values()) if (leading.has(unit.id)) yield* succession(unit)
}

function* succession({ id, data, origin }: Unit): Generator<Diagnostic> {
  const { until, successors = [] } = data
  if (until !== undefined && successors.length === 0)
    yield problem('unit/no-successor', 'warning', within(origin, 'until'), { id, until })
  if (successors.length > 1)
    yield problem('unit/many-successors', 'warning', within(origin, 'successors'), { id, successors })
}

function leads(plan: Plan): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { data } of plan.tasks) {
    if (data.lead !== undefined) found.add(data.lead)
    for (const part of data.parts ?? []) if (part.lead !== undefined) found.add(part.lead)
  }
  for (const { data } of plan.programmes) if (data.lead !== undefined) found.add(data.lead)
  for (const { data } of plan.indicators) if (data.lead !== undefined) found.add(data.lead)
  return found
}
