import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type ExcelJS from 'exceljs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { converted, hasCalc } from '../support/calc.ts'
import { type Ran, plan as runPlan, workspace } from '../support/cli.ts'
import { cellOf, changeForm, format } from '../support/form.ts'

let root: string
let done: () => void
beforeEach(() => {
  ;({ root, done } = workspace())
})
afterEach(() => done())

const plan = (...args: readonly string[]): Promise<Ran> => runPlan(args, { cwd: root })
const report = (unit: string): string => join(root, 'plans/minh-hoa/progress/2026-Q3', `${unit}.md`)
const text = (unit: string): string => readFileSync(report(unit), 'utf8')

async function form(unit: string): Promise<string> {
  await plan('form', unit, '--plan', 'minh-hoa', '--period', '2026-Q3')
  return join(root, `bieu-${unit}-2026-Q3.xlsx`)
}

/** The last row with a key; signatures follow. */
const cellRow = (sheet: ExcelJS.Worksheet): number => Number(cellOf(sheet, '5.n', 'key').row)

/** What the police of the invented commune would fill in. */
function fillPolice(sheet: ExcelJS.Worksheet): void {
  cellOf(sheet, 'CT08/n', 'sum').value = '4.150 '
  cellOf(sheet, 'CT08/d', 'sum').value = 8300
  cellOf(sheet, 'CT13', 'inPeriod').value = 0
  cellOf(sheet, 'CT13', 'result').value = 'Nguồn: Sổ theo dõi sự cố'
  cellOf(sheet, '3.đ', 'sum').value = '62,5'
  cellOf(sheet, '3.đ', 'result').value = 'Làm sạch 5.120 trường hợp  '.normalize('NFD')
  cellOf(sheet, '3.đ', 'obstacle').value = 'Không'
  const day = cellOf(sheet, '5.m@2026-Q3', 'sum')
  day.value = new Date('2026-09-10T00:00:00Z')
  format(day, 'dd/mm/yyyy')
  cellOf(sheet, '5.m', 'note').value = 'https://minhhoa.example/ra-soat'
  cellOf(sheet, '5.i', 'result').value = 'KHÔNG PHÁT SINH'
}

const POLICE = `---
schema: progress/1
unit: cong-an
period: 2026-Q3
date: 2026-09-14
tasks:
  "3.đ":
    percent: 62.5
    result: Làm sạch 5.120 trường hợp
  "5.i": { none: true }
  "5.m":
    occurrences: { "2026-Q3": { done: 2026-09-10 } }
    evidence:
      - https://minhhoa.example/ra-soat
indicators:
  CT08: { n: 4150, d: 8300 }
  CT13:
    value: 0
    source: Sổ theo dõi sự cố
---
`

