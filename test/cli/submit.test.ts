import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { plan, ROOT } from '../support/cli.ts'
import { ADDRESS, type Clone, clone } from '../support/repository.ts'

// From changed files to a pull request, with real repositories: what is shown, what is done, and the way out of each trouble.

const REPORT = 'plans/minh-hoa/progress/2026-Q3/kinh-te.md'
const BRANCH = 'bao-cao/2026-Q3-kinh-te'

let c: Clone
beforeEach(() => {
  c = clone()
})
afterEach(() => c.done())

/** A change that a unit makes: one task moves on, with evidence. */
function change(): void {
  c.edit(REPORT, 'percent: 45', 'percent: 60')
  c.edit(
    REPORT,
    '    result: Đã hoàn thành báo cáo rà soát',
    '    evidence: [https://minh-hoa.example/a]\n    result: Đã hoàn thành báo cáo rà soát',
  )
}

/** Everything that must not change when nothing is done. */
const state = (): string =>
  [
    c.git('status', '--porcelain'),
    c.git('for-each-ref'),
    c.git('rev-parse', '--symbolic-full-name', 'HEAD'),
    c.git('diff', '--cached'),
    c.git('count-objects', '-v'),
  ].join('\n')

const onServer = (branch: string): string =>
  c.git('--git-dir', c.server, 'rev-parse', '-q', '--verify', `refs/heads/${branch}`).trim()

