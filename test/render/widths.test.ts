import { describe, expect, it } from 'vitest'
import { lengthOf } from '../../src/core/letter-widths.ts'
import { readMarkdown } from '../../src/render/read-markdown.ts'
import { columnShares } from '../../src/render/widths.ts'

function sharesOf(markdown: string, letters: number): number[] {
  const [block] = readMarkdown(markdown).flatMap(({ blocks }) => blocks)
  if (block?.is !== 'table') throw new Error('no table')
  return columnShares(block, letters)
}

describe('columns', () => {
  const LONG = 'Rà soát, cập nhật cơ sở dữ liệu dùng chung của xã '.repeat(6)
  const TABLE = `| TT | Nội dung | Đơn vị |\n|:-:|---|---|\n| 1 | ${LONG} | Trung tâm Phục vụ hành chính công |`

  it('a name of several words has room for two of them, however long the words beside it', () => {
    const shares = sharesOf(TABLE, 60)
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10)
    expect((shares[2] ?? 0) * 60).toBeGreaterThanOrEqual(10)
    expect(shares[1]).toBeGreaterThan(shares[2] ?? 1)
  })
  it('where there is no room every column still has its longest word', () => {
    const shares = sharesOf(TABLE, 20)
    expect(shares.every((share) => share * 20 >= 3)).toBe(true)
  })
})

it('the length of words is known to a hundredth: as measured in the finished PDF', () => {
  for (const [words, ems] of [
    ['XÃ MINH HỌA', 7.06],
    ['ỦY BAN NHÂN DÂN', 9.38],
    ['Độc lập - Tự do - Hạnh phúc', 12.22],
  ] as const)
    expect(Math.abs(lengthOf(words, true) / ems - 1), words).toBeLessThan(0.01)
})
