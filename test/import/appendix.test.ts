import { Buffer } from 'node:buffer'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { findAppendices, openTables, readAppendix } from '../../src/import/index.ts'
import { diskReader } from '../../src/load/disk-reader.ts'
import { planInForce, readPlan } from '../../src/pipeline.ts'
import { ROOT } from '../support/cli.ts'

// Appendices as offices write them, from their bytes to what a plan is to have.

const { plan } = await readPlan(diskReader(ROOT), 'plans/minh-hoa')
const inForce = planInForce(plan, {}, '2026-11-23') ?? plan

/** What an appendix comes to: its new groups, tasks and indicators in one line each, or its problems by their cells. */
function read(bytes: Uint8Array, asked: Parameters<typeof readAppendix>[3] = {}) {
  const tables = openTables(bytes, 'pl.csv')
  if (typeof tables === 'string') return tables
  const found = readAppendix({ filed: plan, inForce }, tables, findAppendices(tables), asked)
  if (found.problems.length > 0) return found.problems.map(({ cell, code }) => `${cell} ${code}`)
  const { groups, tasks, indicators, filled } = found.additions
  return {
    groups: groups.map(({ id, title }) => `${id} ${title}`),
    tasks: tasks.map(({ data: { id, text, lead, with: others = [], product, deadline, assigned } }) =>
      [id, text, lead, others.join('+'), product, deadline?.text, assigned].map((word) => word ?? '').join(' | '),
    ),
    indicators: indicators.map(({ id, name, unit, kind, targets }) =>
      [id, name, unit, kind, JSON.stringify(targets ?? [])].join(' | '),
    ),
    filled: filled.map(({ id }) => id),
    passed: found.notes.flatMap((note) => ('cell' in note ? [`${note.code} ${note.cell}`] : [])),
  }
}

type Cells = readonly (string | number | null)[]
async function xlsx(rows: readonly Cells[], merges: readonly string[] = []): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('PL')
  for (const row of rows) sheet.addRow(row)
  for (const range of merges) sheet.mergeCells(range)
  return new Uint8Array(await book.xlsx.writeBuffer())
}
const csv = (rows: readonly Cells[], separator = ';', end = '\r\n', start = '\ufeff'): Uint8Array =>
  Buffer.from(start + rows.map((row) => row.map((cell) => `"${cell ?? ''}"`).join(separator)).join(end) + end)

const HEAD: Cells = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời gian hoàn thành']
const GROUP: Cells = ['VII', 'Cải cách hành chính']
const ROWS: readonly Cells[] = [
  ['a', 'Rà soát thủ tục', 'Văn phòng HĐND và UBND', 'Công an xã', 'Báo cáo', 'Quý I/2027'],
  ['b', 'Số hóa hồ sơ', 'Phòng Kinh tế', null, null, '30/6/2027'],
]
const READ = {
  groups: ['7 Cải cách hành chính'],
  tasks: [
    '7.a | Rà soát thủ tục | van-phong | cong-an | Báo cáo | Quý I/2027 | ',
    '7.b | Số hóa hồ sơ | kinh-te |  |  | 30/6/2027 | ',
  ],
  indicators: [],
  filled: [],
  passed: [],
}

describe('text', () => {
  it.each([
    ['semicolons, CRLF and a byte-order mark, as Excel saves it here', csv([HEAD, GROUP, ...ROWS])],
    ['commas and bare line feeds', csv([HEAD, GROUP, ...ROWS], ',', '\n', '')],
    ['tabs and old line ends', csv([HEAD, GROUP, ...ROWS], '\t', '\r')],
    [
      'letters with their marks apart',
      Buffer.from(
        Buffer.from(csv([HEAD, GROUP, ...ROWS]))
          .toString()
          .normalize('NFD'),
      ),
    ],
    [
      'UTF-16',
      Buffer.from(`\ufeff${Buffer.from(csv([HEAD, GROUP, ...ROWS], '\t', '\r\n', '')).toString()}`, 'utf16le'),
    ],
    [
      'blank lines and columns between',
      csv([[], [null, ...HEAD], [], [null, ...GROUP], [], ...ROWS.map((row) => [null, ...row]), []]),
    ],
  ])('with %s', (_, bytes) => {
    expect(read(bytes)).toEqual(READ)
  })

  it('in an encoding from before Unicode is refused', () => {
    expect(read(Buffer.from('TT;Nhi\xd6m v\xf4;C\xac quan ch\xf1 tr\xd7;S\xb6n ph\xc8m\r\n', 'latin1'))).toBe(
      'encoding',
    )
  })
})

