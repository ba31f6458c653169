import { addDays, type Day, printDay } from '../core/day.ts'
import { printCount, printPercent } from '../core/number.ts'
import { type Calendar, type Period, periodHolding, periodOf } from '../core/period.ts'
import type { Progress } from '../core/progress.ts'
import { fromDecimal, ONE, type Ratio, subtract } from '../core/ratio.ts'
import { capital } from '../core/text.ts'
import type { ReviewIndicator, ReviewRate, ReviewYear, TrendPoint } from '../core/trend.ts'
import { blockers } from './blockers.ts'
import { breakdownShape, byGroup } from './breakdown.ts'
import { chartsShape, chartsView } from './charts.ts'
import { dutiesShape, dutiesView } from './duties.ts'
import { printValue, rateCell } from './figure-text.ts'
import { frame, frameShape } from './frame.ts'
import { statedValue, stepValue } from './indicator-words.ts'
import { issuerCode, issuerName, planCited, planShort, workNamed } from './issuer.ts'
import { consolidatedPart, partShape } from './passages.ts'
import type { Of } from './shape.ts'
import { taskList, taskListShape } from './task-list.ts'
import { totals, totalsShape } from './totals.ts'
import { NOTICE } from './unit-report.ts'
import type { ReportInput } from './view.ts'
import { daysFromTo, listed, NO_REPORT, NONE, periodName, withoutEnd } from './words.ts'

/** A review after several years: each rate and indicator a column a year, what was carried over, what was never begun. */
export const reviewShape = {
  frame: frameShape,
  asOf: 'text',
  blockers: ['text'],
  notice: 'text?',
  opening: 'text',
  /** Heads of the columns: the years, an unfinished one marked. */
  years: ['text'],
  unfinished: 'text?',
  totals: totalsShape,
  groups: breakdownShape,
  rates: [{ name: 'text', cells: ['text'], change: 'text' }],
  indicators: [
    { number: 'text', name: 'text', unit: 'text', baseline: 'text', cells: ['text'], target: 'text', change: 'text' },
  ],
  left: ['text'],
  duties: dutiesShape,
  direction: partShape,
  shortcomings: partShape,
  causes: partShape,
  plans: partShape,
  proposals: partShape,
  closing: 'text',
  attachedTo: 'text',
  taskList: taskListShape,
  charts: chartsShape,
} as const
export type ReviewView = Of<typeof reviewShape>

/** Three years from the plan's first reporting year, and five once the three are over. */
export function reviewPeriod(day: Day, calendar: Calendar, beginning: Day | undefined): Period | undefined {
  const first = periodHolding(beginning ?? day, 'year', calendar)
  if (!first || !/^\d{4}$/.test(first.id)) return undefined
  const span = (years: number): Period | undefined => periodOf(`${first.id}..${Number(first.id) + years - 1}`, calendar)
  const three = span(3)
  return three && three.to < day ? span(5) : three
}

/** `Sơ kết 3 năm`, `Tổng kết 5 năm`: the last review of the plan's term sums it up. */
function nameOf({ plan, period }: Progress): string {
  const [from = 0, until = 0] = period.id.split('..').map(Number)
  const years = until - from + 1
  const last = plan.data.term?.until
  return `${years >= 5 || (last !== undefined && period.to >= addDays(last, -31)) ? 'Tổng kết' : 'Sơ kết'} ${years} năm`
}

/** The review of the years shown. */
export function reviewView({ progress, review, trend, options = {} }: ReportInput): ReviewView {
  const { plan, asOf, period } = progress
  const within = ({ period: { from, to } }: { readonly period: Period }): boolean =>
    from >= period.from && to <= period.to
  const years = (review?.years ?? []).filter(within)
  const name = nameOf(progress)
  const shown = <R extends { readonly points: readonly TrendPoint[] }>(row: R): R => ({
    ...row,
    points: row.points.filter(within),
  })
  const subject = `${name} thực hiện ${workNamed(plan)} (${periodName(period)})`
  const paper = frame(
    progress,
    { kind: 'review', type: 'BÁO CÁO', code: `BC-${issuerCode(plan)}`, subject, periodic: true },
    options,
  )
  const running = years.find(({ over }) => !over)
  return {
    frame: paper,
    asOf,
    blockers: blockers(progress, options),
    notice: plan.data.illustrative ? NOTICE : null,
    opening: `Thực hiện ${planCited(plan)}, ${issuerName(plan)} báo cáo ${name.toLowerCase()} thực hiện (số liệu ${daysFromTo(period.from, period.to)}${asOf < period.to ? `, tính đến ngày ${printDay(asOf)}` : ''}) như sau:`,
    years: years.map(({ period: { id }, over }) => `Năm ${id}${over ? '' : ' (*)'}`),
    unfinished: running ? `(*) năm chưa kết thúc, số liệu tính đến ngày ${printDay(running.asOf)}` : null,
    totals: totals(progress),
    groups: byGroup(progress),
    rates: (review?.rates ?? []).map(shown).map(rateRow),
    indicators: (review?.indicators ?? []).map(shown).map((row, i) => indicatorRow(progress, row, i)),
    left: years.flatMap(leftOver),
    duties: dutiesView(progress),
    direction: consolidatedPart(progress, 'direction'),
    shortcomings: consolidatedPart(progress, 'shortcomings'),
    causes: consolidatedPart(progress, 'causes'),
    plans: consolidatedPart(progress, 'next'),
    proposals: consolidatedPart(progress, 'proposals'),
    closing: closing(progress, name, paper.to),
    attachedTo: `Kèm theo Báo cáo ${name.toLowerCase()} thực hiện ${planShort(plan)}`,
    taskList: taskList(progress),
    charts: chartsView(progress, trend),
  }
}

