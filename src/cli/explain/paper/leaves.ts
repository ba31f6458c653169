import type { Paper } from './paper.ts'
import { keysOf } from './row-keys.ts'

/** A figure of a report's view, or words that carry one. */
export interface Leaf {
  readonly path: string
  readonly value: unknown
  /** The position of each list the path goes through, by the list's path. */
  readonly rows: Readonly<Record<string, number>>
}

const isFraction = (value: object): boolean => 'n' in value && 'd' in value

/** Everything a view prints, each under the path it has in `plan report KIND --json` with an entry's id in place of its position. */
export function leavesOf(paper: Paper, value: unknown, path = '', rows: Leaf['rows'] = {}): Leaf[] {
  if (Array.isArray(value)) return rowsOf(paper, value, path, rows)
  if (value === null || typeof value !== 'object' || isFraction(value)) return [{ path, value, rows }]
  return Object.entries(value).flatMap(([key, below]) =>
    leavesOf(paper, below, path === '' ? key : `${path}.${key}`, rows),
  )
}

function rowsOf(paper: Paper, list: readonly unknown[], path: string, rows: Leaf['rows']): Leaf[] {
  const seen = new Map<string, number>()
  const keys = keysOf(paper, path, list)
  return list.flatMap((row, i) => {
    const key = keys[i] ?? String(i)
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    // The same entry may stand in a list twice, such as two occurrences of one task.
    return leavesOf(paper, row, `${path}.${times === 1 ? key : `${key}.${times}`}`, { ...rows, [path]: i })
  })
}
