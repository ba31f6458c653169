import type { Day } from '../../core/day.ts'
import { broughtBy, type Commit, type CommitLog, mainLine } from '../../git/commit-log.ts'
import type { Signature } from '../../git/signatures.ts'

/**
 * How a commit came to the main line: by a merge, as a request squashed into one commit, pushed there directly, or as the commit everything
 * begins with.
 */
export type Way = 'merge' | 'squash' | 'direct' | 'first'

/** A commit of the main line. */
export interface Arrival {
  readonly commit: Commit
  readonly way: Way
  /** How many commits it brought. */
  readonly brings: number
  /** Plans whose files it changed. */
  readonly plans: readonly string[]
  readonly signature: Signature
}

/** The commits of the main line, newest first, without those `known` before and those committed before a day. */
export function arrivalsOf(
  { commits }: CommitLog,
  known: ReadonlySet<string>,
  since: Day | undefined,
): Omit<Arrival, 'plans' | 'signature'>[] {
  const brings = new Map<string, number>()
  for (const { id } of broughtBy(commits).values()) brings.set(id, (brings.get(id) ?? 0) + 1)
  return mainLine(commits)
    .filter((commit) => !known.has(commit.id) && (since === undefined || commit.committed >= since))
    .map((commit) => ({
      commit,
      way: wayOf(commit),
      // A merge is not one of the commits it brings.
      brings: (brings.get(commit.id) ?? 1) - (commit.parents.length > 1 ? 1 : 0),
    }))
}

/** The oldest commit of a history that was cut off counts as its first: nobody can say how it came. */
function wayOf({ parents, request }: Commit): Way {
  if (parents.length > 1) return 'merge'
  if (request !== null) return 'squash'
  return parents.length === 0 ? 'first' : 'direct'
}
