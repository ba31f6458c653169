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
