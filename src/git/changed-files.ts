import { idsOfFiles } from './ids.ts'
import { git, gitLine, namesOf } from './run.ts'

/** A file that differs between two states of the repository; its path in NFC, from the workspace's root. */
export interface ChangedFile {
  readonly path: string
  readonly status: 'added' | 'removed' | 'edited'
  /** The ids of its bytes before and now; absent where there are none, or git has not counted them. */
  readonly from?: string
  readonly to?: string
}

const STATUS: Readonly<Record<string, ChangedFile['status']>> = { A: 'added', D: 'removed' }

/**
 * Files below `plans/` that differ between two commits, or between a commit and the work tree (`head` null), where untracked and ignored
 * files are among them: plans are read with them. Files that git knows to be the same are not looked at. Undefined where git refuses.
 */
export function filesBetween(root: string, base: string, head: string | null): ChangedFile[] | undefined {
  const ends = head === null ? [base] : [base, head]
  const raw = [
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--relative',
  ]
  const diff = git(root, ['diff', ...raw, ...ends, '--', 'plans'])
  if (!diff.ok) return undefined
  const words = namesOf(diff.out)
  const known = words.flatMap((path, i): ChangedFile[] => {
    const [, from = '', to = '', letter = ''] = / (\w+) (\w+) ([A-Z])\d*$/.exec(words[i - 1] ?? '') ?? []
    const file = { path: path.normalize('NFC'), status: STATUS[letter] ?? 'edited' }
    return i % 2 === 0 ? [] : [{ ...file, ...idOf('from', from), ...idOf('to', to) }]
  })
  return head === null ? [...known, ...untracked(root, known)] : known
}

const idOf = (side: 'from' | 'to', id: string): Partial<ChangedFile> => (/^0*$/.test(id) ? {} : { [side]: id })

/** Files that are gone, and under which other name their bytes stand now. */
export function movedFiles(root: string, files: readonly ChangedFile[]): ReadonlyMap<string, string> {
  const gone = files.filter(({ status, from }) => status === 'removed' && from !== undefined)
  const added = files.filter(({ status }) => status === 'added')
  if (gone.length === 0 || added.length === 0) return new Map()
  const unknown = added.filter(({ to }) => to === undefined).map(({ path }) => path)
  const ids = unknown.length === 0 ? new Map<string, string>() : idsOfFiles({ root, prefix: '' }, unknown)
  const byId = new Map(added.map(({ path, to }) => [to ?? ids.get(path), path]))
  return new Map(
    gone.flatMap(({ path, from }) => {
      const now = byId.get(from)
      return now === undefined ? [] : [[path, now] as const]
    }),
  )
}

/** Files on the disk that the index does not know; one that the base has and the index has forgotten is an edited one. */
function untracked(root: string, known: readonly ChangedFile[]): ChangedFile[] {
  const others = git(root, ['--literal-pathspecs', 'ls-files', '-z', '-o', '--', 'plans'])
  const told = new Set(known.map(({ path }) => path))
  const names = others.ok ? namesOf(others.out).map((name) => name.normalize('NFC')) : []
  return names.filter((path) => !told.has(path)).map((path) => ({ path, status: 'added' }))
}

/** The folders `plans/<plan>` of a commit: their names in NFC, and as git spells them. */
export function plansIn(root: string, commit: string): ReadonlyMap<string, string> {
  const tree = git(root, ['ls-tree', '-z', commit, 'plans/'])
  const lines = tree.ok ? namesOf(tree.out) : []
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [kind, name = ''] = line.split('\t')
      return kind?.includes(' tree ') && !name.startsWith('plans/.') ? [[name.normalize('NFC'), name]] : []
    }),
  )
}

/** The commit that a revision names; undefined where there is none. */
export const commitOf = (root: string, revision: string): string | undefined =>
  revision === '' || revision.startsWith('-')
    ? undefined
    : gitLine(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])

/** The commit at which one line left another; undefined where they have none in common, or a shallow clone does not reach it. */
export const mergeBase = (root: string, a: string, b: string): string | undefined => gitLine(root, ['merge-base', a, b])

/** Names that people give commits: branches here and on servers, and tags. */
export function refNames(root: string): string[] {
  const refs = git(root, ['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags'])
  return refs.ok ? String(refs.out).split('\n').filter(Boolean) : []
}
