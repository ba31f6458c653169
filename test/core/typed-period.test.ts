import { describe, expect, it } from 'vitest'
import { readPeriod } from '../../src/core/typed-period.ts'

describe('a period as people write it', () => {
  it.each([
    ['2026-Q3', '2026-Q3'],
    ['2026-q3', '2026-Q3'],
    ['Quý III/2026', '2026-Q3'],
    ['quý 3/2026', '2026-Q3'],
    ['Quý IV năm 2026', '2026-Q4'],
    ['Q1/2026', '2026-Q1'],
    ['6 tháng đầu năm 2026', '2026-H1'],
    ['6 tháng cuối năm 2026', '2026-H2'],
    ['2026-h1', '2026-H1'],
    ['9 tháng năm 2026', '2026-9M'],
    ['9 tháng đầu năm 2026', '2026-9M'],
    ['2026-9m', '2026-9M'],
    ['tháng 9/2026', '2026-09'],
    ['03/2026', '2026-03'],
    ['năm 2026', '2026'],
    [' 2026 ', '2026'],
    // No period of a calendar: left as it is, for the plan to know or not.
    ['Quý V/2026', 'Quý V/2026'],
    ['quý 3', 'quý 3'],
    ['2026-DX-01', '2026-DX-01'],
    ['14/9/2026', '14/9/2026'],
    ['', ''],
  ])('%s → %s', (typed, id) => {
    expect(readPeriod(typed)).toBe(id)
  })
})
