import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plan, workspace } from '../support/cli.ts'
import { failingDisk } from '../support/failing-disk.ts'

const WAY =
  '  = đóng chương trình đang mở tệp, xem quyền của thư mục và chỗ trống của ổ đĩa; hoặc làm ở thư mục của mình\n'

describe('a machine that does not let the program write', () => {
  it('is told of in the language of the screen, with a way out', async () => {
    const { root, done } = workspace()
    const args = ['update', '5.l', '--plan', 'minh-hoa', '--unit', 'cong-an', '--period', '2026-Q3', '--none']
    const { err, code } = await plan(args, { cwd: root, disk: failingDisk(1, 'full').disk })
    done()
    expect(err.slice(err.indexOf('lỗi:'))).toBe(
      `lỗi: chưa ghi: plans/.lock: máy không ghi được: ổ đĩa đã đầy (ENOSPC)\n${WAY}`,
    )
    expect(code).toBe(3)
  })

  it('is no fault of the program wherever it shows, so no stack is printed', async () => {
    const refused = Object.assign(new Error("EACCES: permission denied, open '/kho/.git/hooks/pre-commit'"), {
      code: 'EACCES',
      path: '/kho/.git/hooks/pre-commit',
    })
    const stdout = {
      write: () => {
        throw refused
      },
    }
    const { err, code } = await plan('status --plan minh-hoa', { stdout })
    expect(err).toBe(`lỗi: không ghi được /kho/.git/hooks/pre-commit: không có quyền ghi (EACCES)\n${WAY}`)
    expect(code).toBe(3)
  })

  // /proc/1 may be written by nobody, not even by the administrator.
  it.skipIf(!existsSync('/proc/1'))('is seen by doctor', async () => {
    const root = mkdtempSync(join(tmpdir(), 'plan-doctor-'))
    symlinkSync('/proc/1', join(root, 'plans'))
    const { out, code } = await plan('doctor', { cwd: root })
    rmSync(root, { recursive: true })
    expect(out).toContain(
      `✗ Nơi làm việc          không ghi được vào ${join(root, 'plans')}\n    = xem quyền của thư mục, hoặc chép cả kho ra thư mục của mình\n`,
    )
    expect(code).toBe(1)
  })
})
