import { printDay } from '../core/day.ts'
import type { Unit } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { nameAt } from '../core/unit.ts'
import { originLines } from '../pipeline.ts'
import { safe } from './columns.ts'
import type { Context } from './context.ts'
import type { Filters } from './filters.ts'
import type { Listed } from './listing.ts'

/** Columns from which there is room for the document that a unit rests on; `plan show` says it too. */
const WIDE = 120

/** `plan list units`: the register with what each unit leads at the date of facts. */
export async function listUnits(context: Context, plans: readonly Progress[], filters: Filters): Promise<Listed> {
  const { heads, counts } = context.words.list
  const all = plans.flatMap((progress) => [...progress.plan.units.values()].map((unit) => ({ progress, unit })))
  const items = all.filter(({ unit }) => !filters.unit || filters.unit.has(unit.id))
  // A column that no unit of the list has anything for is left out, as is one of words where names would not be read beside it.
  const documented = context.listWidth >= WIDE && items.some(({ unit }) => unit.data.document !== undefined)
  const right = (head: string) => ({ head, align: 'right' as const })
  return {
    columns: [
      { head: heads.id },
      { head: heads.unit, flexible: true },
      { head: heads.relation, wraps: true },
      right(heads.leads),
      right(heads.cooperates),
      right(heads.done),
      right(heads.overdue),
      ...(documented ? [{ head: heads.document, flexible: true }] : []),
    ],
    rows: items.map(({ progress, unit }) => ({
      progress,
      cells: [...row(context, progress, unit), ...(documented ? [safe(unit.data.document ?? '')] : [])],
    })),
    count: counts.units(items.length, all.length),
    json: () => json(context, items),
  }
}

const progressOf = (progress: Progress, unit: Unit) => progress.units.find((row) => row.id === unit.id)

function row({ words }: Context, progress: Progress, unit: Unit): string[] {
  const found = progressOf(progress, unit)
  const { until, relation = 'assigned' } = unit.data
  const ended = until !== undefined && until < progress.asOf
  const done = found ? found.counts.doneOnTime + found.counts.doneLate + found.counts.doneUndated : 0
  return [
    unit.id,
    safe(nameAt(unit, progress.asOf)),
    ended ? words.list.ended(printDay(until)) : words.list.relation[relation],
    String(found?.counts.total ?? 0),
    String(found?.cooperating ?? 0),
    String(done),
    String(found?.counts.openOverdue ?? 0),
  ]
}

async function json(context: Context, items: readonly { progress: Progress; unit: Unit }[]): Promise<object> {
  const lines = await originLines(
    items.map(({ unit }) => unit.origin),
    context.reader,
  )
  const units = items.map(({ progress, unit }) => ({
    plan: progress.plan.id,
    id: unit.id,
    name: nameAt(unit, progress.asOf),
    names: unit.data.names,
    relation: unit.data.relation ?? 'assigned',
    from: unit.data.from ?? null,
    until: unit.data.until ?? null,
    successors: unit.data.successors ?? [],
    document: unit.data.document ?? null,
    counts: progressOf(progress, unit)?.counts ?? null,
    cooperating: progressOf(progress, unit)?.cooperating ?? 0,
    file: unit.origin.file,
    line: lines.get(unit.origin) ?? null,
  }))
  return { schema: 'unit-list/1', units }
}
