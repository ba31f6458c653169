import { AMOUNTS, type LineStatus } from '../core/money.ts'
import type { Progress } from '../core/progress.ts'
import { sumOf } from '../measure/money.ts'
import { safe } from './columns.ts'
import type { Context } from './context.ts'
import type { Field } from './fields.ts'
import { sumJson } from './money-json.ts'
import { sumText } from './money-text.ts'

/** The lines of the budget that pay for a task, and their sum; no field where the plan has no budget. */
export function moneyField({ words }: Context, { money }: Progress, id: string): Field {
  const { money: w } = words
  if (!money) return [w.funds, undefined]
  const own = money.lines.filter(({ task }) => task === id)
  if (own.length === 0)
    return [
      w.funds,
      money.withoutFunds.includes(id) ? w.withoutFunds : money.silent.includes(id) ? w.silent : undefined,
    ]
  const sources = new Map(money.table.rows.map(({ source, name }) => [source, name]))
  const text = (lines: readonly LineStatus[]): string =>
    // Of a year that has not begun nothing but the plan can be said.
    sumText(words, sumOf(lines, money.complete), lines.some((line) => line.begun) ? AMOUNTS : ['planned'])
  const lines = own.map((status) => {
    const { year, source, name } = status.line.data
    return `${year} ${safe(sources.get(source) ?? source)}${name ? ` (${safe(name)})` : ''}: ${text([status])}`
  })
  return [w.funds, own.length > 1 ? [...lines, `${w.sum}: ${text(own)}`] : lines]
}

/** The same for `plan show --json`; null where the plan has no budget. */
export const taskMoneyJson = ({ money }: Progress, id: string) =>
  money && {
    ...sumJson(
      sumOf(
        money.lines.filter(({ task }) => task === id),
        money.complete,
      ),
    ),
    withoutFunds: money.withoutFunds.includes(id),
  }
