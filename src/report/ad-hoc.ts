import { printDay } from '../core/day.ts'
import type { Report, Request } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { capital } from '../core/text.ts'
import { endedBodies } from './blockers.ts'
import { frame, frameShape } from './frame.ts'
import { figureText } from './indicator-words.ts'
import { issuerCode, issuerName, planShort } from './issuer.ts'
import { type PartView, partShape, requestPart } from './passages.ts'
import { reportsShape, reportsView } from './reports-sent.ts'
import type { Of } from './shape.ts'
import { resultText, taskTitle } from './task-words.ts'
import { NOTICE } from './unit-report.ts'
import { unitName } from './units.ts'
import type { ReportInput } from './view.ts'
import { BLANK, daysFromTo, listed, uncapital, withoutEnd } from './words.ts'

/** The answer to one ad hoc request: what each unit asked has said and what figures it gave. */
export const adHocShape = {
  frame: frameShape,
  asOf: 'text',
  blockers: ['text'],
  notice: 'text?',
  opening: 'text',
  reports: reportsShape,
  answers: [
    {
      number: 'text',
      unit: 'text',
      /** Said where the unit asked has not answered. */
      silent: 'text?',
      tasks: [{ title: 'text', text: 'text' }],
      indicators: [{ title: 'text', text: 'text' }],
    },
  ],
  direction: partShape,
  shortcomings: partShape,
  causes: partShape,
  plans: partShape,
  proposals: partShape,
  closing: 'text',
} as const
export type AdHocView = Of<typeof adHocShape>

/** The paper that answers the request asked for; the period shown is the request's own window. */
export function adHocView({ progress, options = {} }: ReportInput): AdHocView {
  const { plan, asOf } = progress
  const request = plan.data.requests?.find(({ id }) => id === options.request)
  if (!request) throw new Error(`no request ${options.request}`)
  const { topic, window } = request
  const what = uncapital(withoutEnd(topic))
  const part = (of: Parameters<typeof requestPart>[2]): PartView => requestPart(progress, request.id, of)
  const code = `BC-${issuerCode(plan)}`
  const paper = frame(
    progress,
    { kind: 'ad-hoc', type: 'BÁO CÁO', code, subject: capital(what), periodic: true },
    options,
  )
  const whom =
    paper.to.length > 0 ? `kính báo cáo ${listed(paper.to)} xem xét, chỉ đạo` : 'thông báo để các cơ quan, đơn vị biết'
  return {
    frame: paper,
    asOf,
    blockers: endedBodies(progress, options),
    notice: plan.data.illustrative ? NOTICE : null,
    opening: `Thực hiện ${request.document ? withoutEnd(request.document) : `yêu cầu ${request.id} (văn bản ${BLANK})`}, ${issuerName(plan)} báo cáo về ${what} trong phạm vi ${planShort(plan)} (số liệu ${daysFromTo(window.from, window.to)}) như sau:`,
    reports: reportsView(progress),
    answers: askedUnits(progress, request).map((unit, i) => answer(progress, request, unit, i)),
    direction: part('direction'),
    shortcomings: part('shortcomings'),
    causes: part('causes'),
    plans: part('next'),
    proposals: part('proposals'),
    closing: `Trên đây là báo cáo về ${what}, ${capital(issuerName(plan))} ${whom}./.`,
  }
}

/** Units asked, in the request's order, then others that answered all the same. */
function askedUnits({ plan, reports }: Progress, request: Request): string[] {
  const asked = request.from === 'all' ? reports.map(({ unit }) => unit) : request.from
  const answered = plan.reports.filter(({ period }) => period === request.id).map(({ unit }) => unit)
  return [...new Set([...asked, ...answered])]
}

function answer(progress: Progress, request: Request, unit: string, i: number): AdHocView['answers'][number] {
  const { plan, asOf } = progress
  const name = unitName(plan, unit, asOf)
  const report = plan.reports.find((r) => r.period === request.id && r.unit === unit && r.effective <= asOf)
  if (!report) {
    const due = request.due ? ` (hạn gửi ${printDay(request.due)})` : ''
    return { number: String(i + 1), unit: name, silent: `Chưa có báo cáo${due}`, tasks: [], indicators: [] }
  }
  return {
    number: String(i + 1),
    unit: name,
    silent: null,
    tasks: tasksOf(progress, report),
    indicators: indicatorsOf(progress, report),
  }
}

const tasksOf = ({ tasks }: Progress, report: Report) =>
  tasks
    .filter(({ id }) => Object.hasOwn(report.tasks, id) && report.tasks[id]?.none !== true)
    .map((task) => ({ title: taskTitle(task), text: resultText(task) }))

const indicatorsOf = ({ indicators }: Progress, report: Report) =>
  indicators
    .filter(({ indicator, figure }) => Object.hasOwn(report.indicators, indicator.id) && figure)
    .map((status) => ({
      title: `${status.indicator.id} ${withoutEnd(status.indicator.data.name)}`,
      text: status.figure ? figureText(status, status.figure) : '',
    }))
