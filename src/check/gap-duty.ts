import { problem } from '../core/diagnostic.ts'
import type { Rule } from './context.ts'

/** gap/duty-cycle: the plan says "định kỳ" and never how long. Ad hoc is no cycle. */
export const gapDuty: Rule = function* ({ plan }) {
  for (const { id, data, origin } of plan.duties) {
    const cycles = (data.cycles ?? []).filter((cycle) => cycle !== 'ad-hoc')
    if (cycles.length > 0 && cycles.every((cycle) => cycle === 'unspecified') && data.deadline?.every === undefined)
      yield problem('gap/duty-cycle', 'warning', origin, { id })
  }
}
