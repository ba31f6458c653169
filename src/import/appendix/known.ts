import { type Amendment, itemsInFiles } from '../../core/amendment.ts'
import type { Indicator, Plan, Task } from '../../core/plan.ts'

/** A plan as its files state it, and with the definitions in force on a day: a document says what is in force, files are what is added to. */
export interface Stated {
  readonly filed: Plan
  readonly inForce: Plan
}

/** An entry that the plan has: as its file states it, as it is in force, or both; the two are the same where no amendment is open. */
export interface Known<T extends Task | Indicator> {
  readonly id: string
  readonly filed: T | undefined
  readonly inForce: T | undefined
}

/** Every task or indicator that stands in the files or is in force, in the order of the files. */
export function knownOf<T extends Task | Indicator>(
  { filed, inForce }: Stated,
  list: (plan: Plan) => readonly T[],
): Known<T>[] {
  const [own, held] = [filed, inForce].map((plan) => new Map(list(plan).map((entry) => [entry.id, entry] as const)))
  const ids = new Set([...(own?.keys() ?? []), ...(held?.keys() ?? [])])
  return [...ids].map((id) => ({ id, filed: own?.get(id), inForce: held?.get(id) }))
}

/** What counts of an entry: what is in force, and what is only proposed where it is new. */
export const heldBy = <T extends Task | Indicator>({ filed, inForce }: Known<T>): T | undefined => inForce ?? filed

/** The amendment whose change of a field, or of the entry as a whole, stands in the files; undefined where none does. */
export function amendmentOf({ filed }: Stated, id: string, field: string): Amendment | undefined {
  const item = itemsInFiles(filed.amendments).findLast(
    (one) => one.id === id && (one.field === null || one.field === field || one.field.startsWith(`${field}.`)),
  )
  return item?.amendment
}
