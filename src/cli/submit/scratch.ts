import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Scratch } from '../../git/tree.ts'

/** Places for git to work in without touching the repository; removed afterwards. */
export interface Scratches {
  /** New objects too go to a folder of their own: for looking only. */
  readonly looking: Scratch
  /** An index of its own over the repository's own objects: for what is to be kept. */
  readonly keeping: Scratch
}

/** Does work with places to try things out in, and removes them whatever happens. */
export async function withScratch<T>(objects: string, work: (places: Scratches) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-submit-'))
  try {
    const own = join(folder, 'objects')
    mkdirSync(own)
    return await work({
      looking: {
        env: {
          GIT_INDEX_FILE: join(folder, 'looking'),
          GIT_OBJECT_DIRECTORY: own,
          GIT_ALTERNATE_OBJECT_DIRECTORIES: quoted(objects),
        },
      },
      keeping: { env: { GIT_INDEX_FILE: join(folder, 'keeping') } },
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** As git reads a list of folders: in quotes a path may hold the sign that separates them. */
const quoted = (path: string): string => `"${path.replace(/["\\]/g, '\\$&')}"`
