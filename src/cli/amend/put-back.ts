import type { AmendedItem } from '../../core/amendment.ts'
import { definitionOf } from '../../core/definitions.ts'
import { holdsTo } from '../../core/definitions-at.ts'
import type { Origin } from '../../core/origin.ts'
import type { Plan } from '../../core/plan.ts'
import { isFields, wayTo } from '../../core/stated.ts'
import { type FileEdit, putBackPatch, together } from '../../edit-pipeline.ts'

/** Edits that put old values back, and the items a person has to put back: an entry that was taken out has no place any more. */
export interface PutBack {
  readonly edits: readonly FileEdit[]
  readonly byHand: readonly AmendedItem[]
}

/** The old values of refused items, in the files that still hold what was proposed; one edit a file. */
export function putBack(plan: Plan, refused: readonly AmendedItem[]): PutBack {
  const patches = new Map<string, ReturnType<typeof putBackPatch>>()
  const byHand: AmendedItem[] = []
  for (const item of refused.filter((one) => holdsTo(plan, one))) {
    const origin = originOf(plan, item)
    if (!origin) byHand.push(item)
    else {
      const patch = patchOf(plan, item, origin)
      const before = patches.get(origin.file)
      patches.set(origin.file, before ? together(before, patch) : patch)
    }
  }
  return { edits: [...patches].map(([path, patch]) => ({ path, patch })), byHand }
}

function patchOf(plan: Plan, { what, id, field, from }: AmendedItem, origin: Origin) {
  const data = definitionOf(plan, what, id)
  return putBackPatch(origin, field === null ? [] : wayTo(isFields(data) ? data : {}, field), from)
}

/** Where an entry stands in the plan's files; undefined for one that is not there. */
function originOf(plan: Plan, { what, id }: AmendedItem): Origin | undefined {
  if (what === 'plan') return { file: `${plan.folder}/plan.yaml`, path: [] }
  if (what === 'group') {
    const index = plan.groups.findIndex((group) => group.id === id)
    return index < 0 ? undefined : { file: `${plan.folder}/plan.yaml`, path: ['groups', index] }
  }
  const lists = { task: plan.tasks, duty: plan.duties, indicator: plan.indicators, programme: plan.programmes }
  return what === 'unit' ? plan.units.get(id)?.origin : lists[what].find((entry) => entry.id === id)?.origin
}
