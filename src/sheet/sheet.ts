import { gridXml, type Row } from './grid.ts'
import { document, tag } from './xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** What a sheet is made of; everything but the rows and widths may be left out. */
export interface Sheet {
  readonly rows: readonly Row[]
  readonly widths: readonly number[]
  /** Rows above and columns before stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
  /** `A1:J1` */
  readonly merged?: readonly string[]
  readonly conditions?: readonly string[]
  readonly validations?: readonly string[]
  readonly landscape?: boolean
}

/** A sheet: protected without a password, A4, as wide as the page. */
export function sheetXml({
  rows,
  widths,
  frozen,
  merged = [],
  conditions = [],
  validations = [],
  landscape = false,
}: Sheet): string {
  const counted = (name: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [tag(name, { count: items.length }, ...items)]
  return document(
    tag(
      'worksheet',
      { xmlns: MAIN },
      tag('sheetPr', {}, tag('pageSetUpPr', { fitToPage: 1 })),
      tag('sheetViews', {}, viewXml(frozen)),
      tag('sheetFormatPr', { defaultRowHeight: 15 }),
      tag('cols', {}, ...widths.map((width, i) => tag('col', { min: i + 1, max: i + 1, width, customWidth: 1 }))),
      gridXml(rows),
      // 0: allowed all the same. Who fills in may make a column wider.
      tag('sheetProtection', { sheet: 1, objects: 1, scenarios: 1, formatCells: 0, formatColumns: 0, formatRows: 0 }),
      ...counted(
        'mergeCells',
        merged.map((ref) => tag('mergeCell', { ref })),
      ),
      ...conditions,
      ...counted('dataValidations', validations),
      tag('printOptions', { horizontalCentered: 1 }),
      tag('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
      tag('pageSetup', {
        paperSize: 9,
        orientation: landscape ? 'landscape' : 'portrait',
        fitToWidth: 1,
        fitToHeight: 0,
      }),
      tag('headerFooter', {}, tag('oddFooter', {}, '&amp;C&amp;"Times New Roman,Regular"&amp;10Trang &amp;P/&amp;N')),
    ),
  )
}

function viewXml(frozen: Sheet['frozen']): string {
  if (!frozen) return tag('sheetView', { showGridLines: 0, workbookViewId: 0 })
  const { rows, columns } = frozen
  const topLeftCell = `${String.fromCharCode(65 + columns)}${rows + 1}`
  return tag(
    'sheetView',
    { showGridLines: 0, workbookViewId: 0 },
    tag('pane', { xSplit: columns, ySplit: rows, topLeftCell, activePane: 'bottomRight', state: 'frozen' }),
    tag('selection', { pane: 'bottomRight', activeCell: topLeftCell, sqref: topLeftCell }),
  )
}
