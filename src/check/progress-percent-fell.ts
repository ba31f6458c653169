import { problem } from '../core/diagnostic.ts'
import type { Report } from '../core/plan.ts'
import { type Claim, originOf } from './claim.ts'
import type { Rule } from './context.ts'
import { mayState } from './work.ts'

/** The percent in force of one task or part, and the period that stated it. */
interface InForce {
  percent: number
  readonly period: string
}

/** progress/percent-fell: a percent below the one in force before (what is done is at 100), and no reason given. */
export const progressPercentFell: Rule = function* ({ plan, claims }) {
  const inForce = new Map<string, InForce>()
  let next = 0
  for (const report of plan.reports) {
    correct(inForce, report)
    for (let claim = claims[next]; claim?.of.report === report; claim = claims[++next]) {
      const { kind, part, of } = claim
      const percent = percentOf(claim)
      if (percent === undefined || !mayState(plan, of.report, of.work, part)) continue
      // `parts.a.done` and `parts.a.percent` speak of one thing.
      const key = keyOf(of.work.id, claim.field.replace(/done$/, 'percent'), of.work.perUnit ? report.unit : '')
      const before = inForce.get(key)?.percent
      if (kind === 'percent' && of.entry.done !== undefined && part === null) continue
      inForce.set(key, { percent, period: report.period })
      if (before !== undefined && percent < before && kind === 'percent' && of.entry.reason === undefined)
        yield problem('progress/percent-fell', 'error', originOf(claim), {
          task: of.work.id,
          from: before,
          to: percent,
        })
    }
  }
}

/** What a claim says in percent: done is 100, done taken back (with its own rule) starts anew; undefined for other claims. */
function percentOf({ kind, value, path }: Claim): number | undefined {
  if (kind === 'percent') return typeof value === 'number' ? value : undefined
  if (kind !== 'done' || path.includes('occurrences')) return undefined
  return value === false ? 0 : 100
}

const keyOf = (...parts: readonly string[]): string => parts.join('\n')

/** A correction replaces the figure it names from the report that holds it on. */
function correct(inForce: Map<string, InForce>, { corrections, unit }: Report): void {
  for (const { task, field, period, to } of corrections) {
    const found = inForce.get(keyOf(task ?? '', field, '')) ?? inForce.get(keyOf(task ?? '', field, unit))
    if (found && found.period === String(period) && typeof to === 'number') found.percent = to
  }
}
