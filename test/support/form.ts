import ExcelJS from 'exceljs'
import { FORM_COLUMNS, FORM_SHEETS, type FormColumn } from '../../src/core/form-sheet.ts'

const HEADINGS = 5

/** Opens a form, lets `change` mistreat it, and saves it, as Excel would. */
export async function changeForm(
  path: string,
  change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<void> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  const sheet = book.getWorksheet(FORM_SHEETS.form)
  if (!sheet) throw new Error('the form has no sheet of its own')
  change(sheet, book)
  await book.xlsx.writeFile(path)
}

/** The cell of a row, found by its key, in a column, found by its heading. */
export function cellOf(sheet: ExcelJS.Worksheet, key: string, column: FormColumn): ExcelJS.Cell {
  const at = (heading: string): number => {
    let found = 0
    sheet.getRow(HEADINGS).eachCell((cell, i) => {
      if (cell.text === heading) found = i
    })
    return found
  }
  let row = 0
  sheet.getColumn(at(FORM_COLUMNS.key)).eachCell((cell, i) => {
    if (cell.text === key) row = i
  })
  if (row === 0) throw new Error(`no row ${key}`)
  return sheet.getRow(row).getCell(at(FORM_COLUMNS[column]))
}

/** Gives one cell a number format; exceljs shares styles between cells that look alike. */
export function format(cell: ExcelJS.Cell, numFmt: string): void {
  cell.style = { ...cell.style, numFmt }
}
