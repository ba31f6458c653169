import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Clone, clone } from '../support/repository.ts'

// Two units change the same line, and git cannot merge them: what is said while the conflict stands, and after.

const REPORT = 'plans/minh-hoa/progress/2026-Q3/kinh-te.md'
let made: Clone
beforeAll(async () => {
  made = clone()
  for (const [branch, percent] of [
    ['mot', 50],
    ['hai', 55],
  ] as const) {
    made.git('switch', '-q', '-c', branch, 'main')
    made.edit(REPORT, 'percent: 45', `percent: ${percent}`)
    made.git('commit', '-q', '-am', branch)
  }
  expect((await made.plan('hook install')).code).toBe(0)
  expect(spawnSync('git', ['merge', '-q', 'mot'], { cwd: made.root }).status).toBe(1)
})
afterAll(() => made.done())

it('a conflict is told as a file that cannot be read, and nothing is made up about what stands in it', async () => {
  const { out, code } = await made.plan('diff main')
  expect(code).toBe(0)
  expect(out).toContain(`thiếu dữ liệu: 1 tệp không đọc được ở bản đang sửa, thay đổi trong đó chưa biết: ${REPORT}`)
  expect(out).toContain('Chưa biết hết các điểm cần chú ý: còn tệp không đọc được.')
  expect(out).not.toContain('Nhiệm vụ 2.c')
})

it('the hook does not let the marks of a conflict into a commit', async () => {
  made.git('add', '-A')
  const { status, stdout, stderr } = spawnSync('git', ['commit', '-m', 'Gộp'], { cwd: made.root, encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stdout + stderr).toContain(REPORT)
  expect(made.git('log', '-1', '--format=%s').trim()).toBe('hai')
}, 30_000)

it('once it is decided, the merge is one change against the main line', async () => {
  made.write(REPORT, made.read(REPORT).replace(/<<<<<<< [^\n]*\n([^\n]*\n)=======\n[^\n]*\n>>>>>>> [^\n]*\n/, '$1'))
  expect(spawnSync('git', ['commit', '-q', '-a', '-m', 'Gộp'], { cwd: made.root }).status).toBe(0)
  const { out } = await made.plan('diff main HEAD')
  expect(out.split(/^THAY ĐỔI \(1\)$/m)[1]?.trim()).toBe('Nhiệm vụ 2.c: tiến độ 45% → 55%')
}, 30_000)
