import type { Chart, ChartKind } from './chart-data.ts'
import { BAR, type Box, FILLS, GAP, LEFT, labelLines, legend, SIZE, svg, text, WIDTH } from './chart-parts.ts'
import { drawColumns, drawLine } from './chart-upright.ts'

// Our own charts: small, in black and white, their words in the paper's font. Lengths are drawn from the figures as printed.

const DRAW: Readonly<Record<ChartKind, (chart: Chart) => Box>> = {
  stacked: drawStacked,
  bars: drawBars,
  line: drawLine,
  columns: drawColumns,
}

/** A chart as one SVG, 640 units wide: the same chart gives the same text. */
export const drawChart = (chart: Chart): string => svg(chart.title, DRAW[chart.kind](chart))

/** Room for the figure after a bar. */
const AFTER = 44
const LETTER = 7.4

/** One bar a row, its parts side by side with their counts in them and the whole after it. */
function drawStacked({ series, rows, of: whole }: Chart): Box {
  const totals = totalsOf(rows)
  const scale = (WIDTH - LEFT - AFTER) / Math.max(1, ...totalsOf(whole?.rows ?? rows))
  const key = legend(series)
  let y = key.height + GAP
  const parts = rows.map(({ label, cells }, i) => {
    let x = LEFT
    const segments = cells.map(({ value, text: words }, k) => {
      const width = (value ?? 0) * scale
      const segment = width > 0 ? part(x, y, width, k, words) : ''
      x += width
      return segment
    })
    const row = labelLines(label, y + BAR / 2) + segments.join('') + text(x + 6, y + BAR / 2, String(totals[i]))
    y += BAR + GAP
    return row
  })
  return { body: key.body + parts.join(''), height: y }
}

const totalsOf = (rows: Chart['rows']): number[] =>
  rows.map(({ cells }) => cells.reduce((sum, { value }) => sum + (value ?? 0), 0))

function part(x: number, y: number, width: number, series: number, words: string): string {
  const fill = FILLS[series % FILLS.length]
  const rect = `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" fill="${fill?.fill}" stroke="#000" stroke-width="0.8"/>`
  if (width < 9 * words.length + 4) return rect
  // A plate keeps the figure readable on hatching.
  const plate = fill?.plate
    ? `<rect x="${(x + width / 2 - 4.5 * words.length - 2).toFixed(1)}" y="${y + 3}" width="${9 * words.length + 4}" height="${BAR - 6}" fill="#fff"/>`
    : ''
  return rect + plate + text(x + width / 2, y + BAR / 2, words, { anchor: 'middle', fill: fill?.ink ?? '#000' })
}

/** Room between the bars of a chart whose names take two lines. */
const CLOSE = 8

/** One bar a row against a line at 100 %; a row without a number keeps its words, and the line stands only where there is a bar. */
function drawBars({ rows, of: whole }: Chart): Box {
  const { scale, hasBars } = scaleOf(whole?.rows ?? rows)
  const top = hasBars ? SIZE + GAP : 0
  const full = 100 * scale
  const bars = rows.map(({ label, cells: [cell] }, i) => {
    const y = top + i * (BAR + CLOSE)
    const name = labelLines(label, y + BAR / 2)
    if (!cell || cell.value === null) return name + text(LEFT + 4, y + BAR / 2, cell?.text ?? '–', { style: 'italic' })
    const width = cell.value * scale
    const rect = `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" fill="${cell.value >= 100 ? '#555' : '#bbb'}" stroke="#000" stroke-width="0.8"/>`
    const after = Math.max(width, cell.value < 100 && width > full - 60 ? full : width)
    return name + rect + text(LEFT + after + 6, y + BAR / 2, cell.text)
  })
  const height = top + rows.length * (BAR + CLOSE)
  return { body: bars.join('') + (hasBars ? mark(LEFT + full, top - 4, height - CLOSE + 4) : ''), height }
}

/** Units for a percent: the longest bar and its figure fit beside the names. */
function scaleOf(rows: Chart['rows']): { readonly scale: number; readonly hasBars: boolean } {
  const cells = rows.flatMap(({ cells: [cell] }) => (cell && cell.value !== null ? [cell] : []))
  const most = Math.max(100, ...cells.map(({ value }) => value ?? 0))
  const longest = Math.max(4, ...cells.map((cell) => cell.text.length))
  return { scale: (WIDTH - LEFT - longest * LETTER - 8) / most, hasBars: cells.length > 0 }
}

/** The line at 100 %, its words above it. */
function mark(at: number, from: number, to: number): string {
  const x = at.toFixed(1)
  const line = `<line x1="${x}" y1="${from}" x2="${x}" y2="${to}" stroke="#000" stroke-width="1.2" stroke-dasharray="5 3"/>`
  return line + text(Number(x), SIZE / 2, '100%', { anchor: 'middle' })
}
