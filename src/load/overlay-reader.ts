import type { Listed, Reader } from '../core/reader.ts'

/** A workspace as it would be with some files changed or added; `files` by path. */
export function overlayReader(below: Reader, files: ReadonlyMap<string, Uint8Array>): Reader {
  return {
    list: (folder) => merged(below.list(folder), files, folder),
    read: (path) => files.get(path) ?? below.read(path),
    exists: (path) => files.has(path) || below.exists(path),
  }
}

function merged(listed: readonly Listed[], files: ReadonlyMap<string, Uint8Array>, folder: string): Listed[] {
  const prefix = folder === '' ? '' : `${folder}/`
  const found = new Map(listed.map((entry) => [entry.path, entry]))
  for (const [path, { length: size }] of files) {
    if (!path.startsWith(prefix)) continue
    const cut = path.indexOf('/', prefix.length)
    const entry: Listed = cut < 0 ? { path, size, kind: 'file' } : { path: path.slice(0, cut), size: 0, kind: 'folder' }
    found.set(entry.path, entry)
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}
