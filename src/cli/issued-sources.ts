import type { Issued } from '../core/issued.ts'
import type { Plan } from '../core/plan.ts'
import { isSameSince, knownCommits } from '../git/commits.ts'
import { revisionReader } from '../git/revision-reader.ts'
import { type IssuedFrom, type IssuedSources, readPlan } from '../pipeline.ts'

/**
 * What git knows of the commits a plan's issued documents name. A plan is read from its commit only where the period's files there are
 * others than here. Empty without git.
 */
export async function issuedSources(root: string, at: string | undefined, plan: Plan): Promise<IssuedSources> {
  const named = plan.issued.filter(({ data }) => data.commit !== undefined)
  const known = knownCommits(
    root,
    named.map(({ data }) => data.commit ?? ''),
  )
  const sources = new Map<string, IssuedFrom>()
  for (const one of named) {
    const isKnown = known.get(one.data.commit ?? '')
    if (isKnown === undefined) continue
    const from = isKnown ? await sourceOf(root, at, plan, one) : 'unknown'
    if (from !== undefined) sources.set(one.origin.file, from)
  }
  return sources
}

async function sourceOf(
  root: string,
  at: string | undefined,
  plan: Plan,
  { data: { commit = '' }, window }: Issued,
): Promise<IssuedFrom | undefined> {
  if (window === null || isSameSince(root, commit, foldersOf(plan, window), at)) return 'same'
  const then = revisionReader(root, commit)
  return typeof then === 'string' ? undefined : (await readPlan(then, plan.folder)).plan
}

/** Folders that hold the files of a period and of the shorter ones in it. */
function foldersOf(plan: Plan, { id, from, to }: { readonly id: string; readonly from: string; readonly to: string }) {
  const { folder, reports, consolidated, assessments } = plan
  const inside = [...reports, ...consolidated, ...assessments].filter(
    ({ window }) => window !== null && window.from >= from && window.to <= to,
  )
  const periods = new Set([id, ...inside.map(({ period }) => period)])
  return [...periods].flatMap((period) => [`${folder}/progress/${period}`, `${folder}/assessments/${period}`])
}