describe('a form that was filled in', () => {
  it('becomes the report of its unit, and changes nothing a second time', async () => {
    const path = await form('cong-an')
    await changeForm(path, fillPolice)
    expect(await plan('import', path)).toMatchObject({
      code: 0,
      out: 'đã ghi plans/minh-hoa/progress/2026-Q3/cong-an.md\n',
    })
    expect(text('cong-an')).toBe(POLICE)
    expect(await plan('import', path)).toMatchObject({ code: 0, out: 'Không có gì mới, tệp giữ nguyên.\n' })
    expect(text('cong-an')).toBe(POLICE)
  })

  it('is read with its rows sorted, others put in, its columns moved, its headings retyped and its title gone', async () => {
    const path = await form('cong-an')
    await changeForm(path, (sheet, book) => {
      fillPolice(sheet)
      const rows = [...Array(cellRow(sheet) - 4).keys()].map((i) => sheet.getRow(i + 5).values as ExcelJS.CellValue[])
      const [head, ...body] = rows.map(([, ...cells]) => cells.reverse())
      const moved = book.addWorksheet('Sheet1 (2)')
      moved.addRow(
        head?.map(
          (heading) =>
            ` ${String(heading ?? '')
              .toUpperCase()
              .normalize('NFD')}  `,
        ),
      )
      for (const row of body.reverse()) {
        moved.addRow(['', '', '', ...row].slice(3))
        moved.addRow([])
      }
      book.removeWorksheet(sheet.id)
    })
    expect(await plan('import', path)).toMatchObject({ code: 0 })
    expect(text('cong-an')).toBe(POLICE)
  })

  it('keeps what others wrote, and their comments', async () => {
    const path = await form('vhxh')
    const before = text('vhxh').replace('  "4.d":\n', '  # đối chiếu với sổ của xã\n  "4.d":\n')
    writeFileSync(report('vhxh'), before)
    await changeForm(path, (sheet) => {
      const share = cellOf(sheet, '4.d', 'sum')
      share.value = 0.575
      format(share, '0.0%')
      cellOf(sheet, 'CT16', 'inPeriod').value = 25
      cellOf(sheet, 'CT16', 'sum').value = 72
      cellOf(sheet, 'CT16', 'note').value = 'số sơ bộ'
      cellOf(sheet, '3.d/b', 'sum').value = '80%'
    })
    expect(await plan('import', path)).toMatchObject({ code: 0 })
    expect(text('vhxh')).toBe(
      before
        .replace('percent: 45', 'percent: 57.5')
        .replace('b: { percent: 75 }', 'b: { percent: 80 }')
        .replace('value: 70', 'value: 72')
        .replace(
          '    source: Sổ hoạt động của các tổ công nghệ số cộng đồng\n',
          (line) => `${line}    status: preliminary\n`,
        ),
    )
  })

  it('gives each row the words of a cell merged over several', async () => {
    const path = await form('cong-an')
    await changeForm(path, (sheet) => {
      const [first, second] = ['3.a', '3.c'].map((key) => cellOf(sheet, key, 'result'))
      if (first) first.value = 'Đã khảo sát thực địa'
      sheet.mergeCells(`${first?.address}:${second?.address}`)
    })
    expect(await plan('import', path)).toMatchObject({ code: 0 })
    expect(text('cong-an')).toContain(
      'tasks:\n  "3.a":\n    result: Đã khảo sát thực địa\n  "3.c":\n    result: Đã khảo sát thực địa\n',
    )
  })

  it('takes evidence that lies beside it, the reason of a lower share, and how firm a figure is', async () => {
    const path = await form('cong-an')
    writeFileSync(join(root, 'Biên bản.pdf'), 'scan')
    await changeForm(path, (sheet) => {
      cellOf(sheet, '3.đ', 'sum').value = '40%'
      cellOf(sheet, '3.đ', 'note').value = 'Đối chiếu lại, loại 900 trường hợp trùng; Biên bản.pdf'
      cellOf(sheet, 'CT13', 'inPeriod').value = '0'
      cellOf(sheet, 'CT13', 'note').value = 'số sơ bộ'
    })
    expect(await plan('import', path)).toMatchObject({
      code: 0,
      out: 'đã ghi plans/minh-hoa/evidence/2026/bien-ban.pdf\nđã ghi plans/minh-hoa/progress/2026-Q3/cong-an.md\n',
    })
    expect(text('cong-an')).toContain(`tasks:
  "3.đ":
    percent: 40
    reason: Đối chiếu lại, loại 900 trường hợp trùng
    evidence:
      - evidence/2026/bien-ban.pdf
indicators:
  CT13: { value: 0, status: preliminary }
`)
  })

  it('takes the bare number that Excel keeps of a day for that day, and shows without writing on a dry run', async () => {
    const path = await form('cong-an')
    writeFileSync(join(root, 'nghiem-thu.pdf'), 'scan')
    await changeForm(path, (sheet) => {
      // 10/9/2026 in a cell whose format was lost.
      cellOf(sheet, '3.đ', 'sum').value = 46275
      cellOf(sheet, '3.đ', 'note').value = 'nghiem-thu.pdf'
    })
    const dry = await plan('import', path, '--dry-run')
    expect(dry).toMatchObject({ code: 0, out: '' })
    expect(dry.err).toMatch(/3\.đ: hoàn thành ngày 10\/9\/2026[\s\S]*Chạy thử: chưa ghi gì/)
    expect(await plan('import', path)).toMatchObject({ code: 0 })
    expect(text('cong-an')).toContain('  "3.đ":\n    done: 2026-09-10\n')
  })

  it('says nothing where nothing was filled in', async () => {
    expect(await plan('import', await form('cong-an'))).toEqual({
      code: 0,
      out: '',
      err: 'Chưa nhập gì, không ghi gì.\n',
    })
  })

  it.skipIf(!hasCalc())(
    'is read after LibreOffice has saved it, and as text in every usual way',
    async () => {
      const path = await form('cong-an')
      await changeForm(path, fillPolice)
      const office = (filter: string): Buffer => converted('form.xlsx', readFileSync(path), filter) ?? Buffer.alloc(0)
      writeFileSync(join(root, 'office.xlsx'), office('xlsx'))
      const unmarked = ['--plan', 'minh-hoa', '--unit', 'cong-an', '--period', '2026-Q3']
      expect(await plan('import', 'office.xlsx')).toMatchObject({ code: 0 })
      expect(text('cong-an')).toBe(POLICE)
      const csv = office('csv:Text - txt - csv (StarCalc):59,34,76,1').toString()
      for (const [name, bytes] of Object.entries({
        'plain.csv': csv,
        'mark-and-crlf.csv': `\ufeff${csv.replaceAll('\n', '\r\n')}`,
        'tabs.txt': csv.replaceAll(';', '\t'),
      })) {
        writeFileSync(report('cong-an'), POLICE)
        writeFileSync(join(root, name), bytes)
        expect(await plan('import', name, ...unmarked), name).toMatchObject({
          out: 'Không có gì mới, tệp giữ nguyên.\n',
        })
      }
    },
    120_000,
  )
})

