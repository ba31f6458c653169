import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { plan, workspace } from '../support/cli.ts'
import { type Clone, clone } from '../support/repository.ts'

// What is set side by side: the main line, the work tree, revisions, ranges, periods; and the way out where there is nothing to compare.

const TASKS = 'plans/minh-hoa/tasks/3-ha-tang.yaml'
let c: Clone
const ids = new Map<string, string>()

beforeAll(() => {
  c = clone()
  // The branch leaves the main line, which goes on; then a change is left uncommitted.
  c.git('switch', '-q', '-c', 'de-xuat')
  c.edit(TASKS, 'start: 2025-04-15, due: 2025-12-31', 'start: 2025-04-15, due: 2026-09-30')
  c.git('commit', '-q', '-am', 'lùi hạn')
  ids.set('branch', c.git('rev-parse', 'HEAD').trim())
  c.git('switch', '-q', 'main')
  ids.set('start', c.git('rev-parse', 'HEAD').trim())
  c.edit('plans/minh-hoa/units.yaml', 'Công an xã', 'Công an xã Minh Họa')
  c.git('commit', '-q', '-am', 'đổi tên')
  c.git('push', '-q', 'origin', 'main')
  ids.set('main', c.git('rev-parse', 'HEAD').trim())
  c.git('switch', '-q', 'de-xuat')
  c.edit('plans/minh-hoa/progress/2026-Q3/kinh-te.md', 'percent: 45', 'percent: 60')
})
afterAll(() => c.done())

/** The first line, and the sentences of all changes. */
async function said(line: string): Promise<{ title: string; changes: string[] }> {
  const { out, err, code } = await c.plan(`diff ${line}`)
  expect({ err, code }).toEqual({ err: '', code: 0 })
  const named = [...ids].reduce((text, [name, id]) => text.replaceAll(id.slice(0, 7), name), out)
  const [, changes = ''] = named.split(/^THAY ĐỔI \(\d+\)$/m)
  return {
    title: named.split('\n')[0] ?? '',
    changes: changes
      .split('\n')
      .filter(Boolean)
      .map((text) => text.trim()),
  }
}

const PUSHED = 'Nhiệm vụ 3.c: hạn 31/12/2025 → 30/9/2026'
const REPORTED = 'Nhiệm vụ 2.c: tiến độ 45% → 60%'
const RENAMED = 'Đơn vị cong-an: thêm 1 tên, bỏ 1 tên'
const UNDONE = 'Nhiệm vụ 3.c: hạn 30/9/2026 → 31/12/2025'

it.each([
  ['', 'So sánh origin/main (từ lúc tách nhánh, start) với bản đang sửa', [REPORTED, PUSHED]],
  ['HEAD', 'So sánh HEAD (branch) với bản đang sửa', [REPORTED]],
  ['HEAD~1 HEAD', 'So sánh HEAD~1 (start) với HEAD (branch)', [PUSHED]],
  ['main HEAD', 'So sánh main (main) với HEAD (branch)', [PUSHED, RENAMED]],
  ['HEAD main', 'So sánh HEAD (branch) với main (main)', [UNDONE, RENAMED]],
  ['main..HEAD', 'So sánh main (main) với HEAD (branch)', [PUSHED, RENAMED]],
  ['main...HEAD', 'So sánh main (từ lúc tách nhánh, start) với HEAD (branch)', [PUSHED]],
])('plan diff %s', async (line, title, changes) => {
  expect(await said(line)).toEqual({ title, changes })
})

it('two periods: what was measured at the end of each; git is not needed', async () => {
  const place = workspace()
  const two = await plan('diff 2026-Q2 2026-Q3 --plan minh-hoa', { cwd: place.root })
  expect({ err: two.err, code: two.code }).toEqual({ err: '', code: 0 })
  await expect(two.out).toMatchFileSnapshot('periods.vi.txt')
  const range = await plan('diff 2026-Q2..2026-Q3 --plan minh-hoa', { cwd: place.root })
  expect(range.out).toBe(two.out)
  const since = await plan('diff 2026-Q2 --plan minh-hoa', { cwd: place.root })
  expect(since.out.split('\n').slice(0, 4)).toEqual([
    'So sánh 2026-Q2 với số liệu mới nhất',
    '',
    'minh-hoa (số liệu minh họa)',
    'Tính đến 14/6/2026 · Quý II/2026 → Tính đến 14/9/2026 · Quý III/2026',
  ])
  place.done()
})

it.each([
  [
    'diff de-xuta',
    'lỗi: không có phiên bản git hay kỳ nào tên "de-xuta"\n  = có phải "de-xuat"? viết như main, HEAD~1, một thẻ, mã commit, hoặc một kỳ như 2026-Q2\n',
  ],
  [
    'diff 2026-Q2 main',
    'lỗi: không so sánh một kỳ (2026-Q2) với một phiên bản (main)\n  = hai kỳ: plan diff 2026-Q2 2026-Q3; số liệu của một phiên bản tại một kỳ: plan diff main --period 2026-Q2\n',
  ],
  ['diff 2026-Q3 2026-Q2', 'lỗi: kỳ 2026-Q3 không kết thúc trước 2026-Q2\n  = nêu kỳ trước rồi đến kỳ sau\n'],
  ['diff main --at HEAD', 'lỗi: --at chỉ dùng khi so sánh hai kỳ\n  = viết: plan diff BASE HEAD\n'],
  ['diff 2026-Q2 2026-Q3 --as-of 2026-09-01', 'lỗi: --period, --as-of không dùng khi so sánh hai kỳ\n'],
])('plan %s is wrong use', async (line, message) => {
  expect(await c.plan(line)).toEqual({ code: 2, out: '', err: message })
})

it('an option is no revision', async () => {
  const { code, err } = await c.plan('diff -- --output=x')
  expect({ code, err: err.split('\n')[0] }).toEqual({
    code: 2,
    err: 'lỗi: không có phiên bản git hay kỳ nào tên "--output=x"',
  })
})

it('outside a repository, before the first commit, without git', async () => {
  const place = workspace()
  const outside = await plan('diff', { cwd: place.root })
  expect({ code: outside.code, err: outside.err.split('\n')[0] }).toEqual({
    code: 2,
    err: 'lỗi: thư mục này không nằm trong kho git',
  })
  const path = process.env.PATH
  const nothing = mkdtempSync(join(tmpdir(), 'plan-no-git-'))
  process.env.PATH = nothing
  const missing = await plan('diff', { cwd: place.root })
  process.env.PATH = path
  rmSync(nothing, { recursive: true })
  place.done()
  expect(missing).toEqual({
    code: 3,
    out: '',
    err: 'lỗi: không chạy được chương trình git; so sánh hai phiên bản cần git\n',
  })
})

it('--as-of and --period say when both sides are measured', async () => {
  const { out } = await c.plan('diff HEAD~1 HEAD --period 2026-Q2 --json')
  const [found] = JSON.parse(out).plans
  expect(found.measured.base).toEqual(found.measured.head)
  expect(found.measured.head.asOf).toBe('2026-06-14')
  const unknown = await c.plan('diff HEAD~1 HEAD --period 2026-Q9')
  expect(unknown.code).toBe(2)
})
