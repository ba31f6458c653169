import type { Stated } from '../core/change.ts'
import { problem } from '../core/diagnostic.ts'
import { entryIn, type Rule } from './context.ts'

/**
 * since/old-evidence: something is newly reported done, and everything that is to prove it was there before, unchanged. That a completion without
 * any evidence is an error is for `check` to find.
 */
export const oldEvidence: Rule = function* ({ before, after, changes, history }) {
  const told = new Set<unknown>()
  for (const change of changes) {
    const { what, id, field, to, saidIn, place } = change
    if (what !== 'task' || saidIn === null || !/(?:^|\.)done$/.test(field ?? '') || !isDone(to)) continue
    const [old, now] = [entryIn(before, change), entryIn(after, change)]
    const evidence = pathsIn(now)
    if (!old || told.has(now) || evidence.length === 0 || isDone(change.from)) continue
    const known = new Set(pathsIn(old))
    if (evidence.some((path) => !known.has(path) || history.changed.has(`${after.folder}/${path}`))) continue
    told.add(now)
    yield problem('since/old-evidence', 'warning', place, { task: id })
  }
}

const isDone = (value: Stated): boolean => value !== undefined && value !== false

const pathsIn = (entry: Readonly<Record<string, unknown>> | undefined): string[] =>
  Array.isArray(entry?.evidence) ? entry.evidence.map(String) : []
