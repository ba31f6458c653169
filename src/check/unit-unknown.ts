import { problem } from '../core/diagnostic.ts'
import type { Plan } from '../core/plan.ts'
import { fold } from '../core/text.ts'
import type { Rule } from './context.ts'
import { near } from './near.ts'
import { unitReferences } from './unit-references.ts'
import { unknown, wasRead } from './unknown.ts'

/** unit/unknown: a unit is named that units.yaml does not have. Its names and aliases count as near misses of its id. */
export const unitUnknown: Rule = function* ({ plan }) {
  if (plan.units.size === 0 || !wasRead(plan, 'units.yaml')) return
  let labels: ReadonlyMap<string, string> | undefined
  for (const { id, origin } of unitReferences(plan)) {
    if (plan.units.has(id)) continue
    labels ??= labelsOf(plan)
    const likely = labels.get(fold(id)) ?? labels.get(near(id, labels.keys()) ?? '')
    yield problem('unit/unknown', 'error', origin, unknown(id, likely))
  }
}

/** Folded id, alias or name → id of the unit. Ids win over names. */
function labelsOf(plan: Plan): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  for (const { id, data } of plan.units.values()) {
    for (const name of [...(data.aliases ?? []), ...data.names.map((entry) => entry.name)]) labels.set(fold(name), id)
  }
  for (const id of plan.units.keys()) labels.set(fold(id), id)
  return labels
}
