import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { plan } from '../support/cli.ts'
import { type Clone, clone } from '../support/repository.ts'

// The hook in a clone, and real commits: what is staged counts, not what lies beside it.

const PLAN = 'plans/minh-hoa'
let open: Clone | undefined
afterEach(() => {
  open?.done()
  open = undefined
})

async function guarded(): Promise<Clone> {
  open = clone()
  expect((await open.plan('hook install')).code).toBe(0)
  return open
}

function commit(cwd: string, ...args: readonly string[]): { code: number | null; said: string } {
  const done = spawnSync('git', ['commit', '-m', 'Sửa', ...args], { cwd, encoding: 'utf8' })
  return { code: done.status, said: done.stdout + done.stderr }
}

it('looks at what is staged', async () => {
  const made = await guarded()
  const file = `${PLAN}/tasks/1-nhan-thuc.yaml`
  made.edit(file, 'lead: vhxh', 'lead: vhx')
  made.git('add', '-A')
  // Mended on the disk only.
  made.edit(file, 'lead: vhx\n', 'lead: vhxh\n')
  const { code, said } = commit(made.root)
  expect(code).toBe(1)
  expect(said).toContain('lỗi: đơn vị "vhx" không có trong units.yaml')
  expect(said).toContain('plan: chưa commit được vì các lỗi trên')
  made.git('add', '-A')
  made.edit(file, 'lead: vhxh', 'lead: vhx')
  made.edit(`${PLAN}/progress/2026-Q3/vhxh.md`, 'percent: 45', 'percent: 50')
  made.git('add', `${PLAN}/progress`)
  expect(commit(made.root).code).toBe(0)
})

it('holds a commit against where the branch left the main line of the server', async () => {
  const made = await guarded()
  const file = `${PLAN}/tasks/3-ha-tang.yaml`
  made.edit(file, 'start: 2025-04-15, due: 2025-12-31', 'start: 2025-04-15, due: 2026-09-30')
  made.git('add', '-A')
  made.git('commit', '-q', '--no-verify', '-m', 'Lùi hạn mà không kiểm tra')
  made.edit(`${PLAN}/progress/2026-Q3/vhxh.md`, 'percent: 45', 'percent: 50')
  const { code, said } = commit(made.root, '-a')
  expect(code).toBe(1)
  expect(said).toContain('nhiệm vụ 3.c đổi thời hạn từ 31/12/2025 thành 30/9/2026')
  made.edit(file, 'start: 2025-04-15, due: 2026-09-30', 'start: 2025-04-15, due: 2025-12-31')
  expect(commit(made.root, '-a').code).toBe(0)
})

it('does not take what others merged for a change of whoever merges it', async () => {
  const made = await guarded()
  made.edit(
    `${PLAN}/units.yaml`,
    '    names: [{ name: Phòng Kinh tế }]\n',
    '    names: [{ name: Phòng Kinh tế }]\n    emails: [lan@minh-hoa.example]\n',
  )
  expect(commit(made.root, '-a').code).toBe(0)
  made.git('push', '-q', 'origin', 'main')
  made.git('checkout', '-q', '-b', 'kinh-te')
  made.edit(`${PLAN}/progress/2026-Q3/kinh-te.md`, 'schema: progress/1', 'schema: progress/1 # nháp')
  expect(commit(made.root, '-a').code).toBe(0)
  made.git('checkout', '-q', 'main')
  made.edit(`${PLAN}/progress/2026-Q3/vhxh.md`, 'percent: 45', 'percent: 50')
  made.git('-c', 'user.email=son@minh-hoa.example', 'commit', '-q', '-a', '--no-verify', '-m', 'Báo cáo')
  made.git('push', '-q', 'origin', 'main')
  made.git('checkout', '-q', 'kinh-te')
  made.git('merge', '-q', '--no-commit', '--no-ff', 'main')
  expect(commit(made.root).code).toBe(0)
  // The same change by the one who may not.
  made.edit(`${PLAN}/progress/2026-Q3/vhxh.md`, 'percent: 50', 'percent: 55')
  const { code, said } = commit(made.root, '-a')
  expect(code).toBe(1)
  expect(said).toContain('thay đổi chưa commit của "Nguyễn Thị Lan" <lan@minh-hoa.example> sửa báo cáo của "vhxh"')
})

it('works in another work tree, in a folder of hooks that is shared, and in a repository above the plans', async () => {
  const made = await guarded()
  const other = join(made.root, '..', 'nhánh khác')
  made.git('worktree', 'add', '-q', other, '-b', 'khac')
  const file = join(PLAN, 'tasks/1-nhan-thuc.yaml')
  spawnSync('sed', ['-i', 's/lead: vhxh/lead: vhx/', join(other, file)])
  expect(commit(other, '-a').code).toBe(1)

  made.git('config', 'core.hooksPath', '.githooks')
  expect((await made.plan('hook install')).out).toContain('.githooks')
  const shared = readFileSync(join(made.root, '.githooks/pre-commit'), 'utf8')
  expect(shared).toContain('exec plan hook pre-commit #\n')
  expect(shared).not.toContain('node')

  made.git('config', '--unset', 'core.hooksPath')
  mkdirSync(join(made.root, 'so'))
  made.git('mv', 'plans', 'so/plans')
  made.git('commit', '-q', '--no-verify', '-m', 'Chuyển vào thư mục con')
  made.edit(`so/${file}`, 'lead: vhxh', 'lead: vhx')
  expect(commit(made.root, '-a').code).toBe(1)
})

it('checks a first commit, and installs nothing where there is no work tree', async () => {
  const made = await guarded()
  const fresh = join(made.root, '..', 'mới')
  mkdirSync(fresh)
  spawnSync('git', ['init', '-q', fresh])
  spawnSync('cp', ['-r', join(made.root, 'plans'), fresh])
  spawnSync('sed', ['-i', 's/lead: vhxh/lead: vhx/', join(fresh, PLAN, 'tasks/1-nhan-thuc.yaml')])
  expect((await plan('hook install', { cwd: fresh })).code).toBe(0)
  spawnSync('git', ['add', '-A'], { cwd: fresh })
  expect(commit(fresh).said).toContain('đơn vị "vhx" không có trong units.yaml')
  const { code, err } = await plan('hook install --pre-commit', { cwd: made.server })
  expect([code, err]).toEqual([
    2,
    'lỗi: kho này không có thư mục làm việc nên không có gì để commit\n  = plan hook install --pre-receive\n',
  ])
  expect(existsSync(join(made.server, 'hooks/pre-commit'))).toBe(false)
})
