import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Ran, plan as runPlan, workspace } from '../support/cli.ts'

let root: string
let done: () => void
beforeEach(() => {
  ;({ root, done } = workspace())
})
afterEach(() => done())

/** A talk on a terminal without cursor movement; what is typed lies ready. */
async function talk(unit: string, typed: readonly string[]): Promise<Ran & { screen: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()]
  input.end(typed.map((line) => `${line}\n`).join(''))
  const ran = await runPlan(['update', '--plan', 'minh-hoa', '--unit', unit, '--as-of', '2026-09-14'], {
    cwd: root,
    env: { TERM: 'dumb' },
    terminal: { input, output },
  })
  return { ...ran, screen: String(output.read() ?? '') }
}

const file = (unit: string): string => join(root, 'plans/minh-hoa/progress/2026-Q3', `${unit}.md`)
const text = (unit: string): string => readFileSync(file(unit), 'utf8')
/** The report's lines on one task. */
const about = (unit: string, id: string): string[] =>
  new RegExp(`^  "${id}":.*\\n(?:    .*\\n)*`, 'm').exec(text(unit))?.[0].trimEnd().split('\n') ?? []

describe('wishes to go elsewhere, typed at a further question', () => {
  it('"<" begins with the thing again and is never taken for a result', async () => {
    const { code, screen } = await talk('quan-su', ['40', '<', '55', 'Đã lập danh sách', 'x', '', '.', ''])
    expect(code).toBe(0)
    expect(screen.match(/\(1\/2\) 5\.l/g)).toHaveLength(2)
    expect(about('quan-su', '5.l')).toEqual(['  "5.l":', '    percent: 55', '    result: Đã lập danh sách'])
  })

  it('"." ends the talk with what was said of the thing so far', async () => {
    const { code, screen } = await talk('quan-su', ['55', '.', 'có'])
    expect(code).toBe(0)
    expect(screen).not.toContain('(2/2)')
    expect(about('quan-su', '5.l')).toEqual(['  "5.l": { percent: 55 }'])
  })
})

describe('evidence', () => {
  it('is looked for when it is named, not when all has been answered', async () => {
    writeFileSync(join(root, 'Biên bản số 5.pdf'), 'scan')
    const { code, screen } = await talk('quan-su', ['60', '', '', 'bien ban.pdf', '"Biên bản số 5.pdf"', '.', 'có'])
    expect(screen).toContain('! không có tệp bien ban.pdf\n  = sửa tên hoặc đường dẫn, tính từ thư mục đang đứng\n')
    expect(code).toBe(0)
    expect(about('quan-su', '5.l')).toEqual([
      '  "5.l":',
      '    percent: 60',
      '    evidence:',
      '      - evidence/2026/bien-ban-so-5.pdf',
    ])
  })
})

describe('evidence of kept answers', () => {
  it('that is gone by the next day is asked for again', async () => {
    mkdirSync(join(root, '.git'))
    writeFileSync(join(root, 'a.pdf'), 'scan')
    await talk('quan-su', ['60', '', '', 'a.pdf'])
    rmSync(join(root, 'a.pdf'))
    const { code, err, screen } = await talk('quan-su', ['', '.', '65', '', '', '', '.', 'có'])
    expect(err).toContain('lỗi: không có tệp a.pdf\n')
    expect(screen.match(/\(1\/2\) 5\.l/g)).toHaveLength(1)
    expect(code).toBe(0)
    expect(about('quan-su', '5.l')).toEqual(['  "5.l": { percent: 65 }'])
    rmSync(join(root, '.git'), { recursive: true })
  })
})

describe('before it is written', () => {
  it('one can go back, and Enter keeps what was answered', async () => {
    const { code, screen } = await talk('quan-su', [
      '40',
      '',
      '',
      '',
      '95',
      '',
      '',
      '',
      '<',
      '<',
      '55',
      '',
      '',
      '',
      '',
      '',
    ])
    expect(code).toBe(0)
    expect(screen).toContain('\nvừa nhập: 40 (Enter: giữ nguyên)\n')
    expect(about('quan-su', '5.l')).toEqual(['  "5.l": { percent: 55 }'])
    expect(about('quan-su', '5.n')).toContain('    percent: 95')
  })

  it('answers that would break the plan are asked for again, from the first that is wrong', async () => {
    const typed = ['xong', '', '', '', '', '40', '', '', '', '', '']
    const { code, screen, err } = await talk('quan-su', typed)
    expect(err).toContain('báo hoàn thành 5.l nhưng không có minh chứng [progress/no-evidence]')
    expect(err).toContain('Chưa ghi. Xin trả lời lại mục sau đây; mục khác thì Enter để giữ nguyên.\n')
    expect(screen.match(/\(1\/2\) 5\.l/g)).toHaveLength(2)
    expect(code).toBe(0)
    expect(about('quan-su', '5.l')).toEqual(['  "5.l": { percent: 40 }'])
  })

  it('a no keeps the answers in the clone; the next run goes on with them', async () => {
    mkdirSync(join(root, '.git'))
    const before = text('quan-su')
    const first = await talk('quan-su', ['55', 'Nửa chừng', '', '', '', 'không'])
    expect(first.err.trimEnd().split('\n').at(-1)).toBe(
      'Đã dừng. Phần đã nhập được giữ lại; chạy plan update để nhập tiếp.',
    )
    expect(text('quan-su')).toBe(before)
    const second = await talk('quan-su', ['', '', ''])
    expect(second.screen).toContain('Lần trước đã nhập đến 2/2. Nhập tiếp?')
    expect(second.code).toBe(0)
    expect(about('quan-su', '5.l')).toEqual(['  "5.l":', '    percent: 55', '    result: Nửa chừng'])
    rmSync(join(root, '.git'), { recursive: true })
  })
})

describe('a clone in which nothing can be kept', () => {
  it('does not stand in the way: the report is written', async () => {
    mkdirSync(join(root, '.git'))
    // In the place of the folder, as an administrator too may write into a folder without rights.
    writeFileSync(join(root, '.git/plan'), '')
    const { code, out } = await talk('quan-su', ['55', '', '', '', '.', 'có'])
    expect({ code, out }).toEqual({ code: 0, out: 'đã ghi plans/minh-hoa/progress/2026-Q3/quan-su.md\n' })
    rmSync(join(root, '.git'), { recursive: true })
  })
})
