import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { memoryReader } from '../../src/load/memory-reader.ts'
import { changesOf, readPlan } from '../../src/pipeline.ts'
import { ROOT } from '../support/cli.ts'

// What does not change what a plan says is no change: the order and layout of files, names of files, line ends, how letters are put together.

type Files = Readonly<Record<string, string>>

function filesOf(folder: string): Files {
  const names = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(ROOT.length).replace(/^\//, ''), readFileSync(path, 'utf8')]
    }),
  )
}

const FILES = filesOf('plans/minh-hoa')

/** Ways of writing the same. */
const WAYS = {
  crlf: (files: Files): Files => each(files, (_, text) => text.replace(/\r?\n/g, '\r\n')),
  decomposed: (files: Files): Files => each(files, (_, text) => text.normalize('NFD')),
  byteOrderMark: (files: Files): Files => each(files, (path, text) => (isYaml(path) ? `\ufeff${text}` : text)),
  comments: (files: Files): Files => each(files, (path, text) => (isYaml(path) ? `# ghi chú\n${text}\n# hết\n` : text)),
  flow: (files: Files): Files => each(files, (path, text) => (isList(path) ? stringify(parse(text), FLOW) : text)),
  reversedKeys: (files: Files): Files =>
    each(files, (path, text) => (isList(path) ? stringify(reversed(parse(text)), { lineWidth: 0 }) : text)),
  renamed: (files: Files): Files =>
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path
          .replace(/(\/(?:tasks|indicators)\/)([^/]+)$/, '$1doi-ten-$2')
          .replace(/(\/(?:amendments|issued)\/.+)(\.\w+)$/, '$1-doi-ten$2'),
        text,
      ]),
    ),
  split: (files: Files): Files =>
    Object.fromEntries(Object.entries(files).flatMap(([path, text]) => splitFile(path, text))),
} as const

const FLOW = { collectionStyle: 'flow', lineWidth: 0 } as const
const isYaml = (path: string): boolean => path.endsWith('.yaml')
const isList = (path: string): boolean => /\/(?:tasks|indicators)\/[^/]+\.yaml$/.test(path)
const each = (files: Files, change: (path: string, text: string) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(path, text)]))

/** The same data with the keys of every mapping the other way round; lists keep their order. */
function reversed(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(reversed)
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([key, value]) => [key, reversed(value)]),
  )
}

/** A list of tasks or indicators in two files, the entries the other way round. */
function splitFile(path: string, text: string): [string, string][] {
  if (!isList(path)) return [[path, text]]
  const data = parse(text) as Record<string, unknown>
  const list = 'tasks' in data ? 'tasks' : 'indicators'
  const entries = data[list] as unknown[]
  const halves = [entries.slice(0, 1), entries.slice(1).reverse()].filter((half) => half.length > 0)
  return halves.map((half, i) => [
    path.replace('.yaml', `-${i}.yaml`),
    stringify({ ...data, [list]: half }, { lineWidth: 0 }),
  ])
}

it('any of these ways, one after another, is no change', async () => {
  const before = (await readPlan(memoryReader(FILES), 'plans/minh-hoa')).plan
  const ways = fc.uniqueArray(fc.constantFrom(...(Object.keys(WAYS) as (keyof typeof WAYS)[])), {
    minLength: 1,
    maxLength: 4,
  })
  await fc.assert(
    fc.asyncProperty(ways, async (names) => {
      // A mark at the start, or Windows line ends, are put on last: parsing again would take them off.
      const order = [...names].sort((a, b) => LATE.indexOf(a) - LATE.indexOf(b))
      const files = order.reduce<Files>((now, name) => WAYS[name](now), FILES)
      expect(files).not.toEqual(FILES)
      const after = (await readPlan(memoryReader(files), 'plans/minh-hoa')).plan
      expect(after.unread).toEqual([])
      expect(await changesOf(before, after)).toEqual([])
    }),
    { numRuns: 20 },
  )
}, 120_000)

const LATE: readonly string[] = ['comments', 'decomposed', 'crlf', 'byteOrderMark']
