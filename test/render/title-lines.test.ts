import { describe, expect, it } from 'vitest'
import { inTitleLines, titleLines } from '../../src/render/title-lines.ts'

/** 165 mm of 14 point letters, 71 mm of 12 point ones. */
const PAGE = 33.4
const COLUMN = 16.76

describe('the lines of a title', () => {
  it.each<[lines: string[], room: number, isBold: boolean]>([
    [['Kết quả thực hiện Nghị quyết số 57-NQ/TW Quý III/2026'], PAGE, true],
    [['Tổng hợp theo dõi, đánh giá mức độ hoàn thành nhiệm vụ', 'năm 2026 theo Kế hoạch số 12/KH-UBND'], PAGE, true],
    [
      ['Sơ kết 3 năm thực hiện Nghị quyết số 57-NQ/TW', '(giai đoạn 2025 - 2027, số liệu đến ngày 14/9/2026)'],
      PAGE,
      true,
    ],
    [
      [
        'Thực hiện Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ',
        'về ban hành Chương trình hành động của Chính phủ thực hiện',
        'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá',
        'phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
      ],
      PAGE,
      true,
    ],
    [['V/v đôn đốc thực hiện', 'Nghị quyết số 57-NQ/TW'], COLUMN, false],
    [['(Kèm theo Kế hoạch số 12/KH-UBND', 'ngày 15 tháng 4 năm 2025 của UBND xã Minh Họa)'], PAGE, false],
  ])('%j', (lines, room, isBold) => expect(titleLines(lines.join(' '), room, isBold)).toEqual(lines))

  it('nothing, a word longer than a line, and what is no title stay as they are', () => {
    expect(titleLines('', PAGE, true)).toEqual([''])
    const long = 'việc '.repeat(2000).trim()
    expect(titleLines(long, PAGE, true)).toEqual([long])
    expect(titleLines(`Về ${'a'.repeat(90)} và b`, PAGE, true)).toEqual([`Về ${'a'.repeat(90)} và b`])
  })

  it('of an appendix break within their bold or italics; a title of several kinds stays as it is', () => {
    const text = (words: string) => ({ is: 'text', text: words }) as const
    const strong = (...of: ({ is: 'text'; text: string } | { is: 'break' })[]) => ({ is: 'strong', of }) as const
    expect(inTitleLines([strong(text('KẾT QUẢ THỰC HIỆN NHIỆM VỤ'))], PAGE)).toEqual([
      strong(text('KẾT QUẢ THỰC HIỆN NHIỆM VỤ')),
    ])
    expect(inTitleLines([strong(text('DANH MỤC NHIỆM VỤ, SẢN PHẨM VÀ THỜI HẠN HOÀN THÀNH NĂM 2026'))], PAGE)).toEqual([
      strong(text('DANH MỤC NHIỆM VỤ, SẢN PHẨM'), { is: 'break' }, text('VÀ THỜI HẠN HOÀN THÀNH NĂM 2026')),
    ])
    const mixed = [strong(text('TÊN')), text(` ${'dài '.repeat(40)}`)]
    expect(inTitleLines(mixed, PAGE)).toBe(mixed)
  })
})
