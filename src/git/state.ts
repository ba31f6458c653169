import { git, gitLine, namesOf } from './run.ts'

/** Why no work can be handed in from this folder at all. */
export type NoRepository = 'no-git' | 'not-a-repository' | 'not-trusted'

/** What is under way in a repository and has to be ended first. */
export type Operation = 'merge' | 'rebase' | 'cherry-pick' | 'revert' | 'conflict'

/** Where a repository stands. */
export interface RepositoryState {
  /** null for a HEAD that is on no branch. */
  readonly branch: string | null
  /** null before the first commit. */
  readonly head: string | null
  readonly operation: Operation | null
  /** Files with conflicts, from the workspace's root. */
  readonly unmerged: readonly string[]
  readonly hasAuthor: boolean
  /** The folder of git's objects, absolute. */
  readonly objects: string
}

const UNDER_WAY: readonly (readonly [string, Operation])[] = [
  ['MERGE_HEAD', 'merge'],
  ['REBASE_HEAD', 'rebase'],
  ['CHERRY_PICK_HEAD', 'cherry-pick'],
  ['REVERT_HEAD', 'revert'],
]

/** Looks at the repository that holds a folder; changes nothing. */
export function repositoryState(root: string): RepositoryState | NoRepository {
  const place = git(root, ['rev-parse', '--path-format=absolute', '--git-path', 'objects'])
  if (!place.ok) {
    if (place.missing) return 'no-git'
    return /dubious ownership/.test(place.message) ? 'not-trusted' : 'not-a-repository'
  }
  if (gitLine(root, ['rev-parse', '--is-inside-work-tree']) !== 'true') return 'not-a-repository'
  const unmerged = git(root, ['diff', '--name-only', '--relative', '--diff-filter=U', '-z'])
  const files = unmerged.ok ? namesOf(unmerged.out) : []
  return {
    branch: gitLine(root, ['symbolic-ref', '-q', '--short', 'HEAD']) ?? null,
    head: gitLine(root, ['rev-parse', '-q', '--verify', 'HEAD^{commit}']) ?? null,
    operation: underWay(root) ?? (files.length > 0 ? 'conflict' : null),
    unmerged: [...new Set(files)],
    hasAuthor: ['GIT_AUTHOR_IDENT', 'GIT_COMMITTER_IDENT'].every((who) => isSet(root, who)),
    objects: String(place.out).replace(/\n$/, ''),
  }
}

const underWay = (root: string): Operation | undefined =>
  UNDER_WAY.find(([ref]) => gitLine(root, ['rev-parse', '-q', '--verify', ref]) !== undefined)?.[1]

/** A name and an address that somebody gave; git would otherwise make them up from the machine's name. */
const isSet = (root: string, who: string): boolean => git(root, ['-c', 'user.useConfigOnly=true', 'var', who]).ok
