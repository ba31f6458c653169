import { wrapAnsi } from 'fast-wrap-ansi'
import { type Day, printDay } from '../../core/day.ts'
import type { Step } from '../../core/progress.ts'
import { fromDecimal, type Ratio } from '../../core/ratio.ts'
import type { Forecast, TrendPoint } from '../../core/trend.ts'
import { meets } from '../../measure/steps.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { fieldLines } from '../fields.ts'
import { growthText } from '../growth-text.ts'
import { stepText } from '../indicator-text.ts'
import type { Words } from '../words/index.ts'
import { type ChartRow, chartLines, drawingOf } from './chart.ts'
import type { Trend } from './series.ts'
import { countsText, levelsOf, printPoint, printValue } from './values.ts'

/** The screen of `plan trend ID`: heading, chart, forecast, what the signs mean. */
export function trendText(context: Context, trend: Trend): string[] {
  const { words, width, paint } = context
  const print = (value: number): string => printValue(asScale(trend), fromDecimal(value))
  const share = trend.indicator === null || trend.indicator.data.per === 'unit'
  const chart = { rows: rowsOf(words, trend), share, print }
  return [
    ...heading(context, trend),
    '',
    ...(trend.points.length > 0 ? chartLines(chart, width, paint) : [words.trend.noPeriod]),
    '',
    ...fieldLines(
      [
        [words.trend.forecastHead, forecastText(words, trend)],
        [words.trend.growthHead, trend.growth ? growthText(words, trend.growth, trend.targets.length > 0) : undefined],
        [words.trend.legend, legend(words, trend, drawingOf(chart))],
      ],
      width,
    ),
  ]
}

/** Units that reach the target are shares of units: the axis counts in percent. */
const asScale = ({ indicator }: Trend): Trend['indicator'] => (indicator?.data.per === 'unit' ? null : indicator)

function heading({ words, width, paint }: Context, { progress, id, name, indicator, every }: Trend): string[] {
  const { plan, asOf } = progress
  const mark = plan.data.illustrative ? ` (${words.illustrative})` : ''
  const direction = indicator?.data.direction
  const facts = [
    `${safe(plan.id)}${mark}`,
    words.trend.everyUnit[every as keyof typeof words.trend.everyUnit] ?? every,
    words.explain.asOf(printDay(asOf)),
    ...(direction ? [words.show.directions[direction]] : []),
  ]
  return [
    ...wrapAnsi(`${safe(id)} · ${safe(name)}`, width)
      .split('\n')
      .map((line) => paint.bold(line)),
    ...wrapAnsi(facts.join(' · '), width).split('\n'),
    ...(progress.complete ? [] : wrapAnsi(paint.error(words.status.unread(plan.unread.length)), width).split('\n')),
  ]
}

/** All lines of the chart in order of time; on one day values come before targets. */
function rowsOf(words: Words, trend: Trend): ChartRow[] {
  const { baselines, points, targets, breaks, forecast } = trend
  const dated: (readonly [Day, number, ChartRow])[] = [
    ...baselines.map(({ at, value }) => [at, 1, baselineRow(words, trend, at, value)] as const),
    ...points.map((point) => [point.period.to, 1, pointRow(words, trend, point)] as const),
    ...breaks.map(({ on, reason }) => [on, 0, remark(words.trend.newSeries(printDay(on), safe(reason)))] as const),
    ...targets.map((step) => [step.by ?? '9999', 3, targetRow(words, trend, step)] as const),
    ...(forecast ? [[forecast.on, 2, forecastRow(words, trend, forecast)] as const] : []),
  ]
  return dated.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x - y)).map(([, , row]) => row)
}

const remark = (text: string): ChartRow => ({ kind: 'remark', text })

/** The levels to reach: of the first step not before a day, else of the last. */
function levelsAt(trend: Trend, day: Day): Ratio[] {
  const step = trend.targets.find(({ by }) => by !== null && by >= day) ?? trend.targets.at(-1)
  return step ? levelsIn(trend, step) : []
}

/** What a step asks of each unit cannot be marked among shares of units. */
const levelsIn = ({ indicator }: Trend, step: Step): Ratio[] => (indicator?.data.per === 'unit' ? [] : levelsOf(step))

function pointRow(words: Words, trend: Trend, point: TrendPoint): ChartRow {
  const { indicator } = trend
  const marks = levelsAt(trend, point.period.to)
  const printed = printPoint(words, indicator, point, marks)
  const status = point.status === 'estimate' || point.status === 'preliminary' ? words.show.statuses[point.status] : ''
  const several = point.parts.length > 1 ? `· ${words.trend.added(point.parts.length)}` : ''
  const closed = closedText(words, trend, point, marks)
  const tail = [status, several, closed].filter(Boolean).join(' ')
  const short = printed === null ? silence(words, trend, point) : `${printed}${status && ` ${status}`}`
  const text =
    printed === null ? short : `${printed}${trend.counted ? countsText(indicator, point) : ''}${tail && ` ${tail}`}`
  return { kind: 'value', label: safe(point.period.id), value: point.value, marks, text, short }
}

