import { describe, expect, test } from 'vitest'
import { numbered, withOwnNotes } from '../../src/report/footnotes.ts'
import { fillTemplate } from '../../src/report/index.ts'
import { onePlan, viewOf } from './measured.ts'

// Footnotes in what people write: each finds its words, gets its number in the paper, and nothing is lost.

const passage = (text: string) => ({ part: 'shortcomings', heading: '', text, line: 1, start: 0 }) as const
const texts = (...all: string[]) => withOwnNotes(all.map(passage), 'q3/vp.md').map(({ text }) => text)

describe('footnotes of one file', () => {
  test('stand below each passage that refers to them, wherever in the file they were written', () => {
    expect(
      texts('Chậm[^1] và thiếu[^1].', 'Xin máy[^a].\n\n[^1]: Do bão\nsố 5.\n\n    Đã báo cáo.\n[^a]: 02 bộ.'),
    ).toEqual([
      'Chậm[^q3/vp.md:1] và thiếu[^q3/vp.md:2].\n\n[^q3/vp.md:1]: Do bão số 5. Đã báo cáo.\n\n[^q3/vp.md:2]: Do bão số 5. Đã báo cáo.',
      'Xin máy[^q3/vp.md:3].\n\n[^q3/vp.md:3]: 02 bộ.',
    ])
  })
  test.each([
    ['a reference to nothing stays words', 'Chậm[^2].', 'Chậm\\[^2].'],
    ['a footnote nobody refers to stays words', 'Chậm.\n\n[^2]: Do bão.\n', 'Chậm.\n\n\\[^2]: Do bão.'],
    ['one without a word is none', 'Chậm[^2].\n\n[^2]:', 'Chậm\\[^2].\n\n\\[^2]:'],
    ['an escaped reference is words', 'Chậm\\[^1].\n\n[^1]: Do bão.', 'Chậm\\[^1].\n\n\\[^1]: Do bão.'],
    ['a link is no reference', '[^1](https://e/x)', '[^1](https://e/x)'],
    [
      'of two with one label the first counts, the other stays words',
      'A[^1].\n\n[^1]: Một.\n\n[^1]: Hai.',
      'A[^q3/vp.md:1].\n\n\n\\[^1]: Hai.\n\n[^q3/vp.md:1]: Một.',
    ],
    [
      'footnotes have no footnotes',
      'A[^1].\n\n[^1]: Xem [^2].\n[^2]: Hai.',
      'A[^q3/vp.md:1].\n\n\\[^2]: Hai.\n\n[^q3/vp.md:1]: Xem \\[^2].',
    ],
    ['one inside a list is words', '- [^1]: Một.\n\nA[^1].', '- \\[^1]: Một.\n\nA\\[^1].'],
    ['a list right below ends one', 'A[^1].\n\n[^1]: Một.\n- Hai.', 'A[^q3/vp.md:1].\n\n- Hai.\n\n[^q3/vp.md:1]: Một.'],
    ['a name of a prototype is a label', 'A[^__proto__].', 'A\\[^__proto__].'],
  ])('%s', (_, text, expected) => expect(texts(text)).toEqual([expected]))
})

test('a filled paper counts its footnotes as the text refers to them; its front matter is not text', () => {
  expect(
    numbered('---\nsubject: "a[^9]"\n---\nMột[^b], hai[^a], ba[^b], bốn[^c].\n\n[^a]: A.\n[^b]: B.\n[^d]: D.'),
  ).toBe('---\nsubject: "a[^9]"\n---\nMột[^1], hai[^2], ba[^1], bốn\\[^c].\n\n[^2]: A.\n[^1]: B.\n\\[^d]: D.')
})

test('in a report: two files with the same labels do not mix, words stay words', async () => {
  const unit = '---\nschema: progress/1\nunit: vp\nperiod: 2026-Q3\ndate: 2026-09-10\n---\n'
  const own = '---\nschema: consolidated/1\nperiod: 2026-Q3\ndate: 2026-09-20\n---\n'
  const files = {
    'plans/p/progress/2026-Q3/_consolidated.md': `${own}# Tồn tại, hạn chế\n\nChậm[^1].\n\n# Kiến nghị, đề xuất\n\nXin vốn[^2].\n\n[^1]: Do bão.\n[^2]: # <b>5 tỷ</b> {{x}}.\n`,
    'plans/p/progress/2026-Q3/vp.md': `${unit}# Tồn tại, hạn chế\n\nThiếu người[^1], máy[^9].\n\n[^1]: 02 công chức.\n`,
  }
  const filled = await fillTemplate('quarter.md', await viewOf(onePlan(files)))
  const text = filled.ok ? filled.text : ''
  expect(text).toContain(
    '### 1. Tồn tại, hạn chế\n\nChậm[^1].\n\n[^1]: Do bão.\n\n*Văn phòng:*\n\nThiếu người[^2], máy\\[^9].\n\n[^2]: 02 công chức.\n\n### 2.',
  )
  expect(text).toContain('Xin vốn[^3].\n\n[^3]: \\# \\<b>5 tỷ\\</b> {{x}}.\n')
})

test('a long line of references is read in a blink', () => {
  const started = performance.now()
  numbered('[^1]'.repeat(10_000))
  numbered(`${'[^'.repeat(50_000)}\n${'> '.repeat(50_000)}[^`)
  numbered('[^1]:\n'.repeat(10_000))
  expect(performance.now() - started).toBeLessThan(2000)
})
