import { git, gitLine } from './run.ts'

/** Whether a repository has some commits; undefined for those it cannot say of: no git, no repository, a history that was cut short. */
export function knownCommits(root: string, ids: readonly string[]): ReadonlyMap<string, boolean> {
  const shallow = gitLine(root, ['rev-parse', '--is-shallow-repository'])
  const answer = shallow === undefined ? undefined : git(root, ['cat-file', '--batch-check'], `${ids.join('\n')}\n`)
  if (!answer?.ok) return new Map()
  const lines = String(answer.out).split('\n')
  const found = ids.map((id, i): [string, boolean] => [id, / commit /.test(lines[i] ?? '')])
  return new Map(shallow === 'true' ? found.filter(([, isKnown]) => isKnown) : found)
}

/** True where some paths hold the same bytes in a commit and in the work tree, or in another revision; false where git cannot say. */
export function isSameSince(root: string, commit: string, paths: readonly string[], revision?: string): boolean {
  const other = revision === undefined ? [] : [revision]
  const args = [
    '--literal-pathspecs',
    'diff',
    '--quiet',
    '--no-ext-diff',
    '--end-of-options',
    commit,
    ...other,
    '--',
    ...paths,
  ]
  return git(root, args).ok
}

/** The commit HEAD stands on; why there is none. */
export function headOf(root: string): { readonly commit: string } | { readonly why: 'no-git' | 'no-commit' } {
  const answer = git(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  if (answer.ok) return { commit: String(answer.out).trim() }
  const isInside = gitLine(root, ['rev-parse', '--is-inside-work-tree']) === 'true'
  return { why: isInside ? 'no-commit' : 'no-git' }
}

/** True where nothing below a folder differs from HEAD, new files included. */
export function isClean(root: string, folder: string): boolean {
  const answer = git(root, ['--literal-pathspecs', 'status', '--porcelain', '-uall', '--', folder])
  return answer.ok && answer.out.length === 0
}
