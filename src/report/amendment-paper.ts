import { type AmendedItem, heldFrom, itemsOf } from '../core/amendment.ts'
import { type Day, printDay } from '../core/day.ts'
import { printCount } from '../core/number.ts'
import type { Plan } from '../core/plan.ts'
import { amendedRowShape, amendedRows } from './amended-rows.ts'
import { blockers } from './blockers.ts'
import { attachedTo, frame, frameShape, type ReportOptions } from './frame.ts'
import { issuerOn, issuerShort, planAmended, planCited } from './issuer.ts'
import { nameOn, recipientLines } from './recipients.ts'
import type { Of } from './shape.ts'
import { pendingOf } from './submission.ts'
import { NOTICE } from './unit-report.ts'
import { unitName } from './units.ts'
import type { ReportInput } from './view.ts'
import { BLANK, listed } from './words.ts'

/** Kế hoạch điều chỉnh, bổ sung: what changes, with an appendix that sets old and new side by side. */
export const amendmentShape = {
  frame: frameShape,
  asOf: 'text',
  blockers: ['text'],
  notice: 'text?',
  /** What it rests on, a line each: the decree sets them in italics. */
  bases: ['text'],
  opening: 'text',
  content: 'text',
  others: 'text',
  effect: 'text',
  closing: 'text',
  attachedTo: 'text',
  rows: [amendedRowShape],
} as const
export type AmendmentView = Of<typeof amendmentShape>

/** The plan's changes that wait for a decision; with the number of a deciding plan, those it approved. */
export function amendmentView({ progress, options = {} }: ReportInput): AmendmentView {
  const { plan, asOf } = progress
  const day = options.date ?? asOf
  const decided = options.number === undefined ? [] : decidedBy(plan, options.number)
  const items = decided.length > 0 ? decided : pendingOf(plan)
  const made = frame(
    progress,
    {
      kind: 'amendment',
      type: 'KẾ HOẠCH',
      code: `KH-${issuerOn(plan, day).code}`,
      subject: `Điều chỉnh, bổ sung ${planAmended(plan)}`,
      // A plan is addressed to nobody; who is reported to gets a copy.
      change: { to: [], recipients: recipientLines(plan, options.recipients).map((line) => nameOn(plan, line, day)) },
    },
    options,
  )
  return {
    frame: made,
    asOf,
    blockers: [
      ...(items.length === 0 ? ['không có nội dung điều chỉnh, bổ sung nào'] : []),
      ...blockers(progress, options),
    ],
    notice: plan.data.illustrative ? NOTICE : null,
    bases: items.length === 0 ? [] : [`Căn cứ ${planCited(plan)};`, `Xét đề nghị ${proposers(plan, items, day)}.`],
    opening:
      items.length === 0
        ? `${issuerShort(plan, day)} không có nội dung nào điều chỉnh, bổ sung ${planCited(plan)}./.`
        : `${issuerShort(plan, day)} điều chỉnh, bổ sung Kế hoạch như sau:`,
    content: `Điều chỉnh, bổ sung ${printCount(items.length)} nội dung của Kế hoạch (chi tiết tại Phụ lục kèm theo).`,
    others: `Các nội dung khác thực hiện theo ${planAmended(plan)}.`,
    effect: effectText(items, options),
    closing: `Yêu cầu các cơ quan, đơn vị có liên quan tổ chức thực hiện./.`,
    attachedTo: attachedTo('Kế hoạch', made, issuerShort(plan, day)),
    rows: amendedRows(plan, items, day),
  }
}

/** What the document of this number approved: typed with its code or without. */
const decidedBy = (plan: Plan, number: string): AmendedItem[] =>
  itemsOf(plan.amendments).filter(({ state, amendment: { approval } }) => {
    const own = approval?.number ?? ''
    return state === 'approved' && approval?.type === 'KH' && (own === number || own.startsWith(`${number}/`))
  })

/** The submissions it answers; a unit whose submission has no number yet is named. */
function proposers(plan: Plan, items: readonly AmendedItem[], day: Day): string {
  const asked = items.map(({ amendment: { submission, proposer } }) => {
    const name = unitName(plan, proposer, day)
    return submission
      ? `tại Tờ trình số ${submission.number} ngày ${printDay(submission.date)} của ${name}`
      : `của ${name} tại Tờ trình số ${BLANK}`
  })
  return listed([...new Set(asked)]) || BLANK
}

function effectText(items: readonly AmendedItem[], { date }: ReportOptions): string {
  const days = [...new Set(items.map((item): Day | null => heldFrom(item)))]
  const [only] = days
  if (days.length === 1 && only) return `Kế hoạch này có hiệu lực từ ngày ${printDay(only)}.`
  return date ? `Kế hoạch này có hiệu lực từ ngày ${printDay(date)}.` : `Kế hoạch này có hiệu lực từ ngày ${BLANK}.`
}
