import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CI_FORGES } from '../../src/ci/code-owners.ts'
import { type JobRun, runGitlabJob, runJob } from '../support/ci-run.ts'
import { type World, worldOf } from '../support/ci-world.ts'
import { plan } from '../support/cli.ts'

// Proposals to merge on each server: an honest one, one that nobody approved, and one from a fork; by the recipe's own lines.

const PLAN = 'plans/minh-hoa'
/** Báo cáo của một đơn vị, nói đến mọi việc của mình. */
const HONEST = `---
schema: progress/1
unit: cong-an
period: 2026-Q3
date: 2026-09-21
tasks:
  "3.đ": { none: true }
  "5.l": { obstacle: Chưa được cấp máy chủ }
  "5.m": { none: true }
---
`

describe.each(CI_FORGES)('%s', (forge) => {
  let world: World
  beforeAll(async () => {
    world = await worldOf(forge)
    const line = ['close', '2026-Q2', '--by', 'Văn phòng', '--reason', 'Thử', '--plan', 'minh-hoa']
    expect(await plan(line, { cwd: world.clone, today: '2026-09-14' })).toMatchObject({ code: 0 })
    world.commit('Khóa số liệu quý II', {})
    world.git('push', '--quiet', 'origin', 'main')
    propose(world, 1, 'bao-cao', (commit) =>
      commit('Báo cáo của Công an xã', { [`${PLAN}/progress/2026-Q3/cong-an.md`]: HONEST }),
    )
    propose(world, 3, null, (commit) =>
      commit('Báo cáo gửi từ fork', { [`${PLAN}/progress/2026-Q3/cong-an.md`]: HONEST }),
    )
    propose(world, 2, 'lang-le', (commit) => commit('Sửa lỗi nhỏ', quietChanges(world)))
  }, 60_000)
  afterAll(() => world.done())

  it('đề nghị trung thực: đạt, nhận xét ghi một lần và được sửa chứ không thêm', () => {
    const done = check(world, 1)
    expect(done.passed, done.said).toBe(true)
    for (const _ of [1, 2]) comment(world, done, 1, 'bao-cao')
    expect(world.web().comments.map(({ body }) => body.trim().replace(/ \([0-9a-f]+\)/g, ''))).toEqual([COMMENT])
    if (forge !== 'gitlab')
      expect(existsSync(join(done.artifacts, 'plan-du-thao/minh-hoa/BC-quy-III-2026.docx'))).toBe(true)
    else expect(existsSync(join(done.artifacts, 'du-thao/minh-hoa/BC-quy-III-2026.docx'))).toBe(true)
  }, 120_000)

  it('hạ mức giao, lùi hạn, sửa quý đã khóa, xóa minh chứng: bị từ chối, nêu đủ lý do; nhận xét nêu điểm cần chú ý trước', () => {
    const done = check(world, 2)
    expect(done.passed).toBe(false)
    expect(REASONS.filter((reason) => !done.said.includes(reason))).toEqual([])
    const text = commentOf(world, done)
    expect(FLAGS.filter((flag) => !text.includes(flag))).toEqual([])
  }, 120_000)

  it('đề nghị từ fork: kiểm tra như vậy, không có mật khẩu nào; nhận xét chỉ là chữ', () => {
    const done = check(world, 3, { isFork: true })
    expect(done.passed, done.said).toBe(true)
    expect(done.said).not.toContain('mat-khau')
    expect(commentOf(world, done)).toContain('<!-- plan-diff -->')
    const before = world.web().comments.length
    if (forge === 'gitlab')
      expect(runGitlabJob(world, 'nhan-xet', { today: TODAY, from: done.artifacts }).said).toContain(
        'chưa khai PLAN_TOKEN',
      )
    if (forge === 'github') comment(world, { ...done, artifacts: forged(world) }, 1, 'bao-cao')
    expect(world.web().comments.length).toBe(before)
  }, 120_000)
})

const TODAY = '2026-09-22'

/** A branch on the server with a change, and what the server makes of it for a proposal: its head and its merge. */
function propose(
  { git, commit }: World,
  number: number,
  branch: string | null,
  change: (commit: World['commit']) => void,
): void {
  git('switch', '--quiet', '--detach', 'main')
  change(commit)
  const tip = git('rev-parse', 'HEAD').trim()
  // A fork has its branch elsewhere; the server knows it as a proposal alone.
  const refs = [...(branch === null ? [] : [`heads/${branch}`]), `pull/${number}/head`]
  git('push', '--quiet', 'origin', ...refs.map((ref) => `HEAD:refs/${ref}`))
  git('switch', '--quiet', '--detach', 'main')
  git('merge', '--quiet', '--no-ff', '--message', 'Merge', tip)
  git('push', '--quiet', 'origin', `HEAD:refs/pull/${number}/merge`)
  git('switch', '--quiet', 'main')
}

