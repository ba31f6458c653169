import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../support/cli.ts'

// What makes a recipe safe, whatever its steps do.

interface Step {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}
interface Recipe {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<
      string,
      { readonly if?: string; readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }
    >
  >
}

const folder = join(ROOT, 'templates', 'ci')
const workflows = ['github/.github', 'forgejo/.forgejo'].flatMap((place) =>
  readdirSync(join(folder, place, 'workflows')).map((name) => `${place}/workflows/${name}`),
)
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8')
const recipeOf = (file: string): Recipe => parse(textOf(file))
const stepsOf = (recipe: Recipe): Step[] => Object.values(recipe.jobs).flatMap(({ steps }) => steps)
const gitlab = 'gitlab/.gitlab/plan.gitlab-ci.yml'

describe.each(workflows)('%s', (file) => {
  const recipe = recipeOf(file)

  it('không biểu thức nào nằm trong lời lệnh', () => {
    expect(stepsOf(recipe).filter(({ run }) => run?.includes('${{'))).toEqual([])
  })
  it('lời lệnh đúng cú pháp bash', () => {
    for (const { run, name } of stepsOf(recipe)) expect([name, syntaxOf(run ?? '')]).toEqual([name, ''])
  })
  it('bước lấy từ nơi khác ghi mã commit đủ 40 ký tự, kèm phiên bản', () => {
    const uses = textOf(file).match(/uses: .*/g) ?? []
    expect(uses.filter((line) => !/@[0-9a-f]{40} # v\d+(?:\.\d+){0,2}$/.test(line))).toEqual([])
  })
  it('không chạy nội dung từ bên ngoài với quyền của kho', () => {
    expect(Object.keys(recipe.on)).not.toContain('pull_request_target')
    if (!('pull_request' in recipe.on)) return
    const secrets = stepsOf({ ...recipe, jobs: { 'kiem-tra': recipe.jobs['kiem-tra'] ?? { steps: [] } } }).filter(
      ({ env }) => JSON.stringify(env ?? {}).includes('secrets.'),
    )
    expect(secrets).toEqual([])
  })
})

describe('quyền ở mức ít nhất', () => {
  const rights = (name: string) => {
    const { permissions, jobs } = recipeOf(`github/.github/workflows/${name}.yml`)
    return {
      permissions,
      jobs: Object.fromEntries(
        Object.entries(jobs).flatMap(([id, job]) => (job.permissions ? [[id, job.permissions]] : [])),
      ),
    }
  }
  it('kiểm tra chỉ đọc', () => expect(rights('plan-check')).toEqual({ permissions: { contents: 'read' }, jobs: {} }))
  it('nhận xét không đọc kho, không chạy plan, không lấy mã nguồn', () => {
    expect(rights('plan-comment')).toEqual({ permissions: { actions: 'read', 'pull-requests': 'write' }, jobs: {} })
    expect(textOf('github/.github/workflows/plan-comment.yml')).not.toMatch(/checkout|npm |^\s*plan /m)
  })
  it('chỉ việc khóa kỳ được ghi', () =>
    expect(rights('plan-schedule')).toEqual({
      permissions: { contents: 'read' },
      jobs: { 'khoa-so-lieu': { contents: 'write', 'pull-requests': 'write' } },
    }))
  it('Forgejo: nhận xét chỉ cho nhánh của chính kho', () =>
    expect(recipeOf('forgejo/.forgejo/workflows/plan-check.yml').jobs['nhan-xet']?.if).toContain(
      'github.event.pull_request.head.repo.full_name == github.repository',
    ))
  it('GitLab: nhận xét chỉ cho nhánh của chính dự án, không lấy mã nguồn; mật khẩu không ở cạnh npm', () => {
    const recipe = parse(textOf(gitlab))
    expect(recipe['nhan-xet'].rules).toEqual([
      {
        if: '$CI_PIPELINE_SOURCE == "merge_request_event" && $CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID',
        when: 'always',
      },
    ])
    expect(recipe['nhan-xet'].variables).toEqual({ GIT_STRATEGY: 'none' })
    for (const job of ['nhan-xet', 'khoa-so-lieu', 'kiem-tra-ke-hoach', 'viec-den-han', 'du-thao-bao-cao'])
      expect([job, syntaxOf(recipe[job].script.join('\n'))]).toEqual([job, ''])
    expect(
      recipe['.plan'].before_script.filter(
        (line: string) => /npm/.test(line) && !line.startsWith('env -u PLAN_TOKEN '),
      ),
    ).toEqual([])
  })
  it('chỉ một nhánh được đẩy đè, và chỉ khi chưa ai khác đổi nó', () => {
    for (const file of [...workflows, gitlab]) {
      const pushes = textOf(file).match(/push .*/g) ?? []
      expect(pushes.filter((line) => /--force(?!-with-lease="refs\/heads\/\$BRANCH:\$old")|-f /.test(line))).toEqual([])
    }
  })
})

const syntaxOf = (script: string): string => spawnSync('bash', ['-n', '-c', script], { encoding: 'utf8' }).stderr
