import { type AmendedItem, isPending, itemsOf } from '../core/amendment.ts'
import type { Plan } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { amendedRowShape, amendedRows } from './amended-rows.ts'
import { endedBodies } from './blockers.ts'
import { frameShape, type ReportOptions } from './frame.ts'
import { issuerName, issuerShort, planAmended, planCited } from './issuer.ts'
import type { Of } from './shape.ts'
import { unitFrame } from './unit-frame.ts'
import { NOTICE } from './unit-report.ts'
import { unitName } from './units.ts'
import type { ReportInput } from './view.ts'
import { withoutEnd } from './words.ts'

/** A unit's submission that asks for the plan to be changed: tờ trình. */
export const submissionShape = {
  frame: frameShape,
  asOf: 'text',
  blockers: ['text'],
  notice: 'text?',
  opening: 'text',
  rows: [amendedRowShape],
  reasons: [{ number: 'text', reason: 'text', explanation: 'text' }],
  closing: 'text',
} as const
export type SubmissionView = Of<typeof submissionShape>

/** What one unit has proposed and nobody has decided yet. */
export function submissionView({ progress, options = {} }: ReportInput): SubmissionView {
  const { plan, asOf } = progress
  const { unit = '' } = options
  const items = pendingOf(plan).filter(({ amendment }) => amendment.proposer === unit)
  const day = options.date ?? asOf
  const amendments = [...new Set(items.map(({ amendment }) => amendment))]
  const name = unitName(plan, unit, day)
  const committee = issuerShort(plan, day)
  return {
    frame: frameOf(progress, unit, options),
    asOf,
    blockers: [
      ...(items.length === 0 ? ['đơn vị không có đề nghị điều chỉnh nào chờ quyết định'] : []),
      ...endedBodies(progress, { ...options, recipients: [] }),
    ],
    notice: plan.data.illustrative ? NOTICE : null,
    opening:
      items.length === 0
        ? `${name} không có nội dung nào đề nghị điều chỉnh, bổ sung ${planCited(plan)}./.`
        : `Thực hiện ${planCited(plan)}; qua rà soát, ${name} trình ${committee} xem xét, quyết định điều chỉnh, bổ sung các nội dung sau:`,
    rows: amendedRows(plan, items, day),
    reasons: amendments.map(({ reason, explanation }, i) => ({
      number: String(i + 1),
      reason: withoutEnd(reason),
      explanation,
    })),
    closing: `Kính trình ${committee} xem xét, quyết định./.`,
  }
}

/** What waits for a decision. */
export const pendingOf = (plan: Plan): AmendedItem[] => itemsOf(plan.amendments).filter(isPending)

function frameOf(progress: Progress, unit: string, options: ReportOptions) {
  const { plan, asOf } = progress
  const subject = `Về việc điều chỉnh, bổ sung ${planAmended(plan)}`
  const made = unitFrame(progress, unit, { kind: 'submission', type: 'TỜ TRÌNH', code: 'TTr', subject }, options)
  const to = [issuerName(plan, options.date ?? asOf)]
  return { ...made, to, period: null, from: null, until: null }
}
