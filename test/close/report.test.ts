import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plan } from '../support/cli.ts'
import { CLOSED, gitIn, REPORT, type Repository, repository } from './workspace.ts'

// The report of a closed period, from the commit that closed it.

let repo: Repository
let commit: string
let asClosed: string
const report = ['report', 'quarter', '--period', '2026-Q3']

beforeEach(async () => {
  repo = repository()
  await repo.plan(['close', '2026-Q3', '--by', 'A'])
  commit = repo.commit('khóa quý III')
  asClosed = (await repo.plan(report)).out
})
afterEach(() => repo.done())

/** Changes a report, a task and the template, as time goes by. */
function later(): void {
  repo.edit(REPORT, 'percent: 40', 'percent: 60')
  repo.edit('plans/duong-lien-thon/tasks/1-duong-lien-thon.yaml', 'Bê tông hóa tuyến đường', 'Làm tuyến đường')
  repo.commit('sửa sau')
}

describe('the report of a closed period', () => {
  it('is the same for ever, whatever becomes of the files', async () => {
    expect(asClosed).toContain('Bê tông hóa tuyến đường')
    later()
    const { out, err } = await repo.plan(report, '2027-02-01')
    expect(out).toBe(asClosed)
    expect(err).toBe(`kỳ 2026-Q3 đã khóa ngày 25/9/2026: lập từ dữ liệu của commit ${commit.slice(0, 8)}
còn 3 chỗ [...] cần người viết trước khi ban hành
`)
  })

  it('takes number, day and signer when they come', async () => {
    const { out } = await repo.plan([
      ...report,
      '--final',
      '--number',
      '41',
      '--date',
      '21/9/2026',
      '--signer',
      'Lê Văn Sáu',
    ])
    expect(out).toContain('number: "Số: 41/BC-UBND"')
  })

  it('an explicit revision or date is taken at its word', async () => {
    later()
    expect((await repo.plan([...report, '--at', 'HEAD'])).out).toContain('Làm tuyến đường')
    expect((await repo.plan([...report, '--as-of', '2026-09-14'])).out).toContain('Làm tuyến đường')
  })

  it('comes from the merge that brought the closing to the main line, not from the branch', async () => {
    repo.git('reset', '-q', '--hard', 'HEAD~1')
    repo.git('checkout', '-qb', 'khoa-so')
    await repo.plan(['close', '2026-Q3', '--by', 'A'])
    repo.commit('khóa quý III')
    repo.git('checkout', '-q', 'main')
    writeFileSync(join(repo.root, 'ghi-chu.txt'), 'x')
    repo.commit('việc khác')
    repo.git('merge', '-q', '--no-ff', '-m', 'gộp', 'khoa-so')
    const merge = repo.git('rev-parse', 'HEAD')
    later()
    expect((await repo.plan(report)).err).toContain(`lập từ dữ liệu của commit ${merge.slice(0, 8)}`)
  })

  it('closed again after a reopening, comes from the second closing', async () => {
    await repo.plan(['reopen', '2026-Q3', '--by', 'A', '--reason', 'Đo lại'])
    repo.edit(REPORT, 'percent: 40', 'percent: 60')
    repo.commit('mở lại')
    expect((await repo.plan(report)).err).not.toContain('đã khóa')
    await repo.plan(['close', '2026-Q3', '--by', 'A'])
    const second = repo.commit('khóa lần hai')
    const { out, err } = await repo.plan(report)
    expect(err).toContain(`commit ${second.slice(0, 8)}`)
    expect(out).toContain('Đạt 73,33%')
  })

  it('says so when it no longer says what was closed', async () => {
    const text = repo.read(CLOSED)
    writeFileSync(join(repo.root, CLOSED), text.replace(/(view: .*v1:)\w{64}/, `$1${'0'.repeat(64)}`))
    repo.commit('sửa dấu vân')
    expect((await repo.plan(report)).err).toContain(
      'nội dung báo cáo khác với lúc khóa (chương trình 0.1.0, nay 0.1.0)',
    )
  })
})

describe('without the history', () => {
  it('a shallow clone names the command; with the whole history the report is made', async () => {
    later()
    repo.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const clone = mkdtempSync(join(tmpdir(), 'plan-clone-'))
    gitIn(clone, 'clone', '-q', '--depth', '1', `file://${repo.root}`, '.')
    const cut = await plan(report, { cwd: clone, today: '2026-09-25' })
    expect([cut.code, cut.out]).toEqual([3, ''])
    expect(cut.err).toContain('= chạy: git fetch --unshallow')
    gitIn(clone, 'fetch', '-q', '--unshallow')
    expect((await plan(report, { cwd: clone, today: '2026-09-25' })).out).toBe(asClosed)
    rmSync(clone, { recursive: true })
  })

  it('a closing that is not committed is made from the files, which are compared', async () => {
    repo.git('reset', '-q', '--soft', 'HEAD~1')
    const { out, err } = await repo.plan(report)
    expect(out).toBe(asClosed)
    expect(err).toContain(
      'chưa có commit nào giữ lần khóa này; lập từ tệp hiện có\ncác tệp của kỳ và nội dung báo cáo đúng như lúc khóa',
    )
  })

  it('outside git the files are compared with their fingerprints', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'plan-copy-'))
    cpSync(join(repo.root, 'plans'), join(copy, 'plans'), { recursive: true })
    const made = (): ReturnType<typeof plan> => plan(report, { cwd: copy, today: '2026-09-25' })
    expect((await made()).err).toContain(
      'không đọc được lịch sử git nên lập từ tệp hiện có\ncác tệp của kỳ và nội dung báo cáo đúng như lúc khóa',
    )
    writeFileSync(join(copy, REPORT), repo.read(REPORT).replace('percent: 40', 'percent: 60'))
    expect((await made()).err).toContain(`khác với lúc khóa: ${REPORT}; xem plan check`)
    rmSync(copy, { recursive: true })
  })
})
