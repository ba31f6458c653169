import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { append, applied, inEntries, into, type Patch, remove, set, type Value } from '../../src/edit/patch.ts'
import { spliceYaml } from '../../src/edit/splice.ts'
import { ROOT } from '../support/cli.ts'

const REPORT = `schema: progress/1   # mẫu của xã
unit: van-phong
period: 2026-Q3

tasks:
  # việc gấp
  "1.c":
    percent: 60      # ước
    result: 'Đã nhập 31/47 nhiệm vụ'
    evidence:
      - evidence/a.pdf   # bản ký

  III.1.d: { none: true }
  "1.e": { occurrences: { "2026-Q1": { done: 2026-04-02 } } }
indicators:
  CT06: {n: 2140, d: 2730}
# hết
`
const LONG =
  'Đã rà soát quy hoạch lãnh đạo các đơn vị nhiệm kỳ tới, bổ sung 02 công chức có chuyên môn kỹ thuật về dữ liệu'

const task = (id: string, patch: Patch): Patch => into({ tasks: into({ [id]: patch }) })
const CASES: readonly (readonly [name: string, patch: Patch, from: string, to: string])[] = [
  [
    'a figure keeps the comment after it',
    task('1.c', into({ percent: set(70) })),
    'percent: 60      # ước',
    'percent: 70      # ước',
  ],
  ['the same value keeps its quotes', task('1.c', into({ result: set('Đã nhập 31/47 nhiệm vụ') })), '', ''],
  [
    'a long text is folded below its key',
    task('1.c', into({ result: set(LONG) })),
    `result: 'Đã nhập 31/47 nhiệm vụ'`,
    `result: >-
      Đã rà soát quy hoạch lãnh đạo các đơn vị nhiệm kỳ tới, bổ sung 02 công chức có
      chuyên môn kỹ thuật về dữ liệu`,
  ],
  [
    'a list grows at its end',
    task('1.c', into({ evidence: append('evidence/b c.pdf') })),
    '- evidence/a.pdf   # bản ký\n',
    '- evidence/a.pdf   # bản ký\n      - evidence/b c.pdf\n',
  ],
  [
    'a new key goes below the last one',
    task('1.c', into({ obstacle: set('Thiếu người: hai') })),
    '- evidence/a.pdf   # bản ký\n',
    `- evidence/a.pdf   # bản ký\n    obstacle: "Thiếu người: hai"\n`,
  ],
  [
    'an id typed in another way is the same entry',
    task('1.d', into({ none: remove, percent: set(5) })),
    'III.1.d: { none: true }',
    'III.1.d: { percent: 5 }',
  ],
  [
    'an entry in one line that is to hold words is written line by line',
    task('1.d', into({ none: remove, result: set('Đã xong bước một của đợt hai') })),
    'III.1.d: { none: true }',
    'III.1.d:\n    result: Đã xong bước một của đợt hai',
  ],
  [
    'an entry that outgrows its line goes below its key',
    task('1.e', into({ occurrences: into({ '2026-Q2': set({ done: '2026-07-02' }) }) })),
    '"1.e": { occurrences: { "2026-Q1": { done: 2026-04-02 } } }',
    '"1.e":\n    occurrences: { "2026-Q1": { done: 2026-04-02 }, "2026-Q2": { done: 2026-07-02 } }',
  ],
  [
    'a new task follows the others, its figures in one line',
    task('1.đ', set({ parts: { a: { done: '2026-06-10' }, b: { percent: 62.5 } }, result: 'Đủ' })),
    '"1.e": { occurrences: { "2026-Q1": { done: 2026-04-02 } } }\n',
    `"1.e": { occurrences: { "2026-Q1": { done: 2026-04-02 } } }
  "1.đ":
    parts: { a: { done: 2026-06-10 }, b: { percent: 62.5 } }
    result: Đủ\n`,
  ],
  [
    'an indicator in tight braces',
    into({ indicators: into({ CT06: into({ at: set('2026-09-14') }) }) }),
    'd: 2730}',
    'd: 2730, at: 2026-09-14}',
  ],
  ['a line is taken away', task('1.c', into({ percent: remove })), '    percent: 60      # ước\n', ''],
  [
    'a part of the file that was not there',
    into({
      corrections: set([{ period: '2026-Q2', task: '1.c', field: 'percent', from: 50, to: 40, reason: 'Nhập nhầm' }]),
    }),
    '  CT06: {n: 2140, d: 2730}\n',
    `  CT06: {n: 2140, d: 2730}
corrections:
  - period: 2026-Q2
    task: 1.c
    field: percent
    from: 50
    to: 40
    reason: Nhập nhầm\n`,
  ],
]

