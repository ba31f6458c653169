import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { workspace } from '../support/cli.ts'
import { HAS_PTY, PTY_NOTE, type Talked, talkTo } from '../support/pty.ts'

// The built program, in a terminal of its own, as a unit uses it.

let root: string
let done: () => void
beforeEach(() => {
  ;({ root, done } = workspace())
  // Answers that are not written yet are kept in the clone.
  mkdirSync(join(root, '.git'))
})
afterEach(() => done())

type Step = readonly [shows: string, types: string]
const update = (args: readonly string[], steps: readonly Step[], TERM = 'xterm'): Promise<Talked> =>
  talkTo(['update', ...args, '--plan', 'minh-hoa', '--as-of', '2026-09-14'], steps, { cwd: root, env: { TERM } })
const text = (unit: string): string => readFileSync(join(root, `plans/minh-hoa/progress/2026-Q3/${unit}.md`), 'utf8')

/** What the police have to report, question by question: a share, a skip, a rate of two counts, a number. */
const THINGS: readonly (readonly Step[])[] = [
  [
    ['(1/4) 3.đ', ''],
    ['Tiến độ (%)', '62,5\r'],
    ['Kết quả', 'Đã làm sạch 1.234 hồ sơ\r'],
    ['Khó khăn', 'Thiếu máy\r'],
    ['Minh chứng', 'https://minhhoa.example/a\r'],
  ],
  [
    ['(2/4) 5.m', ''],
    ['Kỳ 2026-Q3 (hạn 15/10/2026)', 'bỏ: chờ máy\r'],
    ['Kết quả', '\r'],
    ['Khó khăn', '\r'],
    ['Minh chứng', '\r'],
  ],
  [
    ['(3/4) CT08', ''],
    ['Tử số', '3.120\r'],
    ['Mẫu số', '6.400\r'],
    ['Số liệu tính đến ngày', '10/9/2026\r'],
    ['Nguồn số liệu', 'Sổ theo dõi\r'],
  ],
  [
    ['(4/4) CT13', ''],
    ['Giá trị (vụ)', '0\r'],
    ['Số liệu tính đến ngày', '\r'],
    ['Nguồn số liệu', '\r'],
  ],
]
const SURE: Step = ['Ghi vào kế hoạch?', 'c\r']
const WHOLE = [...THINGS.flat(), SURE]
const WRITTEN = `---
schema: progress/1
unit: cong-an
period: 2026-Q3
date: 2026-09-14
tasks:
  "3.đ":
    percent: 62.5
    result: Đã làm sạch 1.234 hồ sơ
    obstacle: Thiếu máy
    evidence:
      - https://minhhoa.example/a
  "5.m":
    occurrences:
      "2026-Q3":
        missed: chờ máy
indicators:
  CT08:
    n: 3120
    d: 6400
    at: 2026-09-10
    source: Sổ theo dõi
  CT13:
    value: 0
    at: 2026-09-14
    source: Sổ theo dõi sự cố
---
`

