import { printDay } from '../core/day.ts'
import { printCount, printFraction, printPercent } from '../core/number.ts'
import type { Progress } from '../core/progress.ts'
import type { Ratio } from '../core/ratio.ts'
import { type Column, safe, table } from './columns.ts'
import type { Context } from './context.ts'
import { inventedIn } from './invented.ts'
import type { Words } from './words/index.ts'

/** What a line of the table needs of a plan; nothing else of it is kept, so a nation of plans fits in memory. */
export interface PlanLine {
  readonly id: string
  readonly illustrative: boolean
  readonly cells: readonly string[]
}

/** One plan as a line. */
export function planLine(words: Words, progress: Pick<Progress, 'plan' | 'asOf' | 'complete' | 'total'>): PlanLine {
  const { plan, total } = progress
  const { counts, rates } = total
  const cell = (ratio: Ratio | null): string => (ratio ? `${printFraction(ratio)} ${printPercent(ratio)}` : words.none)
  const incomplete = progress.complete ? '' : ` (${words.status.unknownRates})`
  return {
    id: safe(plan.id),
    illustrative: plan.data.illustrative ?? false,
    cells: [
      `${safe(plan.id)}${incomplete}`,
      printCount(counts.total),
      printCount(counts.openOverdue),
      cell(rates.completionOfAssigned),
      cell(rates.completionOfDue),
      printDay(progress.asOf),
    ],
  }
}

/** Several plans, a line each, with their number at the end and those whose figures are invented. */
export function statusTable(context: Context, lines: readonly PlanLine[]): string[] {
  const { status: w } = context.words
  const right = (head: string): Column => ({ head, align: 'right' })
  const { heads } = w
  const columns: Column[] = [
    { head: heads.plan, flexible: true },
    right(heads.tasks),
    right(heads.overdue),
    right(heads.completion),
    right(heads.completionOfDue),
    right(heads.asOf),
  ]
  const rows = table(
    columns,
    lines.map((line) => line.cells),
    context.listWidth,
  )
  return [...rows, '', [w.plans(lines.length), inventedIn(context, lines)].filter(Boolean).join(' · ')]
}