describe('a change in a YAML text', () => {
  it.each(CASES)('%s', (_, patch, from, to) => {
    expect(spliceYaml(REPORT, patch)).toBe(REPORT.replace(from, () => to))
  })

  it('keeps Windows line ends', () => {
    const windows = REPORT.replaceAll('\n', '\r\n')
    const [, patch, from, to] = CASES[2] ?? []
    expect(spliceYaml(windows, patch ?? remove)).toBe(REPORT.replace(from ?? '', to ?? '').replaceAll('\n', '\r\n'))
  })

  it.each([
    ['no line end at the end', 'a: 1', 'a: 1\nb: 2'],
    ['an empty value', 'a: 1\nb:\n', 'a: 1\nb: 2\n'],
    ['an empty value with a comment', 'b: # chưa có\na: 1\n', 'b: 2 # chưa có\na: 1\n'],
    ['an empty text', '', 'b: 2\n'],
    ['comments alone', '# chưa có gì\n', '# chưa có gì\nb: 2\n'],
    ['an object without entries', 'a: {}\n', 'a: {}\nb: 2\n'],
  ])('%s', (_, before, after) => {
    expect(spliceYaml(before, into({ b: set(2) }))).toBe(after)
  })

  it.each([
    ['nothing below a key', 'tasks:\nunit: a\n', 'tasks:\n  "1.c": { percent: 5 }\nunit: a\n'],
    ['nothing in braces', 'tasks: {}\nunit: a\n', 'tasks:\n  "1.c": { percent: 5 }\nunit: a\n'],
    ['an entry left empty', 'tasks:\n  "1.c":\nunit: a\n', 'tasks:\n  "1.c": { percent: 5 }\nunit: a\n'],
  ])('into %s', (_, before, after) => {
    expect(spliceYaml(before, task('1.c', into({ percent: set(5) })))).toBe(after)
  })

  it.each([
    [
      'a key below, and one after it',
      'a:\n  x: 1\n',
      into({ a: into({ b: set(1) }), c: set(2) }),
      'a:\n  x: 1\n  b: 1\nc: 2\n',
    ],
    [
      'a key in the last entry, and an entry after it',
      't:\n  - id: a\n',
      into({ t: inEntries([[0, into({ b: set(1) })]], [{ id: 'c', name: 'Tên dài' }]) }),
      't:\n  - id: a\n    b: 1\n  - id: c\n    name: Tên dài\n',
    ],
    [
      'entries between others, blank lines as there are, comments where they were',
      't:\n  - id: a # một\n\n  # hai\n  - id: c\n\n  - id: e\n',
      into({ t: inEntries([], [{ id: 'b' }, { id: 'f' }, { id: 'd' }], [0, undefined, 1]) }),
      't:\n  - id: a # một\n\n  - { id: b }\n\n  # hai\n  - id: c\n\n  - { id: d }\n\n  - id: e\n\n  - { id: f }\n',
    ],
    [
      'entries between those of a line',
      't: [{ id: a }, { id: c }]\n',
      into({ t: inEntries([], [{ id: 'b' }], [0]) }),
      't: [{ id: a }, { id: b }, { id: c }]\n',
    ],
  ])('in one place: %s', (_, before, patch, after) => {
    expect(spliceYaml(before, patch)).toBe(after)
    expect(spliceYaml(before.replaceAll('\n', '\r\n'), patch)).toBe(after.replaceAll('\n', '\r\n'))
  })

  it.each([
    ['no YAML', 'a: [1'],
    ['an alias', 'x: &x { percent: 1 }\ntasks:\n  "1.c": *x\n'],
    ['a list at the top', '- a\n'],
    ['a text at the top', 'a\n'],
  ])('is refused in %s', (_, text) => {
    expect(spliceYaml(text, task('1.c', into({ percent: set(5) })))).toBeNull()
  })
})

