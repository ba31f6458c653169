import fc from 'fast-check'
import matter from 'gray-matter'
import { describe, expect, test } from 'vitest'
import { splitFrontMatter } from '../../src/load/front-matter.ts'
import { cutPlain } from '../../src/load/plain-front-matter.ts'

const split = (text: string) => splitFrontMatter('f.md', text)

test('the two halves, with their places in the file', () => {
  expect(split('---\na: 1\nb: 2\n---\n\n# Tồn tại\n')).toEqual({
    matter: 'a: 1\nb: 2',
    matterOffset: 4,
    body: '\n# Tồn tại\n',
    bodyOffset: 18,
    bodyLine: 5,
  })
})

test('no body, blanks after the fences, a row of dashes in the body', () => {
  expect(split('---\na: 1\n---')).toMatchObject({ matter: 'a: 1', body: '', bodyLine: 3 })
  expect(split('--- \na: 1\n---  \nx\n')).toMatchObject({ matter: 'a: 1', matterOffset: 5, body: 'x\n', bodyLine: 4 })
  expect(split('---\n---\nx')).toMatchObject({ matter: '', body: 'x' })
  expect(split('---\na: 1\n---\nMột\n\n***\n\nHai\n')).toMatchObject({ body: 'Một\n\n***\n\nHai\n' })
})

describe('refused', () => {
  test.each([
    ['', 'yaml/empty'],
    [' \n\n', 'yaml/empty'],
    ['# Tồn tại\n', 'front-matter/missing'],
    ['\n---\na: 1\n---\n', 'front-matter/missing'],
    ['----\na: 1\n---\n', 'front-matter/missing'],
    ['---\na: 1\n', 'front-matter/open'],
    ['---\na: 1\n---\nb: 2\n---\n', 'front-matter/twice'],
    ['---\na: 1\n----\n', 'front-matter/open'],
    ['---', 'front-matter/open'],
    ['---\na: 1\n---\n---\nschema: progress/1\n---\n', 'front-matter/twice'],
    ['---\na: 1\n---\nx\n\n---\n# c\nunit: b\n---\n', 'front-matter/twice'],
  ])('%j', (text, code) => expect(split(text)).toMatchObject({ code }))

  test('the second front matter is pointed at', () =>
    expect(split('---\na: 1\n---\n\n---\nunit: b\n---\n')).toMatchObject({ span: { start: 14, end: 17 } }))
})

const LANGUAGES = [
  'js',
  'javascript',
  'json',
  'toml',
  'coffee',
  'cson',
  'constructor',
  '__proto__',
  'toString',
  'yaml js',
  ' js',
]
describe('nothing is run', () => {
  test.each(LANGUAGES)('---%s', (language) => {
    const text = `---${language}\nglobalThis.wasRun = true\n---\n`
    expect(split(text)).toMatchObject({ code: 'front-matter/language', params: { language: language.trim() } })
    expect('wasRun' in globalThis).toBe(false)
  })
})

test('a second look at a broken file says the same', () => {
  expect(split('---js\n1\n---\n')).toEqual(split('---js\n1\n---\n'))
})

test('gray-matter is never given a million blank lines, which would take it minutes', () => {
  const blank = `${'\n'.repeat(1_000_000)}---\n`
  expect(split(`--- \n${blank}`)).toMatchObject({ code: 'yaml/syntax' })
  expect(split(`---\n${blank}`)).toMatchObject({ body: '' })
})

test('a plain text is cut where gray-matter cuts it', () => {
  const line = fc.constantFrom('a: 1', '', '---', '--- ', '----', '# Tồn tại', ' ---', '- b', '***', '...')
  const engines = { yaml: { parse: () => ({}), stringify: () => '' } }
  let plain = 0
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('', '\n'), (lines, end) => {
      const text = `---\n${lines.join('\n')}${end}`
      const cut = cutPlain(text)
      if (!cut) return
      plain++
      const { matter: head, content } = matter(text, { engines })
      expect(head).toBe(`\n${cut.matter}`)
      expect(content).toBe(cut.body)
      expect(text.slice(cut.matterOffset, cut.matterOffset + cut.matter.length)).toBe(cut.matter)
      expect(
        text
          .split('\n')
          .slice(cut.bodyLine - 1)
          .join('\n'),
      ).toBe(cut.body)
    }),
    { numRuns: 2000 },
  )
  expect(plain).toBeGreaterThan(100)
})
