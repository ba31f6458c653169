import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CI_FORGES, type CiForge } from '../../src/ci/code-owners.ts'
import { type JobRun, runGitlabJob, runJob } from '../support/ci-run.ts'
import { type World, worldOf } from '../support/ci-world.ts'

// The schedule of each server from the cut-off of a quarter until it is closed, by the recipe's own lines on a clean clone of a bare repository.

const Q3 = 'plans/minh-hoa/progress/2026-Q3'
/** Báo cáo của đơn vị còn thiếu. */
const REPORT = `---
schema: progress/1
unit: cong-an
period: 2026-Q3
date: 2026-09-21
tasks:
  "5.l": { obstacle: Chưa được cấp máy chủ }
---
`
const MISSING = `# Còn thiếu: Quý III/2026 · minh-hoa (số liệu minh họa)

- chưa có báo cáo của Văn phòng HĐND và UBND, Phòng Văn hóa - Xã hội, Phòng Kinh tế, Trung tâm Phục vụ hành chính công, Công an xã, Ban Chỉ huy Quân sự xã, Ủy ban MTTQ Việt Nam xã, Đoàn TNCS Hồ Chí Minh xã, Trạm Y tế xã, Trường THCS Minh Họa
- báo cáo tổng hợp chưa viết mục: I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
- báo cáo tổng hợp chưa viết mục: III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN › 1. Tồn tại, hạn chế
- báo cáo tổng hợp chưa viết mục: III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN › 2. Nguyên nhân
- báo cáo tổng hợp chưa viết mục: IV. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI
- báo cáo tổng hợp chưa viết mục: V. KIẾN NGHỊ, ĐỀ XUẤT
`
const JOBS: Readonly<Record<CiForge, readonly [due: string, drafts: string, close: string]>> = {
  github: ['den-han', 'du-thao', 'khoa-so-lieu'],
  forgejo: ['den-han', 'du-thao', 'khoa-so-lieu'],
  gitlab: ['viec-den-han', 'du-thao-bao-cao', 'khoa-so-lieu'],
}

