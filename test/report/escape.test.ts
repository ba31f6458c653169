import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { inline, prose, yaml } from '../../src/report/escape.ts'

describe('a value inside a line or a cell', () => {
  test.each([
    ['plain words stay as they are', 'Kế hoạch số 12/KH-UBND (đợt 2): 62,5%', 'Kế hoạch số 12/KH-UBND (đợt 2): 62,5%'],
    ['a pipe does not end a cell', 'a | b', 'a \\| b'],
    ['HTML is text', '<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['emphasis and code are text', '*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
    ['links and images are text', '![x](javascript:alert(1))', '!\\[x\\](javascript:alert(1))'],
    ['a heading is text', '# Mục lớn', '\\# Mục lớn'],
    ['a list mark at the start is text', '- một', '\\- một'],
    ['a plus at the start is text', '+ một', '\\+ một'],
    ['a number with a full stop is text', '1. Một', '1\\. Một'],
    ['an id keeps its full stop', '1.c. Một', '1.c. Một'],
    ['a negative number stays', '-5', '-5'],
    ['an underline of a heading is text', '===', '\\==='],
    ['a rule is text', '---', '\\---'],
    ['line breaks become spaces', 'một\nhai\r\n\n# ba', 'một hai # ba'],
    ['an entity is not decoded', '&lt;b&gt; a & b', '\\&lt;b\\&gt; a & b'],
    ['a backslash is a backslash', 'C:\\a', 'C:\\\\a'],
    ['a formula is text', '$x$', '\\$x\\$'],
    ['template marks stay words', '{{x}} {{{y}}}', '{{x}} {{{y}}}'],
    ['control characters and turned text vanish', 'a\u0007\u001b[31mb\u202ec\u200b', 'a\\[31mbc'],
    ['a blank to fill in stays', 'ngày [...] tháng [...]', 'ngày [...] tháng [...]'],
    ['a blank is no link', '[...](http://x)', '\\[...\\](http://x)'],
    ['prototype names are words', '__proto__', '\\_\\_proto\\_\\_'],
  ])('%s', (_, text, expected) => {
    expect(inline(text)).toBe(expected)
  })

  test('whatever the text, it stays on one line and nothing that makes markup is left bare', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (a, b) => {
        const out = inline(`${a}|<b>\n#${b}`)
        expect(out).not.toMatch(/[\n\r]/)
        expect(out.replace(/\[\.\.\.\]/g, '').replace(/\\[^\n]/g, '')).not.toMatch(/[|*_<>[\]`~$\\]/)
      }),
    )
  })
})

describe('a unit’s own Markdown', () => {
  test.each([
    [
      'paragraphs, lists and emphasis stay',
      'Một *hai*\n\n- ba\n- **bốn**\n\n1. năm',
      'Một *hai*\n\n- ba\n- **bốn**\n\n1. năm',
    ],
    ['a table stays', '| a | b |\n|---|---|\n| 1 | 2 |', '| a | b |\n|---|---|\n| 1 | 2 |'],
    ['a link to the web stays', '[cổng](https://minhhoa.gov.vn/a)', '[cổng](https://minhhoa.gov.vn/a)'],
    ['a script link does not', '[x](javascript:alert(1))', '\\[x](javascript:alert(1))'],
    ['nor one hidden by a reference', '[x][y]\n\n[y]: javascript:alert(1)', '\\[x]\\[y]\n\n\\[y]: javascript:alert(1)'],
    ['an image does not', '![x](https://e/x.png)', '!\\[x](https://e/x.png)'],
    ['raw HTML is text', '<img src=x onerror=a()>\n<!-- b -->', '\\<img src=x onerror=a()>\n\\<!-- b -->'],
    ['also where the author escaped a backslash', '\\\\<b>', '\\\\\\<b>'],
    ['an escaped mark stays escaped', '\\<b> \\# x', '\\<b> \\# x'],
    ['a heading becomes a bold line', 'a\n## Mục *lớn* ##\nb', 'a\n\n**Mục lớn**\n\nb'],
    ['a heading in a list is text', '- # a\n> ## b', '- \\# a\n> \\## b'],
    ['an underlined heading is text', 'a\n===\nb\n---', 'a\n\\===\nb\n\\---'],
    ['an indented paragraph is no code', '    Trong quý', 'Trong quý'],
    ['code is text', '```sh\nrm\n```', '\\`\\`\\`sh\nrm\n\\`\\`\\`'],
    ['control characters vanish', 'a\u001b[0mb\u202e', 'a\\[0mb'],
    ['a blank to fill in stays', 'Quý [...] đạt', 'Quý [...] đạt'],
  ])('%s', (_, text, expected) => {
    expect(prose(text)).toBe(expected)
  })

  test('a long line of marks is read in a blink', () => {
    const started = performance.now()
    prose(`${'- '.repeat(50_000)}x\n${'> '.repeat(50_000)}\n${'# '.repeat(50_000)}\n${'['.repeat(100_000)}`)
    inline('1'.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

test('front matter keeps any text as one string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(parse(`a: ${yaml(text)}\nb: 1\n`)).toEqual({ a: text, b: 1 })
    }),
  )
  for (const text of ['"\n---\nx: y', '\u0000\u007f\u0085\u2028\ufeff', '*a', '!!js/function', '- {a: b}', '\\']) {
    expect(parse(`a: ${yaml(text)}\n`)).toEqual({ a: text })
  }
})
