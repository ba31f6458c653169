import { remoteOf, tracked } from './remote.ts'
import { git, gitLine } from './run.ts'

/** The branch that everything is merged into: its name, and the revision that is read for it. */
export interface MainBranch {
  readonly name: string
  readonly revision: string
}

/** The server's main branch as last seen here, else `main` or `master` here, else the branch one is on. */
export function mainBranch(root: string): MainBranch {
  const branch = gitLine(root, ['symbolic-ref', '-q', '--short', 'HEAD']) ?? null
  const remote = remoteOf(root, branch)
  if ('base' in remote && remote.base !== null && tracked(root, remote.name, remote.base) !== undefined)
    return { name: `${remote.name}/${remote.base}`, revision: `refs/remotes/${remote.name}/${remote.base}` }
  const here = ['main', 'master'].find(
    (name) => gitLine(root, ['rev-parse', '-q', '--verify', `refs/heads/${name}`]) !== undefined,
  )
  return here === undefined
    ? { name: branch ?? 'HEAD', revision: 'HEAD' }
    : { name: here, revision: `refs/heads/${here}` }
}

/** Ids of the plans whose files each commit of the main line changed, against its first parent; commits that changed none are left out. */
export function plansTouched(root: string, revision: string): ReadonlyMap<string, readonly string[]> {
  const log = git(root, [
    'log',
    '--first-parent',
    '-m',
    '--root',
    '--no-renames',
    '--relative',
    '--name-only',
    '--format=%x1e%H',
    revision,
    '--',
    'plans',
  ])
  const found = new Map<string, readonly string[]>()
  for (const part of log.ok ? String(log.out).split('\x1e') : []) {
    const [id = '', ...files] = part.trim().split('\n')
    const plans = new Set(files.flatMap((file) => /^"?plans\/([^/]+)\//.exec(file)?.[1]?.normalize('NFC') ?? []))
    if (id !== '') found.set(id, [...plans].sort())
  }
  return found
}
