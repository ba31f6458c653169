import { describe, expect, it } from 'vitest'
import { tearingOf } from '../../src/render/heights.ts'
import { readMarkdown } from '../../src/render/read-markdown.ts'

function tearing(rows: string) {
  const [block] = readMarkdown(`| TT | Việc |\n|:-:|---|\n${rows}`).flatMap(({ blocks }) => blocks)
  if (block?.is !== 'table') throw new Error('no table')
  return tearingOf(block, [0.1, 0.9], 92)
}
const row = (words: string): string => `| 1 | ${words} |\n`

describe('how a table may be torn', () => {
  it('one of up to four low rows stays whole', () => {
    expect(tearing(row('Làm').repeat(4))).toEqual({ whole: true, tall: [] })
    expect(tearing(row('Làm').repeat(5))).toEqual({ whole: false, tall: [] })
    expect(tearing(row('việc '.repeat(120)).repeat(3))).toEqual({ whole: false, tall: [] })
  })
  it('a row stays whole unless it may take more than a page', () => {
    expect(tearing(row('Làm') + row('việc '.repeat(800)) + row('Làm').repeat(3))).toEqual({ whole: false, tall: [1] })
  })
})
