import { type GitAnswer, git } from './run.ts'

/** How a first commit went; `author`: git does not know who commits. */
export type Committed =
  | { readonly ok: true; readonly isNewRepository: boolean }
  | { readonly ok: false; readonly reason: 'no-git' | 'author' | 'refused'; readonly message: string }

/**
 * Commits the given files (paths from `root`) and nothing else, also where others are staged. Where `root` is in no repository, it becomes
 * one, with the branch `main`.
 */
export function firstCommit(root: string, paths: readonly string[], message: string): Committed {
  const isInside = git(root, ['rev-parse', '--is-inside-work-tree'])
  const steps: (() => GitAnswer)[] = [
    ...(isInside.ok
      ? []
      : [() => git(root, ['init', '-q']), () => git(root, ['symbolic-ref', 'HEAD', 'refs/heads/main'])]),
    () => git(root, ['--literal-pathspecs', 'add', '--', ...paths]),
    () => git(root, ['--literal-pathspecs', 'commit', '-q', '-m', message, '--only', '--', ...paths]),
  ]
  for (const step of steps) {
    const answer = step()
    if (!answer.ok) return { ok: false, reason: reasonOf(answer), message: answer.message }
  }
  return { ok: true, isNewRepository: !isInside.ok }
}

function reasonOf({ missing, message }: Extract<GitAnswer, { ok: false }>): 'no-git' | 'author' | 'refused' {
  if (missing) return 'no-git'
  return /tell me who you are|empty ident|auto-detect|user\.useConfigOnly/i.test(message) ? 'author' : 'refused'
}
