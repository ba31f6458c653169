import { printDay } from '../core/day.ts'
import { printFraction } from '../core/number.ts'
import type { Indicator } from '../core/plan.ts'
import type { Ratio } from '../core/ratio.ts'
import type { Comparison, SeriesEntry, Total } from '../core/series.ts'
import { periodName } from '../messages/period-name.ts'
import { type Column, safe, table } from './columns.ts'
import type { Context } from './context.ts'
import { amountText, bareFigure, differenceText, oneFigure } from './indicator-text.ts'

/** The series of an indicator as a table, a line where it starts anew; nothing where there is no series. */
export function seriesLines(context: Context, indicator: Indicator, series: readonly SeriesEntry[]): string[] {
  if (series.length === 0) return []
  const { indicator: w } = context.words
  const { kind, unit } = indicator.data
  const rows = series.map((entry) => cellsOf(context, indicator, entry))
  const shown = COLUMNS[kind].filter((name) => name !== 'note' || rows.some((row) => row.note !== ''))
  const columns = shown.map(
    (name): Column => ({
      head: w.heads[name],
      ...(name === 'note' ? { wraps: true } : name === 'period' ? {} : { align: 'right', wraps: true }),
    }),
  )
  const [head = '', ...lines] = table(
    columns,
    rows.map((row) => shown.map((name) => row[name])),
    context.listWidth - 2,
  )
  const isCompared = series.some((entry) => entry.previous || entry.sameLastYear)
  return [
    '',
    context.paint.bold(w.series),
    `  ${head}`,
    ...lines.flatMap((row, i) => [...newSeries(context, series, i), ...row.split('\n').map((line) => `  ${line}`)]),
    ...(unit === '%' && isCompared ? [context.paint.dim(`  ${w.points}`)] : []),
  ]
}

type Cell = 'period' | 'value' | 'inPeriod' | 'cumulative' | 'previous' | 'sameLastYear' | 'note'

const POINT: readonly Cell[] = ['period', 'value', 'previous', 'sameLastYear', 'note']
const SPAN: readonly Cell[] = ['period', 'inPeriod', 'cumulative', 'previous', 'sameLastYear', 'note']
const WORDS: readonly Cell[] = ['period', 'value', 'note']
const COLUMNS: Readonly<Record<Indicator['data']['kind'], readonly Cell[]>> = {
  point: POINT,
  'in-period': SPAN,
  cumulative: SPAN,
  'yes-no': WORDS,
  text: WORDS,
}

function cellsOf({ words, lang }: Context, indicator: Indicator, entry: SeriesEntry): Record<Cell, string> {
  const { figure, inPeriod, cumulative, previous, sameLastYear } = entry
  const isTotal = indicator.data.kind === 'cumulative'
  const difference = (other: Comparison | null): string => (other ? differenceText(other.difference) : words.none)
  return {
    period: periodName(entry.period, lang),
    value: oneFigure(words, { ...figure, status: 'final' }, indicator),
    inPeriod: isTotal
      ? inPeriod
        ? amountText(inPeriod, indicator)
        : words.none
      : oneFigure(words, { ...figure, status: 'final' }, indicator),
    cumulative: isTotal
      ? bareFigure(words, figure, indicator)
      : cumulative
        ? totalText(cumulative, indicator)
        : words.none,
    previous: difference(previous),
    sameLastYear: difference(sameLastYear),
    note: noteOf(words, indicator, entry),
  }
}

/** What is to be known of a figure besides its value. */
function noteOf(words: Context['words'], indicator: Indicator, { figure, disagrees }: SeriesEntry): string {
  const { indicator: w, show } = words
  return [
    figure.status === 'final' ? '' : show.statuses[figure.status],
    figure.corrected ? w.corrected : '',
    figure.reset === undefined ? '' : w.reset(safe(figure.reset)),
    disagrees ? w.disagrees(amountText(disagrees, indicator)) : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** A total with the counts it is made of: `61,47% (3.450/5.613)`. */
function totalText({ value, n, d }: Total, indicator: Indicator): string {
  const counts = n && d ? whole(n, d) : null
  return amountText(value, indicator) + (counts ? ` (${counts})` : '')
}

/** n/d as counted where both are whole numbers. */
const whole = (n: Ratio, d: Ratio): string | null =>
  n.d === 1n && d.d === 1n ? printFraction({ n: n.n, d: d.n }) : null

function newSeries({ words: { indicator: w }, paint }: Context, series: readonly SeriesEntry[], i: number): string[] {
  const since = series[i]?.since ?? null
  if (since === null || series[i - 1]?.since?.on === since.on) return []
  return [paint.dim(`  — ${w.since(printDay(since.on), safe(since.reason))}`)]
}
