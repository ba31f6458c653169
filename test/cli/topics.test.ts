import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { topicsEn } from '../../src/cli/words/topics-en.ts'
import { topicsVi } from '../../src/cli/words/topics-vi.ts'
import { plan, workspace } from '../support/cli.ts'

/** The words of a command line, quotes taken off. */
const wordsOf = (line: string): string[] => (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''))
const examples = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => /^ {2}\$ plan (.+)$/.exec(line)?.[1] ?? [])

let place: ReturnType<typeof workspace>
beforeAll(() => {
  place = workspace()
})
afterAll(() => place.done())

describe('plan help', () => {
  it.each([
    ['bắt đầu', 'BẮT ĐẦU'],
    ['bat dau', 'BẮT ĐẦU'],
    ['bat-dau', 'BẮT ĐẦU'],
    ['Báo cáo Quý', 'BÁO CÁO QUÝ'],
    ['báo-cáo-quý'.normalize('NFD'), 'BÁO CÁO QUÝ'],
    ['sua sai', 'SỬA SAI'],
    ['Windows', 'WINDOWS'],
    ['templates quarter', 'Trường của mẫu quarter'],
  ])('%s', async (topic, begins) => {
    const { out, code } = await plan(['help', ...topic.split(' ')])
    expect(code).toBe(0)
    expect(out.startsWith(begins), out.slice(0, 60)).toBe(true)
  })
  it('names the topics when it does not know one', async () => {
    const { err, code } = await plan('help sua sia')
    expect(code).toBe(2)
    expect(err).toContain('chấp nhận: bat-dau, bao-cao-quy, sua-sai, windows, templates')
  })
})

describe('plan help at the width of the terminal', () => {
  it.each(['bat-dau', 'bao-cao-quy', 'sua-sai', 'templates'])(
    '%s keeps within it, commands and files apart',
    async (topic) => {
      const { out } = await plan(['help', topic], { columns: 80 })
      expect(out.split('\n').filter((line) => line.length > 80 && !line.startsWith('  '))).toEqual([])
    },
  )
})

describe.each(Object.entries(topicsVi().topics))('the examples of %s', (name, lines) => {
  it('are the same in both languages', () => {
    expect(examples(topicsEn().topics[name as keyof ReturnType<typeof topicsEn>['topics']])).toEqual(examples(lines))
    expect(examples(lines).length).toBeGreaterThan(3)
  })
  it.each(examples(lines))('$ plan %s', async (line) => {
    const { code, out, err } = await plan(wordsOf(line), { cwd: place.root, env: { LANG: 'C.UTF-8' } })
    // What doctor finds depends on the machine.
    if (line !== 'doctor') expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' })
    expect(out + err).not.toBe('')
  })
})

describe('the task file of "bắt đầu"', () => {
  it('is one', async () => {
    const lines = topicsVi().topics['bat-dau'].filter((line) => line.startsWith('    '))
    writeFileSync(
      join(place.root, 'plans/cai-cach-2026/tasks/1-cai-cach-the-che.yaml'),
      lines.map((line) => `${line.slice(4)}\n`).join(''),
    )
    expect(lines[0]).toBe('    schema: tasks/1')
    const { out, code } = await plan('list tasks --plan cai-cach-2026', { cwd: place.root })
    expect({ out, code }).toEqual({ out: expect.stringContaining('1.a  Rà soát văn bản do xã ban hành'), code: 0 })
    expect((await plan('check --plan cai-cach-2026', { cwd: place.root })).out).toMatch(/^0 lỗi, /m)
  })
})
