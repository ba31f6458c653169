import type { Listed, Reader } from '../core/reader.ts'
import { nfc } from '../core/text.ts'

/** A workspace held in memory: paths with `/` from its root → text or bytes. */
export function memoryReader(files: Readonly<Record<string, string | Uint8Array>>): Reader {
  const bytes = new Map(Object.entries(files).map(([path, content]) => [nfc(path), toBytes(content)]))
  return {
    list: (folder) => list(bytes, folder),
    read: (path) => (isOuter(path) ? 'outside' : (bytes.get(path) ?? 'missing')),
    exists: (path) => bytes.has(path) || list(bytes, path).length > 0,
  }
}

const toBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

const isOuter = (path: string): boolean => path.startsWith('/') || path.split('/').includes('..')

function list(files: ReadonlyMap<string, Uint8Array>, folder: string): Listed[] {
  const prefix = folder === '' ? '' : `${folder}/`
  const found = new Map<string, Listed>()
  for (const [path, content] of files) {
    if (!path.startsWith(prefix)) continue
    const cut = path.indexOf('/', prefix.length)
    const entry: Listed =
      cut < 0 ? { path, size: content.length, kind: 'file' } : { path: path.slice(0, cut), size: 0, kind: 'folder' }
    found.set(entry.path, entry)
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}