/** That the value was closed, and what is derived today where that is another. */
function closedText(words: Words, { indicator }: Trend, point: TrendPoint, marks: readonly Ratio[]): string {
  const { closed } = point
  if (!closed) return ''
  const now = closed.isSame
    ? ''
    : (printPoint(words, indicator, { ...point, value: closed.now }, [...marks]) ?? words.none)
  return `· ${words.trend.closed(now)}`
}

function silence({ none, trend: w }: Words, { kind }: Trend, { status, parts }: TrendPoint): string {
  if (parts.length > 1) return `${none} ${w.notAdded(parts.length)}`
  if (kind === 'rate') return `${none} ${w.noRate}`
  return `${none} ${status === 'running' ? w.running : w.missing}`
}

function baselineRow({ trend: w }: Words, trend: Trend, at: Day, value: Ratio): ChartRow {
  const text = `${printValue(trend.indicator, value, [], true)} ${w.baseline}`
  return { kind: 'value', label: printDay(at), value, marks: levelsAt(trend, at), text, short: text }
}

function targetRow(words: Words, trend: Trend, step: Step): ChartRow {
  const { indicator } = trend
  const shown = indicator ? stepText(words, step, indicator) : ''
  const text = `${shown} ${words.trend.target}`
  const label = step.by === null ? words.trend.undated : printDay(step.by)
  return { kind: 'target', label, value: null, marks: levelsIn(trend, step), text, short: text }
}

function forecastRow(words: Words, trend: Trend, forecast: Forecast): ChartRow {
  const value = valueOfForecast(forecast)
  const text = `${printForecast(trend, forecast)} ${words.trend.forecast}`
  return {
    kind: 'forecast',
    label: printDay(forecast.on),
    value,
    marks: levelsAt(trend, forecast.on),
    text,
    short: text,
  }
}

/** The value foretold as a fraction, that of a double included. */
export const valueOfForecast = ({ value, approximate }: Forecast): Ratio => value ?? fromDecimal(approximate ?? 0)

const printForecast = ({ indicator, aim }: Trend, forecast: Forecast): string =>
  `${forecast.value || forecast.clipped ? '' : '≈ '}${printValue(indicator, valueOfForecast(forecast), aim ? levelsOf(aim) : [])}`

/** Whether the target is met by what is foretold; null where there is nothing to compare. */
export const attains = ({ aim, forecast }: Trend): boolean | null =>
  aim && forecast ? meets({ value: valueOfForecast(forecast), stated: null }, aim) : null

function forecastText(words: Words, trend: Trend): string | undefined {
  const { forecast, noForecast, indicator, aim, points } = trend
  const { trend: w } = words
  if (noForecast) return w.none(w.noForecast[noForecast])
  if (!forecast || !indicator || !aim) return undefined
  const target = stepText(words, aim, indicator)
  const verdict = attains(trend) === null ? [] : [attains(trend) ? w.reaches(target) : w.misses(target)]
  const [from, to] = [forecast.from, forecast.to].map(
    ({ at, value }) => `${printDay(at)} (${printValue(indicator, value)})`,
  )
  const newest = points.findLast(({ value }) => value !== null)
  return [
    [`${printDay(forecast.on)}: ${printForecast(trend, forecast)}`, ...verdict].join(', '),
    w[forecast.method](from ?? '', to ?? ''),
    ...(forecast.clipped ? [w.clipped] : []),
    ...(newest && newest.status !== 'final' ? [w.estimated] : []),
  ].join('; ')
}

function legend({ trend: w }: Words, trend: Trend, drawing: ReturnType<typeof drawingOf>): string {
  const { points, targets, forecast, kind } = trend
  const numbers = targets.some((step) => levelsIn(trend, step).length > 0)
  const gaps = drawing !== 'none' && points.some(({ status }) => status === 'missing')
  return [
    ...(numbers ? [w.markOf] : []),
    ...(forecast ? [w.forecastOf] : []),
    ...(gaps ? [w.gapOf] : []),
    ...(drawing === 'cut' ? [w.cutAxis] : []),
    ...(kind === 'rate' ? [w.rate] : []),
    ...(points.some(({ closed }) => closed) ? [w.closedOf] : []),
  ].join(' · ')
}
