import { expect, test } from 'vitest'
import { held } from '../../src/render/held.ts'

test.each([
  ['đạt ≥ 80, < 15 người', 'đạt ≥·80, <·15 người'],
  ['năm 2025: 5 - 9', 'năm 2025: 5·-·9'],
  ['2025 - 2026', '2025·- 2026'],
  ['Phòng Văn hóa - Xã hội', 'Phòng Văn hóa·- Xã hội'],
  ['Văn phòng – Thống kê', 'Văn phòng·– Thống kê'],
  ['- Công an xã', '- Công an xã'],
  ['57-NQ/TW', '57-NQ/TW'],
])('%s: where a line does not break (·)', (words, expected) => {
  expect(held(words).replaceAll('\u00a0', '·')).toBe(expected)
})
