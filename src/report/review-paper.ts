import { printDay } from '../core/day.ts'
import { beginningOf } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { capital } from '../core/text.ts'
import type { Review } from '../core/trend.ts'
import { blockers } from './blockers.ts'
import { breakdownShape, byGroup, byUnit } from './breakdown.ts'
import { causesShape, causesView } from './causes.ts'
import { chartsShape, chartsView } from './charts.ts'
import { documentsIssued } from './documents.ts'
import { dutiesShape, dutiesView } from './duties.ts'
import { dutyCycles, dutyCyclesShape } from './duty-cycles.ts'
import { attachedTo, type Frame, frame, frameShape, paperDay, type ReportOptions } from './frame.ts'
import { indicatorsShape, indicatorsView } from './indicators.ts'
import { issuerName, issuerOn, issuerShort, planCited, planShort, workNamed } from './issuer.ts'
import { partShape, partView, toldOfYears } from './passages.ts'
import { reportsView } from './reports-sent.ts'
import { BROKEN, reviewIndicators, reviewIndicatorsShape } from './review-indicators.ts'
import { reviewMoney, reviewMoneyShape } from './review-money.ts'
import { reviewRates, reviewRatesShape } from './review-rates.ts'
import { changeHeads, reviewName, reviewWindow, unfinishedNote, yearHead, yearsShown } from './review-span.ts'
import { reviewTasks, reviewTasksShape } from './review-tasks.ts'
import type { Of } from './shape.ts'
import { withStrays } from './strays.ts'
import { taskList, taskListShape } from './task-list.ts'
import { totals, totalsShape } from './totals.ts'
import { NOTICE } from './unit-report.ts'
import type { ReportInput } from './view.ts'
import { ILLUSTRATIVE, listed, NONE, periodName } from './words.ts'

/** A review after several years: each rate and indicator by year, what was carried over, what was never begun, money, duties by cycle. */
export const reviewShape = {
  frame: frameShape,
  asOf: 'text',
  blockers: ['text'],
  notice: 'text?',
  opening: 'text',
  /** Said of a plan that states no beginning: nobody can say which year was its first. */
  noBeginning: 'text?',
  /** Heads of the columns: the years, an unfinished one marked, and each against the one before. */
  years: ['text'],
  changes: ['text'],
  unfinished: 'text?',
  /** Heads of the last two years, and of the last against the one before; null where there is one year. */
  recent: ['text'],
  recentChange: 'text?',
  /** More years than the table in the text has columns for: all of them stand in an appendix. */
  long: 'flag',
  totals: totalsShape,
  groups: breakdownShape,
  units: breakdownShape,
  rates: reviewRatesShape,
  tasks: reviewTasksShape,
  indicators: indicatorsShape,
  series: reviewIndicatorsShape,
  /** False where no year has a figure: there is nothing to compare. */
  compared: 'flag',
  /** What is to be known of the comparisons. */
  seriesNote: 'text',
  money: reviewMoneyShape,
  duties: dutiesShape,
  cycles: dutyCyclesShape,
  /** How many of the reports owed in these years came, in a sentence. */
  reports: 'text',
  /** Documents issued in these years, each in full. */
  documents: ['text'],
  direction: partShape,
  shortcomings: partShape,
  causes: causesShape,
  plans: partShape,
  proposals: partShape,
  closing: 'text',
  attachedTo: 'text',
  taskList: taskListShape,
  charts: chartsShape,
} as const
export type ReviewView = Of<typeof reviewShape>

const NOTHING: Review = { years: [], rates: [], indicators: [] }

