import type { Reader } from '../core/reader.ts'
import { broughtBy, type Commit, commitLog, type NoHistory } from './commit-log.ts'
import { entriesOf, idsOf, objectsOf } from './objects.ts'
import { readerOf, type TreeFile } from './revision-reader.ts'
import { gitLine } from './run.ts'

/** One state of a plan's folder; the same bytes have the same id. */
export interface Version {
  readonly id: string
  readonly reader: Reader
}

/** A commit that changed files in which something is named. */
export interface Step {
  readonly commit: Commit
  /** What brought it to the main line; the commit itself where it was made there. */
  readonly brought: Commit
  /** The folder as each parent had it; empty where the history begins or was cut here. */
  readonly before: readonly Version[]
  readonly after: Version
}

export interface PlanHistory {
  /** Newest first. */
  readonly steps: readonly Step[]
  /** Every commit of the history, by id. */
  readonly commits: ReadonlySet<string>
  readonly isShallow: boolean
}

type Files = ReadonlyMap<string, TreeFile>

/**
 * The commits that changed files of a plan which name something, with the plan before and after each. Trees and files of all of them are
 * read in a few calls; a commit whose changed files do not name it is not looked into.
 */
export function planHistory(
  root: string,
  folder: string,
  revision: string,
  names: (content: Buffer) => boolean,
): PlanHistory | NoHistory {
  const whole = commitLog(root, revision)
  if (typeof whole === 'string') return whole
  const place = `${gitLine(root, ['rev-parse', '--show-prefix']) ?? ''}${folder}`
  const touching = commitLog(root, revision, ['--full-history', '--', `:(top,literal)${place}`])
  const ids = new Set(typeof touching === 'string' ? [] : touching.commits.map(({ id }) => id))
  const commits = whole.commits.filter(({ id }) => ids.has(id))
  const trees = treesOf(root, place, commits)
  const named = namedIn(root, commits, trees, names)
  const chosen = commits.filter((commit) => named.has(commit.id))
  const contents = objectsOf(
    root,
    chosen.flatMap((commit) => statesOf(trees, commit).flatMap(([, files]) => texts(files))),
  )
  const brought = broughtBy(whole.commits)
  const versionOf = ([id, files]: readonly [string, Files]): Version => ({
    id,
    reader: readerOf(
      [...files.values()].map((file) => ({ ...file, path: `${folder}/${file.path}` })),
      contents,
    ),
  })
  return {
    steps: chosen.map((commit) => {
      const [after, ...before] = statesOf(trees, commit).map(versionOf)
      return { commit, brought: brought.get(commit.id) ?? commit, before, after: after ?? versionOf(['', new Map()]) }
    }),
    commits: new Set(whole.commits.map(({ id }) => id)),
    isShallow: whole.isShallow,
  }
}

/** The plan's folder in each commit and each parent, by the commit's id: the tree and its files. */
type Trees = ReadonlyMap<string, readonly [tree: string, files: Files]>

const NOTHING: readonly [string, Files] = ['', new Map()]

/** The state after a commit, then that of each parent. */
const statesOf = (trees: Trees, { id, parents }: Commit): (readonly [string, Files])[] =>
  [id, ...parents].map((one) => trees.get(one) ?? NOTHING)

function treesOf(root: string, place: string, commits: readonly Commit[]): Trees {
  const all = [...new Set(commits.flatMap(({ id, parents }) => [id, ...parents]))]
  const found = idsOf(
    root,
    all.map((id) => `${id}:${place}`),
  )
  const files = filesOf(root, new Set(found.filter((id) => id !== undefined)))
  return new Map(all.map((commit, i) => [commit, [found[i] ?? '', files.get(found[i] ?? '') ?? new Map()]]))
}

/** The files below each tree, by their path in it; each level of folders of all trees is one call. */
function filesOf(root: string, trees: ReadonlySet<string>): ReadonlyMap<string, Files> {
  const known = new Map<string, Buffer>()
  for (let wanted = [...trees]; wanted.length > 0; ) {
    const read = objectsOf(root, wanted)
    for (const [id, content] of read) known.set(id, content)
    const inside = [...read].flatMap(([id, content]) => entriesOf(content, id.length / 2))
    wanted = [...new Set(inside.filter(isFolder).map(({ id }) => id))].filter((id) => !known.has(id))
  }
  const below = (tree: string, path: string): TreeFile[] =>
    entriesOf(known.get(tree) ?? Buffer.alloc(0), tree.length / 2).flatMap((entry) =>
      isFolder(entry)
        ? below(entry.id, `${path}${entry.name}/`)
        : [{ mode: entry.mode, id: entry.id, size: 0, path: `${path}${entry.name}` }],
    )
  return new Map([...trees].map((tree) => [tree, new Map(below(tree, '').map((file) => [file.path, file]))]))
}

const isFolder = ({ mode }: { readonly mode: string }): boolean => mode === '40000'

/** Evidence is listed and never read. */
const isText = ({ path }: TreeFile): boolean => /\.(?:yaml|md)$/.test(path) && !path.startsWith('evidence/')
const texts = (files: Files): string[] => [...files.values()].filter(isText).map(({ id }) => id)

/** The commits that changed a file which names what is looked for, before or after. */
function namedIn(
  root: string,
  commits: readonly Commit[],
  trees: Trees,
  names: (content: Buffer) => boolean,
): ReadonlySet<string> {
  const changed = new Map(commits.map((commit) => [commit.id, changedIn(trees, commit)]))
  const contents = objectsOf(root, [...changed.values()].flat())
  const naming = new Set([...contents].filter(([, content]) => names(content)).map(([id]) => id))
  return new Set([...changed].filter(([, ids]) => ids.some((id) => naming.has(id))).map(([id]) => id))
}

/** Ids of the texts that a commit changed, old and new; of a merge those that differ from every parent. */
function changedIn(trees: Trees, commit: Commit): string[] {
  const [after = NOTHING, ...before] = statesOf(trees, commit)
  const parents = before.length > 0 ? before : [NOTHING]
  const paths = new Set([after, ...parents].flatMap(([, files]) => [...files.keys()]))
  return [...paths].flatMap((path) => {
    const states = [after, ...parents].map(([, files]) => files.get(path))
    const [now, ...then] = states
    const isChanged = then.every((file) => file?.id !== now?.id)
    return isChanged ? states.flatMap((file) => (file && isText(file) ? [file.id] : [])) : []
  })
}