describe('what is shown and done', () => {
  it.each(['vi', 'en'])('the whole screen, %s', async (lang) => {
    change()
    c.edit(REPORT, '# Tồn tại, hạn chế\n', '# Tồn tại, hạn chế\n\nThiếu người.\n')
    c.write(
      'plans/minh-hoa/progress/2026-Q3/cong-an.md',
      '---\nschema: progress/1\nunit: cong-an\nperiod: 2026-Q3\ndate: 2026-09-20\ntasks:\n  "3.đ":\n    percent: 75\nindicators:\n  CT13: { value: 1, at: 2026-09-14 }\n---\n',
    )
    c.write('plans/minh-hoa/evidence/2026/biên bản "mới".md'.normalize('NFD'), 'biên bản\n')
    const { out, err, code } = await c.plan(`submit --lang ${lang}`)
    expect(code).toBe(0)
    await expect(`${out}--- stderr\n${err}`).toMatchFileSnapshot(`golden/submit.${lang}.txt`)
    await expect(c.git('log', '-1', '--format=%an <%ae>%n%B%n', '--name-status')).toMatchFileSnapshot(
      'golden/submit-commit.txt',
    )
  })

  it('takes changes of plans/ alone; other work, staged or not, stays as it was', async () => {
    c.write('ghi chú.txt', 'riêng')
    c.write('đã thêm.txt', 'riêng')
    c.git('add', 'đã thêm.txt')
    c.write('templates/vi/quarter.md.hbs', 'mẫu riêng')
    c.write('plans/minh-hoa/.~lock.a.xlsx#', '')
    const before = c.git('status', '--porcelain')
    change()
    expect((await c.plan('submit -q')).code).toBe(0)
    expect(c.git('status', '--porcelain')).toBe(before)
    expect(c.git('show', '--name-only', '--format=').trim()).toBe(REPORT)
    expect(onServer(BRANCH)).toBe(c.git('rev-parse', 'HEAD').trim())
    expect(c.read(REPORT)).toContain('percent: 60')
    expect(c.git('rev-parse', 'main')).toBe(c.git('rev-parse', 'HEAD^'))
  })

  it('--dry-run shows the same and does nothing, not even for git', async () => {
    change()
    const before = state()
    const tried = await c.plan('submit --dry-run')
    expect([tried.code, state()]).toEqual([0, before])
    const { out } = await c.plan('submit')
    expect(out.startsWith(tried.out)).toBe(true)
  })

  it('a report that was taken away alone is called so', async () => {
    rmSync(join(c.root, REPORT))
    const { out } = await c.plan('submit --dry-run')
    expect(out).toContain('\nTệp (1)\n  xóa  plans/minh-hoa/progress/2026-Q3/kinh-te.md\n')
    expect(out).toContain('\nLời ghi: Bỏ báo cáo Quý III/2026 của Phòng Kinh tế\n')
  })

  it('a closing and its undoing are called so', async () => {
    const subject = () => c.git('log', '-1', '--format=%s').trim()
    expect((await c.plan('close 2026-Q2 --plan minh-hoa --by A --reason x')).code).toBe(0)
    await c.plan('submit -q')
    expect(subject()).toBe('Khóa số liệu Quý II/2026')
    c.git('switch', '-q', 'main')
    c.git('merge', '-q', 'ke-hoach/minh-hoa')
    c.git('push', '-q')
    expect((await c.plan('reopen 2026-Q2 --plan minh-hoa --by A --reason x')).code).toBe(0)
    await c.plan('submit -q')
    expect(subject()).toBe('Mở lại số liệu Quý II/2026')
  })

  it('again: nothing new; after a correction the same branch goes on; once merged a new one', async () => {
    change()
    await c.plan('submit')
    const again = await c.plan('submit')
    expect([again.code, again.out.split('\n')[0]]).toEqual([
      0,
      `Nhánh ${BRANCH} đã có trên origin, không có gì mới để gửi.`,
    ])
    c.edit(REPORT, 'percent: 60', 'percent: 65')
    const { out } = await c.plan('submit')
    expect(out).toContain('Nhiệm vụ 2.c: tiến độ 60% → 65%')
    expect([c.git('branch', '--show-current').trim(), c.git('rev-list', '--count', 'main..HEAD').trim()]).toEqual([
      BRANCH,
      '2',
    ])
    c.git('push', '-q', 'origin', 'HEAD:main')
    expect((await c.plan('submit')).err).toContain('quay về: git switch main')
    c.edit(REPORT, 'percent: 65', 'percent: 70')
    await c.plan('submit')
    expect(c.git('branch', '--show-current').trim()).toBe(`${BRANCH}-2`)
  })

  it('a name that only the server has is not taken', async () => {
    c.git('push', '-q', 'origin', `main:refs/heads/${BRANCH}`)
    c.git('update-ref', '-d', `refs/remotes/origin/${BRANCH}`)
    change()
    await c.plan('submit')
    expect(onServer(`${BRANCH}-2`)).toBe(c.git('rev-parse', 'HEAD').trim())
    expect(onServer(BRANCH)).toBe(c.git('rev-parse', 'main').trim())
  })

  it('a run that died after making the branch is gone on with', async () => {
    change()
    c.git('remote', 'set-url', 'origin', '/nirgends')
    await c.plan('submit')
    const commit = c.git('rev-parse', 'HEAD').trim()
    // HEAD not yet moved, the index not yet told.
    c.git('symbolic-ref', 'HEAD', 'refs/heads/main')
    c.git('reset', '-q')
    c.git('remote', 'set-url', 'origin', ADDRESS)
    const { code } = await c.plan('submit')
    expect([code, onServer(BRANCH), c.git('status', '--porcelain')]).toEqual([0, commit, ''])
  })

  it('--json says it all, by its schema', async () => {
    change()
    const { out } = await c.plan('submit --json')
    const data = JSON.parse(out)
    const ajv = new Ajv({ allErrors: true, strictTypes: false })
    ajv.validate(JSON.parse(readFileSync(join(ROOT, 'schemas/submit.v1.schema.json'), 'utf8')), data)
    expect(ajv.errors).toBeNull()
    expect(data).toMatchObject({
      schema: 'submit/1',
      state: 'sent',
      branch: BRANCH,
      base: 'main',
      remote: 'origin',
      opened: false,
    })
    expect(data.link).toMatch(/^https:\/\/gitlab\.minh-hoa\.example:8443\/ubnd\/so\/ke-hoach\/-\/merge_requests\/new\?/)
    expect(
      data.plans[0].changes.map(({ id, field, from, to }: Record<string, unknown>) => [id, field, from, to]),
    ).toEqual([
      ['2.c', 'percent', 45, 60],
      ['2.c', 'evidence', null, ['https://minh-hoa.example/a']],
    ])
    const [{ file, line }] = data.plans[0].changes
    expect(c.read(file).split('\n')[line - 1]).toContain('percent: 60')
  })

  it('--open has GitLab make the merge request, and shows its link', async () => {
    c.git('--git-dir', c.server, 'config', 'receive.advertisePushOptions', 'true')
    c.hook(
      'pre-receive',
      'env | grep GIT_PUSH_OPTION_ | sort >"$GIT_DIR/options"\necho "  https://gitlab.minh-hoa.example/mr/1"',
    )
    change()
    const { out, err } = await c.plan('submit --open')
    expect(out).toContain('https://gitlab.minh-hoa.example/mr/1')
    expect(err).toContain('máy chủ đã tạo đề nghị gộp nhánh')
    expect(readFileSync(join(c.server, 'options'), 'utf8')).toBe(
      'GIT_PUSH_OPTION_0=merge_request.create\nGIT_PUSH_OPTION_1=merge_request.target=main\nGIT_PUSH_OPTION_2=merge_request.title=Báo cáo Quý III/2026 của Phòng Kinh tế\nGIT_PUSH_OPTION_COUNT=3\n',
    )
  })

  it('--open on a server without such options opens the link; without --open nothing is opened', async () => {
    c.git('config', 'browser.thu.cmd', 'echo >mo.txt')
    c.git('config', 'web.browser', 'thu')
    change()
    const { out } = await c.plan('submit --open')
    expect(c.read('mo.txt')).toBe(`${out.match(/https:\S+/)?.[0]}\n`)
    rmSync(join(c.root, 'mo.txt'))
    await c.plan('submit')
    expect(() => c.read('mo.txt')).toThrow()
  })
})

