import { printDay } from '../core/day.ts'
import type { NarrativePart } from '../core/passage.ts'
import type { Plan } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { blockers } from './blockers.ts'
import { causesShape, causesView } from './causes.ts'
import { correctionsShape, correctionsView } from './corrections.ts'
import { nextDue, nextShape } from './deadlines.ts'
import { documentsOf } from './documents.ts'
import { frameShape } from './frame.ts'
import { indicatorsShape, indicatorsView } from './indicators.ts'
import { planCited, planShort } from './issuer.ts'
import { isBy, type PartView, partShape, partView, reportsOf, toldByUnit } from './passages.ts'
import { perUnitFigures } from './per-unit.ts'
import type { Of } from './shape.ts'
import { totals, totalsShape } from './totals.ts'
import { unitDuties, unitDutiesShape } from './unit-duties.ts'
import { unitFrame } from './unit-frame.ts'
import { leadRows, leadShape, takingPart, takingPartShape } from './unit-tasks.ts'
import { unitName } from './units.ts'
import type { ReportInput } from './view.ts'
import { daysFromTo, listed, periodName } from './words.ts'

/** What one unit answers for in a period. */
export const unitShape = {
  frame: frameShape,
  asOf: 'text',
  blockers: ['text'],
  notice: 'text?',
  opening: 'text',
  /** Said where the unit has not reported for the period. */
  silent: 'text?',
  /** Documents the unit says were issued in the period. */
  documents: ['text'],
  direction: partShape,
  totals: totalsShape,
  tasks: leadShape,
  cooperating: takingPartShape,
  indicators: indicatorsShape,
  /** Figures of indicators that every unit must reach by itself. */
  perUnit: ['text'],
  duties: unitDutiesShape,
  corrections: correctionsShape,
  others: partShape,
  shortcomings: partShape,
  causes: causesShape,
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
  const name = unitName(plan, unit, options.date ?? asOf)
  const part = (of: NarrativePart | null): PartView => partView(toldByUnit(progress, unit, of))
  const subject = `Kết quả thực hiện ${planShort(plan)} ${periodName(period)}`
  const paper = unitFrame(progress, unit, { kind: 'unit', type: 'BÁO CÁO', code: 'BC', subject }, options)
  return {
    frame: paper,
    asOf,
    blockers: blockers(progress, { ...options, recipients: [] }),
    notice: plan.data.illustrative ? NOTICE : null,
    opening: `Thực hiện ${planCited(plan)}, ${name} báo cáo kết quả thực hiện ${periodName(period)} (số liệu ${daysFromTo(period.from, period.to)}) như sau:`,
    silent: silence(progress, unit),
    documents: documentsOf(progress, unit),
    direction: part('direction'),
    totals: totals(own),
    tasks: leadRows(progress, unit),
    cooperating: takingPart(progress, unit),
    indicators: indicatorsView(own),
    perUnit: perUnitFigures(progress, unit),
    duties: unitDuties(progress, unit),
    corrections: correctionsView({ ...progress, plan: onlyReportsOf(progress, unit) }),
    others: part(null),
    shortcomings: part('shortcomings'),
    causes: causesView(toldByUnit(progress, unit, 'causes')),
    plans: part('next'),
    next: nextDue(own),
    proposals: part('proposals'),
    closing: `Trên đây là báo cáo kết quả thực hiện ${planShort(plan)} ${periodName(period)}, ${name} kính báo cáo ${listed(paper.to)} xem xét, tổng hợp./.`,
  }
}

export const NOTICE =
  'mọi số liệu, kết quả và nhận định trong văn bản này là giả định, dùng để minh họa, không phải của cơ quan, địa phương nào.'

const onlyReportsOf = (progress: Progress, unit: string): Plan => ({
  ...progress.plan,
  reports: progress.plan.reports.filter(isBy(progress, unit)),
})

/** A unit that has not reported: what the figures below come from instead. */
function silence(progress: Progress, unit: string): string | null {
  const { plan, period, asOf } = progress
  if (reportsOf(progress, unit).length > 0) return null
  const last = plan.reports.findLast((report) => report.effective <= asOf && isBy(progress, unit)(report))
  const said = `Tính đến ngày ${printDay(asOf)}, đơn vị chưa có báo cáo ${periodName(period)}`
  if (!last) return `${said} và chưa có báo cáo nào từ khi thực hiện Kế hoạch.`
  const name = last.window ? periodName(last.window) : last.period
  return `${said}; số liệu dưới đây lấy từ các báo cáo trước, gần nhất là báo cáo ${name} (ngày ${printDay(last.date)}).`
}
