import type ExcelJS from 'exceljs'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { diskReader } from '../../src/load/disk-reader.ts'
import { checkPlan, eveOf, measurePlan } from '../../src/pipeline.ts'
import { formOf } from '../../src/report-pipeline.ts'
import { converted, hasCalc } from '../support/calc.ts'
import { ROOT } from '../support/cli.ts'
import { readWorkbook } from '../support/grid.ts'

/** The blank form of a unit. */
async function form(unit: string): Promise<Uint8Array> {
  const { plan } = await checkPlan(diskReader(ROOT), 'plans/minh-hoa', '2026-11-23')
  const progress = measurePlan(plan, { period: '2026-Q3' }, '2026-11-23')
  if (!progress) throw new Error('no such period')
  return (await formOf({ progress, eve: eveOf(progress), unit })).bytes
}

/** The form filled in, opened and saved by LibreOffice, which works out every formula. */
async function saved(unit: string, values: Readonly<Record<string, ExcelJS.CellValue>>): Promise<ExcelJS.Worksheet> {
  const workbook = await readWorkbook(await form(unit))
  for (const [cell, value] of Object.entries(values)) {
    const sheet = workbook.getWorksheet('Biểu')
    if (sheet) sheet.getCell(cell).value = value
  }
  const again = converted('bieu.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()), 'xlsx')
  const sheet = again && (await readWorkbook(again)).getWorksheet('Biểu')
  if (!sheet) throw new Error('LibreOffice wrote no form')
  return sheet
}

/** What a formula came to; an empty text is kept as none. */
function said(sheet: ExcelJS.Worksheet, at: string): unknown {
  const cell = sheet.getCell(at)
  return cell.formula ? (cell.result ?? '') : 'no formula'
}

// Skipped where LibreOffice Calc is not installed.
describe.skipIf(!hasCalc())('LibreOffice', () => {
  it('says what is wrong with a row, and nothing of one that is right', async () => {
    const sheet = await saved('vhxh', { F7: 362, G7: 2372, F8: 23, G8: 65, G13: 0.6, G14: 50, G15: 'bốn mươi' })
    expect(['K7', 'K8', 'K13', 'K14', 'K15'].map((cell) => said(sheet, cell))).toEqual([
      '',
      'Lũy kế phải bằng Kỳ trước + Trong kỳ = 70',
      'Ghi 62,5 cho 62,5%, không ghi 0,625',
      'Thấp hơn kỳ trước: xem lại, hoặc ghi lý do ở Ghi chú',
      'Ghi số từ 0 đến 100, hoặc ngày hoàn thành',
    ])
  })

  it('asks for evidence where something is said to be done', async () => {
    const sheet = await saved('van-phong', { G16: 46275, J16: 'https://minhhoa.example/bang', G19: 46275, G24: 46275 })
    expect(['K16', 'K19', 'K24'].map((cell) => said(sheet, cell))).toEqual([
      '',
      'Báo hoàn thành: ghi minh chứng ở Ghi chú',
      'Báo hoàn thành: ghi minh chứng ở Ghi chú',
    ])
  })

  it('works out a rate, and leaves one without figures empty', async () => {
    const sheet = await saved('trung-tam-hcc', { F8: 1240, F9: 1920, F12: 10, F13: 9 })
    expect(said(sheet, 'F7')).toBeCloseTo(64.583333, 6)
    expect(said(sheet, 'F14')).toBe('')
    expect([said(sheet, 'K8'), said(sheet, 'K12')]).toEqual(['', 'Tử số lớn hơn mẫu số'])
  })

  it('keeps the checks when it saves the form', async () => {
    const sheet = await saved('vhxh', {})
    expect(sheet.getCell('G13').dataValidation.type).toBe('custom')
    expect(sheet.getCell('J7').dataValidation.formulae[0]).toBe('"số chính thức,số sơ bộ,số ước"')
  })

  it('prints it with the head on every page', async () => {
    const pdf = converted('bieu.xlsx', await form('van-phong'), 'pdf')
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf ?? [])))
    expect(text).toHaveLength(3)
    expect(text[0]).toContain('BIỂU BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ, CHỈ TIÊU')
    expect(text[0]).toContain('Số liệu minh họa')
    for (const page of text.slice(0, 2)) expect(page).toContain('Vướng mắc')
    expect(text[1]).toMatch(/NGƯỜI LẬP BIỂU\s+THỦ TRƯỞNG ĐƠN VỊ/)
    expect(text[2]).toContain('HƯỚNG DẪN GHI BIỂU')
  })
})
