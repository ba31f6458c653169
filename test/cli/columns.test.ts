import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clip, safe, table, widthOf } from '../../src/cli/columns.ts'

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
