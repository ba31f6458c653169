import { describe, expect, test } from 'vitest'
import { plan, ROOT } from '../support/cli.ts'

/** Each kind of report as the program prints it: the plan, the words after `plan report`, and the sample in docs/samples. */
const SAMPLES: readonly (readonly [plan: string, line: string, file: string])[] = [
  ['minh-hoa', 'quarter --period 2026-Q3', 'minh-hoa-2026-Q3'],
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
