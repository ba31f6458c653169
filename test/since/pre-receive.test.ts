import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { plan } from '../support/cli.ts'
import { type Clone, clone } from '../support/repository.ts'

// A bare repository with the installed hook, and real pushes. The program that the hook starts is the one that was built.

const PLAN = 'plans/minh-hoa'
let open: Clone | undefined
afterEach(() => {
  open?.done()
  open = undefined
})

/** A clone whose server has the hook. */
async function guarded(): Promise<Clone> {
  open = clone()
  const { code, out } = await plan('hook install', { cwd: open.server })
  expect([code, out]).toEqual([0, `đã ghi pre-receive: ${join(open.server, 'hooks', 'pre-receive')}\n`])
  return open
}

/** A push; what the server said, as it is seen by whoever pushes. */
function push({ root }: Clone, ...args: readonly string[]): { code: number | null; said: string } {
  const done = spawnSync('git', ['push', 'origin', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
  const lines = done.stderr.split('\n').filter((line) => line.startsWith('remote: '))
  return { code: done.status, said: lines.map((line) => line.slice('remote: '.length).trimEnd()).join('\n') }
}

const commit = ({ git }: Clone, message: string): void => {
  git('add', '-A')
  git('commit', '-q', '-m', message)
}
const tip = ({ server }: Clone, ref = 'main'): string =>
  execFileSync('git', ['rev-parse', ref], { cwd: server, encoding: 'utf8' }).trim()
const ids = (text: string): string => text.replace(/\b[0-9a-f]{7,8}\b/g, '1a2b3c4')

it('refuses a lowered target, a deadline pushed, a closed quarter edited and evidence deleted, and says why', async () => {
  const made = await guarded()
  // The hook asks the machine's own clock: nothing here is of a later day than the plan's own figures.
  const closing = ['close', '2026-Q2', '--plan', 'minh-hoa', '--by', 'Lan', '--reason', 'đủ']
  expect((await plan(closing, { cwd: made.root, today: '2026-09-20' })).code).toBe(0)
  commit(made, 'Khóa số liệu quý II/2026')
  expect(push(made, 'main')).toEqual({ code: 0, said: '' })
  const before = tip(made)

  made.edit(
    `${PLAN}/indicators/chi-tieu.yaml`,
    'targets: [{ by: "2025", value: 60 }',
    'targets: [{ by: "2025", value: 50 }',
  )
  made.edit(
    `${PLAN}/tasks/3-ha-tang.yaml`,
    '{ text: "2025", start: 2025-04-15, due: 2025-12-31 }',
    '{ text: "2026", start: 2025-04-15, due: 2026-12-31 }',
  )
  made.edit(`${PLAN}/progress/2026-Q2/van-phong.md`, 'parts: { b: { percent: 55 } }', 'parts: { b: { percent: 75 } }')
  made.edit(
    `${PLAN}/progress/2026-Q3/van-phong.md`,
    '    evidence:\n      - evidence/2026/bien-ban-nhap-du-lieu.md\n',
    '',
  )
  rmSync(join(made.root, PLAN, 'evidence/2026/bien-ban-nhap-du-lieu.md'))
  commit(made, 'Chỉnh sửa nhỏ')
  const { code, said } = push(made, 'main')
  expect(code).toBe(1)
  await expect(`${ids(said)}\n`).toMatchFileSnapshot('golden/refused.vi.txt')
  expect(tip(made)).toBe(before)
})

it('takes an honest report, an amendment with its change, and a merge of branches that both changed', async () => {
  const made = await guarded()
  made.git('checkout', '-q', '-b', 'bao-cao')
  made.edit(`${PLAN}/progress/2026-Q3/van-phong.md`, 'parts: { b: { percent: 60 } }', 'parts: { b: { percent: 70 } }')
  commit(made, 'Báo cáo quý III của Văn phòng')
  expect(push(made, 'bao-cao')).toEqual({ code: 0, said: '' })
  made.git('checkout', '-q', 'main')
  made.edit(
    `${PLAN}/tasks/3-ha-tang.yaml`,
    '{ text: "2025", start: 2025-04-15, due: 2025-12-31 }',
    '{ text: "2026", start: 2025-04-15, due: 2026-12-31 }',
  )
  made.write(
    `${PLAN}/amendments/2026-09-18-kinh-te-so.md`,
    `---
schema: amendment/1
date: 2026-09-18
proposer: kinh-te
reason: Chờ hướng dẫn của tỉnh
changes:
  - task: "3.c"
    field: deadline
    from: { text: "2025", start: 2025-04-15, due: 2025-12-31 }
    to: { text: "2026", start: 2025-04-15, due: 2026-12-31 }
    state: proposed
---
Tỉnh chưa ban hành chương trình khung.
`,
  )
  commit(made, 'Đề nghị lùi hạn 3.c')
  made.git('merge', '-q', '-m', 'Gộp báo cáo quý III', 'bao-cao')
  expect(push(made, 'main')).toEqual({ code: 0, said: '' })
  expect(tip(made)).toBe(made.git('rev-parse', 'HEAD').trim())
})

it('keeps the main line: it is neither deleted nor rewritten, other branches may be', async () => {
  const made = await guarded()
  made.git('push', '-q', 'origin', 'main:refs/heads/thu')
  expect(push(made, ':thu').code).toBe(0)
  const gone = push(made, ':main')
  made.git('commit', '-q', '--amend', '-m', 'Khởi tạo lại')
  const rewritten = push(made, '--force', 'main')
  expect([gone.code, rewritten.code]).toEqual([1, 1])
  await expect(`${gone.said}\n\n${rewritten.said}\n`).toMatchFileSnapshot('golden/main-line.vi.txt')
})

it('judges every branch of a push, the first one too, and refuses all or none', async () => {
  const made = await guarded()
  rmSync(join(made.server, 'refs/heads/main'))
  made.git('checkout', '-q', '-b', 'thu')
  made.edit(`${PLAN}/tasks/1-nhan-thuc.yaml`, 'lead: vhxh', 'lead: vhx')
  commit(made, 'Sai mã đơn vị')
  const both = push(made, '--atomic', 'main', 'thu')
  expect(both.code).toBe(1)
  expect(both.said).toContain('plan: nhánh thu: kết quả kiểm tra')
  expect(both.said).toContain('đơn vị "vhx" không có trong units.yaml')
  expect(both.said).not.toContain('nhánh main:')
  expect(existsSync(join(made.server, 'refs/heads/main'))).toBe(false)
  expect(push(made, 'main')).toEqual({ code: 0, said: '' })
})

it('sees what several commits did together, and a rename is no change', async () => {
  const made = await guarded()
  made.git('mv', `${PLAN}/tasks/3-ha-tang.yaml`, `${PLAN}/tasks/3-ha-tang-so.yaml`)
  commit(made, 'Đổi tên tệp')
  expect(push(made, 'main')).toEqual({ code: 0, said: '' })
  made.edit(
    `${PLAN}/tasks/3-ha-tang-so.yaml`,
    'start: 2025-04-15, due: 2025-12-31',
    'start: 2025-04-15, due: 2026-09-30',
  )
  commit(made, 'một')
  made.edit(
    `${PLAN}/tasks/3-ha-tang-so.yaml`,
    'start: 2025-04-15, due: 2026-09-30',
    'start: 2025-04-15, due: 2026-12-31',
  )
  commit(made, 'hai')
  const { code, said } = push(made, 'main')
  expect(code).toBe(1)
  expect(said).toContain('nhiệm vụ 3.c đổi thời hạn từ 31/12/2025 thành 31/12/2026')
})

it('names whoever changes the report of another unit', async () => {
  const made = await guarded()
  made.edit(
    `${PLAN}/units.yaml`,
    '    names: [{ name: Phòng Kinh tế }]\n',
    '    names: [{ name: Phòng Kinh tế }]\n    emails: [hanh@minh-hoa.example]\n',
  )
  commit(made, 'Khai địa chỉ')
  expect(push(made, 'main').code).toBe(0)
  made.edit(`${PLAN}/progress/2026-Q3/vhxh.md`, 'percent: 45', 'percent: 50')
  made.git('add', '-A')
  made.git('-c', 'user.name=Võ Thị Hạnh', '-c', 'user.email=Hanh@minh-hoa.example', 'commit', '-q', '-m', 'Sửa giúp')
  const { code, said } = push(made, 'main')
  expect(code).toBe(1)
  expect(ids(said)).toContain(
    'commit 1a2b3c4 của "Võ Thị Hạnh" <Hanh@minh-hoa.example> sửa báo cáo của "vhxh", nhưng người này thuộc "kinh-te"',
  )
})

it('keeps nothing of a push it refuses, and leaves no file of its own', async () => {
  const made = await guarded()
  made.edit(`${PLAN}/indicators/chi-tieu.yaml`, 'value: 60 }', 'value: 50 }')
  commit(made, 'Hạ chỉ tiêu')
  const list = (): string => execFileSync('find', ['.', '-type', 'f'], { cwd: made.server, encoding: 'utf8' })
  const before = list()
  expect(push(made, 'main').code).toBe(1)
  expect(list()).toBe(before)
})

it('leaves the hook of somebody else alone and says how to call it from there', async () => {
  const made = clone()
  open = made
  made.hook('pre-receive', 'echo hello')
  const { code, err } = await plan('hook install', { cwd: made.server })
  expect(code).toBe(2)
  expect(err).toContain(`printf '%s\\n' "$updates" | '`)
  expect(readFileSync(join(made.server, 'hooks/pre-receive'), 'utf8')).toBe('#!/bin/sh\necho hello\n')
})

it('refuses what is no push of git, and more branches than it can look at', async () => {
  const made = await guarded()
  const at = (stdin: string) => plan('hook pre-receive', { cwd: made.server, stdin: () => stdin })
  const line = (i: number): string => `${'0'.repeat(40)} ${tip(made)} refs/heads/b${i}\n`
  expect((await at('hello\n')).code).toBe(2)
  const many = await at(Array.from({ length: 101 }, (_, i) => line(i)).join(''))
  expect([many.code, many.err]).toEqual([
    1,
    'lỗi: lần đẩy này có 101 nhánh, nhiều hơn mức xét được một lần (100)\n  = đẩy từng phần\n',
  ])
})
