import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseFull } from '../../src/load/full-yaml.ts'
import { gluedComments } from '../../src/load/glued-comment.ts'
import { resolveScalar, significantDigits } from '../../src/load/scalar.ts'
import { parseFast, parseYaml } from '../../src/load/yaml.ts'
import { realFiles } from './helpers.ts'

/** Text, code, the characters pointed at, and where they start when they stand more than once. */
const MISTAKES: readonly (readonly [string, string, string, object?])[] = [
  ['a:\n  b: 1\n\tc: 2\n', 'yaml/tab', '\t'],
  ['a: 1\nlead:vhxh\nb: 2\n', 'yaml/colon-space', 'lead:', { key: 'lead' }],
  ['- id: x\n  text: abc\n  lead:vhxh\n', 'yaml/colon-space', 'lead:', { key: 'lead' }],
  ['tasks:\n  "1.c":{ none: true }\n', 'yaml/colon-space', '"1.c":', { key: '1.c' }],
  ['title: Kế hoạch: số 5\nb: 1\n', 'yaml/colon-in-value', 'Kế hoạch: số 5'],
  ['title: "Kế hoạch" năm 2026\nb: 1\n', 'yaml/after-quote', 'năm 2026'],
  ['title: "Kế hoạch\nid: "1"\nb: 2\n', 'yaml/quote-open', '"Kế hoạch'],
  ["title: 'Kế hoạch\nb: 1\n", 'yaml/quote-open', "'Kế hoạch"],
  ['a:\n  b: 1\n c: 2\n', 'yaml/indent', 'c: 2'],
  ['tasks:\n  - id: a\n     text: b\n', 'yaml/indent', 'text: b'],
  ['text: x\n     lead: y', 'yaml/indent', 'lead: y'],
  ['a: 1\n- b\n', 'yaml/indent', '- b'],
  ['a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\n', 'yaml/conflict', '<<<<<<< HEAD'],
  ['a: [x,\n=======\n  y]\n', 'yaml/conflict', '======='],
  ['x: *a\n', 'yaml/alias', '*a'],
  ['x: &a [*a]\n', 'yaml/alias', '*a'],
  ['x: !!js/function "function () {}"\n', 'yaml/tag', '!!js/function', { tag: '!!js/function' }],
  ['x: !ruby/object {}\n', 'yaml/tag', '!ruby/object', { tag: '!ruby/object' }],
  ['a: 1\n---\nb: 2\n', 'yaml/documents', '---'],
  ['[a]: 1\n', 'yaml/key', '[a]', { key: '[a]' }],
  ['? {a: b}\n: 1\n', 'yaml/key', '{a: b}', { key: '{a: b}' }],
  [': x\n', 'yaml/key', ':', { key: '' }],
  ['a: { __proto__: { b: 1 } }\n', 'yaml/key', '__proto__', { key: '__proto__' }],
  ['"\\x5f_proto__": 1\n', 'yaml/key', '"\\x5f_proto__"', { key: '__proto__' }],
  ['constructor: { prototype: 1 }\n', 'yaml/key', 'constructor', { key: 'constructor' }],
  ['a: "\\e[31m"\n', 'file/control-character', '"\\e[31m"', { codePoint: 'U+001B' }],
  ['a: 1234567890123456\n', 'number/digits', '1234567890123456'],
  ['a: 1.0000000000000001\n', 'number/digits', '1.0000000000000001'],
  ['a: [1, 2\nb: 3\n', 'yaml/syntax', '['],
  ['a: @x\n', 'yaml/syntax', '@'],
  ['a: 1\nlead vhxh\nb: 2\n', 'yaml/syntax', 'lead vhxh'],
]

