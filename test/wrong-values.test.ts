import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { memoryReader } from '../src/load/memory-reader.ts'
import { printProblems } from '../src/messages/index.ts'
import { hintOf } from '../src/messages/sentences.ts'
import { checkPlan, locateProblems, measurePlan } from '../src/pipeline.ts'

// Every kind of value of every file of docs/format.md is replaced by wrong ones, one at a time. Nothing is thrown, nothing passes
// unseen, and every message of the schema says how to mend it, in both languages.

type Path = readonly (string | number)[]

const FOLDER = 'plans/duong-lien-thon'
const page = readFileSync(new URL('../docs/format.md', import.meta.url), 'utf8')
const files = Object.fromEntries(
  [...page.matchAll(/^```\w* (?<name>plans\/.*)\n(?<body>[\s\S]*?)^```$/gm)].map(({ groups }) => [
    String(groups?.name),
    String(groups?.body),
  ]),
)

/** The first file of each kind: `budget/1` and so on. */
const KINDS = new Map(
  Object.entries(files)
    .toReversed()
    .flatMap(([name, body]) => [...body.matchAll(/^schema: (\S+)$/gm)].map(([, kind]) => [kind, name])),
)

/** Their message itself says what is accepted. */
const SAID = new Set(['schema/unknown-key', 'schema/enum', 'schema/date', 'schema/version'])

/** None of these fits anywhere together with the others: a list of three, entries, a negative number. */
const WRONG = [[1, 2, 3], { zzz: 1, yyy: 2 }, -1.5]

const isOfSchema = (code: string): boolean => /^(?:schema|number)\//.test(code) && !SAID.has(code)
const plain = (words: string): string => words
const PAINT = { error: plain, warning: plain, bold: plain, dim: plain }

/** One path of each kind: `tasks.0.id` stands for those of all tasks. */
function pathsOf(value: unknown): Path[] {
  const seen = new Set<string>()
  const walk = (below: unknown, path: Path): Path[] => {
    const kind = path.map((key) => (typeof key === 'number' ? '*' : key)).join('.')
    if (path.length > 0 && seen.has(kind)) return []
    seen.add(kind)
    if (below === null || typeof below !== 'object') return [path]
    const entries = Array.isArray(below) ? [...below.entries()] : Object.entries(below)
    return [...(path.length > 0 ? [path] : []), ...entries.flatMap(([key, one]) => walk(one, [...path, key]))]
  }
  return walk(value, [])
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>
  copy[key] = replaced(copy[key], rest, by)
  return copy
}

async function found(name: string, data: unknown) {
  const text = JSON.stringify(data, null, 1)
  const reader = memoryReader({ ...files, [name]: name.endsWith('.md') ? `---\n${text}\n---\n` : text })
  const { plan, problems } = await checkPlan(reader, FOLDER, '2026-11-23')
  measurePlan(plan, {}, '2026-11-23')
  const located = await locateProblems(problems, reader)
  for (const lang of ['vi', 'en'] as const) printProblems(located, { lang, paint: PAINT, width: 100, plans: 1 })
  return located
}

describe.each([...KINDS.values()])('%s', (name) => {
  const data: unknown = parse(name.endsWith('.md') ? (files[name]?.split('---\n')[1] ?? '') : (files[name] ?? ''))

  test('wrong values are reported with a remedy', async () => {
    for (const path of pathsOf(data)) {
      let seen = 0
      for (const wrong of WRONG) {
        const located = await found(name, replaced(data, path, wrong))
        for (const { diagnostic } of located.filter((one) => isOfSchema(one.diagnostic.code)))
          for (const lang of ['vi', 'en'] as const)
            expect(
              hintOf(diagnostic, lang),
              `${diagnostic.code} ${path.join('.')} ${JSON.stringify(wrong)}`,
            ).toBeTruthy()
        if (located.length > 0) seen += 1
      }
      expect(seen, path.join('.')).toBeGreaterThanOrEqual(2)
    }
  })

  test('a key in capitals is reported, and what needs it is left out', async () => {
    for (const [key, value] of Object.entries(data as object)) {
      const { [key]: _, ...rest } = data as Record<string, unknown>
      expect((await found(name, { [key.toUpperCase()]: value, ...rest })).length, key).toBeGreaterThan(0)
    }
  })
})
