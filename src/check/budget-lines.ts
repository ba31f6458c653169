import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Budget, BudgetLine } from '../core/plan.ts'
import { fold } from '../core/text.ts'
import type { Rule } from './context.ts'

/** budget/two-lines, budget/none-and-lines, budget/year: lines that count money twice, contradict, or lie outside the plan's term. */
export const budgetLines: Rule = function* ({ plan: { budget, data } }) {
  if (!budget) return
  yield* twoLines(budget)
  yield* noneAndLines(budget)
  const [from, until] = [data.term?.from?.slice(0, 4), data.term?.until?.slice(0, 4)].map((y) => y && Number(y))
  for (const { data: line, origin } of budget.lines)
    if ((from && line.year < from) || (until && line.year > until))
      yield problem('budget/year', 'warning', within(origin, 'year'), {
        year: line.year,
        ...(from ? { from } : {}),
        ...(until ? { until } : {}),
      })
}

/** A line as its readers know it: task or content, source, year. */
export const lineName = ({ task, name, source, year }: BudgetLine): string =>
  [task ?? name, source, year].filter((part) => part !== undefined).join(' · ')

function* twoLines({ lines }: Budget): Generator<Diagnostic> {
  const seen = new Set<string>()
  for (const { data, origin } of lines) {
    const { task, source, year, name = '' } = data
    const key = JSON.stringify([task, source, year, fold(name)])
    if (seen.has(key)) yield problem('budget/two-lines', 'error', origin, { line: lineName(data) })
    seen.add(key)
  }
}

function* noneAndLines({ lines, withoutFunds }: Budget): Generator<Diagnostic> {
  const paid = new Set(lines.map(({ data }) => data.task))
  for (const { data: task, origin } of withoutFunds)
    if (paid.has(task)) yield problem('budget/none-and-lines', 'error', origin, { task })
}