function closing({ plan }: Progress, name: string, to: readonly string[]): string {
  const whom =
    to.length > 0 ? `kính báo cáo ${listed(to)} xem xét, chỉ đạo` : 'thông báo để các cơ quan, đơn vị biết, thực hiện'
  return `Trên đây là báo cáo ${name.toLowerCase()} thực hiện ${planShort(plan)}, ${capital(issuerName(plan))} ${whom}./.`
}

const RATES: Readonly<Record<ReviewRate['name'], string>> = {
  completionOfAssigned: 'Tỷ lệ hoàn thành trên số nhiệm vụ tính tỷ lệ',
  completionOfDue: 'Tỷ lệ hoàn thành trên số nhiệm vụ đến hạn',
  onTimeOfDue: 'Tỷ lệ hoàn thành đúng hạn trên số nhiệm vụ đến hạn',
  overdueOfDue: 'Tỷ lệ quá hạn chưa hoàn thành trên số nhiệm vụ đến hạn',
  averageProgress: 'Mức độ hoàn thành bình quân',
  reportsInTime: 'Tỷ lệ báo cáo đúng hạn',
}

function rateRow({ name, points }: ReviewRate): ReviewView['rates'][number] {
  const cell = ({ value }: TrendPoint): string =>
    name === 'averageProgress' ? (value ? printPercent(value) : NONE) : rateCell(value)
  const values = points.map(({ value }) => value)
  return {
    name: RATES[name],
    cells: points.map((point) => (point.value ? cell(point) : `${NONE} (${NO_REPORT})`)),
    change: changeText(values.at(-2) ?? null, values.at(-1) ?? null, 'điểm phần trăm', fromDecimal(100)),
  }
}

/** From the year before to the last: `tăng 21,73 điểm phần trăm`; a dash where one of the two is missing. */
function changeText(before: Ratio | null, after: Ratio | null, unit: string, times: Ratio): string {
  if (!before || !after) return NONE
  const change = subtract(after, before)
  if (change.n === 0n) return 'không đổi'
  const size = { n: (change.n < 0n ? -change.n : change.n) * times.n, d: change.d * times.d }
  return `${change.n > 0n ? 'tăng' : 'giảm'} ${printValue(size, undefined, [0])} ${unit}`.trimEnd()
}

function indicatorRow(
  { plan }: Progress,
  { id, baseline, points, target }: ReviewIndicator,
  i: number,
): ReviewView['indicators'][number] {
  const data = plan.indicators.find((indicator) => indicator.id === id)?.data
  const unit = data?.unit
  // With `per: unit` a point is the share of units that reach the target.
  const share = data?.per === 'unit'
  const limits = typeof target?.value === 'number' ? [target.value] : []
  const cell = ({ value, stated, status }: TrendPoint): string => {
    if (!value) return stated === null ? NONE : capital(statedValue(stated))
    const printed = share ? rateCell(value) : printValue(value, unit, limits)
    return `${printed}${{ estimate: ' (ước)', preliminary: ' (sơ bộ)' }[status as string] ?? ''}`
  }
  const known = points.flatMap(({ value }) => (value ? [value] : []))
  const from = known.length > 1 ? (known.at(-2) ?? null) : (baseline?.value ?? null)
  return {
    number: String(i + 1),
    name: withoutEnd(data?.name ?? id),
    unit: unit ?? NONE,
    baseline: baseline ? printValue(baseline.value, unit, []) : NONE,
    cells: points.map(cell),
    target: target ? stepValue(target, unit) : 'chưa có',
    change: share ? NONE : changeText(from, known.at(-1) ?? null, unit === '%' ? 'điểm phần trăm' : (unit ?? ''), ONE),
  }
}

/** What a year left to the next, and what of it was never begun. */
function leftOver({ period, asOf, over, open, notBegun }: ReviewYear): string[] {
  const when = over ? `Hết năm ${period.id}` : `Đến ngày ${printDay(asOf)}`
  if (open.length === 0) return [`${when}: không còn nhiệm vụ chưa hoàn thành`]
  const what = over ? 'nhiệm vụ chưa hoàn thành chuyển sang năm sau' : 'nhiệm vụ chưa hoàn thành'
  const never =
    notBegun.length === 0
      ? ''
      : `; trong đó chưa triển khai ${printCount(notBegun.length)} nhiệm vụ: ${notBegun.join(', ')}`
  return [`${when}: ${printCount(open.length)} ${what} (${open.join(', ')})${never}`]
}
