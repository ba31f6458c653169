import { describe, expect, test } from 'vitest'
import { fileProblem, problem } from '../../src/core/diagnostic.ts'
import type { Path } from '../../src/core/origin.ts'
import type { Reader } from '../../src/core/reader.ts'
import { linesOf, locate } from '../../src/load/locate.ts'
import { memoryReader } from '../../src/load/memory-reader.ts'
import { show } from './helpers.ts'

const YAML =
  'schema: tasks/1\r\ntasks:\r\n  - id: "1.a"\r\n    text: >-\r\n      Một\r\n      hai\r\n    lead:\r\n  - { id: "1.b", text: Đường e\u0302\u0301 x, with: [a, b] }\r\n'
const MD = '\ufeff---\nunit: a\ntasks:\n  III.1.c: { percent: 120 }\n---\n# Ghi chú\n'
const reader = memoryReader({
  'a.yaml': YAML,
  'b.md': MD,
  'broken.yaml': 'a: "x\nb: 1\n',
  'esc.yaml': 'a: \u001b[31m\n',
})

const at = async (file: string, path: Path, kind: 'key' | 'value' = 'value') => {
  const [found] = await locate([problem('yaml/empty', 'error', { file, path }, {}, kind)], reader)
  return found
}
const shown = async (file: string, path: Path, kind?: 'key' | 'value') => {
  const found = await at(file, path, kind)
  return found && show(found).replace(' yaml/empty', '')
}

describe('a path becomes a place', () => {
  test.each([
    [['schema'], 'value', 'a.yaml:1:9-16'],
    [['schema'], 'key', 'a.yaml:1:1-7'],
    [['tasks', 0, 'id'], 'value', 'a.yaml:3:9-14'],
    [['tasks', 0, 'text'], 'value', 'a.yaml:4:11-6:10'],
    [['tasks', 0, 'lead'], 'value', 'a.yaml:7:5-9'],
    [['tasks', 1, 'with', 1], 'value', 'a.yaml:8:45-46'],
    [['tasks', 0], 'value', 'a.yaml:3:5-14'],
  ] as const)('%j %s', async (path, kind, place) => expect(await shown('a.yaml', path, kind)).toBe(place))

  test('columns count letters as seen, decomposed or not', async () => {
    expect(await shown('a.yaml', ['tasks', 1, 'text'])).toBe('a.yaml:8:24-33')
    expect((await at('a.yaml', ['tasks', 1, 'text']))?.excerpt).toBe('  - { id: "1.b", text: Đường ế x, with: [a, b] }')
  })

  test('the nearest thing above stands in for what is not there', async () => {
    expect(await shown('a.yaml', ['tasks', 0, 'weight'])).toBe('a.yaml:3:5-14')
    expect(await shown('a.yaml', ['tasks', 7])).toBe('a.yaml:3:3-14')
    expect(await shown('a.yaml', ['nothing', 'here'])).toBe('a.yaml:1:1-16')
  })

  test('front matter counts lines of the file, and ids find what was typed for them', async () => {
    expect(await shown('b.md', ['tasks', '1.c', 'percent'])).toBe('b.md:4:23-26')
    expect(await shown('b.md', ['tasks', '1.c'], 'key')).toBe('b.md:4:3-10')
  })
})

test('characters of a file that does not parse', async () => {
  const [found] = await locate(
    [fileProblem('yaml/quote-open', 'error', 'broken.yaml', {}, { start: 3, end: 5 })],
    reader,
  )
  expect(found).toMatchObject({ line: 1, column: 4, endLine: 1, endColumn: 6, excerpt: 'a: "x' })
})

test('control characters do not reach the terminal', async () => {
  const [found] = await locate([fileProblem('file/binary', 'error', 'esc.yaml', {}, { start: 3, end: 4 })], reader)
  expect(found).toMatchObject({ line: 1, column: 4, excerpt: 'a: �[31m' })
})

test('a file as a whole, and one that is not there, stand at 1:1', async () => {
  const all = await locate(
    [
      fileProblem('file/bom', 'warning', 'a.yaml', {}),
      problem('yaml/empty', 'error', { file: 'none.yaml', path: ['a'] }, {}),
    ],
    reader,
  )
  expect(all.map((found) => [show(found), found.excerpt])).toEqual([
    ['a.yaml:1:1-1 file/bom', null],
    ['none.yaml:1:1-1 yaml/empty', null],
  ])
})

test('sorted by file, line, column and code; the same said twice is said once', async () => {
  const where = (path: Path) => problem('yaml/empty', 'error', { file: 'a.yaml', path }, {})
  const all = [
    fileProblem('file/bom', 'warning', 'b.md', {}),
    where(['tasks', 0, 'id']),
    where(['schema']),
    where(['tasks', 0, 'id']),
  ]
  expect((await locate(all, reader)).map(show)).toEqual([
    'a.yaml:1:9-16 yaml/empty',
    'a.yaml:3:9-14 yaml/empty',
    'b.md:1:1-1 file/bom',
  ])
})

test('linesOf reads each file once', async () => {
  const reads: string[] = []
  const counting: Reader = { ...reader, read: (path) => (reads.push(path) > 0 ? reader.read(path) : 'missing') }
  const origins = [
    { file: 'a.yaml', path: ['tasks', 0] },
    { file: 'a.yaml', path: ['tasks', 1] },
    { file: 'b.md', path: [] },
    { file: 'none.yaml', path: [] },
  ]
  const lines = await linesOf(origins, counting)
  expect(origins.map((origin) => lines.get(origin))).toEqual([3, 8, 2, 1])
  expect(reads).toEqual(['a.yaml', 'b.md', 'none.yaml'])
})
