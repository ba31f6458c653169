import { describe, expect, test } from 'vitest'
import { plan, ROOT } from '../support/cli.ts'
import { SAMPLES } from './sample-lines.ts'

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
