import type { Ratio } from '../../core/ratio.ts'
import { clip, padEnd, widthOf } from '../columns.ts'
import type { Paint } from '../paint.ts'
import { toNumber } from './values.ts'

/** A line of the chart: a value with a bar (none where nothing is known), or a remark across it. */
export type ChartRow =
  | {
      readonly kind: 'value' | 'forecast' | 'target'
      readonly label: string
      readonly value: Ratio | null
      /** Levels of the target marked in the line. */
      readonly marks: readonly Ratio[]
      readonly text: string
      /** The text without what may be left out where there is little room. */
      readonly short: string
    }
  | { readonly kind: 'remark'; readonly text: string }

type ValueRow = Exclude<ChartRow, { readonly kind: 'remark' }>

/** What the two ends of the axis stand for. Bars start at 0; values far from 0 are marked on a cut axis instead. */
interface Axis {
  readonly low: number
  readonly high: number
  readonly bars: boolean
}

const MOST = 40
const LEAST = 8
const GAP = 2

/** A chart to draw: `share`: its values are shares of a whole, so that the axis always runs from 0 to 1. */
export interface Chart {
  readonly rows: readonly ChartRow[]
  readonly share: boolean
  readonly print: (value: number) => string
}

/** How values are drawn: as bars from 0, on an axis that does not begin at 0, or not at all where there is no number. */
export function drawingOf({ rows, share }: Chart): 'bars' | 'cut' | 'none' {
  const axis = axisOf(valueRows(rows), share)
  return axis === null ? 'none' : axis.bars ? 'bars' : 'cut'
}

const valueRows = (rows: readonly ChartRow[]): ValueRow[] =>
  rows.filter((row): row is ValueRow => row.kind !== 'remark')

/** Lines of a chart that fits `width`; where there is no room for bars the values stand alone. */
export function chartLines({ rows, share, print }: Chart, width: number, paint: Paint): string[] {
  const values = valueRows(rows)
  const label = Math.min(14, Math.max(0, ...values.map((row) => widthOf(row.label))))
  const roomFor = (key: 'text' | 'short'): number =>
    width - label - 2 * GAP - 1 - Math.max(0, ...values.map((row) => widthOf(row[key])))
  const axis = axisOf(values, share)
  const key = roomFor('text') >= LEAST * 2 ? 'text' : 'short'
  const cells = axis ? Math.min(MOST, roomFor(key)) : 0
  const drawn = axis && cells >= LEAST ? { axis, cells } : null
  const head = drawn ? [axisLine(drawn.axis, print, label, drawn.cells, paint)] : []
  return [...head, ...rows.map((row) => line(row, { label, drawn, key, width, paint }))]
}

/** null where no line has a number. */
function axisOf(rows: readonly ValueRow[], share: boolean): Axis | null {
  const all = rows.flatMap(({ value, marks }) => [...(value ? [value] : []), ...marks]).map(toNumber)
  if (all.length === 0) return null
  if (share) return { low: 0, high: 1, bars: true }
  const [least, most] = [Math.min(...all), Math.max(...all)]
  if (least >= 0 && least <= most * 0.6) return { low: 0, high: most > 0 ? most : 1, bars: true }
  return least === most
    ? { low: Math.min(0, least), high: Math.max(0, most), bars: least > 0 }
    : { low: least, high: most, bars: false }
}

function axisLine(
  { low, high }: Axis,
  print: (value: number) => string,
  label: number,
  cells: number,
  paint: Paint,
): string {
  const [left, right] = [print(low), print(high)]
  const scale = left + ' '.repeat(Math.max(1, cells - widthOf(left) - widthOf(right))) + right
  return paint.dim(' '.repeat(label + GAP) + scale)
}

interface Frame {
  readonly label: number
  readonly drawn: { readonly axis: Axis; readonly cells: number } | null
  readonly key: 'text' | 'short'
  readonly width: number
  readonly paint: Paint
}

function line(row: ChartRow, { label, drawn, key, width, paint }: Frame): string {
  if (row.kind === 'remark') return clip(`── ${row.text} ──`, width)
  const plot = drawn ? `${painted(row, plotted(row, drawn.axis, drawn.cells), paint)}${' '.repeat(GAP)}` : ''
  const used = label + GAP + (drawn ? drawn.cells + 1 + GAP : 0)
  return `${padEnd(clip(row.label, label), label)}${' '.repeat(GAP)}${plot}${clip(row[key], width - used)}`.trimEnd()
}

const painted = ({ kind }: ValueRow, plot: string, paint: Paint): string =>
  kind === 'value' ? paint.good(plot) : paint.dim(plot)

/** The drawing of one line: a bar or a dot over dots, the marks of the target over it; blank where nothing is known. */
function plotted({ kind, value, marks }: ValueRow, axis: Axis, cells: number): string {
  const letters = [...(value ? bar(value, kind, axis, cells) : ' '.repeat(cells + 1))]
  for (const mark of marks) letters[Math.min(cells, Math.floor(place(mark, axis, cells)))] = '│'
  return letters.join('')
}

function bar(value: Ratio, kind: ValueRow['kind'], axis: Axis, cells: number): string {
  const at = place(value, axis, cells)
  if (!axis.bars) {
    const dot = Math.min(cells - 1, Math.floor(at))
    return `${'·'.repeat(dot)}${kind === 'forecast' ? '░' : '■'}${'·'.repeat(cells - 1 - dot)} `
  }
  const halves = Math.floor(2 * at)
  const full =
    kind === 'forecast' ? '░'.repeat(Math.floor(at)) : '█'.repeat(Math.floor(halves / 2)) + (halves % 2 ? '▌' : '')
  return `${full}${'·'.repeat(cells - full.length)} `
}

/** Where a value lies, in cells from the left end. */
const place = (value: Ratio, { low, high }: Axis, cells: number): number =>
  Math.max(0, Math.min(1, (toNumber(value) - low) / (high - low || 1))) * cells
