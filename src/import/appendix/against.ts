import type { Filled } from '../../core/additions.ts'
import type { Indicator, Task } from '../../core/plan.ts'
import type { Told } from './cells.ts'
import { amendmentOf, heldBy, type Known, type Stated } from './known.ts'
import type { Line } from './rows.ts'
import { isSame } from './same.ts'
import { spoken } from './spoken.ts'

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (entry: Task | Indicator | undefined): Fields => ((entry?.data as unknown) ?? {}) as Fields

/**
 * An entry that the plan has, and the same one in the document, which is held against what is in force: fields that nothing states are filled in, what
 * is stated stays, and what differs is a problem. Empty where there is nothing to add.
 */
export function against<T extends Task | Indicator>(
  stated: Stated,
  known: Known<T>,
  data: object,
  line: Line,
  told: Told,
): Filled[] {
  // Under one number stand two different things: what else differs says nothing.
  if (!isSameEntry(stated, known, data)) {
    const [field, title] = titleOf(data)
    differs(known, field, title, line, told)
    return []
  }
  noteNew(stated, known, line, told)
  const fields = Object.entries(data).filter(([field, value]) => isOpen(stated, known, field, value, line, told))
  const { filed } = known
  return fields.length === 0 || !filed
    ? []
    : [{ origin: filed.origin, id: known.id, fields: Object.fromEntries(fields) }]
}

const titleOf = (data: object): [field: string, title: unknown] => {
  const field = 'text' in data ? 'text' : 'name'
  return [field, data[field as keyof typeof data]]
}

/** True where the document's words are those of the entry, in its file or in force. */
export function isSameEntry(stated: Stated, known: Known<Task | Indicator>, data: object): boolean {
  const [field, title] = titleOf(data)
  return [known.inForce, known.filed].some((entry) => entry && isSame(stated.filed, field, title, fieldsOf(entry)))
}

/** An entry that is only proposed, or is only to go, is one that the plan has. */
function noteNew(stated: Stated, known: Known<Task | Indicator>, line: Line, { notes }: Told): void {
  if (known.filed && known.inForce) return
  const amendment = amendmentOf(stated, known.id, '')?.id ?? null
  notes.push({ code: known.filed ? 'not-in-force' : 'to-go', cell: line.address('number'), id: known.id, amendment })
}

/** True for a field that neither the files nor what is in force state; what differs is told. */
function isOpen<T extends Task | Indicator>(
  stated: Stated,
  known: Known<T>,
  field: string,
  value: unknown,
  line: Line,
  told: Told,
): boolean {
  const [now, filed] = [fieldsOf(heldBy(known)), fieldsOf(known.filed ?? known.inForce)]
  const [isHeld, isFiled] = [now, filed].map((fields) => isSame(stated.inForce, field, value, fields))
  if (isHeld && isFiled) return false
  if (!isHeld && !isFiled && now[field] === undefined && filed[field] === undefined) return true
  if (isHeld || isFiled) {
    const amendment = amendmentOf(stated, known.id, field)?.id ?? null
    const other = spoken((isHeld ? filed : now)[field])
    const cell = line.address(columnOf(field))
    told.notes.push({ code: isHeld ? 'held' : 'proposed', cell, id: known.id, field, text: other, amendment })
  } else differs(known, field, value, line, told)
  return false
}

function differs<T extends Task | Indicator>(
  known: Known<T>,
  field: string,
  value: unknown,
  line: Line,
  told: Told,
): void {
  const held = heldBy(known)
  if (!held) return
  told.problems.push({
    code: 'differs',
    cell: line.address(columnOf(field)),
    id: known.id,
    field,
    text: spoken(value),
    known: spoken(fieldsOf(held)[field]),
    file: (known.filed ?? held).origin.file,
  })
}

type Column = Parameters<Line['address']>[0]
const COLUMNS = ['lead', 'with', 'product', 'deadline', 'unit', 'kind', 'every', 'baseline'] as const
const columnOf = (field: string): Column => COLUMNS.find((column) => column === field) ?? 'what'
