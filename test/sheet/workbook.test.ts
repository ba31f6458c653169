import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { FormRow, FormSheet } from '../../src/core/form-view.ts'
import { formWorkbook } from '../../src/sheet/index.ts'
import { readWorkbook } from '../support/grid.ts'

const ROW: FormRow = {
  key: '1.a',
  number: '1.a',
  what: 'Việc',
  measure: '%',
  planned: '2026',
  before: '',
  known: '',
  inPeriod: null,
  sum: { is: 'progress' },
  ratio: null,
  check: null,
  told: 'words',
  up: 0,
}

const form = (rows: FormSheet['rows'], change: Partial<FormSheet> = {}): FormSheet => ({
  plan: 'thu',
  unit: 'kinh-te',
  period: '2026-Q1',
  days: { from: '2026-01-01', to: '2026-12-31' },
  issuer: 'ỦY BAN NHÂN DÂN XÃ THỬ',
  place: 'Thử',
  unitName: 'Phòng Kinh tế',
  title: 'BIỂU',
  subject: 'Kế hoạch số 1/KH-UBND',
  span: 'Kỳ báo cáo: Quý I/2026.',
  notice: null,
  rows,
  leftOut: [],
  ...change,
})

const sheetOf = async (view: FormSheet) => {
  const sheet = (await readWorkbook(formWorkbook(view))).getWorksheet('Biểu')
  if (!sheet) throw new Error('no form')
  return sheet
}

describe('a workbook', () => {
  it.each([
    '=HYPERLINK("http://example.org";"bấm")',
    '+84 912 345',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    'a < b & "c" > d',
    '  cách hai đầu  ',
  ])('keeps %j as text', async (text) => {
    const sheet = await sheetOf(form([{ ...ROW, what: text, planned: text }], { unitName: text }))
    expect([sheet.getCell('B5').value, sheet.getCell('B5').formula]).toEqual([text, undefined])
    expect(sheet.getCell('D5').value).toBe(text)
    expect(sheet.getCell('E1').value).toBe(`Đơn vị báo cáo: ${text}`)
  })

  it('writes letters that look like a spreadsheet’s own escape so that they stay letters', () => {
    const { 'xl/worksheets/sheet1.xml': xml } = unzipSync(formWorkbook(form([{ ...ROW, what: 'số_x0041_b' }])))
    expect(strFromU8(xml ?? new Uint8Array())).toContain('>số_x005F_x0041_b<')
  })

  it('leaves out what XML cannot hold', async () => {
    const sheet = await sheetOf(form([{ ...ROW, what: 'a\u0000b\u000bc\ud800d\uffffe 😀' }]))
    expect(sheet.getCell('B5').value).toBe('abcde 😀')
  })

  it('has formulas only where it works something out itself', () => {
    const half = { ...ROW, inPeriod: { is: 'number', min: 0, whole: 'no' }, sum: null, told: null } as const
    const rows: FormRow[] = [
      { ...ROW, sum: null, ratio: { times: 1000, column: 'inPeriod' } },
      { ...half, key: 'A/n', check: 'part-of-whole' },
      { ...half, key: 'A/d' },
    ]
    const xml = strFromU8(unzipSync(formWorkbook(form(rows)))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect([...xml.matchAll(/<c r="(\w+)"[^>]*><f>(.*?)<\/f>/g)].map(([, cell, text]) => `${cell} ${text}`)).toEqual([
      'F5 IF(AND(ISNUMBER(F6),ISNUMBER(F7)),IF(F7&gt;0,F6/F7*1000,&quot;&quot;),&quot;&quot;)',
      'K6 IF(ISTEXT(F6),&quot;Ghi số, ví dụ 1250 hoặc 62,5; không ghi chữ&quot;,IF(AND(ISNUMBER(F6),ISNUMBER(F7),F6&gt;F7),&quot;Tử số lớn hơn mẫu số&quot;,&quot;&quot;))',
      'K7 IF(ISTEXT(F7),&quot;Ghi số, ví dụ 1250 hoặc 62,5; không ghi chữ&quot;,&quot;&quot;)',
    ])
  })

  it('offers có and chưa, a rank as a whole number, limits as they are stated', async () => {
    const sheet = await sheetOf(
      form([
        { ...ROW, sum: { is: 'yes-no' } },
        { ...ROW, sum: { is: 'number', min: 1, max: 96, whole: 'always' } },
        { ...ROW, sum: { is: 'number', max: 0.5, whole: 'no' } },
        { ...ROW, sum: { is: 'number', whole: 'no' } },
        { ...ROW, sum: { is: 'text' } },
      ]),
    )
    const check = (row: number) => sheet.getCell(`G${row}`).dataValidation
    expect(check(5)).toMatchObject({ type: 'list', formulae: ['"có,chưa"'], error: 'Chọn một trong: có, chưa.' })
    expect(check(6)).toMatchObject({ type: 'whole', formulae: [1, 96], error: 'Ghi số nguyên từ 1 đến 96.' })
    expect(check(7)).toMatchObject({ type: 'decimal', operator: 'lessThanOrEqual', error: 'Ghi số không quá 0,5.' })
    expect(check(8).error).toBe('Ghi số, không ghi chữ.')
    expect(check(9)).toBeUndefined()
  })
})
