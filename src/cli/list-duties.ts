import { printDay } from '../core/day.ts'
import type { DutyStatus, Progress } from '../core/progress.ts'
import { originLines } from '../pipeline.ts'
import { safe } from './columns.ts'
import type { Context } from './context.ts'
import { dutyDetail } from './duty-json.ts'
import { ownUnits, standingText } from './duty-text.ts'
import type { Filters } from './filters.ts'
import type { Listed } from './listing.ts'
import { unitName } from './status-lists.ts'
import type { Words } from './words/index.ts'

/** `plan list duties`: what the section on organisation orders, with its cycles. */
export async function listDuties(context: Context, plans: readonly Progress[], filters: Filters): Promise<Listed> {
  const { heads, counts } = context.words.list
  const all = plans.flatMap((progress) => progress.duties.map((status) => ({ progress, status })))
  const items = all.filter(({ status }) => passes(status, filters))
  return {
    columns: [
      { head: heads.id },
      { head: heads.name, flexible: true },
      { head: heads.addressee, flexible: true },
      { head: heads.cycle, flexible: true },
      { head: heads.due, align: 'right' },
      { head: heads.state, wraps: true },
    ],
    rows: items.map(({ progress, status }) => ({
      progress,
      cells: [
        status.id,
        safe(status.duty.data.text),
        safe(addressee(progress, status) ?? context.words.none),
        cyclesText(context.words, status),
        status.due === null ? context.words.none : printDay(status.due),
        standingText(context.words, status),
      ],
    })),
    count: counts.duties(items.length, all.length),
    json: () => json(context, items),
  }
}

/** The addressee as printed in the plan, else the names of the units. */
export function addressee(progress: Progress, { duty }: DutyStatus): string | undefined {
  const named = duty.data.by?.map((id) => unitName(progress, id)).join('; ')
  return duty.data.addressee ?? named
}

/** The cycles as stated; the recurrence of the deadline where no cycle is listed. */
export function cyclesText({ list, none }: Words, { duty }: DutyStatus): string {
  const cycles = duty.data.cycles ?? (duty.data.deadline?.every ? [duty.data.deadline.every] : [])
  return cycles.length > 0 ? cycles.map((cycle) => list.every[cycle]).join(', ') : none
}

function passes({ units, state, due }: DutyStatus, filters: Filters): boolean {
  if (filters.unit && !ownUnits(units, filters.unit)) return false
  if (filters.state !== undefined && state !== filters.state) return false
  return filters.dueBefore === undefined || (due !== null && due < filters.dueBefore)
}

async function json(context: Context, items: readonly { progress: Progress; status: DutyStatus }[]): Promise<object> {
  const lines = await originLines(
    items.map(({ status }) => status.duty.origin),
    context.reader,
  )
  const duties = items.map(({ progress, status }) => ({
    plan: progress.plan.id,
    id: status.id,
    text: status.duty.data.text,
    addressee: status.duty.data.addressee ?? null,
    by: status.duty.data.by ?? [],
    kind: status.duty.data.kind,
    cycles: status.duty.data.cycles ?? [],
    state: status.state,
    due: status.due,
    done: status.doneDay,
    ...dutyDetail(status),
    file: status.duty.origin.file,
    line: lines.get(status.duty.origin) ?? null,
  }))
  return { schema: 'duty-list/1', duties }
}
