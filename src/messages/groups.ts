import type { Code } from '../core/codes.ts'
import type { Located } from '../core/located.ts'
import { byCode } from '../core/text.ts'
import { compressIds } from './ids.ts'
import { someOf } from './quote.ts'
import { CODES } from './sentences.ts'

/** Problems of one code shown as one. */
export interface Group {
  readonly first: Located
  readonly others: readonly Located[]
}

/** More than this many problems of one code are shown as one. */
const FEW = 3

export const isGap = (code: Code): boolean => code.startsWith('gap/')

/** By file, place and code: the same problems always print the same. */
export function inOrder(all: readonly Located[]): Located[] {
  return all.toSorted(
    (a, b) =>
      byCode(a.diagnostic.file, b.diagnostic.file) ||
      a.line - b.line ||
      a.column - b.column ||
      byCode(a.diagnostic.code, b.diagnostic.code),
  )
}

/** The plan's folder a file lies in; the file itself where it lies in none. */
export const folderOf = (file: string): string => /^plans\/[^/]+/.exec(file)?.[0] ?? file

/** Sorted problems by plan, plans in the order they come. */
export function byPlan(all: readonly Located[]): Located[][] {
  return [...grouped(all, ({ diagnostic }) => folderOf(diagnostic.file)).values()]
}

/** Problems in order, gaps apart; each code that comes often once, at its first place. */
export function groupsOf(all: readonly Located[]): Group[] {
  const plain = all.filter(({ diagnostic }) => !isGap(diagnostic.code))
  const many = grouped(plain, ({ diagnostic }) => diagnostic.code)
  return plain.flatMap((located) => {
    const same = many.get(located.diagnostic.code) ?? []
    if (same.length <= FEW) return [{ first: located, others: [] }]
    return same[0] === located ? [{ first: located, others: same.slice(1) }] : []
  })
}

/** Gaps by code, in the order of the catalogue. */
export function gapsOf(all: readonly Located[]): Group[] {
  const many = grouped(all, ({ diagnostic }) => diagnostic.code)
  return CODES.filter(isGap).flatMap((code) => {
    const [first, ...others] = many.get(code) ?? []
    return first ? [{ first, others }] : []
  })
}

/** Ids of the entries concerned, runs drawn together; else places, `1-nhan-thuc.yaml:12`. */
export function subjectsOf(all: readonly Located[]): string {
  const ids = all.flatMap((located) => idOf(located) ?? [])
  if (ids.length === all.length) return compressIds([...new Set(ids)])
  return someOf(
    all.map(({ diagnostic: { file }, line }) => `${file.slice(file.lastIndexOf('/') + 1)}:${line}`),
    6,
  )
}

/** The plan's own id of what a problem is about; undefined where its parameters name none. */
function idOf({ diagnostic: { code, params } }: Located): string | undefined {
  const { task, indicator, id, number } = params as Readonly<Record<string, string | undefined>>
  if (isGap(code)) return id ?? number
  return task ?? indicator ?? (code === 'progress/two-entries' || code === 'task/group' ? id : undefined)
}

function grouped<T, K>(all: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of all) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
