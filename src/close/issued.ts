import { closingOf } from '../core/closing.ts'
import { type Diagnostic, problem } from '../core/diagnostic.ts'
import type { Issued } from '../core/issued.ts'
import { within } from '../core/origin.ts'
import type { Period } from '../core/period.ts'
import type { Plan } from '../core/plan.ts'
import { filesOf } from './declared.ts'
import { fingerprintOf } from './fingerprint.ts'

/** What git knows of the commit a document names: nothing, that the period's files are as they are now, or the plan as it was there. */
export type IssuedFrom = 'unknown' | 'same' | Plan

/** By the file of the record; a document git was not asked about has no entry. */
export type IssuedSources = ReadonlyMap<string, IssuedFrom>

/**
 * issued/commit-unknown, issued/other-data: documents whose commit this repository does not have, or whose data are others than those of
 * the period's closing; of an open period, others than today's.
 */
export function issuedFromOther(plan: Plan, sources: IssuedSources): Diagnostic[] {
  return plan.issued.flatMap((one) => {
    const { commit } = one.data
    const then = sources.get(one.origin.file)
    if (commit === undefined || then === undefined || then === 'same') return []
    const short = commit.slice(0, 8)
    const place = within(one.origin, 'commit')
    if (then === 'unknown') return [problem('issued/commit-unknown', 'error', place, { commit: short })]
    return one.window ? otherData(plan, one, one.window, then) : []
  })
}

function otherData(plan: Plan, { data, origin, period }: Issued, window: Period, then: Plan): Diagnostic[] {
  const closing = closingOf(plan, window.id)
  const wanted = new Map(closing ? closing.data.files.map((f) => [f.path, f.fingerprint]) : statedBy(plan, window))
  const there = new Map(statedBy(then, window))
  const paths = [...new Set([...wanted.keys(), ...there.keys()])].sort()
  const files = paths.filter((path) => wanted.get(path) !== there.get(path))
  if (files.length === 0) return []
  const params = {
    period: period ?? '',
    commit: (data.commit ?? '').slice(0, 8),
    closed: closing?.data.on ?? null,
    files,
  }
  return [problem('issued/other-data', closing ? 'error' : 'warning', within(origin, 'commit'), params)]
}

const statedBy = (plan: Plan, period: Period): [path: string, fingerprint: string][] =>
  filesOf(plan, period).map(({ path, declared }) => [path, fingerprintOf(declared)])
