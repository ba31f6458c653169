import type { Stated } from './change.ts'
import type { Day } from './day.ts'
import type { Origin } from './origin.ts'
import type { Plan } from './plan.ts'
import type { AmendmentFile } from './schema.gen.ts'

/** What an amendment can change, as its items name it. */
export const AMENDED = ['plan', 'task', 'indicator', 'duty', 'unit', 'group', 'programme'] as const
export type Amended = (typeof AMENDED)[number]

export type ItemState = AmendmentFile['changes'][number]['state']
export type Submission = NonNullable<AmendmentFile['submission']>
export type Approval = NonNullable<AmendmentFile['approval']>

/** One change that an amendment asks for. */
export interface AmendmentItem {
  readonly what: Amended
  readonly id: string
  /** The field as a path with dots, as in `Change`; null: the entry itself comes (no `from`) or goes (no `to`), never the plan. */
  readonly field: string | null
  /** undefined: nothing stated. */
  readonly from: Stated
  readonly to: Stated
  readonly state: ItemState
  readonly origin: Origin
}

/** A proposal to change what the plan states, with what was decided: amendments/<yyyy-mm-dd>-<slug>.md. */
export interface Amendment {
  /** The file's name without its ending. */
  readonly id: string
  /** Day of the proposal. */
  readonly date: Day
  readonly proposer: string
  readonly reason: string
  readonly items: readonly AmendmentItem[]
  readonly submission: Submission | null
  readonly approval: Approval | null
  /** The body, Markdown. */
  readonly explanation: string
  /** Where it starts in the file, in UTF-16 units. */
  readonly start: number
  readonly origin: Origin
}

/** An item with the amendment it belongs to. */
export interface AmendedItem extends AmendmentItem {
  readonly amendment: Amendment
}

/** The day from which what was approved holds: the deciding document's day of effect, else its own; null without a document. */
export const effectOf = ({ approval }: Amendment): Day | null =>
  approval ? (approval.effective ?? approval.date) : null

/** The day from which an item holds; null while it is not approved by a document. */
export const heldFrom = ({ state, amendment }: AmendedItem): Day | null =>
  state === 'approved' ? effectOf(amendment) : null

/** An amendment as it was known at the end of a day: without a document that was signed later. */
export const knownBy = (amendment: Amendment, day: Day): Amendment =>
  amendment.approval !== null && amendment.approval.date > day ? { ...amendment, approval: null } : amendment

/** True for what is asked for and not yet decided: the files hold it, the numbers do not. */
export const isPending = ({ state, amendment }: AmendedItem): boolean =>
  state === 'proposed' || state === 'submitted' || (state === 'approved' && amendment.approval === null)

export const itemsOf = (amendments: readonly Amendment[]): AmendedItem[] =>
  amendments.flatMap((amendment) => amendment.items.map((item) => ({ ...item, amendment })))

/** True once a plan has a number or a date of issue: what it states is then changed by amendment; before that it is being written. */
export const isIssued = ({ data }: Pick<Plan, 'data'>): boolean => data.number !== undefined || data.date !== undefined

/** What was approved with effect by a day, in the order of effect, then of files and their items. */
export function itemsInForce(amendments: readonly Amendment[], day: Day): AmendedItem[] {
  const held = itemsOf(amendments).map((item) => ({ item, from: heldFrom(item) }))
  const inForce = held.flatMap(({ item, from }) => (from !== null && from <= day ? [{ item, from }] : []))
  return inForce.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)).map(({ item }) => item)
}

/** A day no plan lives to see. */
const EVER: Day = '9999-12-31'

/** Items whose change the definition files must hold, in the order in which each rests on the one before: approved ones, then pending ones. */
export const itemsInFiles = (amendments: readonly Amendment[]): AmendedItem[] => [
  ...itemsInForce(amendments, EVER),
  ...itemsOf(amendments).filter(isPending),
]