describe.each(CI_FORGES)('%s', (forge) => {
  let world: World
  let later: Record<string, string>
  beforeAll(async () => {
    world = await worldOf(forge)
    // On the day after the cut-off nobody has reported yet.
    const all = readdirSync(join(world.clone, Q3)).map((name) => `${Q3}/${name}`)
    later = Object.fromEntries(all.map((path) => [path, readFileSync(join(world.clone, path), 'utf8')]))
    world.commit('Chưa có báo cáo quý III', Object.fromEntries(all.map((path) => [path, null])))
    world.git('push', '--quiet', 'origin', 'main')
  })
  afterAll(() => world.done())

  const run = (job: string, today: string): JobRun =>
    forge === 'gitlab'
      ? runGitlabJob(world, job, { today, env: gitlabEnv(world) })
      : runJob(world, `.${forge}/workflows/plan-schedule.yml`, job, {
          today,
          values: { 'github.server_url': `file://${join(world.folder, 'server')}` },
        })
  const [due, drafts, close] = JOBS[forge]
  const tip = (): string => world.git('ls-remote', 'origin', 'refs/heads/plan/khoa-so-lieu').split('\t')[0] ?? ''
  const files = (): string[] => {
    world.git('fetch', '--quiet', 'origin', 'plan/khoa-so-lieu')
    return world.git('diff', '--name-only', 'origin/main...FETCH_HEAD').split('\n').filter(Boolean)
  }
  const closeOn = (today: string): JobRun => {
    const done = run(close, today)
    expect(done.passed, done.said).toBe(true)
    return done
  }

  it('việc quá hạn thì lượt chạy đỏ, có danh sách', () => {
    const done = run(due, '2026-09-15')
    expect(done.passed).toBe(false)
    expect(done.said).toContain('42 việc: quá hạn 14, đến hạn 28')
    if (forge === 'github') expect(done.summary).toContain('42 việc: quá hạn 14, đến hạn 28')
  }, 60_000)

  it('sau ngày chốt số liệu: dự thảo quý và 9 tháng, đủ bốn dạng, kèm danh sách còn thiếu', () => {
    const done = run(drafts, '2026-09-15')
    expect(done.said).not.toContain('lỗi')
    expect(done.passed).toBe(true)
    const folder = join(done.artifacts, ...(forge === 'gitlab' ? ['du-thao'] : ['du-thao-bao-cao']), 'minh-hoa')
    const stems = ['BC-9-thang-dau-nam-2026', 'BC-quy-III-2026']
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([
      ...stems.flatMap((stem) => ['docx', 'html', 'md', 'pdf'].map((form) => `${stem}.${form}`)),
      'con-thieu-2026-9M.md',
      'con-thieu-2026-Q3.md',
    ])
    expect(readFileSync(join(folder, 'con-thieu-2026-Q3.md'), 'utf8')).toBe(MISSING)
  }, 300_000)

  it('ngày khác: không có dự thảo', () => {
    const done = run(drafts, '2026-09-16')
    expect(done.passed).toBe(true)
    expect(done.said).toContain('ngày 16/9/2026 không có báo cáo nào phải lập dự thảo')
    expect(readdirSync(done.artifacts)).toEqual([])
  }, 60_000)

  it('còn trong hạn báo cáo: chưa có đề nghị nào', () => {
    closeOn('2026-09-19')
    expect(tip()).toBe('')
    expect(world.web().pulls).toEqual([])
  }, 60_000)

  it('hết hạn mà còn thiếu: một đề nghị, chỉ có dự thảo và danh sách còn thiếu; chạy lại không thêm gì', () => {
    world.commit(
      'Báo cáo của các đơn vị',
      Object.fromEntries(Object.entries(later).filter(([path]) => !path.includes('/_'))),
    )
    world.git('push', '--quiet', 'origin', 'main')
    closeOn('2026-09-20')
    const first = tip()
    expect(first).not.toBe('')
    expect(files()).toEqual(['drafts/minh-hoa/BC-quy-III-2026.md', 'drafts/minh-hoa/con-thieu-2026-Q3.md'])
    closeOn('2026-09-20')
    closeOn('2026-09-21')
    expect(tip()).toBe(first)
    expect(pullsOf(world)).toEqual(['Chưa khóa được số liệu Quý III/2026 · minh-hoa (số liệu minh họa)'])
  }, 120_000)

  it('đủ báo cáo: vẫn đề nghị ấy, nay có tệp khóa số liệu; ngày sau không đổi', () => {
    world.commit('Báo cáo của Công an xã; phần tổng hợp', { ...later, [`${Q3}/cong-an.md`]: REPORT })
    world.git('push', '--quiet', 'origin', 'main')
    closeOn('2026-09-22')
    const first = tip()
    expect(files()).toEqual(['plans/minh-hoa/closed/2026-Q3.yaml'])
    closeOn('2026-09-23')
    expect(tip()).toBe(first)
    const closing = world.git('show', `${first}:plans/minh-hoa/closed/2026-Q3.yaml`)
    expect(closing).toContain('\non: 2026-09-22\nby: Văn phòng HĐND và UBND\n')
    expect(pullsOf(world)).toEqual(['Khóa số liệu Quý III/2026 · minh-hoa (số liệu minh họa)'])
  }, 120_000)

  it('gộp xong: không còn việc', () => {
    world.git('merge', '--quiet', '--no-ff', '--message', 'Gộp', 'FETCH_HEAD')
    world.git('push', '--quiet', 'origin', 'main')
    const before = tip()
    const done = run(close, '2026-09-24')
    expect(done.passed).toBe(true)
    expect(`${done.said}${done.summary}`).toContain('ngày 24/9/2026 không có kỳ nào phải khóa số liệu')
    expect(tip()).toBe(before)
  }, 60_000)
})

/** What the server sets for every job. */
const gitlabEnv = ({ folder }: World): Record<string, string> => ({
  CI_DEFAULT_BRANCH: 'main',
  CI_SERVER_URL: `file://${join(folder, 'server')}`,
  CI_PROJECT_PATH: 'xa/ke-hoach',
  PLAN_TOKEN: 'mat-khau-du-an',
})

/** Titles of the proposals that are open: on GitLab what came with the pushes, of which one branch has one. */
function pullsOf({ forge, folder, web }: World): string[] {
  if (forge !== 'gitlab') return web().pulls.map(({ title }) => title)
  const options = readFileSync(join(folder, 'options.txt'), 'utf8')
  return [...options.matchAll(/^merge_request\.title=(.*)$/gm)].map(([, title = '']) => title).slice(-1)
}
