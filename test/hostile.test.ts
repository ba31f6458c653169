import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Reader } from '../src/core/reader.ts'
import { loadPlan } from '../src/load/load-plan.ts'
import { locate } from '../src/load/locate.ts'
import { memoryReader } from '../src/load/memory-reader.ts'
import { planFolders } from '../src/load/workspace.ts'
import { loading, REPORT, realFiles, TASKS, taskIds } from './load/helpers.ts'

// Files of every bad sort: each gives a clear code, nothing is run, nothing is lost, nothing is thrown.

describe('one bad file beside sound ones', () => {
  const BAD: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['tabs', TASKS.replace('    text', '\ttext'), 'yaml/tab'],
    ['a lone CR', TASKS.replace('\n  - id: "1.b"', '\r  - id: "1.b"'), 'file/control-character'],
    ['NUL', TASKS.replace('Ban', 'B\0n'), 'file/binary'],
    ['an escape of the terminal', TASKS.replace('Ban', '\u001b]0;x\u0007'), 'file/control-character'],
    ['text turned round', TASKS.replace('Ban', '\u202eBan'), 'file/control-character'],
    ['TCVN3', Uint8Array.from(TASKS, (char) => char.charCodeAt(0) & 255), 'file/encoding'],
    [
      'UTF-16',
      new Uint8Array(new Uint16Array([0xfeff, ...Array.from(TASKS, (char) => char.charCodeAt(0))]).buffer),
      'file/encoding',
    ],
    ['a zip', Uint8Array.of(0x50, 0x4b, 3, 4, 0), 'file/binary'],
    ['an unfinished merge', TASKS.replace('  - id: "1.b"', '<<<<<<< HEAD\n  - id: "1.b"'), 'yaml/conflict'],
    ['code in a tag', `${TASKS}    lead: !!js/function "function () { globalThis.wasRun = 1 }"\n`, 'yaml/tag'],
    [
      'a bomb',
      `a: &a [x, x]\n${'bcdefghijklmnopqrstuvwxyz'.replace(/./g, (c) => `${c}: &${c} [*${prior(c)}, *${prior(c)}]\n`)}`,
      'yaml/alias',
    ],
    ['deep brackets', '['.repeat(500_000), 'yaml/too-deep'],
    ['an empty file', '', 'yaml/empty'],
    ['two documents', `${TASKS}---\n${TASKS}`, 'yaml/documents'],
    ['too many bytes', `${TASKS}# ${'x'.repeat(2 * 1024 * 1024)}`, 'file/too-large'],
    ['a prototype', `${TASKS}__proto__: { polluted: 1 }\n`, 'yaml/key'],
    ['a prototype as a list', 'schema: tasks/1\n"__proto__": []\ngroup: "1"\ntasks: []\n', 'yaml/key'],
  ]
  test.each(BAD)('%s', async (_, content, code) => {
    const { plan, problems, shown } = await loading({ 'tasks/2.yaml': content })
    expect(problems.map((problem) => problem.code)).toContain(code)
    expect(problems.every(({ file }) => file === 'plans/x/tasks/2.yaml')).toBe(true)
    expect(taskIds(plan).startsWith('1.a 1.b')).toBe(true)
    expect(plan.unread).toEqual(['plans/x/tasks/2.yaml'])
    expect(shown.length).toBeGreaterThan(0)
    expect('wasRun' in globalThis).toBe(false)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('only warnings: a byte-order mark, CRLF, decomposed letters', async () => {
    const content = `\ufeff${TASKS.replaceAll('\n', '\r\n').replaceAll('1.', '2.').replace('"1"', '"2"')}`.normalize(
      'NFD',
    )
    const { plan, problems } = await loading({ 'tasks/2.yaml': content })
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning file/bom',
      'warning file/not-nfc',
    ])
    expect(taskIds(plan)).toBe('1.a 1.b 2.a 2.b')
    expect(plan.tasks[2]?.data.text).toBe('Tuyên truyền')
    expect(plan.unread).toEqual([])
  })

  test('letters y and n are keys like any other', async () => {
    const tasks =
      'tasks:\n  "1.a":\n    parts:\n      y: { percent: 1 }\n      n: { percent: 2 }\n      1.10: { percent: 3 }\n---\n'
    const { plan, problems } = await loading({ 'progress/2026-Q3/van-phong.md': REPORT.replace(/---\n$/, tasks) })
    expect(problems).toEqual([])
    expect(plan.reports[0]?.tasks['1.a']?.parts).toEqual({
      y: { percent: 1 },
      n: { percent: 2 },
      '1.10': { percent: 3 },
    })
  })

  test.each([
    ['---js\nglobalThis.wasRun = 1\n---\n', 'front-matter/language'],
    ['no front matter', 'front-matter/missing'],
    ['---\nunit: a\n', 'front-matter/open'],
    [`${REPORT}${REPORT}`, 'front-matter/twice'],
    [`${REPORT}<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> x\n`, 'yaml/conflict'],
    ['---\n---\n', 'yaml/empty'],
  ])('a report %j', async (content, code) => {
    const { plan, problems } = await loading({ 'progress/2026-Q3/van-phong.md': content })
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(plan.reports).toEqual([])
    expect(plan.unread).toEqual(['plans/x/progress/2026-Q3/van-phong.md'])
    expect('wasRun' in globalThis).toBe(false)
  })

  test('a reader that fails on every file', async () => {
    const files = { 'plans/x/plan.yaml': 'x', 'plans/x/tasks/1.yaml': 'x', 'plans/x/progress/2026-Q3/a.md': 'x' }
    const reader: Reader = { ...memoryReader(files), read: () => 'unreadable' }
    const { plan, problems } = await loadPlan(reader, 'plans/x')
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'file/unreadable plans/x/plan.yaml',
      'file/unreadable plans/x/tasks/1.yaml',
      'file/unreadable plans/x/progress/2026-Q3/a.md',
      'file/missing plans/x/units.yaml',
    ])
    expect(plan.unread).toEqual(Object.keys(files).sort())
  })

  test('a folder that is not there', async () => {
    const { plan, problems } = await loadPlan(memoryReader({}), 'plans/none')
    expect(problems.map(({ code }) => code)).toEqual(['file/missing', 'file/missing'])
    expect(plan).toMatchObject({ id: 'none', tasks: [] })
  })
})

