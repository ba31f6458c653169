import { type GitAnswer, git, namesOf } from './run.ts'

/** A file that differs from HEAD; its path is as the disk spells it, from the workspace's root. */
export interface ChangedFile {
  readonly path: string
  readonly status: 'added' | 'modified' | 'deleted'
}

/** An index of its own, and perhaps a store of its own for new objects: the user's index and repository are not touched. */
export interface Scratch {
  readonly env: Readonly<Record<string, string>>
}

/** The tree that a commit of the changes would have. */
export interface Prepared {
  readonly tree: string
  readonly files: readonly ChangedFile[]
}

const STATUS: Readonly<Record<string, ChangedFile['status']>> = { A: 'added', D: 'deleted' }

/**
 * HEAD's tree with the changes below `plans/` that are wanted, and nothing else of the work tree or the index. Works in `scratch`.
 * A failure is git's own answer.
 */
export function prepareTree(
  root: string,
  scratch: Scratch,
  isWanted: (path: string) => boolean,
): Prepared | Extract<GitAnswer, { ok: false }> {
  const { env } = scratch
  const run = (args: readonly string[], input?: string): GitAnswer =>
    git(root, args, { env, ...(input === undefined ? {} : { input }) })
  const steps = [() => run(['read-tree', 'HEAD']), () => run(['--literal-pathspecs', 'add', '-A', '--', 'plans'])]
  for (const step of steps) {
    const answer = step()
    if (!answer.ok) return answer
  }
  const all = changedIn(run)
  if ('ok' in all) return all
  const wanted = all.filter(({ path }) => isWanted(path))
  const again = wanted.length === all.length ? undefined : onlyThese(run, wanted)
  if (again && !again.ok) return again
  const tree = run(['write-tree'])
  return tree.ok ? { tree: String(tree.out).trim(), files: wanted } : tree
}

type RunGit = (args: readonly string[], input?: string) => GitAnswer

function changedIn(run: RunGit): ChangedFile[] | Extract<GitAnswer, { ok: false }> {
  const diff = run([
    'diff-index',
    '--cached',
    '--relative',
    '--no-renames',
    '--name-status',
    '-z',
    'HEAD',
    '--',
    'plans',
  ])
  if (!diff.ok) return diff
  const words = namesOf(diff.out)
  return words.flatMap((path, i): ChangedFile[] =>
    i % 2 === 0 ? [] : [{ path, status: STATUS[words[i - 1] ?? ''] ?? 'modified' }],
  )
}

/** Starts from HEAD again and takes these files alone. */
function onlyThese(run: RunGit, files: readonly ChangedFile[]): GitAnswer {
  const fresh = run(['read-tree', 'HEAD'])
  if (!fresh.ok || files.length === 0) return fresh
  const list = files.map(({ path }) => path).join('\0')
  return run(['--literal-pathspecs', 'add', '-A', '--pathspec-from-file=-', '--pathspec-file-nul'], list)
}