describe('every mistake has its code and points at the characters to look at', () => {
  for (const [text, code, words, params] of MISTAKES)
    test(JSON.stringify(text), async () => {
      const { problems } = await parseYaml('f.yaml', text)
      const [first] = problems
      expect(first?.code).toBe(code)
      expect(text.slice(first?.span?.start, first?.span?.end)).toBe(words)
      if (params) expect(first?.params).toEqual(params)
      expect(problems.length).toBe(1)
    })

  test('a key twice points at the second and keeps the first', async () => {
    const { data, problems } = await parseYaml('f', 'a: 1\nb: 2\na: 3\n')
    expect(data).toEqual({ a: 1, b: 2 })
    expect(problems).toMatchObject([
      { code: 'yaml/duplicate-key', span: { start: 10, end: 11 }, path: ['a'], at: 'key' },
    ])
  })

  test.each(['', '\n', '# chỉ có chú thích\n', '---\n', '~\n'])('%j is empty', async (text) => {
    const { data, problems } = await parseYaml('f', text)
    expect(data).toBeUndefined()
    expect(problems.map(({ code }) => code)).toEqual(['yaml/empty'])
  })

  test('spans count from the start of the file', async () => {
    const { problems } = await parseYaml('f.md', 'lead:vhxh\na: 1\n', 4)
    expect(problems[0]?.span).toEqual({ start: 4, end: 9 })
  })
})

describe('values', () => {
  test('words of other YAML versions stay words; letters y and n are plain keys', async () => {
    const { data, problems } = await parseYaml(
      'f',
      'y: yes\nn: off\n1.10: 1_000\ntrue: .inf\nd: 2026-06-25\nt: 12:30\ne: 0b1\nf: 012\ng: 62,5\n',
    )
    expect(problems).toEqual([])
    const expected = {
      y: 'yes',
      n: 'off',
      '1.10': '1_000',
      true: '.inf',
      d: '2026-06-25',
      t: '12:30',
      e: '0b1',
      f: 12,
      g: '62,5',
    }
    expect(data).toEqual(expected)
  })

  test('an alias repeats a value', async () => {
    const { data, problems } = await parseYaml('f', 'a: &x [1, 2]\nb: *x\n')
    expect(problems).toEqual([])
    expect(data).toEqual({ a: [1, 2], b: [1, 2] })
  })

  test('resolveScalar', () => {
    const words = [
      '12',
      '-1.5',
      '+3',
      '.5',
      '1e3',
      '0x1F',
      '~',
      '',
      'Null',
      'TRUE',
      'nULL',
      '1e999',
      '1.',
      '-',
      '.',
      '1.2.3',
      '٣',
    ]
    expect(words.map(resolveScalar)).toEqual([
      12,
      -1.5,
      3,
      0.5,
      1000,
      31,
      null,
      null,
      null,
      true,
      'nULL',
      '1e999',
      1,
      '-',
      '.',
      '1.2.3',
      '٣',
    ])
  })

  test('significantDigits', () => {
    expect(['00120.50', '1e300', '0.000000000000000001', '123456789012345.6'].map(significantDigits)).toEqual([
      4, 1, 1, 16,
    ])
  })

  test('decomposed letters from escapes are composed', async () => {
    expect((await parseYaml('f', '"e\\u0302": "a\\u0301"\n')).data).toEqual({ ê: 'á' })
  })
})

