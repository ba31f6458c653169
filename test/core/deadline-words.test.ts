import { describe, expect, test } from 'vitest'
import { readDeadline } from '../../src/core/deadline-words.ts'

describe('a span means its last calendar day', () => {
  test.each([
    ['Quý IV/2025', '2025-12-31'],
    ['Quý II/2025', '2025-06-30'],
    ['quý I năm 2026', '2026-03-31'],
    ['Trong quý III/2026', '2026-09-30'],
    ['6 tháng đầu năm 2026', '2026-06-30'],
    ['6 tháng cuối năm 2026', '2026-12-31'],
    ['9 tháng đầu năm 2026', '2026-09-30'],
    ['trong năm 2025', '2025-12-31'],
    ['2025', '2025-12-31'],
    ['Năm 2026', '2026-12-31'],
    ['Đến hết năm 2030', '2030-12-31'],
    ['Cuối năm 2025', '2025-12-31'],
    ['12/2025', '2025-12-31'],
    ['6/2025', '2025-06-30'],
    ['9/2025', '2025-09-30'],
    ['03/2025', '2025-03-31'],
    ['Tháng 10/2025', '2025-10-31'],
    ['tháng 2 năm 2028', '2028-02-29'],
    ['2025 - 2026', '2026-12-31'],
    ['2025–2026', '2026-12-31'],
    ['Giai đoạn 2025-2030', '2030-12-31'],
    ['Hoàn thành trong quý IV/2025.', '2025-12-31'],
  ])('%s: %s', (words, due) => expect(readDeadline(words)).toEqual({ due }))
})

describe('a named day', () => {
  test.each([
    ['trước ngày 15/12/2025', '2025-12-14'],
    ['Trước 15/12/2025', '2025-12-14'],
    ['hoàn thành trước ngày 01/3/2026', '2026-02-28'],
    ['trước ngày 01/01/2026', '2025-12-31'],
    ['chậm nhất ngày 15/12/2025', '2025-12-15'],
    ['Chậm nhất là ngày 15/12/2025', '2025-12-15'],
    ['ngày 30/6/2026', '2026-06-30'],
    ['15/12/2025', '2025-12-15'],
    ['trước ngày 31 tháng 5 năm 2025', '2025-05-30'],
  ])('%s: %s', (words, due) => expect(readDeadline(words)).toEqual({ due }))
})

test.each(['2025 và những năm tiếp theo', 'Năm 2025 và các năm tiếp theo'])('%s: dated, then regular', (words) => {
  expect(readDeadline(words)).toEqual({ due: '2025-12-31', regular: true })
})

test.each(['Thường xuyên', 'Nhiệm vụ thường xuyên', 'THƯỜNG XUYÊN'])('%s: regular', (words) => {
  expect(readDeadline(words)).toEqual({ regular: true })
})

describe('recurring', () => {
  test.each([
    ['Hằng năm', 'year'],
    ['Hàng năm', 'year'],
    ['Hằng quý', 'quarter'],
    ['Hàng tháng', 'month'],
    ['6 tháng một lần', 'half'],
    ['Định kỳ 6 tháng', 'half'],
    ['Định kỳ 3 năm', '3-years'],
    ['3 năm một lần', '3-years'],
    ['5 năm 1 lần', '5-years'],
  ])('%s: every %s', (words, every) => expect(readDeadline(words)).toEqual({ every }))
})

describe('what the words do not say is not guessed', () => {
  test.each([
    '',
    'Sớm nhất có thể',
    'trước ngày 15/12',
    'trước quý IV/2025',
    'trước năm 2026',
    'Quý I, II/2025',
    'Quý V/2025',
    '13/2025',
    '30/02/2026',
    '2026 - 2025',
    '3 năm',
    'định kỳ',
    'sau khi có hướng dẫn của tỉnh',
    'Thường xuyên, báo cáo trước ngày 15/12/2025',
  ])('"%s"', (words) => expect(readDeadline(words)).toBeUndefined())
})

describe('however it is typed', () => {
  test.each(['Quý IV/2025', 'trước ngày 15/12/2025', 'Hằng năm', '2025 và những năm tiếp theo'])(
    '%s in NFD, in capitals, with spaces around',
    (words) => {
      const meaning = readDeadline(words)
      expect(meaning).toBeDefined()
      expect(readDeadline(words.normalize('NFD'))).toEqual(meaning)
      expect(readDeadline(words.toUpperCase())).toEqual(meaning)
      expect(readDeadline(`  ${words.replaceAll(' ', '  ')} ;`)).toEqual(meaning)
    },
  )
})
