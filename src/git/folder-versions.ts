import { createHash } from 'node:crypto'
import { git } from './run.ts'

/**
 * A word for the content of each folder (`plans/<plan>`) of the work tree at `root`: two folders with the same word hold the same bytes.
 * Folders that differ from git's index in any way, hold links, or whose files git does not compare have no word; without git none has.
 */
export function folderVersions(root: string, folders: readonly string[]): ReadonlyMap<string, string> {
  const place = ['--git-dir=.git', '--work-tree=.', '--literal-pathspecs', 'ls-files', '-z']
  const recorded = git(root, [...place, '-s', '-v', '--', 'plans'])
  const changed = git(root, [...place, '-m', '-d', '-o', '--directory', '--', 'plans'])
  if (!recorded.ok || !changed.ok) return new Map()
  const lines = linesByFolder(String(recorded.out))
  const touched = new Set(namesIn(String(changed.out)).map(folderOf))
  // An untracked folder above the plans hides them all.
  if (touched.has('plans')) return new Map()
  const versions = new Map<string, string>()
  for (const folder of folders) {
    const known = lines.get(folder)
    if (known === undefined || touched.has(folder) || known.some((line) => !isComparedFile(line))) continue
    versions.set(folder, createHash('sha256').update(known.join('\0')).digest('hex'))
  }
  return versions
}

const namesIn = (out: string): string[] => out.split('\0').filter((name) => name !== '')

/** `H` stands for a file that git compares with the disk, 100 for an ordinary file: not a link, not another repository. */
const isComparedFile = (line: string): boolean => line.startsWith('H 100')

/** `plans/<plan>` of a path below it. */
const folderOf = (path: string): string => path.split('/', 2).join('/')

function linesByFolder(out: string): Map<string, string[]> {
  const lines = new Map<string, string[]>()
  for (const line of namesIn(out)) {
    const folder = folderOf(line.slice(line.indexOf('\t') + 1))
    const list = lines.get(folder)
    if (list) list.push(line)
    else lines.set(folder, [line])
  }
  return lines
}
