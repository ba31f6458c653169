import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Clone, clone } from '../support/repository.ts'

// What will become of what is sent is told before.

let c: Clone
beforeEach(() => {
  c = clone()
})
afterEach(() => c.done())

const TASKS = 'plans/minh-hoa/tasks/3-ha-tang.yaml'

describe('a change that the rules over time forbid', () => {
  it('is sent, and it is told beforehand that it will be refused, and what to do', async () => {
    c.edit(TASKS, 'start: 2025-04-15, due: 2025-12-31', 'start: 2025-04-15, due: 2027-12-31')
    const { code, err } = await c.plan('submit')
    expect(code).toBe(0)
    expect(err).toContain(
      'lỗi: nhiệm vụ 3.c đổi thời hạn từ 31/12/2025 thành 31/12/2027 mà không có văn bản điều chỉnh, bổ sung [since/not-amended]\n',
    )
    expect(err).toContain('\n1 chỗ trên sẽ bị từ chối khi xét đề nghị; vẫn gửi, sửa xong thì gửi lại: plan submit\n')
    expect(err).not.toContain('1 lỗi, 0 cảnh báo')
  })
})

describe('a new, empty server', () => {
  it('has nothing to merge into: how it gets its main branch is said', async () => {
    c.git('--git-dir', c.server, 'update-ref', '-d', 'refs/heads/main')
    c.git('update-ref', '-d', 'refs/remotes/origin/main')
    c.edit('plans/minh-hoa/progress/2026-Q3/kinh-te.md', 'percent: 45', 'percent: 60')
    const { code, err } = await c.plan('submit')
    expect(code).toBe(0)
    const lines = err.split('\n')
    expect(lines).toContain(
      'máy chủ chưa có nhánh main để gộp vào (kho mới). Trước hết chạy một lần: git push -u origin main',
    )
    expect(err).not.toContain('git switch main, rồi git pull')
    c.git('push', '-u', 'origin', 'main')
    expect((await c.plan('submit')).code).toBe(0)
  })
})