/** The YAML of every plan file and front matter in the repository. */
const TEXTS = readdirSync(join(ROOT, 'plans'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.ya?ml$|progress.*\.md$/.test(path))
  .map((path) => readFileSync(join(ROOT, 'plans', path), 'utf8'))
  .map((text) => (text.startsWith('---') ? text.slice(4, text.indexOf('\n---', 3) + 1) : text))

const word = fc.oneof(
  fc.constantFrom(
    'Đã xong',
    'a: b',
    '# không',
    "it's",
    '"trích"',
    '- gạch',
    '62,5',
    '10%',
    'yes',
    'null',
    '012',
    '1e5',
    '2026-09-15',
    '',
    ' ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.constant(LONG),
)
const leaf: fc.Arbitrary<Value> = fc.oneof(word, fc.integer(), fc.constantFrom(62.5, 0.1, true, false, null))
const value: fc.Arbitrary<Value> = fc.oneof(
  leaf,
  fc.array(word, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('percent', 'result', 'note'), leaf, { noNullPrototype: true }),
)

/** A change somewhere in the data: at a key that is there, or at a new one. */
const change = (data: unknown): fc.Arbitrary<Patch> => {
  const fresh = fc.constantFrom('moi', '1.x', '2026-Q9')
  if (Array.isArray(data))
    return fc.oneof(
      fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => append(...words)),
      value.map(set),
    )
  if (typeof data !== 'object' || data === null)
    return fc.oneof({ weight: 4, arbitrary: value.map(set) }, { weight: 1, arbitrary: fc.constant(remove) })
  const keys = Object.keys(data)
  const known = keys.length === 0 ? fresh : fc.constantFrom(...keys)
  return fc
    .uniqueArray(fc.oneof({ weight: 3, arbitrary: known }, { weight: 1, arbitrary: fresh }), {
      minLength: 1,
      maxLength: 3,
    })
    .chain((chosen) =>
      fc
        .tuple(...chosen.map((key) => (key in data ? change((data as Record<string, unknown>)[key]) : value.map(set))))
        .map((patches) => into(Object.fromEntries(chosen.map((key, n) => [key, patches[n]])))),
    )
}

describe('any change in any file of the plans', () => {
  const cases = fc.constantFrom(...TEXTS).chain((text) => change(parse(text)).map((patch) => ({ text, patch })))
  const counted = { done: 0, refused: 0 }

  it('gives exactly the data asked for, and keeps each comment and each line that need not change', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ text, patch }, isWindows) => {
        const before = isWindows ? text.replaceAll('\n', '\r\n') : text
        const after = spliceYaml(before, patch)
        counted[after === null ? 'refused' : 'done'] += 1
        if (after === null) return
        expect(parse(after)).toEqual(applied(parse(before), patch))
        expect(/[^\r]\n/.test(after)).toBe(!isWindows)
        if (!JSON.stringify(patch).includes('"remove"'))
          for (const comment of before.match(/^\s*#.*$/gm) ?? []) expect(after).toContain(comment)
      }),
      { numRuns: 200 },
    )
    expect(counted.refused / (counted.done + counted.refused)).toBeLessThan(0.3)
  })
})
