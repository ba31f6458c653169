import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Value } from '../../src/edit/patch.ts'
import { restoredYaml } from '../../src/edit/restore.ts'

// What was taken out comes back where it stood, in its own words.

const TASKS = `schema: tasks/1
group: "1"
tasks:
  # việc đầu
  - id: "1.a"
    text: Làm đường
    parts: [{ id: a, name: Đo, due: 2026-03-31 }, { id: b, name: Rải, due: 2026-06-30 }]

  # đã bàn với thôn Đoài
  - id: "1.b"
    text: >-
      Làm cầu qua
      kênh
    product: Cầu        # một nhịp
    weight: 2

  - { id: "1.c", text: Làm kè }
# hết
`
const FIRST = `  # việc đầu
  - id: "1.a"
    text: Làm đường
    parts: [{ id: a, name: Đo, due: 2026-03-31 }, { id: b, name: Rải, due: 2026-06-30 }]
`
const SECOND = `
  # đã bàn với thôn Đoài
  - id: "1.b"
    text: >-
      Làm cầu qua
      kênh
    product: Cầu        # một nhịp
    weight: 2
`
const THIRD = `
  - { id: "1.c", text: Làm kè }
`
const taken = (text: string, ...lines: readonly string[]): string =>
  lines.reduce((left, line) => {
    if (!left.includes(line)) throw new Error(`no ${line}`)
    return left.replace(line, '')
  }, text)
const task = (id: string) => parse(TASKS).tasks.find((one: { id: string }) => one.id === id)

describe('with an older text everything is as it was, byte for byte', () => {
  it.each<[string, readonly string[], string]>([
    ['an entry between two', ['tasks', '1.b'], SECOND],
    ['the first entry, whose comments went with it', ['tasks', '1.a'], FIRST],
    ['the last entry', ['tasks', '1.c'], THIRD],
    ['an entry of a list in one line', ['tasks', '1.a', 'parts', 'b'], ', { id: b, name: Rải, due: 2026-06-30 }'],
    ['the first of a list in one line', ['tasks', '1.a', 'parts', 'a'], '{ id: a, name: Đo, due: 2026-03-31 }, '],
    ['a key between two', ['tasks', '1.b', 'product'], '    product: Cầu        # một nhịp\n'],
    ['a key of an object in one line', ['tasks', '1.c', 'text'], ', text: Làm kè'],
    ['the last key, with words on lines of their own', ['tasks', '1.b', 'weight'], '    weight: 2\n'],
    ['a text on lines of its own', ['tasks', '1.b', 'text'], '    text: >-\n      Làm cầu qua\n      kênh\n'],
  ])('%s', (_, way, lines) => {
    const value = way.slice(2).reduce(
      (at: unknown, key) => {
        const entry = Array.isArray(at) ? at.find(({ id }) => id === key) : (at as Record<string, unknown>)[key]
        return entry
      },
      task(way[1] ?? ''),
    )
    expect(restoredYaml(taken(TASKS, lines), { way, value: value as Value, older: TASKS })).toBe(TASKS)
  })
})

it('two that stood side by side come back one after another', () => {
  const one = restoredYaml(taken(TASKS, SECOND, THIRD), { way: ['tasks', '1.c'], value: task('1.c'), older: TASKS })
  expect(restoredYaml(one ?? '', { way: ['tasks', '1.b'], value: task('1.b'), older: TASKS })).toBe(TASKS)
})

it('comments that were left standing are not said twice', () => {
  const left = TASKS.replace(SECOND, '\n  # đã bàn với thôn Đoài\n')
  const back = restoredYaml(left, { way: ['tasks', '1.b'], value: task('1.b'), older: TASKS }) ?? ''
  expect(back.match(/đã bàn với thôn Đoài/g)).toHaveLength(1)
  expect(parse(back)).toEqual(parse(TASKS))
})

it('a list that is gone with its only entry comes back with it', () => {
  const older = 'tasks:\n  - id: "1.a"\n    parts:\n      # bước một\n      - { id: a, name: Đo }\n    weight: 1\n'
  const gone = 'tasks:\n  - id: "1.a"\n    weight: 1\n'
  const wanted = { way: ['tasks', '1.a', 'parts', 'a'], value: { id: 'a', name: 'Đo' } }
  expect(restoredYaml(gone, { ...wanted, older })).toBe(older)
  expect(restoredYaml(gone, { ...wanted, older: null })).toBe(
    'tasks:\n  - id: "1.a"\n    weight: 1\n    parts:\n      - id: a\n        name: Đo\n',
  )
})

it('into an empty list', () => {
  const back = restoredYaml('tasks: []\n', { way: ['tasks', '1.c'], value: task('1.c'), older: null })
  expect(parse(back ?? '')).toEqual({ tasks: [task('1.c')] })
})

it('without an older text: by its number, as an author writes', () => {
  expect(restoredYaml(taken(TASKS, SECOND), { way: ['tasks', '1.b'], value: task('1.b'), older: null })).toBe(
    TASKS.replace(
      SECOND,
      `  - id: "1.b"
    text: Làm cầu qua kênh
    product: Cầu
    weight: 2
`,
    ),
  )
})

it('other indentation, other line ends, no line end at the end', () => {
  const wide = 'tasks:\r\n    - id: "1.a"\r\n      text: Làm đường'
  expect(restoredYaml(wide, { way: ['tasks', '1.b'], value: task('1.b'), older: TASKS })).toBe(
    'tasks:\r\n    - id: "1.a"\r\n      text: Làm đường\r\n\r\n    # đã bàn với thôn Đoài\r\n    - id: "1.b"\r\n      text: >-\r\n        Làm cầu qua\r\n        kênh\r\n      product: Cầu        # một nhịp\r\n      weight: 2',
  )
})

it('an id typed in another way is the same neighbour', () => {
  const typed = taken(TASKS, SECOND).replace('id: "1.a"', 'id: III.1.a')
  const back = restoredYaml(typed, { way: ['tasks', '1.b'], value: task('1.b'), older: TASKS })
  expect(back).toBe(TASKS.replace('id: "1.a"', 'id: III.1.a'))
})

it('what is there already, or cannot be read, is left alone', () => {
  expect(restoredYaml(TASKS, { way: ['tasks', '1.b'], value: task('1.b'), older: TASKS })).toBeNull()
  expect(restoredYaml('tasks: [', { way: ['tasks', '1.b'], value: task('1.b'), older: TASKS })).toBeNull()
})
