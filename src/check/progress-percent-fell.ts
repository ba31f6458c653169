import { problem } from '../core/diagnostic.ts'
import type { Report } from '../core/plan.ts'
import { originOf } from './claim.ts'
import type { Rule } from './context.ts'
import { mayState } from './work.ts'

/** The percent in force of one task or part, and the period that stated it. */
interface InForce {
  percent: number
  readonly period: string
}

/** progress/percent-fell: a percent below the one in force before, and no reason given. */
export const progressPercentFell: Rule = function* ({ plan, claims }) {
  const inForce = new Map<string, InForce>()
  let next = 0
  for (const report of plan.reports) {
    correct(inForce, report)
    for (let claim = claims[next]; claim?.of.report === report; claim = claims[++next]) {
      const { kind, field, value, part, of } = claim
      if (kind !== 'percent' || typeof value !== 'number' || !mayState(plan, of.report, of.work, part)) continue
      const key = keyOf(of.work.id, field, of.work.perUnit ? report.unit : '')
      const before = inForce.get(key)?.percent
      inForce.set(key, { percent: value, period: report.period })
      if (before !== undefined && value < before && of.entry.reason === undefined)
        yield problem('progress/percent-fell', 'error', originOf(claim), { task: of.work.id, from: before, to: value })
    }
  }
}

const keyOf = (...parts: readonly string[]): string => parts.join('\n')

/** A correction replaces the figure it names from the report that holds it on. */
function correct(inForce: Map<string, InForce>, { corrections, unit }: Report): void {
  for (const { task, field, period, to } of corrections) {
    const found = inForce.get(keyOf(task ?? '', field, '')) ?? inForce.get(keyOf(task ?? '', field, unit))
    if (found && found.period === String(period) && typeof to === 'number') found.percent = to
  }
}
