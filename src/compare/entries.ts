import type { Change, Changed, SaidIn, Stated } from '../core/change.ts'
import { type Origin, within } from '../core/origin.ts'
import { fieldChanges } from './fields.ts'

/** An entry of one state of a plan: its data and where they stand. */
export interface Entry {
  readonly id: string
  readonly data: Stated
  readonly origin: Origin
  /** What a sentence calls it when it comes or goes. */
  readonly name: Stated
}

/** What an entry is, and which report speaks of it. */
export interface Frame {
  readonly what: Changed
  readonly saidIn: SaidIn | null
}

/** Differences of two lists of entries, matched by id, in the order of the newer list, with what is gone at the end. */
export function entryChanges(frame: Frame, before: readonly Entry[], after: readonly Entry[]): Change[] {
  const old = new Map(before.map((entry) => [entry.id, entry]))
  const now = new Set(after.map(({ id }) => id))
  return [
    ...after.flatMap((entry) => oneEntry(frame, old.get(entry.id), entry)),
    ...before.filter(({ id }) => !now.has(id)).map((entry) => gone(frame, entry)),
  ]
}

function oneEntry(frame: Frame, before: Entry | undefined, after: Entry): Change[] {
  const base = { ...frame, id: after.id, carried: false }
  if (!before) return [{ ...base, field: null, from: undefined, to: after.name, place: after.origin, was: null }]
  return fieldChanges(before.data, after.data).map(({ field, path, was, from, to }) => ({
    ...base,
    field,
    from,
    to,
    place: within(to === undefined ? before.origin : after.origin, ...path),
    was: from === undefined ? null : within(before.origin, ...was),
  }))
}

const gone = (frame: Frame, { id, name, origin }: Entry): Change => ({
  ...frame,
  id,
  field: null,
  from: name,
  to: undefined,
  carried: false,
  place: origin,
  was: origin,
})
