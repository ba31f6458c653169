import { type Listed, type Reader, SIZE_LIMIT } from '../core/reader.ts'
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

/** The same over a tree or commit given by its id, which may be in a store that `env` names; undefined where there is none. */
export function treeReader(root: string, id: string, env: GitGiven['env'] = {}): Reader | undefined {
  const tree = git(root, ['ls-tree', '-r', '-l', '-z', id, '--', 'plans', 'templates'], { env })
  return tree.ok ? readerOver(root, parseTree(String(tree.out)), env) : undefined
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

/** A file as git lists it. */
export interface TreeEntry extends Blob {
  readonly mode: string
  readonly path: string
}

/** The files listed as a tree; links and submodules are `other`. */
export function treeOf(entries: readonly TreeEntry[]): Tree {
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

/** A reader over the files of a tree; their contents come in one batch when the first is read. */
export function readerOver(root: string, { blobs, folders }: Tree, env: GitGiven['env'] = {}): Reader {
  let contents: ReadonlyMap<string, Buffer> | undefined
  return {
    list: (folder) => (folders.get(folder) ?? []).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    exists: (path) => blobs.has(path) || folders.has(path),
    read: (path) => {
      const blob = blobs.get(path)
      if (!blob) return folders.has(path) ? 'unreadable' : 'missing'
      if (blob.size > SIZE_LIMIT) return 'too-large'
      contents ??= contentsOf(root, [...blobs.values()], env)
      return contents.get(blob.id) ?? 'unreadable'
    },
  }
}

/** All blobs with one call of `git cat-file --batch`, by blob id. */
function contentsOf(root: string, blobs: readonly Blob[], env: GitGiven['env']): Map<string, Buffer> {
  const ids = [...new Set(blobs.filter((blob) => blob.size <= SIZE_LIMIT).map((blob) => blob.id))]
  const answer = git(root, ['cat-file', '--batch'], { input: `${ids.join('\n')}\n`, ...(env ? { env } : {}) })
  const found = new Map<string, Buffer>()
  if (!answer.ok) return found
  let at = 0
  while (at < answer.out.length) {
    const end = answer.out.indexOf(10, at)
    const [id = '', , size = '0'] = String(answer.out.subarray(at, end)).split(' ')
    found.set(id, answer.out.subarray(end + 1, end + 1 + Number(size)))
    at = end + 1 + Number(size) + 1
  }
  return found
}
