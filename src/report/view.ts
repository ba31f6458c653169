import { printDay } from '../core/day.ts'
import type { DueItem } from '../core/due.ts'
import type { Issued } from '../core/issued.ts'
import type { AllMovements, Progress } from '../core/progress.ts'
import type { Ranked, Scorecards } from '../core/scorecard.ts'
import type { Review, TrendPoint } from '../core/trend.ts'
import { blockers } from './blockers.ts'
import { breakdownShape, byGroup, byUnit } from './breakdown.ts'
import { causesShape, causesView } from './causes.ts'
import { chartsShape, chartsView } from './charts.ts'
import { correctionsShape, correctionsView } from './corrections.ts'
import { nextDue, nextShape, overdueShape, overdueView, periodAfter } from './deadlines.ts'
import { documentsIssued } from './documents.ts'
import { dutiesShape, dutiesView } from './duties.ts'
import { attachedTo, type Frame, frame, frameShape, paperDay, type ReportOptions } from './frame.ts'
import { groupsInWords, groupsShape } from './groups.ts'
import { indicatorSteps, indicatorsShape, indicatorsView, stepsShape } from './indicators.ts'
import { issuerName, issuerOn, issuerShort, planCited, planShort, workNamed } from './issuer.ts'
import { movementShape, movementView } from './movement-view.ts'
import { partShape, partView, toldInPeriod } from './passages.ts'
import { issuedInFull, previousReport } from './previous.ts'
import { reportsShape, reportsView } from './reports-sent.ts'
import type { Of } from './shape.ts'
import { withStrays } from './strays.ts'
import { taskList, taskListShape } from './task-list.ts'
import { totals, totalsShape } from './totals.ts'
import { daysFromTo, ILLUSTRATIVE, listed, periodName } from './words.ts'

/** Everything a periodic report prints, in the order of its outline. */
export const periodicShape = {
  kind: 'text',
  frame: frameShape,
  asOf: 'text',
  period: { id: 'text', name: 'text', from: 'text', to: 'text', window: 'text', next: 'text' },
  /** Why the report may not be issued, beside what is still `[...]`. */
  blockers: ['text'],
  notice: 'text?',
  opening: 'text',
  /** Documents issued in the period. */
  documents: ['text'],
  direction: partShape,
  indicators: indicatorsShape,
  totals: totalsShape,
  groups: breakdownShape,
  units: breakdownShape,
  groupWords: groupsShape,
  movement: movementShape,
  overdue: overdueShape,
  duties: dutiesShape,
  reports: reportsShape,
  corrections: correctionsShape,
  others: partShape,
  shortcomings: partShape,
  causes: causesShape,
  plans: partShape,
  next: nextShape,
  proposals: partShape,
  closing: 'text',
  /** Under the titles of the appendices. */
  attachedTo: 'text',
  taskList: taskListShape,
  indicatorSteps: stepsShape,
  /** True where charts were asked for in the text itself. */
  withCharts: 'flag',
  charts: chartsShape,
} as const

/** A periodic report as a plain JSON value: figures as printed beside their fractions, sentences already worded. */
export type ReportView = Of<typeof periodicShape>

export interface ReportInput {
  readonly progress: Progress
  readonly movements: AllMovements
  /** The plan over its reporting years. Like all that follow, there only for kinds that rest on it. */
  readonly review?: Review
  /** The same progress for the unit asked for alone. */
  readonly own?: Progress
  /** The plan on the eve of the period shown. */
  readonly eve?: Progress
  /** What is owed at D. */
  readonly due?: readonly DueItem[]
  readonly cards?: { readonly cards: Scorecards; readonly ranked: Ranked | null }
  /** The plan's completion rate at the end of each period so far. */
  readonly trend?: readonly TrendPoint[]
  readonly options?: ReportOptions
}

