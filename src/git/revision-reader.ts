import { type Listed, type Reader, SIZE_LIMIT } from '../core/reader.ts'
import { objectsOf } from './objects.ts'
import { type GitGiven, git } from './run.ts'

/** Why a revision cannot be read. */
export type RevisionFailure = 'no-git' | 'not-a-repository' | 'bad-revision'

/** A file's content in git: its id and its size in bytes. */
export interface Blob {
  readonly id: string
  readonly size: number
}

/**
 * Reads the workspace as it was in a git revision: one listing, then all of its plan files in one batch.
 * Symbolic links and submodules are `other`: their target is not part of the revision's files.
 */
export function revisionReader(root: string, revision: string): Reader | RevisionFailure {
  if (revision.startsWith('-') || revision === '') return 'bad-revision'
  const inside = git(root, ['rev-parse', '--show-prefix'])
  if (!inside.ok) return inside.missing ? 'no-git' : 'not-a-repository'
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  if (!commit.ok) return 'bad-revision'
  return treeReader(root, String(commit.out).trim()) ?? 'bad-revision'
}

/**
 * The same over a tree or commit given by its id, which may be in a store that `env` names; undefined where there is none. With `only`
 * nothing but those folders is read.
 */
export function treeReader(
  root: string,
  id: string,
  env: GitGiven['env'] = {},
  only: readonly string[] = ['plans', 'templates'],
): Reader | undefined {
  const tree = git(root, ['ls-tree', '-r', '-l', '-z', id, '--', ...only], { env })
  return tree.ok ? readerOver(parseTree(String(tree.out)), (ids) => objectsOf(root, ids, env)) : undefined
}

/** The files of a state of the workspace, with the entries of each folder. */
export interface Tree {
  readonly blobs: ReadonlyMap<string, Blob>
  readonly folders: ReadonlyMap<string, readonly Listed[]>
}

/** The answer of `git ls-tree -r -l -z`. */
export const parseTree = (text: string): Tree =>
  treeOf(
    text.split('\0').flatMap((line) => {
      const [, mode = '', , id = '', size = '', path = ''] = /^(\d+) (\w+) (\w+) +(\d+|-)\t(.*)$/s.exec(line) ?? []
      return mode === '' ? [] : [{ mode, id, size: Number(size) || 0, path }]
    }),
  )

/** A file of a tree, by its path from the tree's top. */
export interface TreeFile extends Blob {
  readonly mode: string
  readonly path: string
}

/** The files listed as a tree; links and submodules are `other`. */
export function treeOf(entries: readonly TreeFile[]): Tree {
  const blobs = new Map<string, Blob>()
  const folders = new Map<string, Listed[]>()
  for (const { mode, id, size, path: name } of entries) {
    const path = name.normalize('NFC')
    const isFile = mode.startsWith('100')
    if (isFile) blobs.set(path, { id, size })
    addTo(folders, { path, size, kind: isFile ? 'file' : 'other' })
  }
  return { blobs, folders }
}

/** A reader over files whose contents are at hand. */
export const readerOf = (files: readonly TreeFile[], contents: ReadonlyMap<string, Uint8Array>): Reader =>
  readerOver(treeOf(files), () => contents)

/** Enters a file in its folder's listing, and each new folder in its parent's. */
function addTo(folders: Map<string, Listed[]>, entry: Listed): void {
  const parent = entry.path.includes('/') ? entry.path.slice(0, entry.path.lastIndexOf('/')) : ''
  const siblings = folders.get(parent)
  if (siblings) {
    siblings.push(entry)
    return
  }
  folders.set(parent, [entry])
  if (parent !== '') addTo(folders, { path: parent, size: 0, kind: 'folder' })
}

/** A reader over a tree; `load` gives the contents of its blobs, once and when the first is read. */
export function readerOver(
  { blobs, folders }: Tree,
  load: (ids: readonly string[]) => ReadonlyMap<string, Uint8Array>,
): Reader {
  let contents: ReadonlyMap<string, Uint8Array> | undefined
  return {
    list: (folder) => (folders.get(folder) ?? []).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    exists: (path) => blobs.has(path) || folders.has(path),
    read: (path) => {
      const blob = blobs.get(path)
      if (!blob) return folders.has(path) ? 'unreadable' : 'missing'
      if (blob.size > SIZE_LIMIT) return 'too-large'
      contents ??= load([...blobs.values()].filter(({ size }) => size <= SIZE_LIMIT).map(({ id }) => id))
      return contents.get(blob.id) ?? 'unreadable'
    },
  }
}
