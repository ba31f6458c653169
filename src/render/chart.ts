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
function drawStacked({ series, rows }: Chart): Box {
  const totals = rows.map(({ cells }) => cells.reduce((sum, { value }) => sum + (value ?? 0), 0))
  const scale = (WIDTH - LEFT - AFTER) / Math.max(1, ...totals)
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

/** One bar a row against a line at 100 %; a row without a number keeps its words. */
function drawBars({ rows }: Chart): Box {
  const most = Math.max(100, ...rows.map(({ cells }) => cells[0]?.value ?? 0))
  const longest = Math.max(4, ...rows.map(({ cells: [cell] }) => (cell?.value == null ? 0 : cell.text.length)))
  const scale = (WIDTH - LEFT - longest * LETTER - 8) / most
  const top = SIZE + GAP
  const bars = rows.map(({ label, cells: [cell] }, i) => {
    const y = top + i * (BAR + GAP)
    const name = labelLines(label, y + BAR / 2)
    if (!cell || cell.value === null) return name + text(LEFT + 4, y + BAR / 2, cell?.text ?? '–', { style: 'italic' })
    const width = cell.value * scale
    const rect = `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" fill="${cell.value >= 100 ? '#555' : '#bbb'}" stroke="#000" stroke-width="0.8"/>`
    const after = Math.max(width, cell.value < 100 && width > 100 * scale - 60 ? 100 * scale : width)
    return name + rect + text(LEFT + after + 6, y + BAR / 2, cell.text)
  })
  const height = top + rows.length * (BAR + GAP)
  const x = (LEFT + 100 * scale).toFixed(1)
  const mark = `<line x1="${x}" y1="${top - 4}" x2="${x}" y2="${height - GAP + 4}" stroke="#000" stroke-width="1.2" stroke-dasharray="5 3"/>`
  return { body: bars.join('') + mark + text(Number(x), SIZE / 2, '100%', { anchor: 'middle' }), height }
}
