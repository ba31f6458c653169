import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { type Origin, within } from '../core/origin.ts'
import type { Plan } from '../core/plan.ts'
import { isOutside } from '../core/unit.ts'
import type { Rule } from './context.ts'

/** unit/outside: a superior body or an addressee is given a lead, or owes reports. */
export const unitOutside: Rule = function* ({ plan }) {
  for (const { data, origin } of [...plan.tasks, ...plan.indicators])
    yield* outside(plan, data.lead, within(origin, 'lead'))
  for (const { data, origin } of plan.tasks)
    for (const [i, part] of (data.parts ?? []).entries())
      yield* outside(plan, part.lead, within(origin, 'parts', i, 'lead'))
  const file: Origin = { file: `${plan.folder}/plan.yaml`, path: [] }
  for (const [i, { from }] of (plan.data.reporting ?? []).entries())
    if (from !== 'all')
      for (const [j, unit] of from.entries()) yield* outside(plan, unit, within(file, 'reporting', i, 'from', j))
}

function* outside(plan: Plan, id: string | undefined, origin: Origin): Generator<Diagnostic> {
  const unit = id === undefined ? undefined : plan.units.get(id)
  if (unit && isOutside(unit)) yield problem('unit/outside', 'error', origin, { id: unit.id })
}
