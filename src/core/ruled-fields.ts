import type { Amended } from './amendment.ts'
import type { Stated } from './change.ts'
import { isFields } from './stated.ts'

/** What may change without an amendment: names for tables, links, what is shown, who is at work; and bookkeeping of the files. */
const FREE: Readonly<Record<Amended, readonly string[]>> = {
  task: ['id', 'name', 'indicators', 'bases', 'publish', 'person', 'deadline.first'],
  indicator: ['id', 'bases', 'publish', 'note'],
  duty: ['id', 'publish'],
  unit: ['id', 'aliases', 'people', 'document', 'emails'],
  group: ['id', 'short'],
  programme: ['id', 'publish'],
}

/** True for a field that changes by amendment only: target, deadline, weight, lead, scope, text, unit register; null: the entry as a whole. */
export const isRuled = (what: Amended, field: string | null): boolean =>
  field === null || !FREE[what].some((free) => field === free || field.startsWith(`${free}.`))

/** An entry without the fields that may change freely. */
export const ruled = (what: Amended, data: Stated): Stated =>
  isFields(data) ? Object.fromEntries(Object.entries(data).filter(([key]) => isRuled(what, key))) : data
