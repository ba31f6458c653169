import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { findForm, openTables, sheetsRefused, type Table } from '../../src/import/index.ts'
import { ROOT } from '../support/cli.ts'

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook with one sheet, as small as one can be. */
function workbook(sheet: string, more: Zippable = {}): Uint8Array {
  return zipSync(
    {
      'xl/workbook.xml': strToU8(
        `<workbook xmlns:r="${REL}"><sheets><sheet name="Biểu" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${sheet}</worksheet>`),
      ...more,
    },
    { level: 1 },
  )
}

const STYLES = strToU8(`<styleSheet>
  <numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="166" formatCode="0&quot; ngày&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="14"/></cellXfs>
</styleSheet>`)

const values = (tables: readonly Table[] | string): unknown =>
  typeof tables === 'string'
    ? tables
    : tables.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => [...cells.values()].map(({ address, value }) => [address, value])),
      )

describe('cells', () => {
  it('keep what their format says of a number', () => {
    const cells = `<c s="0"><v>0.625</v></c><c s="1"><v>0.625</v></c><c s="2"><v>46187</v></c><c s="3"><v>5</v></c><c r="H1" s="4"><v>59</v></c>`
    const read = openTables(
      workbook(`<sheetData><row>${cells}</row></sheetData>`, { 'xl/styles.xml': STYLES }),
      'a.xlsx',
    )
    expect(values(read)).toEqual([
      ['A1', { is: 'number', value: 0.625, isPercent: false }],
      ['B1', { is: 'number', value: 0.625, isPercent: true }],
      ['C1', { is: 'day', day: '2026-06-14' }],
      ['D1', { is: 'number', value: 5, isPercent: false }],
      ['H1', { is: 'day', day: '1900-02-28' }],
    ])
  })

  it('are read from rich text, without how it is pronounced, and with any prefix', () => {
    const shared = strToU8(
      '<x:sst xmlns:x="s"><x:si><x:r><x:t>Đã </x:t></x:r><x:r><x:t>ký</x:t></x:r><x:rPh><x:t>da ki</x:t></x:rPh></x:si></x:sst>',
    )
    const cells =
      '<c r="B2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>xong</t></is></c><c r="D2" t="b"><v>1</v></c>'
    const read = openTables(
      workbook(`<sheetData><row r="2">${cells}</row></sheetData>`, { 'xl/sharedStrings.xml': shared }),
      'a.xlsx',
    )
    expect(values(read)).toEqual([
      ['B2', { is: 'text', text: 'Đã ký' }],
      ['C2', { is: 'text', text: 'xong' }],
      ['D2', { is: 'boolean', value: true }],
    ])
  })

  it('of formulas give the value that was saved, and say where there is none', () => {
    const cells =
      '<c><f>1+1</f><v>2</v></c><c><f>[1]Sheet1!A1</f></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="str"><f>""</f><v></v></c>'
    expect(values(openTables(workbook(`<sheetData><row>${cells}</row></sheetData>`), 'a.xlsx'))).toEqual([
      ['A1', { is: 'number', value: 2, isPercent: false }],
      ['B1', { is: 'broken', why: 'no-value', text: '' }],
      ['C1', { is: 'broken', why: 'error', text: '#DIV/0!' }],
    ])
  })

  it('are counted from 1904 where the workbook says so', () => {
    const index = strToU8(
      `<workbook xmlns:r="${REL}"><workbookPr date1904="1"/><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>`,
    )
    const sheet = '<sheetData><row><c s="2"><v>44725</v></c></row></sheetData>'
    const read = openTables(workbook(sheet, { 'xl/workbook.xml': index, 'xl/styles.xml': STYLES }), 'a.xlsx')
    expect(values(read)).toEqual([['A1', { is: 'day', day: '2026-06-14' }]])
  })
})

const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))
const ole = (name: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(512),
    ...Buffer.from(name, 'utf16le'),
  ])
const zip = (files: Zippable): Uint8Array => zipSync(files, { level: 1 })

/** A part that says it is small and is not. */
function lying(): Uint8Array {
  const bytes = workbook(`<sheetData>${'<row></row>'.repeat(100_000)}</sheetData>`)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let at = 0; at < bytes.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 100_000)
      view.setUint32(at + 24, 100, true)
  return bytes
}

