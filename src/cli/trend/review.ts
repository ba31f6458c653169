import { wrapAnsi } from 'fast-wrap-ansi'
import { printDay } from '../../core/day.ts'
import { printCount, printFraction } from '../../core/number.ts'
import type { Progress } from '../../core/progress.ts'
import type { Review, ReviewIndicator, ReviewRate, ReviewYear, TrendPoint } from '../../core/trend.ts'
import { type Column, safe, table, widthOf } from '../columns.ts'
import type { Context } from '../context.ts'
import { stepText } from '../indicator-text.ts'
import type { Words } from '../words/index.ts'
import { levelsOf, printPoint, printValue } from './values.ts'

/** A line of the table: name, baseline, a cell for each year, target. A section's heading has only a name. */
interface Line {
  readonly name: string
  readonly baseline?: string
  readonly cells?: readonly string[]
  readonly target?: string
}

/** Cells that a name is given at least before the years are shown in several tables. */
const NAME = 16
/** Cells of a name below which a table says nothing. */
const LEAST = 8

/** The screen of `plan trend`: a row for each rate and indicator, a column for each year, and the tasks left over. */
export function reviewText(context: Context, progress: Progress, review: Review): string[] {
  const { words, paint, width } = context
  const { plan, asOf } = progress
  const mark = plan.data.illustrative ? ` (${words.illustrative})` : ''
  const lines = linesOf(words, progress, review)
  const unfinished = review.years.filter(({ over }) => !over)
  return [
    paint.bold(words.review.title),
    ...wrapAnsi(`${safe(plan.id)}${mark} · ${words.explain.asOf(printDay(asOf))}`, width).split('\n'),
    ...(progress.complete ? [] : wrapAnsi(paint.error(words.status.unread(plan.unread.length)), width).split('\n')),
    '',
    ...(review.years.length > 0 ? tables(context, review.years, lines) : [words.trend.noPeriod]),
    ...unfinished.map((year) => words.review.unfinished(safe(year.period.id), printDay(year.asOf))),
    ...review.years
      .flatMap((year) => closedLines(words, progress, review, year))
      .flatMap((line) => wrapAnsi(line, width).split('\n')),
    '',
    ...review.years.flatMap((year) => leftOver(words, year)).flatMap((line) => wrapAnsi(line, width).split('\n')),
  ]
}

function linesOf(words: Words, progress: Progress, { years, rates, indicators }: Review): Line[] {
  const { review: w } = words
  return [
    { name: w.rates },
    ...rates.flatMap((rate) => rateLines(words, rate)),
    ...(indicators.length > 0 ? [{ name: w.indicators }] : []),
    ...indicators.map((row) => indicatorLine(words, progress, row)),
    { name: w.tasks },
    { name: `  ${w.open}`, cells: years.map(({ open }) => printCount(open.length)) },
    { name: `  ${w.notBegun}`, cells: years.map(({ notBegun }) => printCount(notBegun.length)) },
  ]
}

/** A rate takes two lines: what it comes to, and what over what. */
function rateLines(words: Words, { name, points }: ReviewRate): Line[] {
  const counts = ({ value }: TrendPoint): string => (value ? printFraction(value) : '')
  return [
    {
      name: `  ${words.trend.shortRates[name]}`,
      cells: points.map((p) => printPoint(words, null, p, []) ?? words.none),
    },
    ...(points.some(({ value }) => value) && name !== 'averageProgress'
      ? [{ name: '', cells: points.map(counts) }]
      : []),
  ]
}

function indicatorLine(words: Words, { plan }: Progress, { id, baseline, points, target }: ReviewIndicator): Line {
  const indicator = plan.indicators.find((i) => i.id === id) ?? null
  const apart = target ? levelsOf(target) : []
  return {
    name: `  ${safe(id)} ${safe(indicator?.data.name ?? '')}`,
    baseline: baseline ? printValue(indicator, baseline.value, [], true) : '',
    cells: points.map((point) => printPoint(words, indicator, point, apart) ?? words.none),
    target: target && indicator ? stepText(words, target, indicator) : '',
  }
}