describe('a form with mistakes', () => {
  const fillBadly = (sheet: ExcelJS.Worksheet): void => {
    cellOf(sheet, 'CT15', 'inPeriod').value = 400
    cellOf(sheet, 'CT15', 'sum').value = 2372
    cellOf(sheet, 'CT16', 'inPeriod').value = { formula: 'E8+1' }
    cellOf(sheet, '1.a', 'sum').value = 60
    cellOf(sheet, '3.d', 'sum').value = 0.6
    cellOf(sheet, '3.d/b', 'sum').value = new Date('2026-05-07T00:00:00Z')
    format(cellOf(sheet, '3.d/b', 'sum'), 'dd/mm/yyyy')
    cellOf(sheet, '3.d/c', 'sum').value = 'gần xong'
    cellOf(sheet, '4.d', 'result').value = 'không phát sinh'
    cellOf(sheet, '4.d', 'sum').value = 46
    cellOf(sheet, '5.i', 'result').value = { error: '#REF!' }
    cellOf(sheet, '1.c', 'result').value = 'Đã đo'
    cellOf(sheet, '1.c', 'key').value = '1.z'
    cellOf(sheet, '3.c', 'sum').value = 130
    cellOf(sheet, '3.e', 'result').value = 'Đã đối chiếu'
    cellOf(sheet, '3.e', 'key').value = '3.c'
  }

  it('is told all of them at once, by their cells, and writes nothing', async () => {
    const path = await form('vhxh')
    const before = text('vhxh')
    await changeForm(path, fillBadly)
    expect(await plan('import', path)).toEqual({
      code: 1,
      out: '',
      err: `Biểu!G7: lũy kế 2.372 khác kỳ trước 2.010 + trong kỳ 400 = 2.410
  = sửa lũy kế hoặc số trong kỳ; nếu số kỳ trước sai thì báo cáo đính chính
Biểu!F8: công thức chưa có kết quả
  = mở tệp bằng Excel hoặc LibreOffice rồi lưu lại, hoặc ghi giá trị thay cho công thức
Biểu!G11: dòng này chỉ ghi bằng lời, nhưng ô này có "60"
  = xóa ô này, ghi vào cột Kết quả
Biểu!G13: không rõ 0,6 là 0,6% hay 60%
  = ghi 0,6% hoặc 60%, kèm dấu %
Biểu!G14: ngày 07/5/2026 nằm ngoài kỳ (15/6/2026 – 14/9/2026); có thể ngày và tháng đã bị đổi chỗ
  = gõ lại dưới dạng chữ, có dấu nháy đơn đứng trước: '05/7/2026 hoặc '07/5/2026
Biểu!G15: không hiểu "gần xong"
  = ghi tỷ lệ (62,5), ngày hoàn thành (14/6/2026), xong, hoặc không phát sinh
Biểu!G17: đã ghi không phát sinh, nhưng ô này có "46"
  = bỏ một trong hai
Biểu!H19: ô báo lỗi #REF!
  = ghi giá trị thay cho công thức
Biểu!L28: kế hoạch không có mã "1.z"
  = có phải "1.a"?
Biểu!G30: dòng này chỉ ghi bằng lời, nhưng ô này có "130"
  = xóa ô này, ghi vào cột Kết quả
Biểu!L31: "3.c" đã có ở ô Biểu!L30
  = chỉ giữ một dòng

11 lỗi trong biểu, không ghi gì
  = sửa ngay trong tệp rồi chạy lại plan import
`,
    })
    expect(text('vhxh')).toBe(before)
  })

  it('a rate formatted as percent is taken, an unformatted share is not guessed', async () => {
    const path = await form('trung-tam-hcc')
    await changeForm(path, (sheet) => {
      cellOf(sheet, 'CT03', 'sum').value = 0.6
    })
    expect((await plan('import', path)).err).toMatch(
      /^Biểu![FG]\d+: không rõ 0,6 là 0,6% hay 60%\n {2}= ghi 0,6% hoặc 60%, kèm dấu %\n/,
    )
    await changeForm(path, (sheet) => {
      const cell = cellOf(sheet, 'CT03', 'sum')
      cell.value = 0.925
      format(cell, '0.0%')
    })
    expect((await plan('import', path)).code).toBe(0)
    expect(text('trung-tam-hcc')).toMatch(/CT03:\n {4}value: 92\.5\n/)
  })

  it.each([
    ['bieu.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'tệp Excel đời cũ (.xls)\n  = mở bằng Excel hoặc LibreOffice'],
    ['bieu.csv', Buffer.from('TT;Néi dung;Lòy kÕ;KÕt qu¶\n1;NhiÖm vô;60;§· xong\n'), 'bảng mã cũ (TCVN3, VNI)'],
    ['vni.csv', Buffer.from('TT;Noäi dung;Luõy keá;Keát quaû\n1;Nhieäm vuï;60;Ñaõ xong\n'), 'UniKey: Ctrl+Shift+F6'],
    ['1258.csv', Buffer.from('TT;N\xf4i dung', 'latin1'), 'dạng CSV UTF-8, hoặc dạng .xlsx'],
  ])('%s is refused with what to do', async (name, bytes, says) => {
    writeFileSync(join(root, name), bytes)
    const { code, out, err } = await plan('import', name, '--plan', 'minh-hoa')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(says)
  })

  it('is told in English and as JSON', async () => {
    const path = await form('vhxh')
    await changeForm(path, (sheet) => {
      cellOf(sheet, '4.d', 'sum').value = 0.6
      cellOf(sheet, '3.d/b', 'sum').value = 160
    })
    expect(await plan('import', path, '--lang', 'en')).toEqual({
      code: 1,
      out: '',
      err: `Biểu!G14: "160" is no share from 0 to 100
  = such as 60 or 62,5
Biểu!G17: 0,6 may mean 0,6% or 60%
  = write 0,6% or 60%, with the sign

2 errors in the form, nothing written
  = correct the file and run plan import again
`,
    })
    expect(JSON.parse((await plan('import', path, '--json')).out)).toMatchObject({
      schema: 'import/1',
      written: [],
      problems: [
        { cell: 'Biểu!G14', code: 'share-out-of-range' },
        { cell: 'Biểu!G17', code: 'unformatted-share' },
      ],
    })
  })

  it('shows the cell of what would break the plan', async () => {
    const path = await form('cong-an')
    await changeForm(path, (sheet) => {
      cellOf(sheet, '3.đ', 'sum').value = '14/6/2027'
    })
    const ran = await plan('import', path)
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('  = "3.đ" ghi ở ô Biểu!L13\n')
  })

  it('is told of a row that was put in without a key, and not of signatures', async () => {
    const path = await form('cong-an')
    await changeForm(path, (sheet) => {
      const { row } = cellOf(sheet, '5.m', 'result') as unknown as { row: string }
      sheet.insertRow(Number(row), ['', 'Việc phát sinh thêm', '', '', '', '', 50, 'Đã làm'])
    })
    expect((await plan('import', path)).err).toMatch(/^Biểu!L15: dòng có nội dung báo cáo nhưng không có mã\n/)
  })

  it('is told of one figure for several rows', async () => {
    const path = await form('vhxh')
    await changeForm(path, (sheet) => {
      cellOf(sheet, '3.d/b', 'sum').value = 60
      sheet.mergeCells(`${cellOf(sheet, '3.d/b', 'sum').address}:${cellOf(sheet, '3.d/c', 'sum').address}`)
    })
    expect((await plan('import', path)).err).toMatch(
      /^Biểu!G14: số liệu ghi trong ô gộp của nhiều dòng\n.*\nBiểu!G15: số liệu ghi trong ô gộp của nhiều dòng\n/,
    )
  })

  it('is told of notes that would take the place of a result, and of evidence that is not there', async () => {
    const path = await form('vhxh')
    await changeForm(path, (sheet) => {
      cellOf(sheet, '3.d/b', 'sum').value = 80
      cellOf(sheet, '3.d/b', 'note').value = 'chờ nghiệm thu'
      cellOf(sheet, '4.d', 'sum').value = 0.6
      cellOf(sheet, '4.d', 'note').value = 'Biên bản 12.pdf; evidence/2026/khong-co.pdf; Ảnh hội nghị.zip'
    })
    writeFileSync(join(root, 'Ảnh hội nghị.zip'), '')
    truncateSync(join(root, 'Ảnh hội nghị.zip'), 21 * 1024 * 1024)
    const before = text('vhxh')
    expect(await plan('import', path)).toEqual({
      code: 1,
      out: '',
      err: `Biểu!J14: ghi chú "chờ nghiệm thu" ở dòng phần việc, từng kỳ: báo cáo không có chỗ ghi
  = chuyển sang cột Kết quả hoặc Ghi chú của dòng nhiệm vụ
Biểu!G17: không rõ 0,6 là 0,6% hay 60%
  = ghi 0,6% hoặc 60%, kèm dấu %
Biểu!J17: không có tệp "Biên bản 12.pdf" cạnh biểu
  = chép tệp vào cùng thư mục với biểu, hoặc sửa tên
Biểu!J17: không có tệp "evidence/2026/khong-co.pdf" cạnh biểu
  = chép tệp vào cùng thư mục với biểu, hoặc sửa tên
Biểu!J17: tệp "Ảnh hội nghị.zip" lớn quá 20 MB
  = giảm dung lượng (quét lại độ phân giải thấp hơn, nén ảnh), hoặc ghi đường liên kết

5 lỗi trong biểu, không ghi gì
  = sửa ngay trong tệp rồi chạy lại plan import
`,
    })
    expect(text('vhxh')).toBe(before)
  })

  it('is told of columns that are gone or stand twice', async () => {
    const path = await form('cong-an')
    await changeForm(path, (sheet) => {
      sheet.getCell('H5').value = 'Lũy kế'
    })
    expect((await plan('import', path)).err).toMatch(
      /^Biểu!A5: không thấy cột "Kết quả"\n.*\nBiểu!H5: có hai cột "Lũy kế"\n/,
    )
  })
})

describe('whose form it is', () => {
  it('is what the form says, and no option may say otherwise', async () => {
    const path = await form('cong-an')
    expect((await plan('import', path, '--unit', 'vhxh')).err).toContain(
      'đây là biểu của đơn vị "cong-an", không phải "vhxh"',
    )
    expect((await plan('import', path, '--period', '2026-Q2')).err).toContain(
      'đây là biểu của kỳ 2026-Q3, không phải 2026-Q2',
    )
    expect((await plan('import', path, '--plan', 'tinh-son-2025')).err).toContain('đây là biểu của kế hoạch "minh-hoa"')
  })

  it('is asked for where the form does not say it', async () => {
    writeFileSync(join(root, 'form.csv'), 'TT;Nội dung;Lũy kế;Kết quả;Mã\n3.đ;Khai thác;62,5;;3.đ\n')
    expect((await plan('import', 'form.csv', '--plan', 'minh-hoa')).err).toContain(
      'thêm --period, ví dụ --period 2026-Q3',
    )
    const ran = await plan('import', 'form.csv', '--plan', 'minh-hoa', '--period', '2026-Q3')
    expect(ran).toMatchObject({ code: 2 })
    expect(ran.err).toContain('thêm --unit; chấp nhận: ubnd-xa, chu-tich, van-phong, vhxh')
  })
})
