import type { Amended } from './amendment.ts'
import type { Change, Stated } from './change.ts'
import { isFields, isSame } from './stated.ts'

/** What may change without an amendment: names for tables, links, what is shown, who is at work; and bookkeeping of the files. */
const FREE: Readonly<Record<Amended, readonly string[]>> = {
  plan: ['schema', 'id', 'short', 'asOf', 'recipients', 'signature', 'dueSoon'],
  task: ['id', 'name', 'indicators', 'bases', 'publish', 'person', 'deadline.first'],
  indicator: ['id', 'bases', 'publish', 'note'],
  duty: ['id', 'publish'],
  unit: ['id', 'aliases', 'people', 'document', 'emails', 'accounts'],
  group: ['id', 'short'],
  programme: ['id', 'publish'],
}

/** Parts of plan.yaml that are filled in as they come (a request, a basis, who does what) and change by amendment once they are stated. */
const FILLED = [
  ...['number', 'date', 'preamble', 'sections', 'closing', 'appendices'],
  ...['bases', 'periods', 'requests', 'roles', 'issuer'],
]

/** Documents of others: how they are cited is put right freely, and none is dropped without a word. */
const CITED = ['bases']

/** What plan.yaml means where it says nothing. */
const DEFAULTS: Readonly<Record<string, Stated>> = {
  calendar: 'nd09',
  illustrative: false,
  method: 'linear',
  tolerance: 10,
}

/** What holds for a field of plan.yaml that is not stated; undefined where nothing does. */
export const ruledDefault = (field: string): Stated => DEFAULTS[field]

/** Windows of reports: with others, every report handed in would speak of other days. */
const WINDOWS = /^(?:periods\..+\.(?:id|from|to)|requests\..+\.window(?:\..+)?)$/

/** True for a field that changes by amendment only: target, deadline, weight, lead, scope, text, unit register; null: the entry as a whole. */
export const isRuled = (what: Amended, field: string | null): boolean => field === null || !isAmong(FREE[what], field)

const isAmong = (names: readonly string[], field: string): boolean =>
  names.some((name) => field === name || field.startsWith(`${name}.`))

type Differing = Pick<Change, 'what' | 'field' | 'from' | 'to'>

/** True for a change that fills in what comes with time, or writes out what holds anyway. */
export const isFree = ({ what, field, from, to }: Differing): boolean =>
  what === 'plan' &&
  field !== null &&
  ((from === undefined && isAmong(FILLED, field)) ||
    (to !== undefined && isAmong(CITED, field)) ||
    isSame(from ?? DEFAULTS[field], to ?? DEFAULTS[field]))

/** True for what not even an amendment changes: the calendar and windows of reports, whether figures are invented, the plan as a whole. */
export const isFixed = ({ what, field }: Pick<Change, 'what' | 'field'>): boolean =>
  what === 'plan' && (field === null || /^(?:illustrative|calendar|periods|groups)$/.test(field) || WINDOWS.test(field))

/** An entry without the fields that may change freely. */
export const ruled = (what: Amended, data: Stated): Stated =>
  isFields(data) ? Object.fromEntries(Object.entries(data).filter(([key]) => isRuled(what, key))) : data
