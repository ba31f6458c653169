import { type Progress, type RateName, STATES, type Tally } from '../core/progress.ts'
import { type JsonRatio, type Ratio, toJson } from '../core/ratio.ts'
import { rateCell } from './figure-text.ts'
import type { Of } from './shape.ts'
import { uncountedOf } from './totals.ts'
import { capital, withoutEnd } from './words.ts'

const countsShape = {
  total: 'count',
  doneOnTime: 'count',
  doneLate: 'count',
  doneUndated: 'count',
  openInTime: 'count',
  openOverdue: 'count',
  openUndated: 'count',
  uncounted: 'count',
  ofAssigned: 'text',
  ofDue: 'text',
  completionOfAssigned: 'ratio?',
  completionOfDue: 'ratio?',
} as const

/** One row of the tables by group and by unit. */
export const rowShape = { number: 'text', name: 'text', cooperating: 'count', ...countsShape } as const
/** A table with its last row; the rows add up to it. */
export const breakdownShape = { rows: [rowShape], sum: countsShape } as const
export type Breakdown = Of<typeof breakdownShape>

/** A group as tables name it: its short name, else its heading. */
export const groupName = (group: { readonly short: string }): string => withoutEnd(group.short)

/** Tasks by group, in the plan's order. */
export function byGroup({ groups, total }: Progress): Breakdown {
  return checked(
    groups.map((group) => ({ number: group.id, name: groupName(group), cooperating: 0, ...cells(group) })),
    total,
  )
}

/** Tasks by the unit that answers for them; each counts once, `chưa phân công` makes the rows add up. */
export function byUnit({ units, total }: Progress): Breakdown {
  return checked(
    units.map((unit, i) => ({
      number: String(i + 1),
      name: unit.id === null ? capital(unit.name) : unit.name,
      cooperating: unit.cooperating,
      ...cells(unit),
    })),
    total,
  )
}

function cells({ counts, rates }: Tally): Of<typeof countsShape> {
  const rate = (name: RateName): { text: string; value: JsonRatio | null } => {
    const value: Ratio | null = rates[name]
    return { text: rateCell(value), value: toJson(value) }
  }
  const assigned = rate('completionOfAssigned')
  const due = rate('completionOfDue')
  const { total, doneOnTime, doneLate, doneUndated, openInTime, openOverdue, openUndated } = counts
  return {
    ...{ total, doneOnTime, doneLate, doneUndated, openInTime, openOverdue, openUndated },
    uncounted: uncountedOf(counts),
    ofAssigned: assigned.text,
    ofDue: due.text,
    completionOfAssigned: assigned.value,
    completionOfDue: due.value,
  }
}

/** Rows that do not add up to the plan would be a fault of the program, never of a plan. */
function checked(rows: Breakdown['rows'], total: Tally): Breakdown {
  const sum = cells(total)
  for (const column of ['total', 'uncounted', ...STATES.slice(0, 6)] as const) {
    const added = rows.reduce((acc, row) => acc + row[column as keyof typeof sum & 'total'], 0)
    if (added !== sum[column as keyof typeof sum & 'total']) throw new Error(`rows of ${column} do not add up: ${added}`)
  }
  return { rows, sum }
}