describe('a text made to hurt', () => {
  const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${[1, 2, 3, 4, 5, 6, 7, 8, 9]
    .map(
      (i) =>
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]\n`,
    )
    .join('')}`
  const MEGABYTE = 1024 * 1024
  const CASES: readonly (readonly [string, string, string])[] = [
    ['an alias bomb', bomb, 'yaml/alias'],
    ['brackets', '['.repeat(MEGABYTE), 'yaml/too-deep'],
    ['braces', '{a: '.repeat(MEGABYTE / 4), 'yaml/too-deep'],
    ['dashes', '- '.repeat(MEGABYTE / 2), 'yaml/too-deep'],
    ['question marks', '? '.repeat(MEGABYTE / 2), 'yaml/too-deep'],
    ['stairs', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''), 'yaml/too-deep'],
    ['an open quote', `a: "${'x'.repeat(MEGABYTE)}`, 'yaml/quote-open'],
  ]
  test.each(CASES)('%s is refused in time', async (_, text, code) => {
    const start = performance.now()
    const { problems } = await parseYaml('f', text)
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(performance.now() - start).toBeLessThan(5000)
  })

  test.each([
    ['many keys', Array.from({ length: 60_000 }, (_, i) => `k${i}: 1\n`).join(''), 60_000],
    ['blank lines', `a: 1\n${'\n'.repeat(MEGABYTE)}b: 2\n`, 2],
    ['comments', `a: 1\n${'# x\n'.repeat(MEGABYTE / 8)}b: 2\n`, 2],
    ['blanks', `a: ${' '.repeat(MEGABYTE)}x\n`, 1],
    [
      'an alias in a long text',
      `a: &x 1\n${Array.from({ length: 20_000 }, (_, i) => `k${i}: *x\n`)
        .slice(0, 9000)
        .join('')}`,
      9001,
    ],
  ])('%s are read in time', async (_, text, count) => {
    const start = performance.now()
    const { data } = await parseYaml('f', text)
    expect(Object.keys(data as object).length).toBe(count)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

const YAML_PIECES = [
  ': ',
  '- ',
  '\n',
  '\n  ',
  '\n    ',
  ' ',
  '"',
  "'",
  '#',
  ' #',
  ',',
  '[',
  ']',
  '{',
  '}',
  '|\n',
  '>-\n',
  '? ',
  '!',
  '&a ',
  '*a',
]
const WORD_PIECES = [
  '~',
  'null',
  'true',
  '012',
  '0x1',
  '1_0',
  '-0',
  '.5',
  '1e5',
  '2026:',
  '1.10:',
  '<<: ',
  '---',
  '\n...\n',
  '\u00a0',
  'đ',
  '""',
  ':',
  '-',
]

describe('the fast parser and the full one agree', () => {
  const texts = Object.entries(realFiles()).map(([path, text]) =>
    path.endsWith('.md') ? (text.split('\n---')[0] ?? '').slice(4) : text,
  )

  const expectAgreement = (text: string): void => {
    const fast = parseFast(text)
    if (fast === undefined) return
    const { data, problems } = parseFull('f', text)
    expect(problems).toEqual([])
    expect(fast).toEqual(data)
  }

  test('on every file of the plans, and most take the fast way', () => {
    for (const text of texts) expectAgreement(text)
    expect(texts.filter((text) => parseFast(text) === undefined).length).toBeLessThan(texts.length / 4)
  })

  test('on damaged pieces of them', () => {
    const pieces = fc.constantFrom(...YAML_PIECES, ...WORD_PIECES)
    const damage = fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(3), put: pieces }),
      { minLength: 1, maxLength: 4 },
    )
    const part = fc.record({
      text: fc.constantFrom(...texts),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      damage,
    })
    fc.assert(
      fc.property(part, ({ text, from, damage }) => {
        const start = text.lastIndexOf('\n', Math.floor(from * text.length)) + 1
        expectAgreement(damage.reduce(damaged, text.slice(start, start + 600)))
      }),
      { numRuns: 4000 },
    )
  }, 30_000)

  test('on texts made of signs', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...YAML_PIECES, ...WORD_PIECES, 'a', 'b: ')), (pieces) =>
        expectAgreement(pieces.join('')),
      ),
      { numRuns: 6000 },
    )
  }, 30_000)
})

const damaged = (text: string, { at, cut, put }: { at: number; cut: number; put: string }): string => {
  const index = Math.floor(at * text.length)
  return text.slice(0, index) + put + text.slice(index + cut)
}

test.each([
  ['a: Nghị quyết #57 của Đảng', '#57 của Đảng'],
  ['- a\n- b #c', '#c'],
  ['a: { b: c #d\n  }', '#d'],
])('words lost to a comment: %j', (text, words) => {
  expect(gluedComments('a.yaml', text, 100)).toMatchObject([
    { code: 'yaml/comment', params: { words }, span: { start: 100 + text.indexOf('#') } },
  ])
})

test.each([
  'a: b # c',
  'a: "b #c"',
  "a: 'b' #c",
  'a: >-\n  Nghị quyết #57\n  của Đảng\nb: c',
  '#a\nb: c',
  'a: b#c',
  'a: [b] #c',
  'a: b ## c',
])('no words lost: %j', (text) => expect(gluedComments('a.yaml', text, 0)).toEqual([]))
