import { AMENDED, type Amendment, type AmendmentItem } from '../core/amendment.ts'
import type { Stated } from '../core/change.ts'
import { problem } from '../core/diagnostic.ts'
import type { Plan } from '../core/plan.ts'
import type { AmendmentFile } from '../core/schema.gen.ts'
import { isFields } from '../core/stated.ts'
import { canonicalId, nfc } from '../core/text.ts'
import type { Found } from './found.ts'
import { nameOf } from './places.ts'
import type { FileRead } from './read-file.ts'
import { sound } from './sound-amendments.ts'

// Loaded only for plans that have amendments.

/** The plan with its amendments, in the order of their files; one that cannot be undone is reported and left out. */
export function withAmendments(found: Found, plan: Plan, files: readonly FileRead[]): Plan {
  const amendments = files.map((file) => bindAmendment(found, file)).sort((a, b) => (a.id < b.id ? -1 : 1))
  return { ...plan, amendments: sound(found, { ...plan, amendments }) }
}

/** One amendment; the day in its name is the day it states. */
function bindAmendment(found: Found, { path, data, split }: FileRead): Amendment {
  const { date, proposer, reason, changes, submission, approval } = data as unknown as AmendmentFile
  const id = nfc(nameOf(path)).slice(0, -'.md'.length)
  if (!id.startsWith(`${date}-`))
    found.problems.push(problem('amendment/path', 'error', { file: path, path: ['date'] }, { date, name: id }))
  const items = changes.flatMap((change, i) => (change === null ? [] : itemOf(found, path, change, i)))
  return {
    id,
    date,
    proposer: nfc(proposer),
    reason,
    items,
    submission: submission ?? null,
    approval: approval ?? null,
    explanation: split?.body.trim() ?? '',
    start: split ? split.bodyOffset + (split.body.length - split.body.trimStart().length) : 0,
    origin: { file: path, path: [] },
  }
}

type Change = AmendmentFile['changes'][number]

/** One item; it is about exactly one entry of the plan. */
function itemOf(found: Found, file: string, change: Change, index: number): AmendmentItem[] {
  const origin = { file, path: ['changes', index] }
  const keys = AMENDED.filter((key) => change[key] !== undefined)
  const [what] = keys
  if (what === undefined || keys.length > 1) {
    found.problems.push(problem('amendment/subject', 'error', origin, { keys, allowed: AMENDED }))
    found.unread.add(file)
    return []
  }
  const named = change[what] ?? ''
  const id = what === 'task' || what === 'duty' ? canonicalId(named) : nfc(named)
  const field = change.field ?? null
  const [from, to] = [change.from, change.to].map((value) => asDefined(value as Stated, field))
  return [{ what, id, field, from, to, state: change.state, origin }]
}

/** A value as the definitions have it: null is nothing; the period of a target is a text, though YAML reads `by: 2025` as a number. */
function asDefined(value: Stated, field: string | null): Stated {
  if (value === null) return undefined
  if (typeof value === 'number' && (field === 'by' || field?.endsWith('.by'))) return String(value)
  if (Array.isArray(value)) return value.map((item) => asDefined(item, null))
  if (!isFields(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asDefined(inner, key)]))
}