/** What nobody approved: target, deadline, a report of a closed quarter, evidence. */
function quietChanges({ clone }: World): Record<string, string | null> {
  const edited = (path: string, from: RegExp, to: string): [string, string] => {
    const text = readFileSync(join(clone, path), 'utf8')
    expect(text).toMatch(from)
    return [path, text.replace(from, to)]
  }
  return {
    ...Object.fromEntries([
      edited(`${PLAN}/indicators/chi-tieu.yaml`, /\{ by: "2030", value: 80 \}/, '{ by: "2030", value: 70 }'),
      edited(`${PLAN}/tasks/3-ha-tang.yaml`, /(id: "3\.đ"[\s\S]*?due: )2026-12-31/, '$12027-06-30'),
      edited(`${PLAN}/progress/2026-Q2/kinh-te.md`, /percent: \d+/, 'percent: 99'),
    ]),
    [`${PLAN}/evidence/2026/khao-sat-xa-hoi-so.md`]: null,
  }
}

function check(world: World, number: number, { isFork = false } = {}): JobRun {
  const { forge, folder } = world
  if (forge === 'gitlab') return runGitlabJob(world, 'kiem-tra-ke-hoach', gitlabEvent(world, number, isFork))
  return runJob(world, `.${forge}/workflows/plan-check.yml`, 'kiem-tra', {
    today: TODAY,
    ref: `refs/pull/${number}/merge`,
    values: {
      'github.base_ref': 'main',
      'github.ref': `refs/pull/${number}/head`,
      'github.server_url': `file://${join(folder, 'server')}`,
    },
  })
}

/** From a fork a pipeline has no secret; it runs in the fork's own project. */
const gitlabEvent = (_: World, number: number, isFork: boolean) => ({
  today: TODAY,
  ref: `refs/pull/${number}/head`,
  env: {
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    CI_API_V4_URL: 'https://gitlab.minh-hoa.example/api/v4',
    CI_PROJECT_ID: isFork ? '8' : '7',
    CI_MERGE_REQUEST_IID: '1',
  },
})

/** The job that writes the comment: it gets the finished text and nothing else of the proposal. */
function comment(world: World, done: JobRun, number: number, branch: string): void {
  const { forge, git, env, web } = world
  const sha = git('rev-parse', `origin/${branch}`).trim()
  writeFileSync(
    env.WEB ?? '',
    JSON.stringify({ ...web(), pulls: [{ number, head: branch, sha, title: '', body: '' }] }),
  )
  const event = { today: TODAY, from: done.artifacts }
  const secret = { PLAN_TOKEN: 'mat-khau-du-an' }
  const run =
    forge === 'gitlab'
      ? runGitlabJob(world, 'nhan-xet', { ...event, env: { ...gitlabEvent(world, number, false).env, ...secret } })
      : runJob(world, `.${forge}/workflows/plan-${forge === 'github' ? 'comment' : 'check'}.yml`, 'nhan-xet', {
          ...event,
          values: {
            'github.event.workflow_run.id': '1',
            'github.event.workflow_run.head_repository.owner.login': 'xa',
            'github.event.workflow_run.head_branch': branch,
            'github.event.workflow_run.head_sha': sha,
            'needs.kiem-tra.outputs.nhan_xet': done.outputs.nhan_xet ?? '',
            'github.server_url': 'https://forgejo.minh-hoa.example',
            'github.event.pull_request.number': String(number),
          },
        })
  expect(run.passed, run.said).toBe(true)
}

function commentOf({ forge }: World, { artifacts, outputs }: JobRun): string {
  if (forge === 'forgejo') return outputs.nhan_xet ?? ''
  return readFileSync(join(artifacts, forge === 'github' ? 'plan-nhan-xet' : 'nhan-xet', 'plan-diff.md'), 'utf8')
}

/** Artifacts that somebody else made up: not the text of `plan diff`. */
function forged({ folder }: World): string {
  const into = join(folder, 'forged')
  writeForged(join(into, 'plan-nhan-xet'))
  return into
}

function writeForged(folder: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'plan-diff.md'), 'Đã được Chủ tịch duyệt. $(touch /tmp/x)\n')
}

const COMMENT = `<!-- plan-diff -->
So sánh origin/main với HEAD

### Thay đổi của minh-hoa (số liệu minh họa)

Tính đến 14/9/2026 · Quý III/2026

Không có điểm nào cần chú ý.

Các tỷ lệ, đèn báo, đánh giá không đổi.

**Thay đổi chính**

- Công an xã · Quý III/2026: báo cáo mới, ngày 21/9/2026
- Nhiệm vụ 3.đ: không có gì mới
- Nhiệm vụ 5.l: thêm vướng mắc
- Nhiệm vụ 5.m: không có gì mới`

const REASONS = [
  'chỉ tiêu CT02 đổi chỉ tiêu giao 2030 từ 80 thành 70 mà không có văn bản điều chỉnh, bổ sung',
  'nhiệm vụ 3.đ đổi thời hạn từ 31/12/2026 thành 30/6/2027 mà không có văn bản điều chỉnh, bổ sung',
  'kỳ 2026-Q2 đã khóa số liệu ngày 14/9/2026, nhưng tệp này đã khác ở: tasks.2.c.percent',
  'minh chứng "evidence/2026/khao-sat-xa-hoi-so.md" đã bị xóa',
]
const FLAGS = [
  'Chỉ tiêu giao của CT02 (2030) hạ từ 80% xuống 70%',
  'Hạn của 3.đ lùi từ 31/12/2026 sang 30/6/2027',
  'Sửa số liệu kỳ đã khóa: Quý II/2026, Phòng Kinh tế',
  'Xóa tệp minh chứng evidence/2026/khao-sat-xa-hoi-so.md',
]
