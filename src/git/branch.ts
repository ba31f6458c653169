import { type GitAnswer, git, gitLine, namesOf } from './run.ts'

type Failed = Extract<GitAnswer, { ok: false }>

/** A commit of a tree, on no branch yet; a failure is git's own answer. */
export function commitTree(root: string, tree: string, parent: string, message: string): string | Failed {
  const args = ['-c', 'i18n.commitEncoding=UTF-8', 'commit-tree', '-p', parent, '-F', '-', tree]
  const answer = git(root, args, message)
  return answer.ok ? String(answer.out).trim() : answer
}

/**
 * Puts a branch on a commit and HEAD on the branch. The branch moves only from `from` (null: it must not exist yet), so nobody's commit is lost;
 * the work tree is not touched: it holds what was committed.
 */
export function moveTo(root: string, branch: string, commit: string, from: string | null): GitAnswer {
  const ref = `refs/heads/${branch}`
  // An empty old value means: must not exist.
  const made = git(root, ['update-ref', '-m', 'plan submit', ref, commit, from ?? ''])
  if (!made.ok) return made
  return git(root, ['symbolic-ref', '-m', 'plan submit', 'HEAD', ref])
}

/** The user's index learns of the files that HEAD now has; every other entry stays as it is. */
export function learn(root: string, paths: readonly string[]): GitAnswer {
  const args = ['--literal-pathspecs', 'reset', '-q', '--pathspec-from-file=-', '--pathspec-file-nul', 'HEAD']
  return git(root, args, paths.join('\0'))
}

/** Files below `plans/` whose index entry differs from HEAD. */
export function staged(root: string): string[] {
  const diff = git(root, [
    'diff-index',
    '--cached',
    '--relative',
    '--no-renames',
    '--name-only',
    '-z',
    'HEAD',
    '--',
    'plans',
  ])
  return diff.ok ? namesOf(diff.out) : []
}

/** Files below `plans/` that a branch changed since it left another; none where git cannot say. */
export function changedSince(root: string, from: string, to: string): ReadonlySet<string> {
  const diff = git(root, ['diff', '--name-only', '--no-renames', '--relative', '-z', `${from}...${to}`, '--', 'plans'])
  return new Set(diff.ok ? namesOf(diff.out) : [])
}

/** True where `older` is `newer` or one of the commits it rests on. */
export const isWithin = (root: string, older: string, newer: string): boolean =>
  git(root, ['merge-base', '--is-ancestor', older, newer]).ok

/** The commit of a branch, its parent and its tree; undefined where there is no such branch. */
export function tipOf(root: string, branch: string): { commit: string; parent: string; tree: string } | undefined {
  const line = gitLine(root, ['log', '-1', '--format=%H %P %T', `refs/heads/${branch}`, '--'])
  const [commit, parent, tree] = line?.split(' ') ?? []
  return commit && parent && tree ? { commit, parent, tree } : undefined
}

/**
 * Files that two commits changed in ways that do not go together; none where they do, or where this git cannot say (before 2.38).
 */
export function conflictsWith(root: string, ours: string, theirs: string): string[] {
  const merged = git(root, ['merge-tree', '--write-tree', '--no-messages', '--name-only', '-z', ours, theirs])
  if (merged.ok) return []
  const [tree, ...files] = namesOf(merged.out)
  return /^[0-9a-f]{40,64}$/.test(tree ?? '') ? files : []
}
