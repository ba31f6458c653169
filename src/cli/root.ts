import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** The workspace's root, and the plan whose folder one stands in. */
export interface Place {
  readonly root: string
  readonly plan?: string
}

/** Walks up from a folder to one that holds `plans/`; undefined where there is none. */
export function findRoot(cwd: string, chosen?: string): Place | undefined {
  const start = resolve(cwd, chosen ?? '.')
  for (let folder = start; ; folder = dirname(folder)) {
    if (isFolder(join(folder, 'plans'))) {
      const [top, plan] = relative(folder, start).split(sep)
      return top === 'plans' && plan ? { root: folder, plan } : { root: folder }
    }
    if (dirname(folder) === folder) return undefined
  }
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()
