import type { What } from '../core/codes.ts'
import { bindDeadline } from '../core/deadline.ts'
import { problem } from '../core/diagnostic.ts'
import type { Origin } from '../core/origin.ts'
import type { Duty, Indicator, Task, Unit } from '../core/plan.ts'
import type { DutiesFile, IndicatorsFile, TasksFile, UnitsFile } from '../core/schema.gen.ts'
import { canonicalId, nfc } from '../core/text.ts'

import type { Found } from './found.ts'

interface Entry {
  readonly id: string
}

/**
 * Puts the entries of one list under their ids. Entries that could not be read are null; of two with one id the first stays
 * and the second is reported.
 */
export function unique<T extends Entry>(
  found: Found,
  what: What,
  file: string,
  key: string,
  entries: readonly (T | null)[],
  known: Map<string, string>,
  idOf: (id: string) => string,
): { readonly id: string; readonly data: T; readonly origin: Origin }[] {
  const kept = []
  for (const [index, data] of entries.entries()) {
    if (data === null) continue
    const id = idOf(data.id)
    const first = known.get(id)
    if (first !== undefined) duplicate(found, what, id, first, { file, path: [key, index, 'id'] })
    else {
      known.set(id, file)
      kept.push({ id, data, origin: { file, path: [key, index] } })
    }
  }
  return kept
}

/** Reports a second entry of one id; it is left out, so its file counts as not wholly read. */
export function duplicate(found: Found, what: What, id: string, file: string, origin: Origin): void {
  const isOther = file === origin.file ? {} : { isOther: true as const }
  found.problems.push(problem('id/duplicate', 'error', origin, { id, file, what, ...isOther }))
  found.unread.add(origin.file)
}

export function bindUnits(found: Found, file: string, data: UnitsFile, known: Map<string, string>): Unit[] {
  return unique(found, 'unit', file, 'units', data.units, known, nfc)
}

export function bindIndicators(
  found: Found,
  file: string,
  data: IndicatorsFile,
  known: Map<string, string>,
): Indicator[] {
  const bound = unique(found, 'indicator', file, 'indicators', data.indicators, known, nfc)
  // YAML reads `by: 2025` as a number; a period's id is a text.
  for (const indicator of bound)
    for (const target of indicator.data.targets ?? []) if (typeof target.by === 'number') target.by = String(target.by)
  return bound
}

export function bindDuties(found: Found, file: string, data: DutiesFile, known: Map<string, string>): Duty[] {
  return unique(found, 'duty', file, 'duties', data.duties, known, canonicalId).map(({ id, data, origin }) => ({
    id,
    data,
    deadline: bindDeadline(data.deadline),
    origin,
  }))
}

export function bindTasks(found: Found, file: string, data: TasksFile, known: Map<string, string>): Task[] {
  const group = nfc(data.group)
  return unique(found, 'task', file, 'tasks', data.tasks, known, canonicalId).map(({ id, data, origin }) => {
    if (data.parts) onlyFirst(found, data.parts, origin)
    return { id, group, data, deadline: bindDeadline(data.deadline), origin }
  })
}

/** Leaves the first of parts with one id. */
function onlyFirst(found: Found, parts: Entry[], { file, path }: Origin): void {
  const seen = new Set<string>()
  for (const [index, { id }] of [...parts.entries()]) {
    if (seen.has(id)) duplicate(found, 'part', id, file, { file, path: [...path, 'parts', index, 'id'] })
    seen.add(id)
  }
  if (seen.size === parts.length) return
  const kept = parts.filter((part, index) => parts.findIndex(({ id }) => id === part.id) === index)
  parts.splice(0, parts.length, ...kept)
}