describe('files that cannot be a form', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing at all', new Uint8Array(), 'empty'],
    ['an old Excel file', ole('Workbook'), 'xls'],
    ['a workbook with a password', ole('EncryptedPackage'), 'password'],
    ['an OpenDocument sheet', zip({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }), 'ods'],
    ['a binary workbook', zip({ 'xl/workbook.bin': strToU8('x') }), 'xlsb'],
    ['a Word file', zip({ 'word/document.xml': strToU8('<w/>') }), 'not-workbook'],
    ['a PDF', strToU8('%PDF-1.7\n\0\0'), 'not-workbook'],
    ['a workbook cut short', workbook('<sheetData/>').slice(0, 300), 'damaged'],
    ['a sheet that is no XML', workbook('<sheetData><row>'), 'damaged'],
    [
      'an entity that grows',
      workbook('', { 'xl/worksheets/sheet1.xml': strToU8('<!DOCTYPE a [<!ENTITY x "xxxx">]><a>&x;</a>') }),
      'damaged',
    ],
    [
      'a sheet that unpacks to more than a machine holds',
      zip({ 'xl/workbook.xml': new Uint8Array(150 * 1024 * 1024) }),
      'too-large',
    ],
    ['one that says it is small', lying(), 'damaged'],
    ['text in Windows-1258', Uint8Array.from([0x4e, 0x68, 0x69, 0xea, 0xf2, 0x6d, 0x20, 0x76, 0xf5]), 'encoding'],
    ['text in TCVN3', strToU8('TT;Néi dung;Lòy kÕ;KÕt qu¶\n1;NhiÖm vô;60;§· xong\n'), 'old-letters'],
    ['text in VNI', strToU8('TT;Noäi dung;Luõy keá;Keát quaû\n1;Nhieäm vuï;60;Ñaõ xong\n'), 'old-letters'],
  ])('%s is refused', (_name, bytes, why) => {
    expect(openTables(bytes, 'form')).toBe(why)
  })

  it('a table without the headings of a form is refused, and one of two forms', () => {
    const form = 'TT;Nội dung;Lũy kế;Kết quả;Mã\n1.a;x;;;1.a\n'
    const tables = openTables(strToU8(form), 'form.csv') as readonly Table[]
    expect(findForm([])).toBe('no-form')
    const sheet = (name: string, isHidden: boolean): Table => ({ name, isHidden, rows: tables[0]?.rows ?? [] })
    const hidden = [sheet('Biểu', true), { name: 'Khác', isHidden: false, rows: [] }]
    expect(findForm(hidden)).toBe('hidden-form')
    expect(sheetsRefused(hidden, 'hidden-form')).toEqual(['Biểu'])
    const copied = [sheet('Biểu', false), sheet('Biểu (2)', false), sheet('Nháp', true)]
    expect(findForm(copied)).toBe('two-forms')
    expect(sheetsRefused(copied, 'two-forms')).toEqual(['Biểu', 'Biểu (2)'])
    expect(sheetsRefused(copied, 'no-form')).toEqual([])
  })
})

describe('text', () => {
  const FORM = 'TT;Nội dung;Lũy kế;Kết quả;Mã\r\n1.a;"Dòng ""một"";\nhai";62,5;xong;1.a\r\n'
  it.each<[string, Uint8Array]>([
    ['UTF-8', strToU8(FORM)],
    ['UTF-8 with its mark', strToU8(`\ufeff${FORM}`)],
    ['UTF-16', utf16(FORM)],
    ['with the separator said', strToU8(`sep=;\r\n${FORM}`)],
    ['in NFD and capitals', strToU8(FORM.replace(/^.*/, (heading) => heading.toUpperCase().normalize('NFD')))],
  ])('%s is read', (_name, bytes) => {
    const found = findForm(openTables(bytes, 'form.csv') as readonly Table[])
    if (typeof found === 'string') throw new Error(found)
    expect([...found.columns.keys()]).toEqual(['number', 'what', 'sum', 'result', 'key'])
    const row = found.table.rows.at(-1)
    expect([...(row?.cells.values() ?? [])].map(({ value }) => (value.is === 'text' ? value.text : value.is))).toEqual([
      '1.a',
      'Dòng "một";\nhai',
      '62,5',
      'xong',
      '1.a',
    ])
  })
})

describe('a million rows of nothing', () => {
  it('are read in seconds and leave nothing behind', () => {
    const rows = '<row r="9" spans="1:12" ht="15"/>'.repeat(1_000_000)
    const begun = performance.now()
    const tables = openTables(workbook(`<sheetData>${rows}</sheetData>`), 'a.xlsx')
    expect(values(tables)).toEqual([])
    expect(performance.now() - begun).toBeLessThan(20_000)
  })
})

it('a file of the plan is not taken for a form', () => {
  const bytes = readFileSync(join(ROOT, 'plans/minh-hoa/plan.yaml'))
  const tables = openTables(bytes, 'plan.yaml')
  expect(typeof tables === 'string' ? tables : findForm(tables)).toBe('no-form')
})
