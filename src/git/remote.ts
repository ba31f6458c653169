import { git, gitLine } from './run.ts'

/** The server that branches are sent to. */
export interface Remote {
  readonly name: string
  /** Its address as git uses it and as it is written in the configuration (they differ where `insteadOf` rewrites addresses). */
  readonly url: string
  readonly written: string
  /** The branch that everything is merged into there, as far as it is known here. */
  readonly base: string | null
}

/** The remote to push to; none, or several of which none is preferred: their names. */
export function remoteOf(root: string, branch: string | null): Remote | { readonly names: readonly string[] } {
  const listed = git(root, ['remote'])
  const names = listed.ok ? String(listed.out).split('\n').filter(Boolean) : []
  const preferred = [
    branch === null ? undefined : gitLine(root, ['config', '--get', `branch.${branch}.remote`]),
    gitLine(root, ['config', '--get', 'remote.pushDefault']),
    'origin',
    names.length === 1 ? names[0] : undefined,
  ].find((name) => name !== undefined && names.includes(name))
  if (preferred === undefined) return { names }
  const url = gitLine(root, ['remote', 'get-url', '--push', '--end-of-options', preferred])?.split('\n')[0] ?? ''
  const written = gitLine(root, ['config', '--get', `remote.${preferred}.url`])
  return { name: preferred, url, written: written ?? url, base: baseOf(root, preferred) }
}

/** The remote's own HEAD, else `main` or `master` where it is known to have one. */
function baseOf(root: string, remote: string): string | null {
  const head = gitLine(root, ['symbolic-ref', '-q', '--short', `refs/remotes/${remote}/HEAD`])
  if (head?.startsWith(`${remote}/`)) return head.slice(remote.length + 1)
  return ['main', 'master'].find((name) => tracked(root, remote, name) !== undefined) ?? null
}

/** The commit a remote branch had when it was last seen. */
export const tracked = (root: string, remote: string, branch: string): string | undefined =>
  gitLine(root, ['rev-parse', '-q', '--verify', `refs/remotes/${remote}/${branch}^{commit}`])

/** Names of branches here and, as far as they are known, there. */
export function branchNames(root: string, remote: string | null): ReadonlySet<string> {
  const refs = git(root, ['for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes'])
  const lines = refs.ok ? String(refs.out).split('\n').filter(Boolean) : []
  const there = `refs/remotes/${remote}/`
  return new Set(
    lines.flatMap((ref) => {
      if (ref.startsWith('refs/heads/')) return [ref.slice('refs/heads/'.length)]
      return remote !== null && ref.startsWith(there) ? [ref.slice(there.length)] : []
    }),
  )
}