describe.runIf(HAS_PTY)(`plan update in a terminal${PTY_NOTE}`, () => {
  it.each(['xterm', 'dumb'])('TERM=%s: asks for all that the unit owes, and writes after a yes', async (TERM) => {
    const { code, screen } = await update(['--unit', 'cong-an'], WHOLE, TERM)
    expect(code, screen).toBe(0)
    expect(screen).toContain('Kế hoạch: mức độ hoàn thành bình quân: ')
    expect(text('cong-an')).toBe(WRITTEN)
  })

  /** Every question, by the thing it is about; Ctrl-C there, and the next day the talk goes on. */
  const questions = WHOLE.map(([shows, types], i) => ({ i, shows, types })).filter(({ types }) => types !== '')
  it.each(questions)(
    'Ctrl-C at "$shows" ($i) loses nothing that was answered before',
    async ({ i }) => {
      const before = WHOLE.slice(0, i)
      const first = await update(['--unit', 'cong-an'], [...before, [WHOLE[i]?.[0] ?? '', '\u0003']])
      expect(first.code, first.screen).toBe(130)
      expect(first.screen).toContain('Phần đã nhập được giữ lại')
      expect(first.screen).not.toMatch(/\n\s+at /)
      expect(() => text('cong-an')).toThrow()
      const ended = THINGS.filter((_, k) => THINGS.slice(0, k + 1).flat().length <= i).length
      const resumed: Step[] =
        ended === 0
          ? WHOLE.slice()
          : ended < THINGS.length
            ? [[`Lần trước đã nhập đến ${ended}/4. Nhập tiếp?`, '\r'], ...THINGS.slice(ended).flat(), SURE]
            : [
                ['Lần trước đã nhập đến 4/4. Nhập tiếp?', '\r'],
                ['(4/4) CT13', ''],
                ['vừa nhập: ', ''],
                ['> ', '\r'],
                SURE,
              ]
      const second = await update(['--unit', 'cong-an'], resumed)
      expect(second.code, second.screen).toBe(0)
      expect(text('cong-an')).toBe(WRITTEN)
    },
    60_000,
  )

  it('goes back from a further question to the first of the same thing, and from there to the thing before', async () => {
    const { code, screen } = await update(
      ['--unit', 'cong-an'],
      [
        ['Tiến độ (%)', '60\r'],
        ['Kết quả', 'Nhầm\r'],
        ['Khó khăn', '<\r'],
        ['(1/4) 3.đ', ''],
        ['Tiến độ (%)', '62,5\r'],
        ['Kết quả', 'Đúng\r'],
        ['Khó khăn', '\r'],
        ['Minh chứng', '\r'],
        ['(2/4) 5.m', ''],
        ['Kỳ 2026-Q3', '<\r'],
        ['(1/4) 3.đ', ''],
        ['vừa nhập: 62,5; Đúng', ''],
        ['Tiến độ (%)', '\r'],
        ['(2/4) 5.m', ''],
        ['Kỳ 2026-Q3', '.\r'],
        SURE,
      ],
    )
    expect(code, screen).toBe(0)
    expect(text('cong-an')).toContain('tasks:\n  "3.đ":\n    percent: 62.5\n    result: Đúng\n---\n')
  })

  it('stops at a further question with what was answered until then; a no keeps it for the next time', async () => {
    const first = await update(
      ['--unit', 'cong-an'],
      [
        ['Tiến độ (%)', '62,5\r'],
        ['Kết quả', '.\r'],
        ['Ghi vào kế hoạch?', 'k\r'],
      ],
    )
    expect(first.code, first.screen).toBe(0)
    expect(first.screen).toContain('Phần đã nhập được giữ lại')
    expect(() => text('cong-an')).toThrow()
    const second = await update(
      ['--unit', 'cong-an'],
      [
        ['Lần trước đã nhập đến 0/4. Nhập tiếp?', '\r'],
        ['(1/4) 3.đ', ''],
        ['vừa nhập: 62,5', ''],
        ['Tiến độ (%)', '\r'],
        ['(2/4) 5.m', ''],
        ['Kỳ 2026-Q3', '.\r'],
        SURE,
      ],
    )
    expect(second.code, second.screen).toBe(0)
    expect(text('cong-an')).toContain('tasks:\n  "3.đ": { percent: 62.5 }\n---\n')
  })

  it('one thing alone leaves the answers of a longer talk where they are', async () => {
    await update(['--unit', 'cong-an'], [...(THINGS[0] ?? []), ['(2/4) 5.m', '\u0003']])
    const one = await update(['5.m', '--unit', 'cong-an'], [...(THINGS[1]?.slice(1) ?? []), SURE])
    expect(one.code, one.screen).toBe(0)
    const rest = await update(
      ['--unit', 'cong-an'],
      [
        ['Lần trước đã nhập đến 1/4. Nhập tiếp?', '\r'],
        ['(2/4) 5.m', ''],
        ['Kết quả', '\r'],
        ...THINGS.slice(2).flat(),
        SURE,
      ],
    )
    expect(rest.code, rest.screen).toBe(0)
    for (const line of WRITTEN.split('\n')) expect(text('cong-an')).toContain(line)
  })

  it('takes parts, times of recurring work, days, words and nothing to report', async () => {
    const say = async (id: string, steps: readonly Step[]): Promise<void> => {
      const { code, screen } = await update([id, '--unit', 'van-phong'], [...steps, SURE])
      expect(code, screen).toBe(0)
    }
    await say('1.c', [
      ['Phần việc b)', '62,5%\r'],
      ['Kết quả', 'Đã nhập 33/47\r'],
      ['Khó khăn', '\r'],
      ['Minh chứng', '\r'],
    ])
    expect(text('van-phong')).toContain('parts: { b: { percent: 62.5 } }\n    result: Đã nhập 33/47\n')
    await say('1.d', [
      ['Kỳ 2026-Q3 (hạn 10/10/2026)', 'bỏ: chờ hướng dẫn\r'],
      ['Kết quả', '\r'],
      ['Khó khăn', '\r'],
      ['Minh chứng', '\r'],
    ])
    expect(text('van-phong')).toContain('"2026-Q3":\n        missed: chờ hướng dẫn\n')
    await say('1.e', [['Tiến độ (%)', 'x\r']])
    expect(text('van-phong')).toMatch(/"1\.e": \{ none: true \}\n/)
    await say('CT14', [
      ['Giá trị', 'Duy trì\r'],
      ['Số liệu tính đến ngày', '14-9-2026\r'],
      ['Nguồn số liệu', '\r'],
    ])
    expect(text('van-phong')).toMatch(/CT14:\n {4}value: Duy trì\n {4}at: 2026-09-14\n/)
  })

  it('asks which unit, and remembers it', async () => {
    const first = await update(
      [],
      [
        ['Đơn vị nào báo cáo?', 'Quân sự\r'],
        ['! ', ''],
        ['> ', 'quan-su\r'],
        ['Ban Chỉ huy Quân sự xã', ''],
        ['Tiến độ (%)', '64\r'],
        ['Kết quả', '.\r'],
        SURE,
      ],
    )
    expect(first.code, first.screen).toBe(0)
    const second = await update(
      [],
      [
        ['Đơn vị nào báo cáo?', ''],
        ['Enter = ', '\r'],
        ['Ban Chỉ huy Quân sự xã', ''],
        ['Tiến độ (%)', '.\r'],
      ],
    )
    expect(second.code, second.screen).toBe(0)
    rmSync(join(root, '.git'), { recursive: true })
  })
})
