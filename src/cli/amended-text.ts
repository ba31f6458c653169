import { type Amended, type AmendedItem, type AmendmentItem, heldFrom, itemsOf } from '../core/amendment.ts'
import type { Change, Stated } from '../core/change.ts'
import { printDay } from '../core/day.ts'
import type { Lang } from '../core/lang.ts'
import type { Plan } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { isFields, isSame, KEYS } from '../core/stated.ts'
import { changeText } from './changes/change-words.ts'
import { safe } from './columns.ts'
import type { Words } from './words/index.ts'

/** The amendments that speak of one entry of the plan, in the order of their files; refused and withdrawn ones are over. */
export const itemsAbout = ({ plan }: Progress, what: Amended, id: string): AmendedItem[] =>
  itemsOf(plan.amendments).filter(
    (item) => item.what === what && item.id === id && item.state !== 'refused' && item.state !== 'withdrawn',
  )

interface Speech {
  readonly words: Words
  readonly lang: Lang
}

/** One item in a line: what changes from what to what, by which document, and whether it is in force at D. */
export function amendedText(speech: Speech, { plan, asOf }: Progress, item: AmendedItem): string {
  const { amend } = speech.words
  const on = heldFrom(item)
  const change = itemText(speech, plan, item)
  if (on === null) return amend.pending(change, printDay(item.amendment.date))
  const document = safe(item.amendment.approval?.number ?? '')
  return on <= asOf ? amend.inForce(change, printDay(on), document) : amend.later(change, printDay(on), document)
}

/** What is changed, without where it stands or what came of it. */
type Spoken = Pick<AmendmentItem, 'what' | 'id' | 'field' | 'from' | 'to'>

/** What an item changes, in words: `hạn 31/12/2025 → 31/3/2026`. */
export const itemText = (speech: Speech, plan: Plan, item: Spoken): string =>
  changesIn(item)
    .map((change) => changeText({ ...speech, plan }, change))
    .join(', ')

/** The values inside an item that differ; of a whole entry its text or name. */
function changesIn({ what, id, field, from, to }: Spoken): Change[] {
  const base = { what, id, saidIn: null, was: null, carried: false, place: { file: '', path: [] } }
  if (field === null) return [{ ...base, field, from: nameOf(from), to: nameOf(to) }]
  if (!isFields(from ?? to) || !isFields(to ?? from)) return [{ ...base, field, from, to }]
  const [old, now] = [isFields(from) ? from : {}, isFields(to) ? to : {}]
  // What an entry of a list is called stands in the field already.
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((key) => !isSame(old[key], now[key]))
    .filter((key) => !(KEYS.some((name) => name === key) && field.endsWith(`.${old[key] ?? now[key]}`)))
  return keys.map((key) => ({ ...base, field: `${field}.${key}`, from: old[key], to: now[key] }))
}

function nameOf(data: Stated): Stated {
  if (!isFields(data)) return data
  const names = data.names
  const first = Array.isArray(names) && isFields(names[0]) ? names[0].name : undefined
  return data.name ?? data.text ?? data.title ?? first ?? ''
}
