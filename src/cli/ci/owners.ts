import { ownersOf, type PlanOwners } from '../../ci/owners.ts'
import { ownedForges, staleOwners } from '../../ci/stale.ts'
import type { Located } from '../../core/located.ts'
import type { Reader } from '../../core/reader.ts'
import { locateProblems, planFolders, readPlan } from '../../pipeline.ts'

/** Who answers for what in every plan of the workspace; undefined where a plan's roles or units cannot be read. */
export async function workspaceOwners(reader: Reader): Promise<PlanOwners[] | undefined> {
  const owners: PlanOwners[] = []
  for (const folder of planFolders(reader)) {
    const { plan } = await readPlan(rolesOnly(reader), folder)
    if (plan.unread.length > 0) return undefined
    owners.push(ownersOf(plan))
  }
  return owners
}

/** Of each plan the two files that say who answers for what. */
const rolesOnly = (reader: Reader): Reader => ({
  ...reader,
  list: (folder) =>
    folder === 'plans'
      ? reader.list(folder)
      : reader.list(folder).filter(({ path }) => /^plans\/[^/]+\/(?:plan|units)\.yaml$/.test(path)),
})

/** What is wrong with the CODEOWNERS files of a workspace, in its place. */
export async function ownersProblems(reader: Reader): Promise<Located[]> {
  if (ownedForges(reader).length === 0) return []
  const owners = await workspaceOwners(reader)
  return owners ? locateProblems(staleOwners(reader, owners), reader) : []
}
