import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plan, ROOT, workspace } from '../support/cli.ts'

let root = ''
let done = (): void => {}
let watching: ChildProcess | undefined
beforeEach(() => ({ root, done } = workspace()))
afterEach(() => {
  watching?.kill('SIGKILL')
  done()
})

/** Waits as long as it takes; the test's own limit ends it. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((wake) => setTimeout(wake, 25))
}

const WATCH = ['report', 'quarter', '--plan', 'minh-hoa', '--watch', '-o', 'ra']

describe('plan report --watch', () => {
  it('writes again when a template or a plan changes, shows a fault and goes on, and ends with 0', async () => {
    let said = ''
    const file = join(root, 'ra/BC-quy-III-2026.md')
    const report = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')
    const own = spawn(process.execPath, [join(ROOT, 'bin/plan.js'), ...WATCH], { cwd: root })
    watching = own
    own.stderr.on('data', (text) => {
      said += text
    })
    const ended = new Promise<number | null>((end) => own.on('exit', end))
    await until(() => said.includes('Ctrl-C'))
    expect(said.split('\n')).toEqual([
      'đã ghi lại ra/BC-quy-III-2026.md',
      'đang theo dõi plans/ và templates/; Ctrl-C để dừng',
      '',
    ])
    expect(report()).toContain('Kế hoạch có 47 nhiệm vụ')

    // The folder of own templates comes into being while it is watched.
    mkdirSync(join(root, 'templates/vi'), { recursive: true })
    const template = join(root, 'templates/vi/quarter.md.hbs')
    writeFileSync(template, '{{> frame}}\n\nMẫu của xã: {{totals.total}} nhiệm vụ\n')
    await until(() => report().includes('Mẫu của xã: 47 nhiệm vụ'))

    writeFileSync(template, 'Hỏng {{totals.totl}}\n')
    await until(() => said.includes('có phải "total"?'))
    expect(said).toContain('lỗi: mẫu báo cáo templates/vi/quarter.md.hbs:1:8: không dùng được "totals.totl"')
    expect(report()).toContain('Mẫu của xã: 47 nhiệm vụ')

    // Editors save beside the file and rename.
    writeFileSync(`${template}.new`, '{{> frame}}\n\n{{opening}}\n')
    renameSync(`${template}.new`, template)
    await until(() => report().includes('báo cáo kết quả thực hiện Quý III/2026'))

    const planFile = join(root, 'plans/minh-hoa/plan.yaml')
    const text = readFileSync(planFile, 'utf8')
    writeFileSync(planFile, text.replace(/^number: .*$/m, 'number: 99/KH-UBND'))
    await until(() => report().includes('99/KH-UBND'))

    own.kill('SIGINT')
    expect(await ended).toBe(0)
  }, 120_000)

  it.each([
    'report quarter --plan minh-hoa --watch',
    'report quarter --plan minh-hoa --watch -o ra --json',
    'report quarter --plan minh-hoa --watch -o ra --at HEAD',
  ])('%s: is refused', async (line) => {
    const { out, err, code } = await plan(line)
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err).toContain('--watch cần thư mục để ghi')
  })

  it('a wrong command line ends it at once', async () => {
    const { err, code } = await plan([...WATCH, '--format', 'odt'], { cwd: root })
    expect({ code, said: err.split('\n')[0] }).toEqual({ code: 2, said: 'lỗi: --format: "odt" không hợp lệ' })
  })
})
