import { type Remote, remoteOf } from '../../git/remote.ts'
import { type RepositoryState, repositoryState } from '../../git/state.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'

/** A repository in which a branch can be made. */
export interface Ready extends RepositoryState {
  readonly branch: string
  readonly head: string
  /** null where the repository has none, which stops everything but a dry run. */
  readonly remote: Remote | null
}

/** Looks whether work can be handed in from here; stops with the way out where it cannot. Nothing has been changed then. */
export function readyRepository(context: Context, isDryRun: boolean): Ready {
  const { root, at, words } = context
  const { stop: w } = words.submit
  if (at !== undefined) throw stop(EXIT.usage, w.at())
  const state = repositoryState(root)
  if (state === 'no-git') throw stop(EXIT.machine, w.noGit())
  if (state === 'not-a-repository') throw stop(EXIT.usage, w.noRepository(root))
  if (state === 'not-trusted') throw stop(EXIT.usage, w.notTrusted(root))
  const { operation, head, branch, unmerged, hasAuthor } = state
  if (operation !== null) throw stop(EXIT.usage, w.operation(operation, unmerged))
  if (head === null) throw stop(EXIT.usage, w.noCommit())
  const remote = remoteOf(root, branch)
  if (branch === null) throw stop(EXIT.usage, w.detached('names' in remote ? 'main' : (remote.base ?? 'main')))
  if (!isDryRun && !hasAuthor) throw stop(EXIT.usage, w.noAuthor())
  return { ...state, branch, head, remote: serverOf(context, remote, isDryRun) }
}

function serverOf({ words }: Context, remote: ReturnType<typeof remoteOf>, isDryRun: boolean): Remote | null {
  if (!('names' in remote)) return remote
  if (isDryRun) return null
  const { stop: w } = words.submit
  throw stop(EXIT.usage, remote.names.length === 0 ? w.noRemote() : w.severalRemotes(remote.names))
}