describe('troubles: each says what to run, and nothing is lost', () => {
  const refuses = async (line: string, says: string, code: number): Promise<void> => {
    const before = state()
    const files = c.read(REPORT)
    const ran = await c.plan(line)
    expect(ran.err).toContain(says)
    expect([ran.code, state(), c.read(REPORT)]).toEqual([code, before, files])
    expect(ran.err).not.toContain('mat-khau')
  }

  it('nothing changed', () => refuses('submit', 'ghi tiến độ bằng: plan update', 2))

  it('an error in the plan', async () => {
    c.edit(REPORT, 'percent: 45', 'percent: 450')
    const { out } = await c.plan('submit')
    expect(out).toContain(`${REPORT}:`)
    await refuses('submit', 'kế hoạch còn 1 lỗi nên chưa gửi', 1)
  })

  it('evidence that .gitignore keeps from being sent is an error of the plan, though it lies on the disk', async () => {
    c.write('.gitignore', '*.pdf\n')
    c.write('plans/minh-hoa/evidence/2026/bien-ban.pdf', 'x')
    c.edit(REPORT, 'percent: 45', 'percent: 60\n    evidence: [evidence/2026/bien-ban.pdf]')
    const { out, err } = await c.plan('submit --dry-run')
    expect(out + err).toContain('evidence/2026/bien-ban.pdf')
  })

  it('no remote, and several without a preferred one', async () => {
    change()
    c.git('remote', 'rename', 'origin', 'mot')
    c.git('remote', 'add', 'hai', '/x')
    c.git('config', '--unset', 'branch.main.remote')
    await refuses('submit', 'git config remote.pushDefault hai', 2)
    c.git('remote', 'remove', 'mot')
    c.git('remote', 'remove', 'hai')
    await refuses('submit', 'git remote add origin', 2)
  })

  it('a detached head', async () => {
    c.git('checkout', '-q', '--detach')
    change()
    await refuses('submit', 'git switch main', 2)
  })

  it('nobody to be the author', async () => {
    change()
    c.git('config', '--unset', 'user.email')
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
    vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1')
    vi.stubEnv('EMAIL', undefined)
    await refuses('submit', 'git config --global user.email', 2)
    vi.unstubAllEnvs()
  })

  it('a merge under way', async () => {
    c.git('switch', '-q', '-c', 'khac')
    c.edit(REPORT, 'percent: 45', 'percent: 50')
    c.git('commit', '-q', '-a', '-m', 'khác')
    c.git('switch', '-q', 'main')
    c.edit(REPORT, 'percent: 45', 'percent: 55')
    c.git('commit', '-q', '-a', '-m', 'này')
    expect(() => c.git('merge', 'khac')).toThrow()
    await refuses('submit', 'git merge --abort', 2)
    c.git('merge', '--abort')
  })

  it('no repository, and no git', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-none-'))
    renameSync(join(c.root, 'plans'), join(folder, 'plans'))
    const ran = await plan('submit', { cwd: folder })
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('git clone ĐỊA_CHỈ')])
    vi.stubEnv('PATH', '')
    const without = await plan('submit', { cwd: folder })
    vi.unstubAllEnvs()
    expect([without.code, without.err]).toEqual([3, expect.stringContaining('cài git')])
    rmSync(folder, { recursive: true })
  })

  /** The server takes nothing: the changes are safe on their branch, and the same command ends it once the trouble is over. */
  const saved = async (says: readonly string[], mend: () => void): Promise<void> => {
    const files = c.read(REPORT)
    const ran = await c.plan('submit')
    for (const text of says) expect(ran.err).toContain(text)
    expect(ran.err).not.toContain('mat-khau')
    expect([
      ran.code,
      c.read(REPORT),
      c.git('branch', '--show-current').trim(),
      c.git('status', '--porcelain'),
    ]).toEqual([3, files, BRANCH, ''])
    mend()
    const again = await c.plan('submit')
    expect([again.code, onServer(BRANCH)]).toEqual([0, c.git('rev-parse', 'HEAD').trim()])
  }

  it('a hook of the server refuses', async () => {
    change()
    c.hook('pre-receive', 'echo "thiếu chữ ký"; exit 1')
    await saved(['máy chủ từ chối', 'thiếu chữ ký', 'chạy lại plan submit'], () => c.hook('pre-receive', 'exit 0'))
  })

  it('no repository at the address', async () => {
    change()
    c.git('remote', 'set-url', 'origin', join(c.root, 'khong-co.git'))
    await saved(['git remote set-url origin', 'không tìm thấy kho'], () =>
      c.git('remote', 'set-url', 'origin', ADDRESS),
    )
  })

  it('no network', async () => {
    change()
    c.git('remote', 'set-url', 'origin', 'http://lan:mat-khau@127.0.0.1:1/kho.git')
    await saved(['không nối được với máy chủ', 'khi có mạng, chạy lại: plan submit'], () =>
      c.git('remote', 'set-url', 'origin', ADDRESS),
    )
  })

  it('a sign-in that fails: git asks nothing, and the plain push is named', async () => {
    change()
    c.git('remote', 'set-url', 'origin', 'ssh://lan@minh-hoa.example/kho.git')
    writeFileSync(
      join(c.root, '.git/khong-vao'),
      '#!/bin/sh\necho "lan@minh-hoa.example: Permission denied (publickey)." >&2\nexit 255\n',
      { mode: 0o755 },
    )
    c.git('config', 'core.sshCommand', '.git/khong-vao')
    await saved([`git push -u origin ${BRANCH}`, 'không có quyền ghi'], () =>
      c.git('remote', 'set-url', 'origin', ADDRESS),
    )
  })

  it('somebody else sent to the same branch: nothing is forced', async () => {
    change()
    await c.plan('submit')
    const theirs = c.git('commit-tree', '-p', 'HEAD', '-m', 'người khác', 'HEAD^{tree}').trim()
    c.git('push', '-q', 'origin', `${theirs}:refs/heads/${BRANCH}`)
    c.edit(REPORT, 'percent: 60', 'percent: 65')
    const ran = await c.plan('submit')
    expect([ran.code, onServer(BRANCH)]).toEqual([3, theirs])
    expect(ran.err).toContain(`git pull --no-rebase origin ${BRANCH}`)
    c.git('pull', '-q', '--no-rebase', '--no-edit', 'origin', BRANCH)
    expect([(await c.plan('submit')).code, onServer(BRANCH)]).toEqual([0, c.git('rev-parse', 'HEAD').trim()])
  })

  it('the main branch has the same lines otherwise: the files are named, and after the merge it is sent', async () => {
    c.edit(REPORT, 'percent: 45', 'percent: 50')
    c.git('commit', '-q', '-a', '-m', 'người khác')
    c.git('push', '-q')
    c.git('reset', '-q', '--hard', 'HEAD^')
    c.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    change()
    const ran = await c.plan('submit')
    expect(ran.code).toBe(2)
    expect(ran.err).toContain(`    ${REPORT}\n  = chạy: git merge origin/main\n`)
    expect(c.read(REPORT)).toContain('percent: 60')
    expect(() => c.git('merge', 'origin/main')).toThrow()
    c.git('checkout', '-q', '--ours', REPORT)
    c.git('add', REPORT)
    c.git('commit', '-q', '--no-edit')
    expect([(await c.plan('submit')).code, onServer(BRANCH)]).toEqual([0, c.git('rev-parse', 'HEAD').trim()])
  })

  it('git is busy: the next run goes on', async () => {
    change()
    writeFileSync(join(c.root, '.git/index.lock'), '')
    const ran = await c.plan('submit')
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('chạy lại: plan submit')])
    rmSync(join(c.root, '.git/index.lock'))
    expect([(await c.plan('submit')).code, c.git('status', '--porcelain')]).toEqual([0, ''])
  })
})
