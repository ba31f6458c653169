import { problem } from '../core/diagnostic.ts'
import { CALENDAR, type Calendar, ND09 } from '../core/period.ts'
import type { PlanFile } from '../core/schema.gen.ts'
import { nfc } from '../core/text.ts'
import { duplicate } from './bind-lists.ts'
import type { Found } from './found.ts'
import { nameOf } from './places.ts'
import type { Data } from './validate.ts'

/** What plan.yaml gives; where it lacks what every plan has, the folder's name and `[...]` stand in. */
export interface Head {
  readonly id: string
  readonly data: PlanFile
  readonly calendar: Calendar
}

/** Binds plan.yaml (null where it could not be read). The folder's name is the plan's id: two folders cannot share it. */
export function bindPlan(found: Found, folder: string, data: Data | null): Head {
  const id = nfc(nameOf(folder))
  const file = `${folder}/plan.yaml`
  const stated = (data ?? {}) as Partial<PlanFile>
  if (stated.id !== undefined && stated.id !== id)
    found.problems.push(problem('plan/folder', 'error', { file, path: ['id'] }, { id: stated.id, folder: id }))
  if (stated.asOf !== undefined && stated.illustrative !== true) {
    found.problems.push(problem('plan/as-of', 'error', { file, path: ['asOf'] }, {}))
    // A real plan must not be measured at a day written into it.
    delete stated.asOf
  }
  const groups = distinct(found, 'group', file, 'groups', stated.groups ?? [])
  const bases = stated.bases && distinct(found, 'document', file, 'bases', stated.bases)
  const full: PlanFile = { title: id, issuer: { name: ['[...]'] }, ...readable(stated), schema: 'plan/1', id, groups }
  const requests = stated.requests && distinct(found, 'request', file, 'requests', stated.requests)
  const whole = { ...full, ...(bases ? { bases } : {}), ...(requests ? { requests } : {}) }
  return { id, data: whole, calendar: withRequests(calendarOf(stated), requests) }
}

/** Lists of plan.yaml without the entries that could not be read. */
function readable(data: Partial<PlanFile>): Partial<PlanFile> {
  const lists = Object.entries(data).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.filter((entry) => entry !== null) : value,
  ])
  return Object.fromEntries(lists) as Partial<PlanFile>
}

function distinct<T extends { readonly id: string }>(
  found: Found,
  what: 'group' | 'document' | 'request',
  file: string,
  key: string,
  entries: readonly (T | null)[],
): T[] {
  const seen = new Set<string>()
  return entries.filter((entry, index): entry is T => {
    if (entry === null) return false
    if (seen.has(entry.id)) duplicate(found, what, entry.id, file, { file, path: [key, index, 'id'] })
    const isNew = !seen.has(entry.id)
    seen.add(entry.id)
    return isNew
  })
}

/** The window of an ad hoc report is a period too: its report stands in a folder of that name. */
const withRequests = (calendar: Calendar, requests: PlanFile['requests'] = []): Calendar => ({
  ...calendar,
  requested: requests.map(({ id, topic, window }) => ({ id, name: topic, ...window })),
})

function calendarOf({ calendar, periods }: Partial<PlanFile>): Calendar {
  if (calendar === 'calendar') return CALENDAR
  if (calendar !== 'own') return ND09
  const own = (periods ?? []).filter((period) => period !== null)
  return { kind: 'own', own: own.map(({ id, name, from, to }) => ({ id: String(id), name, from, to })) }
}
