import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { plan } from '../support/cli.ts'
import { type Clone, clone } from '../support/repository.ts'

const PLAN = 'plans/minh-hoa'
let open: Clone | undefined
afterEach(() => {
  open?.done()
  open = undefined
  vi.unstubAllEnvs()
})

const made = (): Clone => {
  open = clone()
  return open
}
const commit = ({ git }: Clone, message: string): void => {
  git('add', '-A')
  git('commit', '-q', '-m', message)
}
/** Ids of commits depend on the time. */
const still = (text: string): string => text.replace(/\b[0-9a-f]{7,8}\b(?=[):",]| của)/g, '1a2b3c4')
/** What the rules over time found, without what the plan lacks anyway. */
const codesOf = (json: string): string[] =>
  (JSON.parse(json).problems as { code: string }[])
    .map(({ code }) => code)
    .filter((code) => !/^(?:gap|indicator)\//.test(code))

/** A branch that lowers a target, while the main line goes on. */
function branched(): Clone {
  const repository = made()
  repository.git('checkout', '-q', '-b', 'ha-chi-tieu')
  repository.edit(`${PLAN}/indicators/chi-tieu.yaml`, '[{ by: "2025", value: 60 }', '[{ by: "2025", value: 50 }')
  commit(repository, 'Hạ chỉ tiêu')
  repository.git('checkout', '-q', 'main')
  repository.edit(`${PLAN}/progress/2026-Q3/vhxh.md`, 'percent: 45', 'percent: 50')
  commit(repository, 'Báo cáo')
  repository.git('checkout', '-q', 'ha-chi-tieu')
  return repository
}

it('judges the work tree against where its branch left the main line, in every format', async () => {
  const { plan: run } = branched()
  const { code, out, err } = await run('check --since main --plan minh-hoa')
  expect(code).toBe(1)
  await expect(still(err + out)).toMatchFileSnapshot('golden/check.vi.txt')
  const english = await run('check --since main --plan minh-hoa --lang en')
  await expect(still(english.err + english.out)).toMatchFileSnapshot('golden/check.en.txt')
  const json = await run('check --since main --plan minh-hoa --json')
  await expect(still(json.out)).toMatchFileSnapshot('golden/check.json')
  const found = /^.*since\/not-amended.*$/m
  await expect(
    `${still(found.exec((await run('check --since main --format github')).out)?.[0] ?? '')}\n`,
  ).toMatchFileSnapshot('golden/check.github.txt')
  const gitlab = JSON.parse((await run('check --since main --format gitlab')).out) as {
    check_name: string
    description: string
  }[]
  expect(still(gitlab.find(({ check_name }) => check_name === 'since/not-amended')?.description ?? '')).toBe(
    'chỉ tiêu CT02 đổi chỉ tiêu giao 2025 từ 60 thành 50 mà không có văn bản điều chỉnh, bổ sung (trước đây: plans/minh-hoa/indicators/chi-tieu.yaml:28 (1a2b3c4))',
  )
})

it('judges a revision as well, and what is on the disk only', async () => {
  const repository = branched()
  expect((await repository.plan('check --since main --at ha-chi-tieu')).code).toBe(1)
  expect((await repository.plan('check --since ha-chi-tieu')).code).toBe(0)
  rmSync(join(repository.root, PLAN, 'progress/2026-Q3/mttq.md'))
  const { out } = await repository.plan('check --since HEAD --json')
  expect(codesOf(out)).toContain('since/removed')
})

it('knows an id again that went long ago', async () => {
  const repository = made()
  const file = `${PLAN}/tasks/6-doanh-nghiep.yaml`
  const task = (text: string): string =>
    `${repository.read(file).trimEnd()}\n\n  - id: "6.x"\n    text: ${text}\n    lead: kinh-te\n`
  const before = repository.read(file)
  repository.write(file, task('Lập quỹ khởi nghiệp của xã'))
  commit(repository, 'thêm')
  repository.write(file, before)
  commit(repository, 'bớt')
  repository.write(file, task('Mở chợ phiên nông sản hằng tuần'))
  const { out } = await repository.plan('check --since HEAD --json')
  expect(codesOf(out).filter((code) => code.startsWith('since/'))).toEqual(['since/id-reused', 'since/not-amended'])
  repository.write(file, task('Lập quỹ khởi nghiệp của xã'))
  const again = await repository.plan('check --since HEAD --json')
  expect(codesOf(again.out)).not.toContain('since/id-reused')
})

it('takes evidence under another name, a plan split into other files and a plan written down anew for no change', async () => {
  const repository = made()
  repository.git('mv', `${PLAN}/evidence/2026/bien-ban-nhap-du-lieu.md`, `${PLAN}/evidence/2026/bien-ban.md`)
  repository.edit(`${PLAN}/progress/2026-Q3/van-phong.md`, 'bien-ban-nhap-du-lieu.md', 'bien-ban.md')
  repository.git('mv', `${PLAN}/indicators/chi-tieu.yaml`, `${PLAN}/indicators/chinh.yaml`)
  repository.edit(
    `${PLAN}/tasks/3-ha-tang.yaml`,
    '{ text: "2025", start: 2025-04-15, due: 2025-12-31 }',
    '\n      due: 2025-12-31\n      start: 2025-04-15\n      text: "2025"',
  )
  for (const stage of [() => undefined, () => repository.git('add', '-A')]) {
    stage()
    const { out } = await repository.plan('check --since HEAD --json')
    expect(codesOf(out).filter((code) => code.startsWith('since/'))).toEqual([])
  }
})

it('gives a command that brings back what is gone, from any folder of the repository', async () => {
  const repository = made()
  const odd = `${PLAN}/evidence/2026/ảnh "a" $(touch x) & o'.md`
  repository.git('mv', `${PLAN}/evidence/2026/bien-ban-nhap-du-lieu.md`, odd)
  repository.edit(
    `${PLAN}/progress/2026-Q3/van-phong.md`,
    'evidence/2026/bien-ban-nhap-du-lieu.md',
    `"${odd.slice(PLAN.length + 1).replaceAll('"', '\\"')}"`,
  )
  commit(repository, 'tên lạ')
  const gone = [odd, `${PLAN}/progress/2026-Q3/mttq.md`, `${PLAN}/amendments/2025-11-18-lui-han-5k.md`]
  for (const path of gone) rmSync(join(repository.root, path))
  const { out } = await repository.plan('check --since HEAD --json')
  const found = (JSON.parse(out).problems as { recover?: string }[]).flatMap(({ recover }) => recover ?? [])
  expect(found).toHaveLength(3)
  for (const command of found)
    execFileSync('sh', ['-c', command], { cwd: join(repository.root, PLAN, 'tasks'), stdio: 'pipe' })
  expect(repository.git('status', '--porcelain')).toBe('')
})

it('names a whole plan that is gone, beside the others', async () => {
  const repository = made()
  execFileSync('cp', ['-r', join(repository.root, PLAN), join(repository.root, 'plans/khac')])
  repository.edit('plans/khac/plan.yaml', 'id: minh-hoa', 'id: khac')
  commit(repository, 'hai kế hoạch')
  rmSync(join(repository.root, 'plans/khac'), { recursive: true })
  const { code, out } = await repository.plan('check --since HEAD')
  expect(code).toBe(1)
  expect(out).toContain('plans/khac/plan.yaml: lỗi: cả kế hoạch "khac" đã bị xóa [since/plan-removed]')
})

it('names the plan that is gone where no other is left, and says nothing of a folder that never had one', async () => {
  const repository = made()
  rmSync(join(repository.root, 'plans'), { recursive: true })
  const { code, out } = await repository.plan('check --since HEAD')
  expect([code, out.split('\n')[0]]).toEqual([
    1,
    'plans/minh-hoa/plan.yaml: lỗi: cả kế hoạch "minh-hoa" đã bị xóa [since/plan-removed]',
  ])
  const told = await repository.plan('diff')
  expect([told.code, told.out]).toEqual([
    0,
    expect.stringContaining('! Xóa toàn bộ kế hoạch: 47 nhiệm vụ, 24 chỉ tiêu'),
  ])
  const sheet = await repository.plan('diff --format html')
  expect([sheet.code, sheet.err.split('\n')[0]]).toEqual([
    2,
    'lỗi: kế hoạch minh-hoa bị xóa cả, không còn gì để lập phiếu trình',
  ])
  commit(repository, 'xóa hết')
  for (const line of ['check --since HEAD', 'diff HEAD'])
    expect((await repository.plan(line)).err).toContain('lỗi: thư mục plans/ chưa có kế hoạch nào')
})

it('says what to do where the base is not here', async () => {
  const repository = branched()
  const said = async (line: string, cwd = repository.root) => {
    const { code, err } = await plan(line, { cwd })
    return `${code} ${err}`
  }
  repository.git('push', '-q', 'origin', 'ha-chi-tieu')
  repository.git('branch', '-q', '-D', 'main')
  expect(await said('check --since main')).toMatchInlineSnapshot(`
    "2 lỗi: git không có phiên bản "main"
      = có phải origin/main? viết như main, origin/main, HEAD~1, một thẻ hoặc mã commit; nhánh trên máy chủ thì chạy trước: git fetch
    "
  `)
  expect(await said('check --since khong-co')).toMatchInlineSnapshot(`
    "2 lỗi: git không có phiên bản "khong-co"
      = viết như main, origin/main, HEAD~1, một thẻ hoặc mã commit; nhánh trên máy chủ thì chạy trước: git fetch
    "
  `)
  const shallow = mkdtempSync(join(tmpdir(), 'plan-shallow-'))
  execFileSync('git', ['clone', '-q', '--depth', '1', '-b', 'ha-chi-tieu', `file://${repository.server}`, shallow])
  expect(await said('check --since main', shallow)).toMatchInlineSnapshot(`
    "3 lỗi: bản sao git này bị cắt lịch sử, không có chỗ rẽ nhánh khỏi "main"
      = chạy: git fetch --unshallow origin main:refs/remotes/origin/main
        rồi: plan check --since origin/main
    "
  `)
  rmSync(join(shallow, '.git'), { recursive: true })
  expect(await said('check --since main', shallow)).toMatchInlineSnapshot(`
    "2 lỗi: thư mục này không nằm trong kho git; --since cần kho git
      = git init, hoặc làm việc trong bản sao của kho
    "
  `)
  vi.stubEnv('PATH', shallow)
  expect(await said('check --since main')).toMatchInlineSnapshot(`
    "3 lỗi: không chạy được chương trình git; --since cần git
      = cài git, rồi xem: plan doctor
    "
  `)
  rmSync(shallow, { recursive: true })
})

it('does not compare what has nothing in common', async () => {
  const repository = made()
  repository.git('checkout', '-q', '--orphan', 'rieng')
  commit(repository, 'Bắt đầu lại')
  const { code, err } = await repository.plan('check --since main')
  expect([code, err.split('\n')[0]]).toEqual([
    2,
    'lỗi: "main" và phiên bản này không có commit chung nào, không so được',
  ])
})
