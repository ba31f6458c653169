import { printDay } from '../core/day.ts'
import { printCount } from '../core/number.ts'
import { headAt } from '../core/person.ts'
import type { NarrativePart, Plan } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { capital } from '../core/text.ts'
import { holderAt } from '../core/unit.ts'
import { blockers } from './blockers.ts'
import { correctionsShape, correctionsView } from './corrections.ts'
import { nextDue, nextShape } from './deadlines.ts'
import { dutiesShape, dutiesView } from './duties.ts'
import { type Frame, frame, frameShape, type ReportOptions } from './frame.ts'
import { indicatorsShape, indicatorsView } from './indicators.ts'
import { issuerShort, planCited, planShort, unitCode } from './issuer.ts'
import { type PartView, partShape, unitNarrative } from './passages.ts'
import { reportsShape, reportsView } from './reports-sent.ts'
import type { Of } from './shape.ts'
import { taskList, taskListShape } from './task-list.ts'
import { stateText, taskTitle } from './task-words.ts'
import { totals, totalsShape } from './totals.ts'
import { leadName, unitName } from './units.ts'
import type { ReportInput } from './view.ts'
import { BLANK, daysFromTo, periodName } from './words.ts'

/** What one unit answers for in a period. */
export const unitShape = {
  frame: frameShape,
  asOf: 'text',
  blockers: ['text'],
  notice: 'text?',
  opening: 'text',
  /** Said where the unit has not reported for the period. */
  silent: 'text?',
  direction: partShape,
  totals: totalsShape,
  taskList: taskListShape,
  cooperating: [{ number: 'text', title: 'text', lead: 'text', state: 'text' }],
  indicators: indicatorsShape,
  duties: dutiesShape,
  reports: reportsShape,
  corrections: correctionsShape,
  shortcomings: partShape,
  causes: partShape,
  plans: partShape,
  next: nextShape,
  proposals: partShape,
  closing: 'text',
} as const
export type UnitView = Of<typeof unitShape>

/** The report of one unit on the tasks, indicators and duties it holds; figures are those of the plan's own measuring. */
export function unitView({ progress, own = progress, options = {} }: ReportInput): UnitView {
  const { plan, period, asOf } = progress
  const unit = options.unit ?? ''
  const name = unitName(plan, unit, asOf)
  const part = (of: NarrativePart): PartView => unitNarrative(progress, unit, of)
  const paper = unitFrame(progress, unit, options)
  const reported = plan.reports.some((r) => r.unit === unit && r.period === period.id && r.effective <= asOf)
  return {
    frame: paper,
    asOf,
    blockers: blockers(progress, options),
    notice: plan.data.illustrative ? NOTICE : null,
    opening: `Thực hiện ${planCited(plan)}, ${name} báo cáo kết quả thực hiện nhiệm vụ được giao ${periodName(period)} (số liệu ${daysFromTo(period.from, period.to)}) như sau:`,
    silent: reported
      ? null
      : `Tính đến ngày ${printDay(asOf)}, đơn vị chưa có báo cáo ${periodName(period)} trong hệ thống theo dõi; số liệu dưới đây lấy từ các kỳ trước`,
    direction: part('direction'),
    totals: totals(own),
    taskList: taskList(own).filter(({ tasks }) => tasks.length > 0),
    cooperating: cooperatingRows(progress, unit),
    indicators: indicatorsView(own),
    duties: dutiesView(own),
    reports: reportsView(own),
    corrections: correctionsView({ ...progress, plan: onlyReportsOf(plan, unit) }),
    shortcomings: part('shortcomings'),
    causes: part('causes'),
    plans: part('next'),
    next: nextDue(own),
    proposals: part('proposals'),
    closing: `Trên đây là báo cáo kết quả thực hiện ${planShort(plan)} ${periodName(period)} của ${name}, kính báo cáo ${paper.to.join(', ')} xem xét, tổng hợp./.`,
  }
}

export const NOTICE =
  'mọi số liệu, kết quả và nhận định trong văn bản này là giả định, dùng để minh họa, không phải của cơ quan, địa phương nào.'

const onlyReportsOf = (plan: Plan, unit: string): Plan => ({
  ...plan,
  reports: plan.reports.filter((r) => r.unit === unit),
})

/** Tasks that others lead and the unit takes part in. */
function cooperatingRows(progress: Progress, unit: string): UnitView['cooperating'] {
  const { plan, asOf } = progress
  const takesPart = (ids: readonly string[] = []): boolean => ids.some((id) => holderAt(plan, id, asOf).unit === unit)
  return progress.tasks
    .filter((status) => status.holder !== unit && takesPart(status.task.data.with))
    .map((status, i) => ({
      number: printCount(i + 1),
      title: taskTitle(status),
      lead: capital(leadName(plan, status, asOf)),
      state: stateText(status, asOf),
    }))
}

/** A section of the commune has it as its parent; a body that is asked and not ordered has not. */
export function unitFrame(progress: Progress, unit: string, options: ReportOptions, type = 'BÁO CÁO'): Frame {
  const { plan, asOf, period } = progress
  const day = options.date ?? asOf
  const found = plan.units.get(unit)
  const isOrdered = (found?.data.relation ?? 'assigned') === 'assigned'
  const signer = options.signer ?? (found && headAt(found, day)?.data.name)
  const to = plan.data.reporting?.[0]?.to ?? plan.data.roles?.gate
  const paper = {
    kind: type === 'BÁO CÁO' ? 'unit' : 'form',
    type,
    code: type === 'BÁO CÁO' ? `BC-${unitCode(plan, unit)}` : null,
    subject: `Kết quả thực hiện nhiệm vụ của ${planShort(plan)} ${periodName(period)}`,
    periodic: true,
    change: {
      issuer: [unitName(plan, unit, day).toUpperCase()],
      parent: isOrdered ? plan.data.issuer.name.join(' ') : null,
      to: [to === undefined ? issuerShort(plan) : unitName(plan, to, day)],
      recipients: options.recipients ?? ['Như trên', 'Lưu: VT'],
      authority: null,
    },
  }
  const post = options.post ?? [found?.data.head?.toUpperCase() ?? BLANK]
  return frame(progress, paper, { ...options, post, ...(signer ? { signer } : {}) })
}
