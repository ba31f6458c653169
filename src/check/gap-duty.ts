import { problem } from '../core/diagnostic.ts'
import { dutyLinks } from '../core/duty.ts'
import type { Rule } from './context.ts'

/** gap/duty-cycle: the plan says "định kỳ" and never how long. Ad hoc is no cycle; a reporting rule that names the duty gives its length. */
export const gapDuty: Rule = function* ({ plan }) {
  const linked = new Set(dutyLinks(plan).flatMap(({ key, duty }) => (key === 'reporting' ? [duty] : [])))
  for (const { id, data, origin } of plan.duties) {
    if (data.kind === 'report' && linked.has(id)) continue
    const cycles = (data.cycles ?? []).filter((cycle) => cycle !== 'ad-hoc')
    if (cycles.length > 0 && cycles.every((cycle) => cycle === 'unspecified') && data.deadline?.every === undefined)
      yield problem('gap/duty-cycle', 'warning', origin, { id })
  }
}
