import type { Amended, Approval, ItemState, Submission } from '../core/amendment.ts'
import type { Stated } from '../core/change.ts'
import type { Day } from '../core/day.ts'
import type { Origin } from '../core/origin.ts'
import { isFields } from '../core/stated.ts'
import { into, type Patch, remove, set, type Value } from './patch.ts'
import { writtenEntry, writtenInline } from './written.ts'

/** A new amendment as its file is to say it. */
export interface NewAmendment {
  readonly date: Day
  readonly proposer: string
  readonly reason: string
  readonly items: readonly {
    readonly what: Amended
    readonly id: string
    readonly field: string | null
    readonly from: Stated
    readonly to: Stated
  }[]
  readonly submission: Submission | null
  /** Markdown; what is still to be written is `[...]`. */
  readonly explanation: string
}

/** The text of a new amendment file, item by item with the value before and after. */
export function newAmendment({ date, proposer, reason, items, submission, explanation }: NewAmendment): string {
  const state: ItemState = submission ? 'submitted' : 'proposed'
  const lines = [
    '---',
    'schema: amendment/1',
    `date: ${date}`,
    writtenEntry('proposer', proposer, 0),
    writtenEntry('reason', reason, 0),
    'changes:',
    ...items.flatMap(({ what, id, field, from, to }) => [
      `  - ${what}: ${/^\d/.test(id) ? JSON.stringify(id) : writtenInline(id)}`,
      ...(field === null ? [] : [`    ${inLine('field', field)}`]),
      ...valueLines('from', from),
      ...valueLines('to', to),
      `    state: ${state}`,
    ]),
    ...(submission ? [inLine('submission', { ...submission })] : []),
    '---',
    explanation,
    '',
  ]
  return lines.join('\n')
}

const inLine = (key: string, value: Value): string => writtenInline({ [key]: value }).replace(/^\{ ?| ?\}$/g, '')

const WIDTH = 100

/** A value in one line where it fits, else on lines of its own; nothing for nothing. */
function valueLines(key: string, value: Stated): string[] {
  if (value === undefined || value === null) return []
  const line = `    ${inLine(key, value as Value)}`
  if (line.length <= WIDTH || !(isFields(value) || typeof value === 'string')) return [line]
  return writtenEntry(key, value as Value, 4)
    .split('\n')
    .map((text) => (text === '' ? '' : `    ${text}`))
}

/** What recording the outcome changes in an amendment's file: the state of its items by their index, and the document, if one decided. */
export const outcomePatch = (states: ReadonlyMap<number, ItemState>, approval: Approval | null): Patch =>
  into({
    changes: into(Object.fromEntries([...states].map(([i, state]) => [String(i), into({ state: set(state) })]))),
    ...(approval ? { approval: set({ ...approval }) } : {}),
  })

/** What putting an old value back changes in the file of an entry: at its place, below it the way to the field; undefined takes it out. */
export function putBackPatch({ path }: Origin, way: readonly (string | number)[], value: Stated): Patch {
  const last: Patch = value === undefined || value === null ? remove : set(value as Value)
  return [...path, ...way].reduceRight<Patch>((below, key) => ({ into: [[String(key), below]] }), last)
}
