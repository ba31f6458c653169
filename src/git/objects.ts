import { type GitGiven, git } from './run.ts'

/** The contents of objects by id, all with one call of `git cat-file --batch`; ids that git does not have are left out. */
export function objectsOf(root: string, ids: Iterable<string>, env: GitGiven['env'] = {}): Map<string, Buffer> {
  const wanted = [...new Set(ids)]
  const found = new Map<string, Buffer>()
  if (wanted.length === 0) return found
  const answer = git(root, ['cat-file', '--batch'], { input: `${wanted.join('\n')}\n`, ...(env ? { env } : {}) })
  if (!answer.ok) return found
  const { out } = answer
  let at = 0
  while (at < out.length) {
    const end = out.indexOf(10, at)
    const [id = '', type, size = '0'] = String(out.subarray(at, end)).split(' ')
    at = end + 1
    if (type === 'missing' || type === 'ambiguous') continue
    found.set(id, out.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return found
}

/** What names such as `<commit>:plans/minh-hoa` stand for, in their order; undefined where there is nothing. One call. */
export function idsOf(root: string, names: readonly string[]): (string | undefined)[] {
  if (names.length === 0) return []
  const answer = git(root, ['cat-file', '--batch-check'], `${names.join('\n')}\n`)
  const lines = answer.ok ? String(answer.out).split('\n') : []
  return names.map((_, i) => /^([0-9a-f]{40,64}) \w+ \d+$/.exec(lines[i] ?? '')?.[1])
}

/** One entry of a tree object. */
export interface TreeEntry {
  /** `100644`, `40000` and so on. */
  readonly mode: string
  readonly name: string
  readonly id: string
}

/** A tree object taken apart; ids are as long as the repository's own. */
export function entriesOf(tree: Buffer, idBytes: number): TreeEntry[] {
  const entries: TreeEntry[] = []
  let at = 0
  while (at < tree.length) {
    const space = tree.indexOf(32, at)
    const end = tree.indexOf(0, space)
    const id = tree.subarray(end + 1, end + 1 + idBytes).toString('hex')
    entries.push({ mode: String(tree.subarray(at, space)), name: String(tree.subarray(space + 1, end)), id })
    at = end + 1 + idBytes
  }
  return entries
}
