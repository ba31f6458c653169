import type { AmendedItem } from '../../core/amendment.ts'
import { definitionOf, originOf } from '../../core/definitions.ts'
import type { Plan } from '../../core/plan.ts'
import { ruled } from '../../core/ruled-fields.ts'
import { isSame, valueAt } from '../../core/stated.ts'
import { statesBefore } from '../../git/former.ts'
import { treeReader } from '../../git/revision-reader.ts'
import { readPlan } from '../../pipeline.ts'

/** The file in which something once stood as an amendment says it did. */
export interface OlderFile {
  readonly path: string
  readonly text: string
}

/** The latest files in git that have what items took out; those that git does not know are left out. */
export async function olderFiles(
  root: string,
  folder: string,
  items: readonly AmendedItem[],
): Promise<Map<AmendedItem, OlderFile>> {
  const found = new Map<AmendedItem, OlderFile>()
  if (items.length === 0) return found
  for (const commit of statesBefore(root, folder)) {
    const reader = treeReader(root, commit, {}, [folder])
    if (!reader) continue
    const { plan } = await readPlan(reader, folder)
    for (const item of items.filter((one) => !found.has(one) && had(plan, one))) {
      const path = originOf(plan, item.what, item.id)?.file
      const bytes = path === undefined ? 'missing' : reader.read(path)
      if (path !== undefined && typeof bytes !== 'string')
        found.set(item, { path, text: new TextDecoder().decode(bytes) })
    }
    if (found.size === items.length) break
  }
  return found
}

/** True where a state of the plan has just what an item took out. */
function had(plan: Plan, { what, id, field, from }: AmendedItem): boolean {
  const data = definitionOf(plan, what, id)
  if (data === undefined) return false
  return field === null ? isSame(ruled(what, data), ruled(what, from)) : isSame(valueAt(data, field), from)
}
