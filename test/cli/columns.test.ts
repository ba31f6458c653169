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