/** One table, or where the terminal is too narrow for all years several, one below the other. */
function tables(context: Context, years: readonly ReviewYear[], lines: readonly Line[]): string[] {
  const { words, listWidth, paint } = context
  const heads = years.map(({ period, over }) => `${safe(period.id)}${over ? '' : '*'}`)
  const widest = (of: (line: Line) => readonly string[]): number => Math.max(0, ...lines.flatMap(of).map(widthOf))
  const cell =
    Math.max(
      widest(({ cells = [] }) => cells),
      ...heads.map(widthOf),
    ) + 2
  const sides = widest(({ baseline = '' }) => [baseline]) + widest(({ target = '' }) => [target]) + 4
  if (LEAST + sides + cell > listWidth) return stacked(context, heads, lines)
  const perTable = Math.max(1, Math.floor((listWidth - NAME - sides) / cell))
  const starts = years.flatMap((_, i) => (i % perTable === 0 ? [i] : []))
  return starts.flatMap((start, n) => {
    const columns: Column[] = [
      { head: '', flexible: true },
      { head: words.review.baseline, align: 'right' },
      ...heads.slice(start, start + perTable).map((head) => ({ head, align: 'right' as const })),
      { head: words.review.target, align: 'right' },
    ]
    const rows = lines.map(({ name, baseline = '', cells = [], target = '' }) => [
      name,
      baseline,
      ...heads.slice(start, start + perTable).map((_, i) => cells[start + i] ?? ''),
      target,
    ])
    const [head = '', ...body] = table(columns, rows, listWidth)
    const shown = body.map((line, i) => (lines[i]?.cells ? line : paint.bold(line)))
    return [...(n > 0 ? [''] : []), paint.bold(head), ...shown]
  })
}

/** Where not even one year has room beside the name: the name, and below it what would stand in its columns. */
function stacked({ words, listWidth, paint }: Context, heads: readonly string[], lines: readonly Line[]): string[] {
  const wrapped = (text: string, indent: string): string[] =>
    wrapAnsi(text, listWidth - indent.length)
      .split('\n')
      .map((line) => indent + line)
  return lines.flatMap(({ name, baseline, cells, target }) => {
    if (!cells) return [paint.bold(name)]
    const told = [
      ...(baseline ? [`${words.review.baseline} ${baseline}`] : []),
      ...cells.map((cell, i) => `${heads[i] ?? ''} ${cell}`),
      ...(target ? [`${words.review.target} ${target}`] : []),
    ]
    const rows = filled(told, listWidth - 4)
    return [...(name ? wrapped(name.trim(), '  ') : []), ...rows.flatMap((row) => wrapped(row, '    '))]
  })
}

/** Texts put on as few lines as hold them whole. */
function filled(texts: readonly string[], width: number): string[] {
  const rows: string[] = []
  for (const text of texts) {
    const joined = `${rows.at(-1)} · ${text}`
    if (rows.length > 0 && widthOf(joined) <= width) rows[rows.length - 1] = joined
    else rows.push(text)
  }
  return rows
}

/** That a year shows what was closed, and what is derived today where that is another. */
function closedLines(
  words: Words,
  { plan }: Progress,
  { rates, indicators }: Review,
  { period }: ReviewYear,
): string[] {
  const ofYear = (points: readonly TrendPoint[]): TrendPoint[] =>
    points.filter((point) => point.closed && point.period.id === period.id)
  const rows = [
    ...rates.map(({ name, points }) => ({
      name: words.trend.shortRates[name],
      indicator: null,
      points: ofYear(points),
    })),
    ...indicators.map(({ id, points }) => ({
      name: safe(id),
      indicator: plan.indicators.find((one) => one.id === id) ?? null,
      points: ofYear(points),
    })),
  ]
  const days = rows.flatMap(({ points }) => points.flatMap(({ closed }) => closed?.on ?? []))
  const [first, ...more] = days
  if (first === undefined) return []
  const others = rows.flatMap(({ name, indicator, points }) =>
    points.flatMap((point) => {
      const { closed } = point
      if (!closed || closed.isSame) return []
      return [`${name} ${printPoint(words, indicator, { ...point, value: closed.now }, []) ?? words.none}`]
    }),
  )
  const on = words.review.closed(safe(period.id), printDay(more.reduce((a, b) => (a > b ? a : b), first)))
  return [others.length === 0 ? on : `${on} · ${words.review.closedOthers(others.join(', '))}`]
}

/** The tasks open at a year's end by id, and those of them never begun. */
function leftOver({ review: w, none }: Words, { period, asOf, over, open, notBegun }: ReviewYear): string[] {
  const label = over ? w.carried(safe(period.id), open.length) : w.openOn(printDay(asOf), open.length)
  const ids = (all: readonly string[]): string => all.map(safe).join(', ') || none
  return [`${label}: ${ids(open)}`, `${w.notBegunBy(notBegun.length)}: ${ids(notBegun)}`]
}
