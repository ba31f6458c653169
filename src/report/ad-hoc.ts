import { daysBetween, printDay } from '../core/day.ts'
import { printCount } from '../core/number.ts'
import type { Request } from '../core/plan.ts'
import type { OwedReport, Progress } from '../core/progress.ts'
import { fold } from '../core/text.ts'
import { type Answer, answerOf, answerShape, extraUnits } from './answers.ts'
import { endedBodies } from './blockers.ts'
import { causesShape, causesView } from './causes.ts'
import { type Frame, frame, frameShape, paperDay, type ReportOptions } from './frame.ts'
import { issuerName, issuerOn, planCited, planShort } from './issuer.ts'
import { type PartView, partShape, partView, toldOnRequest } from './passages.ts'
import { reportsShape, reportsView } from './reports-sent.ts'
import type { Of } from './shape.ts'
import { NOTICE } from './unit-report.ts'
import { unitName } from './units.ts'
import type { ReportInput } from './view.ts'
import { BLANK, daysFromTo, ILLUSTRATIVE, listed, uncapital, withoutEnd } from './words.ts'

/** The answer to one ad hoc request: what each unit asked has said, in its own figures, and who has said nothing. */
export const adHocShape = {
  frame: frameShape,
  asOf: 'text',
  blockers: ['text'],
  notice: 'text?',
  opening: 'text',
  /** Said of a plan that has no request; the rest of the paper is then empty. */
  none: 'text?',
  reports: reportsShape,
  /** The units that have not answered, by name; null where all have. */
  silent: 'text?',
  summary: partShape,
  answers: [answerShape],
  shortcomings: partShape,
  causes: causesShape,
  plans: partShape,
  proposals: partShape,
  closing: 'text',
} as const
export type AdHocView = Of<typeof adHocShape>

/** The paper that answers the request asked for; the period shown is the request's own window. */
export function adHocView({ progress, options = {} }: ReportInput): AdHocView {
  const { plan, asOf, reports } = progress
  const request = plan.data.requests?.find(({ id }) => id === options.request)
  const part = (of: Parameters<typeof toldOnRequest>[2]): PartView =>
    partView(toldOnRequest(progress, request?.id ?? '', of))
  const what = request ? uncapital(withoutEnd(request.topic)) : BLANK
  const paper = adHocFrame(progress, request, what, options)
  const sent = reportsView(progress)
  const issuer = issuerName(plan, paperDay(progress, options))
  return {
    frame: paper,
    asOf,
    blockers: [...notYet(progress, request), ...endedBodies(progress, options)],
    notice: plan.data.illustrative ? NOTICE : null,
    opening: opening(progress, request, what, issuer),
    none: request ? null : 'Kế hoạch chưa ghi yêu cầu báo cáo đột xuất nào nên chưa có nội dung để báo cáo.',
    reports: { ...sent, sentence: sent.sentence.replace(/^Trong kỳ đã nhận/, `Đến ngày ${printDay(asOf)} đã nhận`) },
    silent: request ? silentText(progress) : null,
    summary: summary(progress, request),
    answers: request ? answers(progress, request) : [],
    shortcomings: part('shortcomings'),
    causes: causesView(toldOnRequest(progress, request?.id ?? '', 'causes')),
    plans: part('next'),
    proposals: part('proposals'),
    closing: closing(progress, what, paper, { issuer, asked: reports.length > 0 }),
  }
}

/** The general judgement is the consolidating unit's own; what the units did stands with the answer of each. */
function summary(progress: Progress, request: Request | undefined): PartView {
  const ownOnly = { ...progress, plan: { ...progress.plan, reports: [] } }
  return partView(toldOnRequest(ownOnly, request?.id ?? '', 'direction'))
}

/** Every unit asked once, in the register's order, then others that answered all the same. */
function answers(progress: Progress, request: Request): Answer[] {
  const asked = progress.reports.map(({ unit }) => unit)
  const units = [...new Set([...asked, ...extraUnits(progress, request.id)])]
  return units.map((unit, i) => answerOf(progress, request, unit, { number: i + 1, asked: asked.includes(unit) }))
}

function opening(progress: Progress, request: Request | undefined, what: string, issuer: string): string {
  const { plan, asOf } = progress
  if (!request) return `Thực hiện ${planCited(plan)}, ${issuer} báo cáo đột xuất như sau:`
  const { window, document, on } = request
  const made = on ? ` ngày ${printDay(on)}` : ''
  const by = document ? withoutEnd(document) : `yêu cầu báo cáo đột xuất ${request.id}${made} (văn bản ${BLANK})`
  const days = `số liệu ${daysFromTo(window.from, window.to)}; báo cáo của các đơn vị nhận đến ngày ${printDay(asOf)}`
  return `Thực hiện ${by}, ${issuer} báo cáo về ${what} trong phạm vi ${planShort(plan)} (${days}) như sau:`
}

/** A request made after the date of facts is not known yet. */
const notYet = ({ asOf }: Progress, request: Request | undefined): string[] =>
  request?.on !== undefined && request.on > asOf
    ? [`yêu cầu ban hành ngày ${printDay(request.on)}, sau ngày tính số liệu ${printDay(asOf)}`]
    : []

function silentText({ reports, asOf }: Progress): string | null {
  const silent = reports.filter(({ received }) => received === null)
  if (silent.length === 0) return null
  const late = ({ name, due }: OwedReport): string =>
    due !== null && due < asOf
      ? `${name} (hạn gửi ${printDay(due)}, quá hạn ${printCount(daysBetween(due, asOf))} ngày)`
      : `${name}${due ? ` (hạn gửi ${printDay(due)})` : ''}`
  return `Đến ngày ${printDay(asOf)}, ${printCount(silent.length)} đơn vị chưa có báo cáo: ${silent.map(late).join('; ')}. Báo cáo này chưa có số liệu của ${silent.length === 1 ? 'đơn vị đó' : 'các đơn vị đó'}.`
}

/** Addressed to the superiors whose document asks; a request of the commune's own goes to the unit that collects the answers. */
function adHocFrame(progress: Progress, request: Request | undefined, what: string, options: ReportOptions): Frame {
  const { plan, asOf } = progress
  const subject = `Về ${what}`
  const code = `BC-${issuerOn(plan, paperDay(progress, options)).code}`
  const paper = frame(
    progress,
    { kind: 'ad-hoc', type: 'BÁO CÁO', code, subject, periodic: request !== undefined },
    options,
  )
  if (options.recipients || !request) return paper
  const asking = fold(request.document ?? '')
  const to = paper.to.filter((name) => asking.includes(fold(name)))
  const collector = request.to === undefined ? [] : [unitName(plan, request.to, options.date ?? asOf)]
  const kept = paper.recipients.filter((line) => /^lưu/iu.test(line))
  return { ...paper, to, recipients: [...(to.length > 0 ? ['Như trên'] : []), ...collector, ...kept] }
}

function closing(
  { plan }: Progress,
  what: string,
  { to }: Frame,
  { issuer, asked }: { readonly issuer: string; readonly asked: boolean },
): string {
  const invented = plan.data.illustrative ? ` (${ILLUSTRATIVE})` : ''
  const whom = to.length > 0 ? `kính báo cáo ${listed(to)} xem xét, chỉ đạo` : asked ? 'tổng hợp, báo cáo' : 'báo cáo'
  return `Trên đây là báo cáo về ${what}${invented}, ${issuer} ${whom}./.`
}
