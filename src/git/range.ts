import type { Commit } from '../core/history.ts'
import { type GitGiven, git, gitLine, namesOf } from './run.ts'

/** Where to ask, and how: the folder, the workspace's place below the repository's top (`so/xa/` or nothing), the environment. */
export interface Place {
  readonly root: string
  readonly prefix: string
  readonly env?: GitGiven['env']
}

const given = ({ env }: Place, input?: string): GitGiven => ({
  ...(env ? { env } : {}),
  ...(input === undefined ? {} : { input }),
})

/** The files of the plans, as a pattern that means the same wherever git is run. */
export const plansIn = ({ prefix }: Place, below = 'plans'): string => `:(top,literal)${prefix}${below}`

/** The id of the commit that a revision names; undefined where there is none here. */
export function commitOf({ root }: Place, revision: string): string | undefined {
  if (revision === '' || revision.startsWith('-')) return undefined
  return gitLine(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
}

/** The newest commit that two rest on; undefined where they have none in common here. */
export const mergeBase = ({ root }: Place, a: string, b: string): string | undefined =>
  gitLine(root, ['merge-base', a, b])?.split('\n')[0]

export const isShallow = ({ root }: Place): boolean =>
  gitLine(root, ['rev-parse', '--is-shallow-repository']) === 'true'

export const shortId = ({ root }: Place, id: string): string =>
  gitLine(root, ['rev-parse', '--short', id]) ?? id.slice(0, 8)

/** The day a commit was made, as its committer's clock said. */
export const dayOfCommit = ({ root }: Place, id: string): string | undefined =>
  gitLine(root, ['log', '-1', '--format=%cs', id, '--'])

/** A file that differs between two states; null: it is not there, undefined: its id is not known, as nobody has added it to git. */
export interface Differing {
  /** From the workspace's root, in NFC. */
  readonly path: string
  readonly from: string | null
  readonly to: string | null | undefined
}

/** The newer of two states: a commit, what is staged, or the work tree. */
export type Head = { readonly is: 'commit'; readonly id: string } | { readonly is: 'index' } | { readonly is: 'disk' }

/** The files of the plans that differ between a commit and a newer state; undefined where git cannot say. */
export function differing(place: Place, base: string, head: Head): Differing[] | undefined {
  const raw = ['--raw', '-z', '-r', '--no-renames', '--no-abbrev']
  const what = {
    commit: () => ['diff-tree', ...raw, base, head.is === 'commit' ? head.id : ''],
    index: () => ['diff-index', '--cached', ...raw, base],
    disk: () => ['-c', 'diff.relative=false', 'diff', '--no-ext-diff', '--ignore-submodules', ...raw, base],
  }[head.is]()
  const answer = git(place.root, [...what, '--', plansIn(place)], given(place))
  if (!answer.ok) return undefined
  const words = namesOf(answer.out)
  const tracked = words.flatMap((word, i) => {
    const match = /^:\d+ (\d+) ([0-9a-f]+) ([0-9a-f]+) \w/.exec(word)
    const [, mode = '', from = '', to = ''] = match ?? []
    if (!match) return []
    const now = mode === '000000' ? null : isNone(to) ? undefined : to
    return [{ path: inWorkspace(place, words[i + 1] ?? ''), from: isNone(from) ? null : from, to: now }]
  })
  return head.is === 'disk' ? [...tracked, ...untracked(place)] : tracked
}

const isNone = (id: string): boolean => /^0+$/.test(id)
const inWorkspace = ({ prefix }: Place, path: string): string => path.slice(prefix.length).normalize('NFC')

/** Files that git does not know are read like any other. */
function untracked(place: Place): Differing[] {
  const answer = git(place.root, ['ls-files', '-o', '-z', '--full-name', '--', plansIn(place)])
  return answer.ok
    ? namesOf(answer.out).map((path) => ({ path: inWorkspace(place, path), from: null, to: undefined }))
    : []
}

/** More commits than this are no change to look at one by one. */
export const MOST_COMMITS = 5000

/** The commits that a newer state has and an older has not, oldest first, with the files of the plans each changed. */
export function commitsBetween(place: Place, base: string, head: string): Commit[] | 'too-many' | undefined {
  const list = git(
    place.root,
    ['rev-list', '--reverse', '--topo-order', `--max-count=${MOST_COMMITS + 1}`, head, `^${base}`],
    given(place),
  )
  if (!list.ok) return undefined
  const ids = String(list.out).split('\n').filter(Boolean)
  if (ids.length > MOST_COMMITS) return 'too-many'
  if (ids.length === 0) return []
  const input = `${ids.join('\n')}\n`
  const format = '--format=tformat:%H%x00%h%x00%an%x00%ae%x00%cs'
  const about = git(place.root, ['log', '--no-walk=unsorted', '--stdin', '-z', format], given(place, input))
  const files = git(
    place.root,
    ['diff-tree', '--stdin', '-r', '-z', '-c', '--root', '--name-only', '--', plansIn(place)],
    given(place, input),
  )
  return about.ok && files.ok ? commitsFrom(String(about.out), filesByCommit(place, namesOf(files.out))) : undefined
}

function commitsFrom(text: string, files: ReadonlyMap<string, readonly string[]>): Commit[] {
  const words = text.split('\0')
  const found: Commit[] = []
  for (let i = 0; i + 4 < words.length; i += 5) {
    const [full = '', id = '', author = '', email = '', day = ''] = words.slice(i, i + 5)
    found.push({ id, author, email, day, files: files.get(full) ?? [] })
  }
  return found
}

/** `<id>` and then the names it changed, which begin with the plans' folder and so are never taken for an id. */
function filesByCommit(place: Place, words: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  let commit = ''
  for (const word of words) {
    if (word.startsWith(`${place.prefix}plans/`)) found.get(commit)?.push(inWorkspace(place, word))
    else {
      commit = word.trim()
      found.set(commit, [])
    }
  }
  return found
}
