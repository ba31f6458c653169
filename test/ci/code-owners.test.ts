import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { ownersBlock, withBlock } from '../../src/ci/code-owners.ts'
import type { PlanOwners } from '../../src/ci/owners.ts'
import { plan, workspace } from '../support/cli.ts'

const OWNERS: PlanOwners = {
  id: 'kh-2026',
  office: ['@van-phong'],
  decider: ['@chu-tich', 'chutich@minhhoa.example'],
  consolidators: ['@xa/tong-hop'],
  units: [
    { id: 'vhxh', accounts: ['@vhxh'] },
    { id: 'to.1', accounts: ['@to-1'] },
    { id: 'cong-an', accounts: [] },
  ],
}

const GITHUB = `# >>> plan
# Khối này do "plan init --ci github" ghi từ plan.yaml (roles) và units.yaml (accounts): sửa ở đó rồi chạy lại lệnh.
/.github/                                            @chu-tich chutich@minhhoa.example
/templates/                                          @chu-tich chutich@minhhoa.example
/plans/                                              @chu-tich chutich@minhhoa.example
/plans/kh-2026/                                      @chu-tich chutich@minhhoa.example
/plans/kh-2026/progress/                             @van-phong
/plans/kh-2026/evidence/                             @van-phong
/plans/kh-2026/assessments/                          @van-phong
/plans/kh-2026/progress/*/_consolidated.md           @xa/tong-hop @van-phong
/plans/kh-2026/progress/*/vhxh.md                    @vhxh @van-phong
/plans/kh-2026/evidence/**/vhxh/                     @vhxh @van-phong
/plans/kh-2026/progress/*/to.1.md                    @to-1 @van-phong
/plans/kh-2026/evidence/**/to.1/                     @to-1 @van-phong
# kh-2026: chưa khai accounts, @van-phong duyệt thay: cong-an
# <<< plan`

const FORGEJO = `# >>> plan
# Khối này do "plan init --ci forgejo" ghi từ plan.yaml (roles) và units.yaml (accounts): sửa ở đó rồi chạy lại lệnh.
\\\\.forgejo/.*                                        @chu-tich
templates/.*                                         @chu-tich
plans/[^/]+                                          @chu-tich
plans/kh-2026/(?:[^/]+|(?:tasks|indicators|criteria|amendments|closed|issued)/.*) @chu-tich
plans/kh-2026/progress/.*                            @van-phong
plans/kh-2026/evidence/.*                            @van-phong
plans/kh-2026/assessments/.*                         @van-phong
plans/kh-2026/progress/[^/]+/_consolidated\\\\.md      @xa/tong-hop @van-phong
plans/kh-2026/progress/[^/]+/vhxh\\\\.md               @vhxh @van-phong
plans/kh-2026/evidence/(?:.*/)?vhxh/.*               @vhxh @van-phong
plans/kh-2026/progress/[^/]+/to\\\\.1\\\\.md             @to-1 @van-phong
plans/kh-2026/evidence/(?:.*/)?to\\\\.1/.*             @to-1 @van-phong
# kh-2026: chưa khai accounts, @van-phong duyệt thay: cong-an
# <<< plan`

describe('khối phân quyền', () => {
  it('theo cách viết của GitHub', () => expect(ownersBlock('github', [OWNERS])).toBe(GITHUB))
  it('theo cách viết của Forgejo: biểu thức, chỉ tài khoản', () =>
    expect(ownersBlock('forgejo', [OWNERS])).toBe(FORGEJO))
  it('GitLab có thêm tệp quy trình ở gốc kho', () =>
    expect(ownersBlock('gitlab', [OWNERS]).split('\n')[5]).toBe(
      '/.gitlab-ci.yml                                      @chu-tich chutich@minhhoa.example',
    ))
  it('không có tài khoản nào thì không dòng nào có hiệu lực', () =>
    expect(ownersBlock('github', [{ ...OWNERS, office: [], decider: [], consolidators: [], units: [] }])).toBe(
      '# >>> plan\n# Khối này do "plan init --ci github" ghi từ plan.yaml (roles) và units.yaml (accounts): sửa ở đó rồi chạy lại lệnh.\n# <<< plan',
    ))
  it('dòng riêng ở ngoài khối được giữ, khối được thay tại chỗ', () => {
    const own = '* @a\n\n# >>> plan\n/cũ/ @b\n# <<< plan\n/readme @c\n'
    expect(withBlock(own, '# >>> plan\n# <<< plan')).toBe('* @a\n\n# >>> plan\n# <<< plan\n/readme @c\n')
    expect(withBlock('* @a\n', '# >>> plan\n# <<< plan')).toBe('* @a\n\n# >>> plan\n# <<< plan\n')
    expect(withBlock(null, '# >>> plan\n# <<< plan')).toBe('# >>> plan\n# <<< plan\n')
  })
})

describe('plan init --ci trong nơi làm việc đã có', () => {
  let done = (): void => {}
  afterEach(() => done())

  it('ghi các tệp, giữ tệp đã có, và plan check báo khi phân quyền cũ', async () => {
    const place = workspace()
    done = place.done
    const { root } = place
    const units = join(root, 'plans/minh-hoa/units.yaml')
    const state = (unit: string, accounts: string): void =>
      writeFileSync(
        units,
        readFileSync(units, 'utf8').replace(`  - id: ${unit}\n`, `  - id: ${unit}\n    accounts: ["${accounts}"]\n`),
      )
    state('van-phong', '@van-phong-minh-hoa')
    mkdirSync(join(root, '.github'))
    writeFileSync(join(root, '.github/pull_request_template.md'), 'của xã\n')
    const ran = await plan('init --ci github', { cwd: root })
    expect(ran.code).toBe(0)
    expect(ran.out.split('\n').slice(0, 6)).toEqual([
      'đã ghi .github/CODEOWNERS',
      'đã ghi .github/plan-quy-tac-nhanh.md',
      'đã ghi .github/workflows/plan-check.yml',
      'đã ghi .github/workflows/plan-comment.yml',
      'đã ghi .github/workflows/plan-schedule.yml',
      '',
    ])
    expect(ran.err.split('\n')[0]).toBe(
      'giữ nguyên .github/pull_request_template.md: tệp đã có và khác mẫu; muốn lấy mẫu mới thì chuyển tệp đi rồi chạy lại',
    )
    const check = async (): Promise<string[]> =>
      (await plan('check', { cwd: root })).out.split('\n').filter((line) => line.includes('CODEOWNERS'))
    expect(await check()).toEqual([])
    state('kinh-te', '@kinh-te-minh-hoa')
    expect(await check()).toEqual([
      '.github/CODEOWNERS:13:1: lỗi: phân quyền duyệt không còn khớp plan.yaml, units.yaml: thiếu "/plans/minh-hoa/progress/*/kinh-te.md @kinh-te-minh-hoa @va…", "/plans/minh-hoa/evidence/**/kinh-te/ @kinh-te-minh-hoa @van…" [plan/owners]',
    ])
    // Files that are there already are not said to be written again.
    const again = await plan('init --ci github', { cwd: root })
    expect(again.out.split('\n').slice(0, 2)).toEqual(['đã ghi .github/CODEOWNERS', ''])
    expect(await check()).toEqual([])
  }, 60_000)
})
