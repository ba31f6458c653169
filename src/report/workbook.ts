import { printDay } from '../core/day.ts'
import type { FormHeading, FormRow, FormSheet } from '../core/form-view.ts'
import type { UnitView } from '../core/owed-work.ts'
import { beginningOf } from '../core/plan.ts'
import { leftOut } from './form.ts'
import { issuerOn, planShort } from './issuer.ts'
import { NOTICE } from './unit-report.ts'
import { unitName } from './units.ts'
import { daysFromTo, periodName } from './words.ts'
import { figureRows } from './workbook-figures.ts'
import { dutyRows, foreignPartRows, ownTaskRows, sharedTaskRows } from './workbook-tasks.ts'

/** The form of one unit for the period shown as a workbook lays it out; nothing is filled in that was not reported before it. */
export function workbookView(view: UnitView): FormSheet {
  const { progress, unit } = view
  const { plan, asOf, period } = progress
  const due = progress.reports.find((report) => report.unit === unit && report.due !== null)?.due ?? null
  const window = `${periodName(period)} (số liệu ${daysFromTo(period.from, period.to)})`
  return {
    plan: plan.id,
    unit,
    period: period.id,
    days: { from: beginningOf(plan) ?? EARLIEST, to: lastDay(plan.data.term?.until, period.to) },
    issuer: issuerOn(plan, asOf).lines.join(' '),
    place: issuerOn(plan, asOf).place ?? '……',
    unitName: unitName(plan, unit, asOf),
    title: 'BIỂU BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ, CHỈ TIÊU',
    subject: planShort(plan),
    span: `Kỳ báo cáo: ${window}.${due === null ? '' : ` Hạn gửi: ${printDay(due)}.`}`,
    notice: plan.data.illustrative ? NOTICE : null,
    rows: rowsOf(view),
    leftOut: leftOut(view),
  }
}

/** The first day a plan may name. */
const EARLIEST = '1945-01-01'

/** The end of the term; of the year where the plan states none, and of a period that lies beyond it. */
const lastDay = (until: string | undefined, to: string): string =>
  until !== undefined && until >= to ? until : `${to.slice(0, 4)}-12-31`

function rowsOf(view: UnitView): FormSheet['rows'] {
  const parts: readonly (readonly [title: string, rows: readonly (FormRow | FormHeading)[]])[] = [
    ['CHỈ TIÊU', figureRows(view)],
    ['NHIỆM VỤ CHỦ TRÌ', ownTaskRows(view)],
    ['PHẦN VIỆC TRONG NHIỆM VỤ CỦA ĐƠN VỊ KHÁC', foreignPartRows(view)],
    ['NHIỆM VỤ TỔ CHỨC THỰC HIỆN', dutyRows(view)],
    ['NHIỆM VỤ PHỐI HỢP (chỉ ghi khi có kết quả)', sharedTaskRows(view)],
  ]
  return parts
    .filter(([, rows]) => rows.length > 0)
    .flatMap(([heading, rows], i) => [{ heading, number: 'ABCDE'.charAt(i), level: 1 } as const, ...rows])
}
