import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { plan } from '../support/cli.ts'
import { gridText, readWorkbook } from '../support/grid.ts'

/** The form of a unit as the command writes it. */
async function form(unit: string, period = '2026-Q3'): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-form-'))
  const { err } = await plan(['form', unit, '--plan', 'minh-hoa', '--period', period, '-o', folder])
  const bytes = readFileSync(join(folder, `bieu-${unit}-${period}.xlsx`))
  rmSync(folder, { recursive: true })
  expect(err).toBe(`đã ghi ${join(folder, `bieu-${unit}-${period}.xlsx`)}\n`)
  return bytes
}

async function sheetOf(unit: string, name = 'Biểu'): Promise<ExcelJS.Worksheet> {
  const sheet = (await readWorkbook(await form(unit))).getWorksheet(name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}

/** The row that carries a key. */
function rowOf(sheet: ExcelJS.Worksheet, key: string): ExcelJS.Row {
  const keys = sheet.getColumn('L').values
  return sheet.getRow(keys.indexOf(key))
}

const checkAt = (sheet: ExcelJS.Worksheet, key: string, column: string): Partial<ExcelJS.DataValidation> =>
  rowOf(sheet, key).getCell(column).dataValidation

describe('the form of a unit', () => {
  it.each(['van-phong', 'vhxh', 'trung-tam-hcc'])('asks %s for what it owes', async (unit) => {
    await expect(gridText(await sheetOf(unit))).toMatchFileSnapshot(`golden/${unit}.txt`)
  })

  it('has a sheet that explains it, and a hidden one that says what it is', async () => {
    const workbook = await readWorkbook(await form('vhxh'))
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Biểu', 'visible'],
      ['Hướng dẫn', 'visible'],
      ['plan', 'hidden'],
    ])
    await expect(gridText(await sheetOf('vhxh', 'Hướng dẫn'))).toMatchFileSnapshot('golden/huong-dan.txt')
    expect(gridText(await sheetOf('vhxh', 'plan'))).toBe(
      '1: schema | form/1\n2: plan | minh-hoa\n3: unit | vhxh\n4: period | 2026-Q3\n',
    )
  })

  it('locks what is given and leaves open what is filled in', async () => {
    const sheet = await sheetOf('vhxh')
    const open = (key: string): string =>
      [...'ABCDEFGHIJKL'].filter((letter) => rowOf(sheet, key).getCell(letter).protection?.locked === false).join('')
    expect(open('CT15')).toBe('FGHIJ')
    expect(open('3.d')).toBe('GHIJ')
    expect(open('3.d/b')).toBe('G')
    expect(open('1.a')).toBe('HIJ')
    const protection = (sheet as unknown as { sheetProtection: Record<string, unknown> }).sheetProtection
    expect(protection).toMatchObject({ sheet: true, formatColumns: true })
    expect(protection).not.toHaveProperty('hashValue')
  })

  it('checks numbers, shares and days where they are filled in', async () => {
    const office = await sheetOf('van-phong')
    const g = (key: string): string => `G${rowOf(office, key).number}`
    expect(checkAt(office, '1.c', 'G')).toMatchObject({
      type: 'custom',
      formulae: [
        `OR(AND(ISNUMBER(${g('1.c')}),${g('1.c')}>=0,${g('1.c')}<=100),AND(ISNUMBER(${g('1.c')}),${g('1.c')}>=45762,${g('1.c')}<=47848))`,
      ],
      error: 'Ghi mức hoàn thành từ 0 đến 100 (62,5 là 62,5%), hoặc ngày hoàn thành từ 15/4/2025 đến 31/12/2030.',
    })
    expect(checkAt(office, '1.d@2026-Q3', 'G').error).toBe(
      'Ghi ngày hoàn thành từ 15/4/2025 đến 31/12/2030; kỳ không làm thì ghi bỏ: lý do.',
    )
    expect(checkAt(office, 'V.4.2', 'G').type).toBe('date')
    expect(checkAt(office, 'CT19/n', 'F')).toMatchObject({
      type: 'whole',
      errorStyle: 'warning',
      error: 'Ghi số nguyên không nhỏ hơn 0.',
    })
    expect(checkAt(office, 'CT19', 'J').formulae).toEqual(['"số chính thức,số sơ bộ,số ước"'])
    const desk = await sheetOf('trung-tam-hcc')
    expect(checkAt(desk, 'CT03', 'G')).toMatchObject({ type: 'decimal', error: 'Ghi số từ 0 đến 100.' })
    expect(checkAt(desk, 'CT03', 'G').prompt).toBe('Kỳ trước: số ngày 14/6/2026. Ghi số từ 0 đến 100.')
  })

  it('adds up only where lũy kế is kỳ trước and trong kỳ', async () => {
    const section = await sheetOf('vhxh')
    const check = (sheet: ExcelJS.Worksheet, key: string): string => rowOf(sheet, key).getCell('K').formula
    expect(check(section, 'CT15')).toContain('ABS(E7+F7-G7)>0.000001')
    expect(check(section, 'CT16')).toContain('ABS(E8+F8-G8)>0.000001')
    expect(check(section, '3.d')).not.toContain('ABS(')
    const desk = await sheetOf('trung-tam-hcc')
    expect(check(desk, 'CT02/n')).not.toContain('ABS(')
    // A total of the year begins anew with the first quarter.
    const first = (await readWorkbook(await form('vhxh', '2026-Q1'))).getWorksheet('Biểu')
    expect(first && check(first, 'CT16')).not.toContain('ABS(')
    expect(first && check(first, 'CT15')).toContain('ABS(')
  })

  it('keeps its head and first columns in view and prints on A4 across', async () => {
    const sheet = await sheetOf('vhxh')
    expect(sheet.views).toMatchObject([{ state: 'frozen', xSplit: 2, ySplit: 5, topLeftCell: 'C6' }])
    expect(sheet.getCell('A5').value).toBe('TT')
    expect(sheet.pageSetup).toMatchObject({
      ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      ...{ printTitlesRow: '5:5', printArea: `A1:J${sheet.rowCount}` },
    })
  })

  it('is the same file every time', async () => {
    expect((await form('vhxh')).equals(await form('vhxh'))).toBe(true)
  })
})
