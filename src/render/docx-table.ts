import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import { type Look, runs } from './docx-text.ts'
import { tearingOf } from './heights.ts'
import type { Align, Block, Inline, Row } from './tree.ts'
import { columnShares } from './widths.ts'

const SIDE = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

/** The room of a table: its width and the margin above and below the words of a cell in twips, letters a line, size of its words. */
export interface TableRoom {
  readonly width: number
  readonly margin: number
  readonly letters: number
  readonly size: number
  /** True for a table with a note below it, which its last row stays with. */
  readonly noted: boolean
}

/** A table across its room: the head repeats on every page, no row breaks, group rows run over all columns. */
export function tableOf(
  table: Extract<Block, { is: 'table' }>,
  { width, margin, letters, size, noted }: TableRoom,
): Table {
  const look = { size, margin }
  const shares = columnShares(table, letters)
  const widths = shares.map((share) => Math.floor(share * width))
  const { whole, tall } = tearingOf(table, shares, letters)
  const last = table.rows.length - 1
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: widths.map((w, i) =>
      cell(table.head.cells[i] ?? [], 'center', w, { ...look, bold: true, keepNext: true }, 1),
    ),
  })
  return new Table({
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      head,
      // A table of a few rows stays whole, and the last row of a longer one never stands alone.
      ...table.rows.map((row, i) =>
        rowOf(row, table.align, widths, {
          ...look,
          keepNext: row.group || (i === last ? noted : whole || i === last - 1),
          tall: tall.includes(i),
        }),
      ),
    ],
  })
}

/** A row; the heading of a group never stands last on a page. */
function rowOf(row: Row, align: readonly Align[], widths: readonly number[], look: CellLook): TableRow {
  const children = row.group
    ? groupCells(row, widths, look)
    : widths.map((w, i) => cell(row.cells[i] ?? [], align[i] ?? 'left', w, look, 1))
  return new TableRow({ cantSplit: !look.tall, children })
}

/** A number and a title over the other columns, or a title over all. */
function groupCells({ cells: [number = [], title] }: Row, widths: readonly number[], look: CellLook): TableCell[] {
  const [first = 0, ...others] = widths
  const sum = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, 0)
  return title
    ? [cell(number, 'center', first, look, 1), cell(title, 'left', sum(others), look, others.length)]
    : [cell(number, 'left', sum(widths), look, widths.length)]
}

interface CellLook extends Look {
  readonly margin: number
  readonly keepNext?: boolean
  /** True for a row that may take more than a page, which alone may be torn. */
  readonly tall?: boolean
}

/** LibreOffice needs the width in each cell too. */
function cell(content: readonly Inline[], side: Align, width: number, look: CellLook, span: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    margins: { top: look.margin, bottom: look.margin, left: 70, right: 70 },
    verticalAlign: look.bold ? VerticalAlign.CENTER : VerticalAlign.TOP,
    children: [
      new Paragraph({
        style: 'Table',
        alignment: SIDE[side],
        keepNext: look.keepNext ?? false,
        children: runs(content, look),
      }),
    ],
  })
}
