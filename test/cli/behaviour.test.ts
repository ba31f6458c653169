import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { localToday } from '../../src/cli/host.ts'
import { plan, ROOT, workspace } from '../support/cli.ts'

const done: (() => void)[] = []
afterEach(() => {
  for (const clean of done.splice(0)) clean()
})
function fresh(): string {
  const place = workspace()
  done.push(place.done)
  return place.root
}
const edit = (root: string, file: string, change: (text: string) => string): void => {
  const path = join(root, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

describe('ids as people type them', () => {
  it.each(['minh-hoa:1.đ', 'minh-hoa:III.1.đ', 'minh-hoa:1.dd', 'minh-hoa:1.Đ', 'minh-hoa:1.đ'.normalize('NFD')])(
    '%s',
    async (id) => {
      expect((await plan(['show', id])).out).toContain('minh-hoa:1.đ  ')
    },
  )
  it('1.d is never 1.đ', async () => {
    expect((await plan('show minh-hoa:1.d')).out).toContain('minh-hoa:1.d  ')
  })
  it('a unit by its old name, alias or id', async () => {
    const byId = (await plan('list tasks --unit van-phong')).out
    expect((await plan(['list', 'tasks', '--unit', 'van phong hdnd va ubnd'])).out).toBe(byId)
  })
  it('a folder inside a plan names it', async () => {
    const inside = await plan('status', { cwd: join(ROOT, 'plans/minh-hoa/tasks') })
    expect(inside.out).toBe((await plan('status --plan minh-hoa')).out)
  })
})

describe('writing', () => {
  it('makes the folders it needs, and leaves no other file', async () => {
    const root = fresh()
    const { err, code } = await plan('report quarter --plan minh-hoa --out ra/quy-3', { cwd: root })
    expect(code).toBe(0)
    expect(err).toContain('đã ghi ra/quy-3/BC-quy-III-2026.md')
    expect(readdirSync(join(root, 'ra/quy-3'))).toEqual(['.plan-reports.json', 'BC-quy-III-2026.md'])
  })
  it('never among the plans', async () => {
    const root = fresh()
    for (const out of ['plans', 'plans/minh-hoa/moi/nua', 'ra/../plans'])
      expect(await plan(['report', 'quarter', '--plan', 'minh-hoa', '--out', out], { cwd: root })).toMatchObject({
        code: 2,
        out: '',
      })
    expect(existsSync(join(root, 'plans/BC-quy-III-2026.md'))).toBe(false)
    expect(existsSync(join(root, 'plans/minh-hoa/moi'))).toBe(false)
  })
  it.runIf(existsSync('/proc/self'))('says so, exit 3, where nothing can be written', async () => {
    const { err, code } = await plan('report quarter --plan minh-hoa --out /proc/khong-ghi-duoc')
    expect(code).toBe(3)
    expect(err).toContain('không ghi được')
  })
})

describe('a broken file', () => {
  it('is named before any figure; rates are left out; check exits 1; no report is made', async () => {
    const root = fresh()
    edit(root, 'plans/minh-hoa/tasks/3-ha-tang.yaml', (text) => text.replace('tasks:', 'tasks'))
    const status = await plan('status --plan minh-hoa', { cwd: root })
    expect(status.code).toBe(0)
    expect(status.out).toContain('thiếu dữ liệu: 1 tệp không đọc được')
    expect(status.out).not.toContain('%')
    const json = JSON.parse((await plan('status --plan minh-hoa --json', { cwd: root })).out).plans[0]
    expect(json.complete).toBe(false)
    expect(json.unread).toEqual(['plans/minh-hoa/tasks/3-ha-tang.yaml'])
    expect(Object.values(json.rates).every((rate) => rate === null)).toBe(true)
    expect((await plan('check --plan minh-hoa', { cwd: root })).code).toBe(1)
    const report = await plan('report quarter --plan minh-hoa', { cwd: root })
    expect(report).toMatchObject({ code: 1, out: '' })
    expect(report.err).toContain('plans/minh-hoa/tasks/3-ha-tang.yaml')
  })
  it('is mentioned beside every list and derivation too', async () => {
    const root = fresh()
    edit(root, 'plans/minh-hoa/progress/2026-Q3/van-phong.md', (text) => text.replace('tasks:', 'tasks'))
    for (const line of ['list tasks', 'show minh-hoa:1.c', 'explain minh-hoa:1.c'])
      expect((await plan(`${line} --plan minh-hoa`, { cwd: root })).err).toContain('minh-hoa: thiếu dữ liệu')
    const { unread } = JSON.parse((await plan('list tasks --plan minh-hoa --json', { cwd: root })).out)
    expect(unread).toEqual(['plans/minh-hoa/progress/2026-Q3/van-phong.md'])
  })
  it('does not hide the problems of others', async () => {
    const root = fresh()
    edit(root, 'plans/minh-hoa/tasks/3-ha-tang.yaml', (text) => text.replace('tasks:', 'tasks'))
    edit(root, 'plans/minh-hoa/tasks/1-nhan-thuc.yaml', (text) => text.replace('lead: van-phong', 'lead: van-phogn'))
    const { out } = await plan('check --plan minh-hoa', { cwd: root })
    expect(out).toContain('tasks/3-ha-tang.yaml')
    expect(out).toContain('có phải "van-phong"?')
  })
})

describe('the same figures', () => {
  it('on files with Windows line ends', async () => {
    const root = fresh()
    const before = await plan('status --json', { cwd: root })
    for (const file of execFileSync('find', [join(root, 'plans'), '-name', '*.yaml', '-o', '-name', '*.md'], {
      encoding: 'utf8',
    })
      .split('\n')
      .filter(Boolean)) {
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'))
    }
    expect((await plan('status --json', { cwd: root })).out).toBe(before.out)
    expect((await plan('check --strict --plan tinh-son-2025 --json', { cwd: root })).out).toContain('"errors": 0')
  })
  it('from a git revision as from the disk, whatever the disk says now', async () => {
    const root = fresh()
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' })
    git('init', '-q')
    git('add', '.')
    git('-c', 'user.name=Thư ký', '-c', 'user.email=thuky@minhhoa.example', 'commit', '-qm', 'Ban đầu')
    const before = (await plan('status --json', { cwd: root })).out
    edit(root, 'plans/minh-hoa/tasks/1-nhan-thuc.yaml', (text) => text.replace(/cancelled/g, 'x'))
    expect((await plan('status --json --at HEAD', { cwd: root })).out).toBe(before)
    const explained = await plan('explain CT02 --at HEAD', { cwd: root })
    expect(explained.out).toMatch(/trung-tam-hcc\.md:\d+ {2}\([0-9a-f]{8} Thư ký\)/)
  })
  it('every time: the same input and date give the same bytes', async () => {
    const line = 'status --json --as-of 2026-09-14'
    expect((await plan(line)).out).toBe((await plan(line)).out)
  })
})

describe('the built program', () => {
  const bin = (args: readonly string[], input?: string) =>
    spawnSync(process.execPath, [join(ROOT, 'bin/plan.js'), ...args], { cwd: ROOT, encoding: 'utf8', input })
  it('prints its version and exits 0', () => {
    expect(bin(['--version'])).toMatchObject({
      status: 0,
      stdout: `${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}\n`,
    })
  })
  it.each([
    'check',
    'check --json',
    'status --json',
    'list tasks',
    'explain minh-hoa:rates.completionOfDue --json',
    'report quarter --plan minh-hoa',
  ])('says the same as its source: plan %s', async (line) => {
    const today = localToday(new Date())
    expect(bin(line.split(' ')).stdout).toBe((await plan(line, { today })).out)
  })
  it('alone shows status and likely next commands', () => {
    const { stdout, stderr, status } = bin([])
    expect(status).toBe(0)
    expect(stdout).toContain('2 kế hoạch')
    expect(stderr).toContain('plan check')
  })
  it.each([['-q'], ['--json'], ['--lang', 'en'], ['--plan', 'minh-hoa'], ['-C', '.']])(
    'options alone mean status: plan %s %s',
    (...args) => {
      expect(bin(args)).toMatchObject({ status: 0, stdout: bin(['status', ...args]).stdout })
    },
  )
  it('exits 0 on warnings, 1 on warnings with --strict, 2 on wrong use', () => {
    expect(bin(['check']).status).toBe(0)
    expect(bin(['check', '--strict']).status).toBe(1)
    expect(bin(['chekc']).status).toBe(2)
  })
  it('survives a reader that stops early', () => {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" bin/plan.js list tasks --json | head -1`],
      { cwd: ROOT, encoding: 'utf8' },
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
  it('writes the same into a file as through a pipe, and says when it cannot', () => {
    const out = join(fresh(), 'out.json')
    const args = ['list', 'tasks', '--json', '--as-of', '2026-09-30']
    const into = (file: string) => {
      const fd = openSync(file, 'w')
      return spawnSync(process.execPath, [join(ROOT, 'bin/plan.js'), ...args], {
        cwd: ROOT,
        encoding: 'utf8',
        stdio: ['ignore', fd, 'pipe'],
      })
    }
    expect(into(out)).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(out, 'utf8')).toBe(bin(args).stdout)
    expect(into('/dev/null')).toMatchObject({ status: 0, stderr: '' })
    expect(into('/dev/full')).toMatchObject({ status: 3, stderr: expect.stringContaining('ENOSPC') })
  })
  it('does not call a plan good because nobody read its errors', () => {
    const root = fresh()
    writeFileSync(join(root, 'plans/minh-hoa/units.yaml'), 'units: [')
    const { status } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" "${join(ROOT, 'bin/plan.js')}" check | head -c 1 >/dev/null`],
      { cwd: root },
    )
    expect(status).toBe(1)
  })
  it('writes the schemas that editors read', () => {
    const root = fresh()
    expect(bin(['schema', '--write', join(root, 'schemas')]).status).toBe(0)
    expect(readFileSync(join(root, 'schemas/tasks.v1.schema.json'), 'utf8')).toBe(bin(['schema', 'tasks']).stdout)
  })
  it.each(['bash', 'zsh', 'fish'])('completes commands in %s', (shell) => {
    const { stdout } = bin(['completion', shell])
    expect(stdout).toContain(COMMANDS.map(({ name }) => name).join(' '))
    if (shell === 'bash') expect(spawnSync('bash', ['-n'], { input: stdout }).status).toBe(0)
  })
})