const prior = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 1)

describe('damaged copies of the files in plans/', () => {
  const files = realFiles()
  const paths = Object.keys(files)
  const folders = planFolders(memoryReader(files))
  const sound = new Map<string, string>()

  /** All that a plan says, and its problems, with one file's text replaced. */
  async function withText(path: string, text: string) {
    const reader = memoryReader(restOf(path, text))
    const folder = path.split('/').slice(0, 2).join('/')
    const { plan, problems } = await loadPlan(reader, folder)
    // Where a passage starts is no part of what it says.
    const said = JSON.stringify([plan, [...plan.units.values()]], (key, value) => (key === 'start' ? undefined : value))
    return { said, problems, reader }
  }
  /** Only the plan's own frame and the one file: enough to notice, and quick. */
  const restOf = (path: string, text: string): Record<string, string> => {
    const folder = path.split('/').slice(0, 2).join('/')
    const frame = [`${folder}/plan.yaml`, `${folder}/units.yaml`].map((name) => [name, files[name] ?? ''])
    return { ...Object.fromEntries(frame), [path]: text }
  }

  beforeAll(async () => {
    for (const path of paths) sound.set(path, (await withText(path, files[path] ?? '')).said)
  })

  test('there are plans to damage, and they are sound', async () => {
    expect(folders.length).toBeGreaterThan(0)
    for (const folder of folders) {
      const { problems } = await loadPlan(memoryReader(files), folder)
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })

  const place = fc.record({ path: fc.constantFrom(...paths), where: fc.double({ min: 0, max: 1, noNaN: true }) })
  const at = (text: string, where: number): number => Math.floor(where * text.length)
  const expectPlaced = async (
    problems: Awaited<ReturnType<typeof withText>>['problems'],
    reader: Reader,
  ): Promise<void> => {
    for (const found of await locate(problems, reader)) {
      expect(found.diagnostic.file).toMatch(/^plans\//)
      expect(found.line).toBeGreaterThanOrEqual(1)
      expect(found.column).toBeGreaterThanOrEqual(1)
      const wide = found.endLine > found.line || found.endColumn > found.column
      expect(wide || !found.excerpt, JSON.stringify(found)).toBe(true)
    }
  }

  test('whatever is cut, put in or doubled: no crash, and every problem has a place', async () => {
    const put = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        '"',
        "'",
        ': ',
        ':',
        '- ',
        '\t',
        '\n',
        '\r',
        '[',
        '{',
        '&a ',
        '*a',
        '!',
        '|',
        '#',
        '---\n',
        '\0',
        '0',
      ),
    )
    const damage = fc.array(fc.record({ where: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(30), put }), {
      minLength: 1,
      maxLength: 3,
    })
    await fc.assert(
      fc.asyncProperty(place, damage, async ({ path }, all) => {
        const text = all.reduce(
          (old, { where, cut, put }) => old.slice(0, at(old, where)) + put + old.slice(at(old, where) + cut),
          files[path] ?? '',
        )
        const { problems, reader } = await withText(path, text)
        await expectPlaced(problems, reader)
      }),
      { numRuns: 300 },
    )
  })

  /** What damage makes of the text from the start of a line on. */
  type Damage = (rest: string) => string
  const NOTICED: Readonly<Record<string, Damage>> = {
    'a NUL': (rest) => `\0${rest}`,
    'a bell in the middle': (rest) => `${rest.slice(0, 5)}\u0007${rest.slice(5)}`,
    'a mark of a merge': (rest) => `<<<<<<< HEAD\n${rest}`,
    'a tab for blanks': (rest) => rest.replace(/^ +/, '\t'),
    'a colon gone': (rest) => rest.replace(/^( *(?:- )?[\w-]+):(?= |\n)/, '$1'),
    'a blank gone after a colon': (rest) => rest.replace(/^( *(?:- )?[\w-]+): /, '$1:'),
    'a quote gone': (rest) => rest.replace(/^( *(?:- )?[\w-]+: "[^"\n]*)"/, '$1'),
    'a line moved in': (rest) => rest.replace(/^ *(?=[\w-]+: )/, '$& '),
  }

  /** Starts of all lines of YAML that the damage changes; not of lines in a text of several lines, where it changes the text only. */
  const linesFor = (damage: Damage) =>
    Object.entries(files).flatMap(([path, text]) => {
      const yaml = path.endsWith('.md') ? text.slice(0, text.indexOf('\n---', 3)) : text
      const starts = [...yaml.matchAll(/^/gm)]
        .map(({ index }) => index)
        .filter((start) => !path.endsWith('.md') || start > 0)
      return starts
        .filter((start) => damage(text.slice(start)) !== text.slice(start) && !isInText(yaml, start))
        .map((start) => ({ path, start }))
    })

  const indentOf = (line: string): number => line.match(/^ */)?.[0].length ?? 0

  const isInText = (yaml: string, start: number): boolean => {
    const own = indentOf(yaml.slice(start))
    const above = yaml
      .slice(0, start)
      .split('\n')
      .slice(0, -1)
      .filter((line) => line.trim() !== '' && !/^ *#/.test(line))
    const head = above.findLast((line) => indentOf(line) < own) ?? ''
    const isItem = /^ *- /.test(head)
    return /[|>][-+]?$/.test(head) || (!isItem && /: +[^ {[]/.test(head)) || (isItem && !/:(?: |$)/.test(head))
  }

  for (const [name, damage] of Object.entries(NOTICED))
    test(`${name} is noticed, or changes nothing`, async () => {
      const lines = linesFor(damage)
      expect(lines.length).toBeGreaterThan(10)
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...lines), async ({ path, start }) => {
          const text = files[path] ?? ''
          const broken = text.slice(0, start) + damage(text.slice(start))
          const { said, problems, reader } = await withText(path, broken)
          await expectPlaced(problems, reader)
          expect(problems.length > 0 || said === sound.get(path), broken.slice(start).split('\n', 2).join('⏎')).toBe(
            true,
          )
        }),
        { numRuns: 150 },
      )
    })
})
