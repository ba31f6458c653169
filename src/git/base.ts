import { gitLine } from './run.ts'

/** Names under which the main line is usually known, the server's own first. */
const MAIN = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']

/**
 * The commit that changes in the work tree are held against: where the current branch left the main line, else HEAD. null where there
 * is no commit, or no git.
 */
export function baseCommit(root: string): string | null {
  for (const name of MAIN) {
    if (gitLine(root, ['rev-parse', '-q', '--verify', `${name}^{commit}`]) === undefined) continue
    const base = gitLine(root, ['merge-base', 'HEAD', name])
    if (base) return base
  }
  return gitLine(root, ['rev-parse', '-q', '--verify', 'HEAD^{commit}']) || null
}
