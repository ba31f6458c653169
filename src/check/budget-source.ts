import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { Rule } from './context.ts'
import { near } from './near.ts'
import { unknown, wasRead } from './unknown.ts'

/** budget/source-unknown: a line or a total names a source of funds that `sources` does not list. */
export const budgetSource: Rule = function* ({ plan }) {
  if (!plan.budget || !wasRead(plan, 'budget.yaml')) return
  const { sources, lines, totals } = plan.budget
  const known = new Set(sources.map(({ data }) => data.id))
  for (const { data, origin } of [...lines, ...totals])
    if (data.source !== undefined && !known.has(data.source))
      yield problem(
        'budget/source-unknown',
        'error',
        within(origin, 'source'),
        unknown(data.source, near(data.source, known)),
      )
}
