import { type Progress, STATES, type Tally } from '../core/progress.ts'
import { toJson } from '../core/ratio.ts'
import { capital } from '../core/text.ts'
import { rateCell } from './figure-text.ts'
import type { Of } from './shape.ts'
import { doneOf, openOf, uncountedOf } from './totals.ts'
import { NO_REPORT, withoutEnd } from './words.ts'

const countsShape = {
  total: 'count',
  done: 'count',
  open: 'count',
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
const rowShape = { number: 'text', name: 'text', cooperating: 'count', ...countsShape } as const
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
  const { total, doneOnTime, doneLate, doneUndated, openInTime, openOverdue, openUndated } = counts
  const { completionOfAssigned, completionOfDue } = rates
  const counted = doneOf(counts) + openOf(counts)
  const silent = completionOfAssigned === null ? NO_REPORT : 'chưa đến hạn'
  return {
    ...{ total, doneOnTime, doneLate, doneUndated, openInTime, openOverdue, openUndated },
    done: doneOf(counts),
    open: openOf(counts),
    uncounted: uncountedOf(counts),
    ofAssigned: rateCell(completionOfAssigned, counted === 0 ? '' : NO_REPORT),
    ofDue: rateCell(completionOfDue, counted === 0 ? '' : silent),
    completionOfAssigned: toJson(completionOfAssigned),
    completionOfDue: toJson(completionOfDue),
  }
}

/** Rows that do not add up to the plan would be a fault of the program, never of a plan. */
function checked(rows: Breakdown['rows'], total: Tally): Breakdown {
  const sum = cells(total)
  for (const column of ['total', 'uncounted', ...STATES.slice(0, 6)] as const) {
    const added = rows.reduce((acc, row) => acc + row[column as keyof typeof sum & 'total'], 0)
    if (added !== sum[column as keyof typeof sum & 'total'])
      throw new Error(`rows of ${column} do not add up: ${added}`)
  }
  return { rows, sum }
}
