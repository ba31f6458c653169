import { git } from './run.ts'

/** Who last changed a line, and in which commit. */
export interface Authorship {
  /** Short commit id. */
  readonly commit: string
  readonly author: string
  /** ISO day of the commit's author date. */
  readonly day: string
}

/**
 * The commit and author of some lines of one file, at a revision or in the work tree; lines not committed yet are left out.
 * Undefined when git cannot say: no git, no repository, or the file is not in it.
 */
export function authorsOf(
  root: string,
  file: string,
  lines: readonly number[],
  revision?: string,
): ReadonlyMap<number, Authorship> | undefined {
  const ranges = [...new Set(lines)].flatMap((line) => ['-L', `${line},${line}`])
  const at = revision === undefined ? [] : [revision]
  const answer = git(root, ['blame', '--line-porcelain', ...ranges, ...at, '--', file])
  return answer.ok ? parse(String(answer.out)) : undefined
}

function parse(text: string): Map<number, Authorship> {
  const found = new Map<number, Authorship>()
  let current = { id: '', line: 0, author: '', time: 0 }
  for (const row of text.split('\n')) {
    const head = /^([0-9a-f]{40}) \d+ (\d+)/.exec(row)
    if (head) current = { id: head[1] ?? '', line: Number(head[2]), author: '', time: 0 }
    else if (row.startsWith('author ')) current.author = row.slice(7)
    else if (row.startsWith('author-time ')) current.time = Number(row.slice(12))
    else if (row.startsWith('\t') && !/^0+$/.test(current.id)) {
      const day = new Date(current.time * 1000).toISOString().slice(0, 10)
      found.set(current.line, { commit: current.id.slice(0, 8), author: current.author, day })
    }
  }
  return found
}