/** The review of the years shown. */
export function reviewView({ review = NOTHING, trend, options = {}, ...input }: ReportInput): ReviewView {
  const { progress } = withStrays(input)
  const { plan, asOf } = progress
  const name = reviewName(progress)
  const day = paperDay(progress, options)
  const paper = reviewFrame(progress, options)
  return {
    frame: paper,
    asOf,
    blockers: blockers(progress, options),
    notice: plan.data.illustrative ? NOTICE : null,
    opening: `Thực hiện ${planCited(plan)}, ${issuerName(plan, day)} báo cáo ${name} thực hiện, ${periodName(progress.period)} (${reviewWindow(progress)}) như sau:`,
    noBeginning:
      beginningOf(plan) === undefined
        ? 'Kế hoạch không nêu ngày ban hành và thời gian thực hiện nên chưa xác định được năm đầu thực hiện.'
        : null,
    ...overYears(progress, review),
    ...figures(progress),
    documents: documentsIssued(progress),
    ...narratives(progress),
    closing: closing(progress, name, issuerName(plan, day), paper),
    attachedTo: attachedTo('Báo cáo', paper, issuerShort(plan, day)),
    charts: chartsView(progress, trend),
  }
}

function reviewFrame(progress: Progress, options: ReportOptions): Frame {
  const { plan, period, asOf } = progress
  const until = asOf < period.to ? `, số liệu đến ngày ${printDay(asOf)}` : ''
  const subject = `${capital(reviewName(progress))} thực hiện ${workNamed(plan)} (${periodName(period)}${until})`
  const code = `BC-${issuerOn(plan, paperDay(progress, options)).code}`
  return frame(progress, { kind: 'review', type: 'BÁO CÁO', code, subject, periodic: true }, options)
}

function overYears(progress: Progress, review: Review) {
  const years = yearsShown(review, progress.period)
  const changes = changeHeads(years)
  const series = reviewIndicators(progress, review)
  return {
    years: years.map(yearHead),
    changes,
    unfinished: unfinishedNote(years),
    recent: years.slice(-2).map(yearHead),
    recentChange: changes.at(-1) ?? null,
    long: years.length > 2,
    rates: reviewRates(progress, review, years),
    tasks: reviewTasks(progress, years),
    series,
    compared: series.some(({ cells }) => cells.some(({ text }) => text !== NONE)),
    seriesNote: seriesNote(series.some((row) => row.changes.includes(BROKEN))),
  }
}

const seriesNote = (broken: boolean): string =>
  `Giá trị cả năm tính gộp các kỳ của năm. Tăng (+), giảm (-) tính từ số chưa làm tròn; của chỉ tiêu có đơn vị tính % là điểm phần trăm.${
    broken ? ` Ghi “${BROKEN}” là số liệu hai năm thuộc hai chuỗi khác nhau, không so sánh được.` : ''
  }`

const figures = (progress: Progress) => ({
  totals: totals(progress),
  groups: byGroup(progress),
  units: byUnit(progress),
  indicators: indicatorsView(progress),
  money: reviewMoney(progress),
  duties: dutiesView(progress),
  cycles: dutyCycles(progress),
  reports: reportsView(progress).sentence.replace(/^Trong kỳ/, 'Trong các năm này'),
  taskList: taskList(progress),
})

/** Of what lies ahead only the latest words say anything still. */
const narratives = (progress: Progress) => ({
  direction: partView(toldOfYears(progress, 'direction')),
  shortcomings: partView(toldOfYears(progress, 'shortcomings')),
  causes: causesView(toldOfYears(progress, 'causes')),
  plans: partView(toldOfYears(progress, 'next', true)),
  proposals: partView(toldOfYears(progress, 'proposals', true)),
})

function closing({ plan }: Progress, name: string, issuer: string, { to }: Frame): string {
  const invented = plan.data.illustrative ? ` (${ILLUSTRATIVE})` : ''
  const whom =
    to.length > 0 ? `kính báo cáo ${listed(to)} xem xét, chỉ đạo` : 'thông báo để các cơ quan, đơn vị biết, thực hiện'
  return `Trên đây là báo cáo ${name} thực hiện ${planShort(plan)}${invented}, ${issuer} ${whom}./.`
}
