import { printDay } from '../core/day.ts'
import { printFraction, printPercent } from '../core/number.ts'
import type { Progress } from '../core/progress.ts'
import { type Ratio, toJson } from '../core/ratio.ts'
import type { Review, ReviewRate, ReviewYear, TrendPoint } from '../core/trend.ts'
import { enoughCovered } from './coverage.ts'
import { pointsBetween, pointsInWords } from './difference.ts'
import { rateCell } from './figure-text.ts'
import { isShown } from './review-span.ts'
import type { Of } from './shape.ts'
import { NO_REPORT } from './words.ts'

/** A rate over the years: what it came to in each, and how far each is from the year before. */
export const reviewRatesShape = {
  /** The latest year's two main rates in sentences; empty where nothing was reported. */
  sentences: ['text'],
  rows: [{ name: 'text', label: 'text', cells: [{ text: 'text', value: 'ratio?' }], changes: ['text'] }],
} as const
export type ReviewRates = Of<typeof reviewRatesShape>

const LABELS: Readonly<Record<ReviewRate['name'], string>> = {
  completionOfAssigned: 'Tỷ lệ hoàn thành trên số nhiệm vụ tính tỷ lệ',
  completionOfDue: 'Tỷ lệ hoàn thành trên số nhiệm vụ đến hạn',
  onTimeOfDue: 'Tỷ lệ hoàn thành đúng hạn trên số nhiệm vụ đến hạn',
  overdueOfDue: 'Tỷ lệ quá hạn chưa hoàn thành trên số nhiệm vụ đến hạn',
  averageProgress: 'Mức độ hoàn thành bình quân',
  reportsInTime: 'Tỷ lệ báo cáo gửi đúng hạn',
}

/** The rates of the years shown, as they stood at the end of each. */
export function reviewRates({ plan, period }: Progress, review: Review, years: readonly ReviewYear[]): ReviewRates {
  const shown = review.rates.map(({ name, points }) => ({
    name,
    points: points
      .filter((point) => isShown(point, period))
      .map((point, i) => (name === 'averageProgress' && !isCovered(plan.data, years[i]) ? silent(point) : point)),
  }))
  const told = shown.find(({ name }) => name === 'completionOfAssigned')?.points.map(({ value }) => value !== null)
  return {
    sentences: shown.flatMap((rate) => sentence(rate, years)),
    rows: shown.map(({ name, points }) => ({
      name,
      label: LABELS[name],
      cells: points.map(({ value }, i) => ({
        text: cellText(name, value, told?.[i] ?? false),
        value: toJson(value),
      })),
      changes: points.slice(1).map(({ value }, i) => pointsBetween(points[i]?.value ?? null, value)),
    })),
  }
}

/** Average progress stays out of an official paper below the coverage the plan asks for. */
const isCovered = (plan: Progress['plan']['data'], year: ReviewYear | undefined): boolean =>
  year?.coverage != null && enoughCovered(plan, year.coverage)

const silent = (point: TrendPoint): TrendPoint => ({ ...point, value: null, n: null, d: null })

/** Without a value the reason stands beside the dash. */
function cellText(name: ReviewRate['name'], value: Ratio | null, told: boolean): string {
  if (name === 'averageProgress')
    return value ? printPercent(value) : rateCell(null, told ? 'chưa đủ độ phủ số liệu' : NO_REPORT)
  if (name === 'reportsInTime') return rateCell(value, 'không có báo cáo đến hạn')
  return rateCell(value, told ? 'không có nhiệm vụ đến hạn' : NO_REPORT)
}

const SPOKEN: readonly ReviewRate['name'][] = ['completionOfAssigned', 'onTimeOfDue']

/** `Tỷ lệ … năm 2026: 21/40 nhiệm vụ, đạt 52,50%, tăng 21,73 điểm phần trăm so với năm 2025`. */
function sentence({ name, points }: ReviewRate, years: readonly ReviewYear[]): string[] {
  const [last, before] = [points.at(-1), points.at(-2)]
  const [year, previous] = [years.at(-1), years.at(-2)]
  if (!SPOKEN.includes(name) || !last?.value || !year) return []
  const change = pointsInWords(before?.value ?? null, last.value, `năm ${previous?.period.id ?? ''}`)
  const counts = `${printFraction(last.value)} nhiệm vụ, đạt ${printPercent(last.value)}`
  const until = year.over ? '' : ` (tính đến ngày ${printDay(year.asOf)})`
  return [`${LABELS[name]} năm ${year.period.id}${until}: ${counts}${change === null ? '' : `, ${change}`}`]
}