/** Words and figures of the consolidated report of a period of whatever length; `kind` is its name (`quarter`). A plan that could not be read in full is never reported. */
export function periodicView(kind: string, { options = {}, ...input }: ReportInput): ReportView {
  const { plan } = input.progress
  if (plan.unread.length > 0) throw new Error(`plan ${plan.id} has unread files: ${plan.unread.join(', ')}`)
  const { progress, movements } = withStrays(input)
  const day = paperDay(progress, options)
  const subject = `Kết quả thực hiện ${workNamed(plan)} ${periodName(progress.period)}`
  const paper = frame(
    progress,
    { kind, type: 'BÁO CÁO', code: `BC-${issuerOn(plan, day).code}`, subject, periodic: true },
    options,
  )
  return {
    kind,
    frame: paper,
    asOf: progress.asOf,
    period: periodView(progress),
    blockers: blockers(progress, options),
    documents: documentsIssued(progress, previousReport(progress, kind, day)),
    ...narratives(progress),
    ...figures(progress, movements),
    withCharts: options.charts === true,
    charts: chartsView(progress, input.trend),
    notice: plan.data.illustrative ? NOTICE : null,
    opening: opening(progress, issuerName(plan, day), previousReport(progress, kind, day)),
    closing: closing(progress, issuerName(plan, day), paper),
    attachedTo: attachedTo('Báo cáo', paper, issuerShort(plan, day)),
  }
}

/** The report of a quarter. */
export const quarterView = (input: ReportInput): ReportView => periodicView('quarter', input)

type Narratives = 'direction' | 'others' | 'shortcomings' | 'causes' | 'plans' | 'proposals'

const narratives = (progress: Progress): Pick<ReportView, Narratives> => ({
  direction: partView(toldInPeriod(progress, 'direction')),
  others: partView(toldInPeriod(progress, null)),
  shortcomings: partView(toldInPeriod(progress, 'shortcomings')),
  causes: causesView(toldInPeriod(progress, 'causes')),
  plans: partView(toldInPeriod(progress, 'next')),
  proposals: partView(toldInPeriod(progress, 'proposals')),
})

const figures = (progress: Progress, movements: AllMovements) => ({
  indicators: indicatorsView(progress),
  totals: totals(progress),
  groups: byGroup(progress),
  units: byUnit(progress),
  groupWords: groupsInWords(progress, movements),
  movement: movementView(progress, movements),
  overdue: overdueView(progress),
  duties: dutiesView(progress),
  reports: reportsView(progress),
  corrections: correctionsView(progress),
  next: nextDue(progress, ' nêu tại mục II.4'),
  taskList: taskList(progress),
  indicatorSteps: indicatorSteps(progress),
})

const NOTICE =
  'mọi số liệu, kết quả và nhận định trong báo cáo này là giả định, dùng để minh họa, không phải của cơ quan, địa phương nào.'

function periodView(progress: Progress): ReportView['period'] {
  const { id, from, to } = progress.period
  const next = periodAfter(progress)
  const window = `(số liệu ${daysFromTo(from, to)})`
  return { id, name: periodName(progress.period), from, to, window, next: next ? periodName(next) : 'kỳ tới' }
}

function opening(progress: Progress, issuer: string, before: Issued | undefined): string {
  const { period, plan, asOf } = progress
  const until = asOf < period.to ? `, tính đến ngày ${printDay(asOf)}` : ''
  const window = `(số liệu ${daysFromTo(period.from, period.to)}${until})`
  const after = before ? `, tiếp theo ${issuedInFull(plan, before)}` : ''
  return `Thực hiện ${planCited(plan)}${after}, ${issuer} báo cáo kết quả thực hiện ${periodName(period)} ${window} như sau:`
}

/** The last sentence; `./.` ends an official paper. */
function closing({ plan, period }: Progress, issuer: string, { to }: Frame): string {
  const what = `Trên đây là báo cáo kết quả thực hiện ${planShort(plan)} ${periodName(period)}`
  const invented = plan.data.illustrative ? ` (${ILLUSTRATIVE})` : ''
  const whom =
    to.length > 0 ? `kính báo cáo ${listed(to)} xem xét, chỉ đạo` : 'thông báo để các cơ quan, đơn vị biết, thực hiện'
  return `${what}${invented}, ${issuer} ${whom}./.`
}
