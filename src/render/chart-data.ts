import { type Block, plainText } from './tree.ts'

/** `stacked` counts, `bars` against 100 %, a `line` over periods, `columns` side by side. */
export const CHART_KINDS = ['stacked', 'bars', 'line', 'columns'] as const
export type ChartKind = (typeof CHART_KINDS)[number]

/** A figure of a chart: its words as printed, and the number read from them; null where there is none. */
export interface ChartCell {
  readonly text: string
  readonly value: number | null
}

/** What a chart shows: a table's own figures, so that the two cannot disagree. */
export interface Chart {
  readonly kind: ChartKind
  readonly title: string
  /** Names of the series: the table's head without its first column. */
  readonly series: readonly string[]
  readonly rows: readonly { readonly label: string; readonly cells: readonly ChartCell[] }[]
  /** The chart that this is a part of; its rows set the scale. */
  readonly of?: Chart
}

/** The chart of a table's figures: one row a group, period or indicator, one column a series. */
export function chartOf(kind: ChartKind, title: string, { head, rows }: Extract<Block, { is: 'table' }>): Chart {
  const [, ...series] = head.cells.map(plainText)
  return {
    kind,
    title,
    series,
    rows: rows.map(({ cells: [label = [], ...cells] }) => ({
      label: plainText(label),
      cells: series.map((_, i) => cellOf(plainText(cells[i] ?? []))),
    })),
  }
}

/** Rows of level bars in one picture: it leaves room on its page for other words. */
const ROWS = 12

/** A chart of many rows as pictures of about the same height and the same scale, so that none needs a page of its own. */
export function inPictures(chart: Chart): Chart[] {
  const { kind, title, rows } = chart
  if ((kind !== 'bars' && kind !== 'stacked') || rows.length <= ROWS) return [chart]
  const pictures = Math.ceil(rows.length / ROWS)
  const size = Math.ceil(rows.length / pictures)
  return Array.from({ length: pictures }, (_, i) => ({
    ...chart,
    title: i === 0 ? title : `${title} (tiếp theo)`,
    rows: rows.slice(i * size, (i + 1) * size),
    of: chart,
  }))
}

/** A percentage where the cell has one (`21/40 (52,50%)`), else the number it begins with (`1.250`). */
function cellOf(text: string): ChartCell {
  const found = /(\d[\d.]*(?:,\d+)?)\s?%/.exec(text)?.[1] ?? /^\d[\d.]*(?:,\d+)?/.exec(text)?.[0]
  const value = found === undefined ? null : Number(found.replaceAll('.', '').replace(',', '.'))
  return { text, value: value !== null && Number.isFinite(value) ? value : null }
}

/** The same in words, for those who do not see the picture. */
export const chartWords = ({ title, series, rows }: Chart): string =>
  `${title}. ${rows.map(({ label, cells }) => `${label}: ${cells.map(({ text }, i) => `${series[i]} ${text}`).join(', ')}`).join('; ')}.`
