import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { addUp, amountAt } from '../core/money.ts'
import { within } from '../core/origin.ts'
import type { Budget, BudgetLine, BudgetTotal, Placed } from '../core/plan.ts'
import { lineName } from './budget-lines.ts'
import type { Context, Rule } from './context.ts'
import { wasRead } from './unknown.ts'

/** budget/total, budget/total-unknown: a total that a document states against the sum of its lines. */
export const budgetTotal: Rule = function* (context) {
  const { budget } = context.plan
  if (!budget || !wasRead(context.plan, 'budget.yaml')) return
  for (const total of budget.totals) if (isKnown(context, budget, total.data)) yield* judge(budget, total)
}

/** An unknown source or task is reported by itself; its sum would say nothing. */
const isKnown = ({ works }: Context, { sources }: Budget, { source, task }: BudgetTotal): boolean =>
  (source === undefined || sources.some(({ data }) => data.id === source)) && (task === undefined || works.has(task))

const counts = (total: BudgetTotal, line: BudgetLine): boolean =>
  (['year', 'source', 'task'] as const).every((key) => total[key] === undefined || total[key] === line[key])

function* judge({ lines }: Budget, { data: total, origin }: Placed<BudgetTotal>): Generator<Diagnostic> {
  const { of, at, value } = total
  const own = lines.filter(({ data }) => counts(total, data)).map((line) => ({ line, amount: amountAt(line, of, at) }))
  const { sum } = addUp(own.map(({ amount }) => amount))
  const without = own.filter(({ amount }) => amount === null).map(({ line }) => lineName(line.data))
  if (sum === null || without.length > 0) {
    yield problem('budget/total-unknown', 'warning', within(origin, 'value'), { ...scopeOf(total), without })
    return
  }
  const stated = BigInt(value)
  if (stated === sum) return
  const difference = String(stated > sum ? stated - sum : sum - stated)
  const params = { ...scopeOf(total), stated: String(stated), sum: String(sum), difference }
  yield problem('budget/total', 'error', within(origin, 'value'), params)
}

/** What a total is a total of. */
const scopeOf = ({
  of,
  at,
  year,
  source,
  task,
}: BudgetTotal): Pick<BudgetTotal, 'of' | 'at' | 'year' | 'source' | 'task'> => ({
  of,
  ...(at === undefined ? {} : { at }),
  ...(year === undefined ? {} : { year }),
  ...(source === undefined ? {} : { source }),
  ...(task === undefined ? {} : { task }),
})
