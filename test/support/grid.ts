import ExcelJS from 'exceljs'

/** A workbook read by a library that had no part in writing it. */
export async function readWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer)
  return workbook
}

/** A sheet as lines to read: values as they stand, `{…}` a formula, `[…]` a cell to fill in with the kind of its check. */
export function gridText(sheet: ExcelJS.Worksheet): string {
  const lines: string[] = []
  sheet.eachRow((row, at) => {
    const cells: string[] = []
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(cellText(cell)))
    lines.push(`${at}: ${cells.join(' | ').trimEnd()}`)
  })
  return `${lines.join('\n')}\n`
}

function cellText(cell: ExcelJS.Cell): string {
  if (cell.isMerged && cell.master !== cell) return '<'
  const { formula, value, protection, dataValidation } = cell
  if (formula) return `{${formula}}`
  const text = value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)
  const check = dataValidation as ExcelJS.DataValidation | undefined
  return protection?.locked === false ? `[${[check?.type, text].filter(Boolean).join(' ')}]` : text
}
