import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/render/read-markdown.ts'
import { plainText } from '../../src/render/tree.ts'

const blocks = (text: string) => readMarkdown(text).flatMap((section) => section.blocks)

describe('Markdown of a report', () => {
  it('keeps the letters of points as they are written, đ after d', () => {
    const points = blocks('c) Ba.\n\nd) Bốn.\n\nđ) Năm.\n\ne) Sáu.')
    expect(points.map((block) => block.is === 'point' && [block.label, plainText(block.of)])).toEqual([
      ['c)', 'Ba.'],
      ['d)', 'Bốn.'],
      ['đ)', 'Năm.'],
      ['e)', 'Sáu.'],
    ])
  })

  it('numbers and dashes of lists become labels, with their depth', () => {
    const points = blocks('- một\n  - hai\n\n3. ba\n4. bốn')
    expect(points.map((b) => b.is === 'point' && [b.label, b.depth, plainText(b.of)])).toEqual([
      ['-', 0, 'một'],
      ['-', 1, 'hai'],
      ['3.', 0, 'ba'],
      ['4.', 0, 'bốn'],
    ])
  })

  it('a row with bold number and title and nothing else is a group row', () => {
    const [table] = blocks('| TT | Việc | Hạn |\n|:-:|---|--:|\n| **I** | **Nhóm** | |\n| 1 | Làm | 30/6 |')
    expect(table).toMatchObject({ is: 'table', align: ['center', 'left', 'right'] })
    expect(table?.is === 'table' && table.rows.map((row) => row.group)).toEqual([true, false])
  })

  it('a row with a bold first cell and nothing else is a group row whose title runs over all columns', () => {
    const [table] = blocks('| Nguồn | Giao | Chi |\n|---|--:|--:|\n| **1. Ngân sách xã** | | |\n| Năm 2025 | 12 | 10 |')
    expect(table?.is === 'table' && table.rows.map(({ group, cells }) => [group, cells.length])).toEqual([
      [true, 1],
      [false, 3],
    ])
  })

  it('an appendix is a section of its own; one with a wide table lies on its side', () => {
    const wide = `|${'a|'.repeat(8)}\n|${'---|'.repeat(8)}\n|${'1|'.repeat(8)}`
    const sections = readMarkdown(
      `Lời.\n\n## Phụ lục I\n\n**TÊN**\n\n${wide}\n\n## Phụ lục II\n\n| a | b |\n|---|---|\n| 1 | 2 |`,
    )
    expect(sections.map(({ appendix, landscape }) => [appendix, landscape])).toEqual([
      [false, false],
      [true, true],
      [true, false],
    ])
    expect(sections[1]?.blocks[1]).toMatchObject({ is: 'paragraph', centred: true })
  })

  it('raw HTML and script links stay words', () => {
    const text = blocks('<script>alert(1)</script> [x](javascript:alert(1))').map((b) => 'of' in b && plainText(b.of))
    expect(text).toEqual(['<script>alert(1)</script> [x](javascript:alert(1))'])
  })

  it('a sign of comparison stays with its number', () => {
    const [paragraph] = blocks('năm 2030: ≥ 80; \\< 15; ≤ giao')
    expect(paragraph?.is === 'paragraph' && plainText(paragraph.of)).toBe('năm 2030: ≥\u00a080; <\u00a015; ≤ giao')
  })

  it('the number of a document is one piece of text', () => {
    const [paragraph] = blocks('theo Nghị quyết số 57\\-NQ/TW ngày')
    expect(paragraph).toEqual({
      is: 'paragraph',
      centred: false,
      of: [{ is: 'text', text: 'theo Nghị quyết số 57-NQ/TW ngày' }],
    })
  })
})
