import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clip, safe, table, widthOf } from '../../src/cli/columns.ts'
import { listLines } from '../../src/cli/list-lines.ts'

describe('cells of a terminal', () => {
  test('decomposed letters, wide letters and colours', () => {
    expect(widthOf('Đồng Ươm'.normalize('NFD'))).toBe(8)
    expect(widthOf('計画')).toBe(4)
    expect(widthOf('\u001b[31mđỏ\u001b[39m')).toBe(2)
  })
  test('a cut never parts a letter from its marks', () => {
    expect(clip('Đồng Ươm'.normalize('NFD'), 6).normalize('NFC')).toBe('Đồng…')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 2, max: 30 }), (line, width) => {
        expect(widthOf(clip(line, width))).toBeLessThanOrEqual(Math.max(width, 1))
      }),
    )
  })
  test('control characters and turned directions become visible', () => {
    expect(safe('a\u001b[2Jb\u202ec\nd')).toBe('a\uFFFD[2Jb\uFFFDc d')
  })
  test('a table gives way only in its flexible columns', () => {
    const lines = table(
      [{ head: 'Mã' }, { head: 'Nội dung', flexible: true }],
      [['1.c', 'Đo lường trực tuyến mức độ hoàn thành']],
      20,
    )
    expect(lines).toEqual(['Mã   Nội dung', '1.c  Đo lường trực…'])
  })
})

describe('a narrow terminal', () => {
  test('is kept within where the least width of one column takes from another', () => {
    const columns = [
      { head: 'Mã' },
      { head: 'Nội dung', flexible: true },
      { head: 'Chủ trì', flexible: true },
      { head: 'Hạn' },
    ]
    const row = ['1.c', 'x'.repeat(300), 'Văn phòng HĐND và UBND', '31/12/2025']
    expect(table(columns, [row], 40)).toEqual([
      'Mã   Nội dung       Chủ trì   Hạn',
      `1.c  ${'x'.repeat(12)}…  Văn phò…  31/12/2025`,
    ])
  })

  test('short words are cut only after long ones', () => {
    const columns = [
      { head: 'Đơn vị', flexible: true },
      { head: 'Quan hệ', flexible: true },
    ]
    const row = ['Ban Chỉ huy Quân sự xã Minh Họa', 'đề nghị phối hợp']
    expect(table(columns, [row], 34)[1]).toBe('Ban Chỉ huy Quâ…  đề nghị phối hợp')
    expect(table(columns, [row], 30)[1]).toBe('Ban Chỉ huy Quân…   đề nghị…')
  })

  test('too narrow for a table has each entry on several lines', () => {
    const columns = [
      { head: 'Mã' },
      { head: 'Chỉ tiêu', flexible: true },
      { head: 'Giá trị', align: 'right' as const },
      { head: 'Mức', align: 'right' as const },
      { head: 'Đánh giá' },
    ]
    const row = [
      'CT22',
      'Thời gian giải quyết bình quân',
      '15 phút/lượt (23.700/1.580)',
      '< 15 phút/lượt (2026)',
      'đạt',
    ]
    expect(listLines(columns, [row], 70)).toEqual([
      'Mã    Chỉ tiêu\n      Giá trị · Mức · Đánh giá',
      'CT22  Thời gian giải quyết bình quân\n      15 phút/lượt (23.700/1.580) · < 15 phút/lượt (2026) · đạt',
    ])
    expect(listLines(columns, [row], 50)[1]).toBe(
      'CT22  Thời gian giải quyết bình quân\n      15 phút/lượt (23.700/1.580)\n      < 15 phút/lượt (2026) · đạt',
    )
    expect(listLines(columns, [row], 90)).toHaveLength(2)
    expect(listLines(columns, [row], 90).join('')).not.toContain('\n')
  })
})

describe('a column that wraps', () => {
  const columns = [
    { head: 'Mã' },
    { head: 'Nội dung', flexible: true },
    { head: 'Số', align: 'right', wraps: true },
  ] as const
  const rows = [
    ['a', 'Tỷ lệ hồ sơ thủ tục hành chính', '62,50% (1.250/2.000)'],
    ['b', 'Số vụ', '0'],
  ]
  test('is left alone where everything fits', () => {
    expect(table(columns, rows, 60)).toEqual([
      'Mã  Nội dung                                          Số',
      'a   Tỷ lệ hồ sơ thủ tục hành chính  62,50% (1.250/2.000)',
      'b   Số vụ                                              0',
    ])
  })
  test('is broken between words before the flexible one can no longer be read, and never inside a figure', () => {
    expect(table(columns, rows, 40)).toEqual([
      'Mã  Nội dung                          Số',
      'a   Tỷ lệ hồ sơ thủ tục…          62,50%\n                           (1.250/2.000)',
      'b   Số vụ                              0',
    ])
    expect(table(columns, rows, 10)[1]).toBe('a   Tỷ lệ h…         62,50%\n              (1.250/2.000)')
  })
  test('no word of it is ever lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.stringMatching(/^[a-z0-9/]{1,12}$/), { minLength: 1, maxLength: 6 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 90 }),
        (cells, width) => {
          const lines = table(
            [
              { head: 'x', wraps: true },
              { head: 'y', flexible: true },
            ],
            cells.map((words) => [words.join(' '), '–']),
            width,
          )
          const shown = lines.slice(1).map((text) => text.split(/\s+/).filter((word) => word !== '–' && word !== ''))
          expect(shown).toEqual(cells)
        },
      ),
    )
  })
})
