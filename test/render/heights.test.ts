import { describe, expect, it } from 'vitest'
import { tearingOf } from '../../src/render/heights.ts'
import { readMarkdown } from '../../src/render/read-markdown.ts'

function tearing(rows: string) {
  const [block] = readMarkdown(`| TT | Việc | Hạn |\n|:-:|---|---|\n${rows}`).flatMap(({ blocks }) => blocks)
  if (block?.is !== 'table') throw new Error('no table')
  return tearingOf(block, [0.1, 0.8, 0.1], 92)
}
const row = (words: string): string => `| 1 | ${words} | |\n`

describe('how a table may be torn', () => {
  it('one of up to four low rows stays whole', () => {
    expect(tearing(row('Làm').repeat(4))).toEqual({ whole: true, tall: [], pair: false })
    expect(tearing(row('Làm').repeat(5))).toEqual({ whole: false, tall: [], pair: true })
    expect(tearing(row('việc '.repeat(120)).repeat(3))).toEqual({ whole: false, tall: [], pair: true })
  })
  it('a row stays whole unless it may take more than a page', () => {
    expect(tearing(row('Làm') + row('việc '.repeat(800)) + row('Làm').repeat(3))).toEqual({
      whole: false,
      tall: [1],
      pair: true,
    })
  })
  it('the last row goes with the one before it, unless that is the name of a group or both may take more than a page', () => {
    const group = '| **I** | **Nhóm** | |\n'
    expect(tearing(row('Làm').repeat(5) + group + row('Làm')).pair).toBe(false)
    expect(tearing(row('Làm').repeat(5) + row('việc '.repeat(300)).repeat(2)).pair).toBe(false)
  })
})
