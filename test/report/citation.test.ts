import { expect, test } from 'vitest'
import { citedInFull, citedShort } from '../../src/report/citation.ts'

test('the first mention: type, number, date, issuer, subject; then type and number', () => {
  const resolution = {
    kind: 'Nghị quyết',
    number: '57-NQ/TW',
    date: '2024-12-22',
    issuer: 'Bộ Chính trị',
    title: 'Về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia.',
  }
  expect(citedInFull(resolution)).toBe(
    'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
  )
  expect(citedShort(resolution)).toBe('Nghị quyết số 57-NQ/TW')
})

test('a law goes by its name', () => {
  const law = { kind: 'Luật', number: '72/2025/QH15', date: '2025-06-16', issuer: 'Quốc hội' }
  for (const title of ['Tổ chức chính quyền địa phương', 'Luật Tổ chức chính quyền địa phương']) {
    expect(citedInFull({ ...law, title })).toBe(
      'Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025 của Quốc hội',
    )
    expect(citedShort({ ...law, title })).toBe('Luật Tổ chức chính quyền địa phương')
  }
})

test('a letter is about a matter (về việc); what is not known stays blank', () => {
  const letter = { kind: 'Công văn', number: '156/UBND-VP', date: '2026-07-06' }
  for (const title of ['đôn đốc', 'V/v đôn đốc', 'Về việc đôn đốc'])
    expect(citedInFull({ ...letter, title })).toBe('Công văn số 156/UBND-VP ngày 06/7/2026 về việc đôn đốc')
  expect(citedInFull({ kind: 'Kế hoạch' })).toBe('Kế hoạch số [...] ngày [...]')
  expect(citedShort({ kind: 'Kế hoạch' })).toBe('Kế hoạch số [...]')
})
