import { printDay } from '../core/day.ts'
import { printCount, printFraction, printPercent } from '../core/number.ts'
import type { Progress } from '../core/progress.ts'
import type { Ratio } from '../core/ratio.ts'
import { type Column, safe, table } from './columns.ts'
import type { Context } from './context.ts'

/** What a line of the table needs of a plan; nothing else of it is kept, so a nation of plans fits in memory. */
export interface PlanLine {
  readonly cells: readonly string[]
}

/** One plan as a line. */
export function planLine({ words }: Context, progress: Progress): PlanLine {
  const { plan, total, indicatorCounts } = progress
  const { counts, rates } = total
  const cell = (ratio: Ratio | null): string => (ratio ? `${printFraction(ratio)} ${printPercent(ratio)}` : words.none)
  const mark = plan.data.illustrative ? ` (${words.illustrative})` : ''
  const incomplete = progress.complete ? '' : ` (${words.status.unknownRates})`
  return {
    cells: [
      `${safe(plan.id)}${mark}${incomplete}`,
      printCount(counts.total),
      printCount(counts.doneOnTime + counts.doneLate + counts.doneUndated),
      printCount(counts.openOverdue),
      cell(rates.completionOfAssigned),
      cell(rates.completionOfDue),
      `${indicatorCounts.attained}/${indicatorCounts.total}`,
      printDay(progress.asOf),
    ],
  }
}

/** Several plans, a line each, with their number at the end. */
export function statusTable({ words: { status: w }, width }: Context, lines: readonly PlanLine[]): string[] {
  const right = (head: string): Column => ({ head, align: 'right' })
  const { heads } = w
  const columns: Column[] = [
    { head: heads.plan, flexible: true },
    right(heads.tasks),
    right(heads.done),
    right(heads.overdue),
    right(heads.completion),
    right(heads.completionOfDue),
    right(heads.indicators),
    right(heads.asOf),
  ]
  return [
    ...table(
      columns,
      lines.map((line) => line.cells),
      width,
    ),
    '',
    w.plans(lines.length),
  ]
}
