import { printDay } from '../core/day.ts'
import type { Progress } from '../core/progress.ts'
import { type FormInput, indicatorRows, laterIndicators } from './form-indicators.ts'
import { type FormRow, formRowShape } from './form-rows.ts'
import { dutyRows, finishedTasks, sharedRows, taskRows } from './form-tasks.ts'
import { type Frame, frameShape, paperDay, type ReportOptions } from './frame.ts'
import { issuerOn, planShort } from './issuer.ts'
import type { Of } from './shape.ts'
import { unitFrame } from './unit-frame.ts'
import { NOTICE } from './unit-report.ts'
import { unitName } from './units.ts'
import type { ReportInput } from './view.ts'
import { BLANK, daysFromTo, periodName } from './words.ts'

/** A form that a unit fills in for a period: what it owes, with the last known values, and room for the new ones. */
export const formShape = {
  frame: frameShape,
  asOf: 'text',
  blockers: ['text'],
  notice: 'text?',
  unit: 'text',
  period: 'text',
  window: 'text',
  due: 'text?',
  to: 'text',
  groups: [{ letter: 'text', title: 'text', rows: [formRowShape] }],
  /** What stands in no line of the form, and why; one sentence each. */
  leftOut: ['text'],
  /** Headings of the narrative. */
  parts: [{ number: 'text', title: 'text' }],
  /** A line to write on. */
  dots: 'text',
} as const
export type FormView = Of<typeof formShape>

const PARTS = [
  'Công tác chỉ đạo, điều hành',
  'Tồn tại, hạn chế',
  'Nguyên nhân (khách quan, chủ quan)',
  'Phương hướng, nhiệm vụ kỳ tới',
  'Kiến nghị, đề xuất',
]
/** As long as a line of the page on its wide side. */
const DOTS = '…'.repeat(47)

/** The form of one unit for the period shown; nothing is filled in that was not reported before it. */
export function formView({ progress, own = progress, eve = progress, options = {} }: ReportInput): FormView {
  const { plan, asOf, period } = progress
  const unit = options.unit ?? ''
  const input: FormInput = { progress, eve, unit }
  const owed = own.reports.find((report) => report.due !== null)?.due ?? null
  return {
    frame: formFrame(progress, unit, options),
    asOf,
    blockers: [],
    notice: plan.data.illustrative ? NOTICE : null,
    unit: unitName(plan, unit, asOf),
    period: periodName(period),
    window: `số liệu ${daysFromTo(period.from, period.to)}`,
    due: owed === null ? null : printDay(owed),
    to: unitFrame(progress, unit, PAPER, options).to.join(', '),
    groups: groupsOf(input),
    leftOut: leftOut(input),
    parts: PARTS.map((title, i) => ({ number: String(i + 1), title })),
    dots: DOTS,
  }
}

function groupsOf(input: FormInput): FormView['groups'] {
  const all: readonly (readonly [title: string, rows: readonly FormRow[]])[] = [
    ['CHỈ TIÊU', indicatorRows(input)],
    ['NHIỆM VỤ CHỦ TRÌ', taskRows(input)],
    ['NHIỆM VỤ TỔ CHỨC THỰC HIỆN', dutyRows(input)],
    ['NHIỆM VỤ PHỐI HỢP (chỉ ghi khi có kết quả)', sharedRows(input)],
  ]
  return all
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows], i) => ({ letter: 'ABCD'.charAt(i), title, rows }))
}

export function leftOut(input: FormInput): string[] {
  const done = finishedTasks(input)
  const later = laterIndicators(input)
  return [
    ...(done.length > 0 ? [`Nhiệm vụ đã hoàn thành từ các kỳ trước, không phải báo cáo lại: ${done.join(', ')}`] : []),
    ...(later.length > 0 ? [`Chỉ tiêu chưa đến kỳ báo cáo: ${later.join(', ')}`] : []),
  ]
}

/** A form has no number: it carries lines to date and to sign it, for who fills it in and for the head. */
function formFrame(progress: Progress, unit: string, options: ReportOptions): Frame {
  const subject = `Kết quả thực hiện ${planShort(progress.plan)} ${periodName(progress.period)}`
  const whole = unitFrame(progress, unit, { ...PAPER, subject }, options)
  const place = issuerOn(progress.plan, paperDay(progress, options)).place ?? DAY_BLANK
  return {
    ...whole,
    draft: false,
    landscape: true,
    place: place.replaceAll(BLANK, DAY_BLANK),
    date: `ngày ${DAY_BLANK} tháng ${DAY_BLANK} năm ${DAY_BLANK}`,
    to: [],
    recipients: [],
    preparer: `NGƯỜI LẬP BIỂU\n${SIGN}`,
    authority: null,
    title: `THỦ TRƯỞNG ĐƠN VỊ\n${SIGN}`,
    signer: DAY_BLANK.repeat(4),
  }
}

const PAPER = { kind: 'form', type: 'BIỂU MẪU BÁO CÁO', subject: null, code: null } as const
const DAY_BLANK = '……'
const SIGN = '(Ký, ghi rõ họ tên)'
