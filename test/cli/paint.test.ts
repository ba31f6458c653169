import { describe, expect, it } from 'vitest'
import { paintFor } from '../../src/cli/paint.ts'
import { plan } from '../support/cli.ts'

describe('a terminal with colour', () => {
  it('colours each line by itself, also where a list of lines is coloured', async () => {
    const paint = await paintFor({ write: () => undefined, isTTY: true }, {}, true)
    expect(['một', 'hai'].map(paint.dim)).toEqual(['\u001b[2mmột\u001b[22m', '\u001b[2mhai\u001b[22m'])
  })

  it('shows what it shows without', async () => {
    const line = 'scorecard --plan minh-hoa --as-of 2026-09-14'
    const [plain, coloured] = await Promise.all([
      plan(line, { columns: 100, env: { NO_COLOR: '1' } }),
      plan(line, { columns: 100 }),
    ])
    expect(coloured.out).toContain('\u001b[2m')
    expect(coloured.out.replace(/\u001b\[\d+m/g, '')).toBe(plain.out)
  })
})
