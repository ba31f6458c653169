import type { Reader } from '../core/reader.ts'
import { objectsOf } from './objects.ts'
import { type Place, plansIn } from './range.ts'
import { parseTree, readerOver, type Tree, type TreeFile, treeOf } from './revision-reader.ts'
import { type GitGiven, git } from './run.ts'

/** More folders than this are not named one by one: a command line has an end. */
const MOST_FOLDERS = 200

const given = ({ env }: Place, input?: string): GitGiven => ({
  ...(env ? { env } : {}),
  ...(input === undefined ? {} : { input }),
})

/** The plans of a commit: all of them, or those in `folders` (`plans/<plan>`); undefined where git cannot list them. */
export function commitReader(place: Place, commit: string, folders?: readonly string[]): Reader | undefined {
  const tree = treeAt(place, commit, folders)
  return tree && over(place, tree, () => true)
}

/**
 * The plans of an older commit beside a newer state: only what differs is read from git (one batch), everything else is the newer state's own.
 */
export function olderReader(
  place: Place,
  commit: string,
  folders: readonly string[],
  differs: ReadonlySet<string>,
  newer: Reader,
): Reader | undefined {
  const tree = treeAt(place, commit, folders)
  if (!tree) return undefined
  const own = over(place, tree, (path) => differs.has(path))
  return { ...own, read: (path) => (differs.has(path) || !tree.blobs.has(path) ? own : newer).read(path) }
}

/** What is staged: the plans as the next commit would have them. */
export function stagedReader(place: Place): Reader | undefined {
  const listed = git(place.root, ['ls-files', '-s', '-z', '--full-name', '--', plansIn(place)], given(place))
  if (!listed.ok) return undefined
  const entries = String(listed.out)
    .split('\0')
    .flatMap((line): TreeFile[] => {
      const [, mode = '', id = '', name = ''] = /^(\d+) ([0-9a-f]+) 0\t(.*)$/s.exec(line) ?? []
      return mode === '' ? [] : [{ mode, id, size: 0, path: name.slice(place.prefix.length) }]
    })
  const sizes = sizesOf(place, entries)
  const tree = treeOf(entries.map((entry) => ({ ...entry, size: sizes.get(entry.id) ?? 0 })))
  return over(place, tree, () => true)
}

/** Bytes of each blob. */
function sizesOf(place: Place, entries: readonly TreeFile[]): ReadonlyMap<string, number> {
  const input = entries.map(({ id }) => `${id}\n`).join('')
  const answer = git(place.root, ['cat-file', '--batch-check=%(objectname) %(objectsize)'], given(place, input))
  const lines = answer.ok ? String(answer.out).split('\n') : []
  return new Map(lines.map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])]))
}

function treeAt(place: Place, commit: string, folders: readonly string[] = []): Tree | undefined {
  const { root, prefix, env } = place
  // Git may spell a name with other letters than ours look like; then all are listed.
  const isNamed =
    folders.length > 0 && folders.length <= MOST_FOLDERS && folders.every((name) => /^[!-~ ]*$/.test(name))
  const named = isNamed ? folders : ['plans']
  const args = [
    '--literal-pathspecs',
    'ls-tree',
    '-r',
    '-l',
    '-z',
    '--full-tree',
    `${commit}:${prefix}`,
    '--',
    ...named,
  ]
  const answer = git(root, args, env ? { env } : {})
  if (answer.ok) return parseTree(String(answer.out))
  return isWithoutPlace(place, commit) ? treeOf([]) : undefined
}

/** True for a commit that is there, but has no such folder yet or any more. */
const isWithoutPlace = ({ root, prefix }: Place, commit: string): boolean =>
  git(root, ['cat-file', '-e', `${commit}^{tree}`]).ok && !git(root, ['cat-file', '-e', `${commit}:${prefix}`]).ok

/** A reader over the plan files of a tree that are wanted; their contents come in one batch when the first is read. */
const over = ({ root, env }: Place, tree: Tree, isWanted: (path: string) => boolean): Reader =>
  readerOver(withData(tree, isWanted), (ids) => objectsOf(root, ids, env))

/** Every file is listed; only those with data of a plan are ever opened: evidence is known by its name alone. */
const withData = ({ blobs, folders }: Tree, isWanted: (path: string) => boolean): Tree => ({
  folders,
  blobs: new Map(
    [...blobs].filter(([path]) => /\.(?:yaml|md)$/.test(path) && !path.includes('/evidence/') && isWanted(path)),
  ),
})

/** The places below a repository's top that hold plans (`''`, `xa-a/`), by the files of a commit, or of what is staged. */
export function workspacesIn(root: string, commit: string | null, env?: GitGiven['env']): string[] {
  const args =
    commit === null ? ['ls-files', '-z', '--full-name'] : ['ls-tree', '-r', '--name-only', '-z', '--full-tree', commit]
  const answer = git(root, args, env ? { env } : {})
  const names = answer.ok ? String(answer.out).split('\0') : []
  const found = names.flatMap((name) => /^(.*?)plans\/[^/]+\/plan\.yaml$/s.exec(name)?.[1] ?? [])
  return [...new Set(found)].filter((prefix) => prefix === '' || prefix.endsWith('/')).sort()
}
