import type { Chart } from './chart-data.ts'
import { type Box, FILLS, GAP, legend, SIZE, text, WIDTH, wrapped } from './chart-parts.ts'

// Charts whose figures stand upright over their periods.

/** Room of the figures themselves, and the lines of names below. */
const TALL = 130
const NAMES = 2 * SIZE + 8

/** Where the middle of each row stands, and how wide a row is. */
function places(count: number): { readonly step: number; readonly middle: (i: number) => number } {
  const step = WIDTH / Math.max(1, count)
  return { step, middle: (i) => step * (i + 0.5) }
}

function names(chart: Chart, y: number): string {
  const { step, middle } = places(chart.rows.length)
  const letters = Math.max(4, Math.floor(step / 7.4))
  return chart.rows
    .flatMap(({ label }, i) =>
      wrapped(label, letters)
        .slice(0, 2)
        .map((line, k) => text(middle(i), y + 10 + k * SIZE, line, { anchor: 'middle' })),
    )
    .join('')
}

const base = (y: number): string => `<line x1="0" y1="${y}" x2="${WIDTH}" y2="${y}" stroke="#000" stroke-width="1"/>`

/** White behind a figure that the line may cross. */
const plate = (x: number, y: number, words: string): string => {
  const width = words.length * 7
  return `<rect x="${(x - width / 2).toFixed(1)}" y="${(y - 7).toFixed(1)}" width="${width}" height="14" fill="#fff"/>`
}

/** A line through the figures of one series; where a period has none the line is broken and its words stand instead. */
export function drawLine(chart: Chart): Box {
  const cells = chart.rows.map(({ cells: [cell] }) => cell ?? { text: '–', value: null })
  const most = Math.max(1, ...cells.map(({ value }) => value ?? 0))
  const { middle } = places(cells.length)
  const bottom = SIZE + GAP + TALL
  const at = (value: number): number => bottom - (value / most) * TALL
  const points = cells.map(({ text: words, value }, i) => {
    if (value === null) return text(middle(i), bottom - 10, words, { anchor: 'middle', style: 'italic' })
    const y = at(value)
    const dot = `<circle cx="${middle(i).toFixed(1)}" cy="${y.toFixed(1)}" r="3.5" fill="#000"/>`
    const label = y + 26 > bottom || value * 2 > most ? y - 13 : y + 15
    return dot + plate(middle(i), label, words) + text(middle(i), label, words, { anchor: 'middle' })
  })
  const joins = cells.slice(1).map(({ value }, i) => {
    const before = cells[i]?.value ?? null
    if (value === null || before === null) return ''
    return `<line x1="${middle(i).toFixed(1)}" y1="${at(before).toFixed(1)}" x2="${middle(i + 1).toFixed(1)}" y2="${at(value).toFixed(1)}" stroke="#000" stroke-width="1.6"/>`
  })
  return { body: joins.join('') + points.join('') + base(bottom) + names(chart, bottom), height: bottom + NAMES }
}

/** Columns of several series side by side; a series without a figure leaves its place empty. */
export function drawColumns(chart: Chart): Box {
  const { series, rows } = chart
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)))
  const { step, middle } = places(rows.length)
  const width = Math.min(46, (step - 16) / Math.max(1, series.length))
  const key = legend(series)
  const bottom = key.height + GAP + SIZE + TALL
  const columns = rows.flatMap(({ cells }, i) =>
    cells.map(({ value, text: words }, k) => {
      const x = middle(i) + (k - series.length / 2) * width
      if (value === null) return text(x + width / 2, bottom - 9, '–', { anchor: 'middle' })
      const height = (value / most) * TALL
      const rect = `<rect x="${x.toFixed(1)}" y="${(bottom - height).toFixed(1)}" width="${(width - 3).toFixed(1)}" height="${height.toFixed(1)}" fill="${FILLS[k % FILLS.length]?.fill}" stroke="#000" stroke-width="0.8"/>`
      return rect + text(x + width / 2, bottom - height - 9, words, { anchor: 'middle' })
    }),
  )
  return { body: key.body + columns.join('') + base(bottom) + names(chart, bottom), height: bottom + NAMES }
}
