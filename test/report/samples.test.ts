import { describe, expect, test } from 'vitest'
import { plan, ROOT } from '../support/cli.ts'

/** Each kind of report as the program prints it: the plan, the words after `plan report`, and the sample in docs/samples. */
const SAMPLES: readonly (readonly [plan: string, line: string, file: string])[] = [
  ['minh-hoa', 'month --period 2026-08', 'minh-hoa-2026-08'],
  ['minh-hoa', 'quarter --period 2026-Q3', 'minh-hoa-2026-Q3'],
  ['minh-hoa', 'half --period 2026-H1', 'minh-hoa-2026-H1'],
  ['minh-hoa', 'nine-months --period 2026-9M', 'minh-hoa-2026-9M'],
  ['minh-hoa', 'year --period 2025', 'minh-hoa-2025'],
  ['minh-hoa', 'review --period 2025..2027 --as-of 2026-09-14', 'minh-hoa-so-ket-3-nam'],
  ['minh-hoa', 'review --period 2025..2029 --as-of 2026-09-14', 'minh-hoa-tong-ket-5-nam'],
  ['minh-hoa', 'ad-hoc --request 2026-DX-01', 'minh-hoa-2026-DX-01'],
  ['minh-hoa', 'unit --unit vhxh --period 2026-Q3', 'minh-hoa-don-vi-vhxh'],
  ['minh-hoa', 'unit --unit cong-an --period 2026-Q3', 'minh-hoa-don-vi-cong-an'],
  ['minh-hoa', 'form --unit kinh-te --period 2026-Q3', 'minh-hoa-bieu-mau-kinh-te'],
  ['minh-hoa', 'plan', 'minh-hoa-ke-hoach'],
  ['minh-hoa', 'scorecard', 'minh-hoa-theo-doi'],
  ['minh-hoa', 'scorecard --unit kinh-te', 'minh-hoa-phieu-theo-doi-kinh-te'],
  ['minh-hoa', 'bulletin --period 2026-Q3', 'minh-hoa-ban-tin'],
  ['minh-hoa', 'reminder --nth 2', 'minh-hoa-don-doc'],
  ['minh-hoa', 'submission --unit kinh-te', 'minh-hoa-to-trinh'],
  ['minh-hoa', 'amendment', 'minh-hoa-dieu-chinh'],
  ['minh-hoa', 'amendment --number 61 --date 2025-12-05', 'minh-hoa-dieu-chinh-2025'],
  // The real plan has no reports: each kind says so, and prints nothing that is not there.
  ['tinh-son-2025', 'month --as-of 2026-09-14', 'tinh-son-2025-thang'],
  ['tinh-son-2025', 'quarter --as-of 2026-09-14', 'tinh-son-2025-quy'],
  ['tinh-son-2025', 'half --as-of 2026-09-14', 'tinh-son-2025-6-thang'],
  ['tinh-son-2025', 'nine-months --as-of 2026-09-14', 'tinh-son-2025-9-thang'],
  ['tinh-son-2025', 'year --as-of 2026-09-14', 'tinh-son-2025-nam'],
  ['tinh-son-2025', 'review --period 2025..2027 --as-of 2026-09-14', 'tinh-son-2025-so-ket-3-nam'],
  ['tinh-son-2025', 'review --period 2025..2029 --as-of 2026-09-14', 'tinh-son-2025-tong-ket-5-nam'],
  ['tinh-son-2025', 'ad-hoc --as-of 2026-09-14', 'tinh-son-2025-dot-xuat'],
  ['tinh-son-2025', 'unit --unit van-hoa-xa-hoi --as-of 2026-09-14', 'tinh-son-2025-don-vi'],
  ['tinh-son-2025', 'form --unit van-hoa-xa-hoi --as-of 2026-09-14', 'tinh-son-2025-bieu-mau'],
  ['tinh-son-2025', 'plan', 'tinh-son-2025-ke-hoach'],
  ['tinh-son-2025', 'scorecard --as-of 2026-09-14', 'tinh-son-2025-theo-doi'],
  ['tinh-son-2025', 'bulletin --as-of 2026-09-14', 'tinh-son-2025-ban-tin'],
  ['tinh-son-2025', 'reminder --as-of 2026-09-14', 'tinh-son-2025-don-doc'],
  ['tinh-son-2025', 'submission --unit van-hoa-xa-hoi --as-of 2026-09-14', 'tinh-son-2025-to-trinh'],
  ['tinh-son-2025', 'amendment --as-of 2026-09-14', 'tinh-son-2025-dieu-chinh'],
]

describe('samples in docs/samples are what the program prints today', () => {
  test.each(SAMPLES)('%s: plan report %s', async (id, line, file) => {
    const { code, out, err } = await plan(`report ${line} --plan ${id}`)
    expect(err).not.toMatch(/lỗi/)
    expect(code).toBe(0)
    await expect(out).toMatchFileSnapshot(`${ROOT}/docs/samples/${file}.md`)
  })

  test.each(SAMPLES)('%s, %s: says that figures are invented, where they are', async (id, line) => {
    const { out } = await plan(`report ${line} --plan ${id}`)
    expect(/số liệu minh họa/.test(out)).toBe(id === 'minh-hoa')
  })
})