describe('the head of a table', () => {
  it('stands below a title block, and is repeated on each page', async () => {
    const title: readonly Cells[] = [
      ['PHỤ LỤC II'],
      ['PHÂN CÔNG NHIỆM VỤ, SẢN PHẨM VÀ THỜI HẠN HOÀN THÀNH NĂM 2027'],
      ['(Kèm theo Kế hoạch số 88/KH-UBND ngày 05 tháng 01 năm 2027 của Ủy ban nhân dân xã)'],
      [],
    ]
    const rows = [
      ...title,
      HEAD,
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      ['VII. Cải cách hành chính'],
      ROWS[0] ?? [],
      HEAD,
      ROWS[1] ?? [],
    ]
    expect(read(await xlsx(rows, ['A1:F1', 'A2:F2', 'A3:F3', 'A7:F7']))).toEqual({
      ...READ,
      groups: ['7 Cải cách hành chính'],
    })
  })

  it('takes two rows, merged down and across', async () => {
    const rows = [
      ['STT', 'Nội dung nhiệm vụ', 'Phân công', null, 'Sản phẩm', 'Tiến độ'],
      [null, null, 'Chủ trì', 'Phối hợp', null, null],
      GROUP,
      ...ROWS,
    ]
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'F1:F2']
    expect(read(await xlsx(rows, merges))).toEqual(READ)
    // Saved as text the second row has blanks where cells were merged.
    expect(read(csv(rows))).toEqual(READ)
  })

  it('takes two rows over the targets of indicators', async () => {
    const rows = [
      ['TT', 'Nội dung', 'ĐVT', 'Mục tiêu', null, 'Cách tính', 'Cơ quan chủ trì'],
      [null, null, null, 'Năm 2026', '2030', null, null],
      [31, 'Tỷ lệ hồ sơ số hóa', '%', 60, 'trên 80%', 'trong kỳ', 'Phòng Kinh tế'],
    ]
    const told = {
      groups: [],
      tasks: [],
      indicators: [
        'CT31 | Tỷ lệ hồ sơ số hóa | % | in-period | [{"by":"2026","value":60},{"by":"2030","value":80,"op":">"}]',
      ],
      filled: [],
      passed: [],
    }
    expect(read(await xlsx(rows, ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2', 'G1:G2']))).toEqual(told)
    expect(read(csv(rows))).toEqual(told)
  })

  it.each([
    ['every year', 'Mỗi năm', '[{"value":96,"each":"year"}]'],
    ['until a year', 'Hằng năm đến năm 2030', '[{"by":"2030","value":96,"each":"year"}]'],
    ['a month', 'Kế hoạch đến hết tháng 8/2027', '[{"by":"2027-08","value":96}]'],
    ['a day', 'Đến ngày 30/6/2027', '[{"by":"2027-06-30","value":96}]'],
    ['several years', 'Mục tiêu giai đoạn 2026-2030', '[{"by":"2026..2030","value":96}]'],
    ['no time', 'Chỉ tiêu giao', '[{"value":96}]'],
  ])('names for a target %s', (_, heading, targets) => {
    const rows = [
      ['TT', 'Chỉ tiêu', 'ĐVT', heading, 'Cách tính', 'Chủ trì'],
      [31, 'Số buổi', 'buổi', '96', 'trong kỳ', 'Phòng Kinh tế'],
    ]
    expect(read(csv(rows))).toMatchObject({ indicators: [`CT31 | Số buổi | buổi | in-period | ${targets}`] })
  })
})

describe('the rows', () => {
  it.each([
    ['a', 'b'],
    ['a)', 'b)'],
    ['a.', 'b.'],
    ['(a)', '(b)'],
    ['7.a', '7.b'],
    ['7.A', '7.B'],
    ['III.7.a', 'III.7.b'],
  ])('numbered %s, %s', (first, second) => {
    const numbered = ROWS.map((row, i) => [[first, second][i] ?? '', ...row.slice(1)])
    expect(read(csv([HEAD, GROUP, ...numbered]))).toEqual(READ)
  })

  it('numbered 7a, without the dot', () => {
    const numbered = ROWS.map((row, i) => [['7a', '7b'][i] ?? '', ...row.slice(1)])
    expect(read(csv([HEAD, GROUP, ...numbered]))).toEqual(READ)
    expect(read(csv([HEAD, ...numbered.map((row) => ['1m', ...row.slice(1)])]))).toEqual(['pl.csv!A3 twice'])
  })

  it.each([
    ['VII', 'Cải cách hành chính'],
    ['VII. Cải cách hành chính', null],
    [null, 'VII. Cải cách hành chính'],
    ['7', 'Cải cách hành chính'],
    ['7.', 'Cải cách hành chính.'],
    ['VII', 'Cải cách hành chính;'],
  ])('of a group headed %j %j', (number, title) => {
    expect(read(csv([HEAD, [number, title], ...ROWS]))).toEqual(READ)
  })

  it('of an entry that goes over several rows, its number and words merged, are one entry', async () => {
    const rows = [
      HEAD,
      GROUP,
      ['a', 'Rà soát thủ tục', 'Văn phòng HĐND và UBND', 'Công an xã', 'Báo cáo', 'Quý I/2027'],
      [null, null, null, 'Phòng Kinh tế', 'Danh mục', null],
      ROWS[1] ?? [],
    ]
    expect(read(await xlsx(rows, ['A3:A4', 'B3:B4', 'C3:C4', 'F3:F4']))).toEqual({
      ...READ,
      tasks: ['7.a | Rà soát thủ tục | van-phong | cong-an+kinh-te | Báo cáo; Danh mục | Quý I/2027 | ', READ.tasks[1]],
    })
  })

  it('that are empty, of a total, of notes and signatures say nothing', () => {
    const rows = [
      HEAD,
      GROUP,
      ROWS[0] ?? [],
      [null, null, null],
      ROWS[1] ?? [],
      [],
      ['Tổng cộng: 02 nhiệm vụ'],
      [null, 'Tổng số', null, null, '2'],
      ['Ghi chú: báo cáo trước ngày 20 hằng tháng.'],
      [null, 'NGƯỜI LẬP BIỂU', null, null, 'CHỦ TỊCH'],
    ]
    expect(read(csv(rows))).toEqual({
      ...READ,
      passed: ['row pl.csv!A7', 'row pl.csv!A8', 'row pl.csv!A9', 'row pl.csv!A10'],
    })
  })

  it('of a total between groups say nothing, other rows without a number are asked about', () => {
    const between = (words: string) => [HEAD, GROUP, ROWS[0] ?? [], [null, words], ROWS[1] ?? []]
    expect(read(csv(between('Cộng nhóm VII')))).toEqual({ ...READ, passed: ['row pl.csv!A4'] })
    expect(read(csv(between('Cộng đồng số tại các thôn')))).toEqual(['pl.csv!A4 no-number'])
  })

  it('that are new carry the day they were assigned, those that the plan has do not', () => {
    const known = plan.tasks.find(({ id }) => id === '6.a')
    const rows = [
      HEAD,
      ['VI', plan.groups[5]?.title ?? ''],
      ['a', known?.data.text ?? ''],
      ['m', 'Việc mới', 'Phòng Kinh tế'],
    ]
    expect(read(csv(rows), { assigned: '2026-09-01' })).toMatchObject({
      tasks: ['6.m | Việc mới | kinh-te |  |  |  | 2026-09-01'],
      filled: [],
    })
  })
})
