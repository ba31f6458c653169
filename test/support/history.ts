import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { plan, type Ran, ROOT } from './cli.ts'

/** A repository whose commits have authors and days of their own, so that what is printed of them stays the same. */
export interface Told {
  readonly root: string
  /** Runs git as one person on one day, at nine o'clock in Vietnam. */
  readonly as: (who: string, day: string, ...args: readonly string[]) => string
  readonly git: (...args: readonly string[]) => string
  readonly edit: (path: string, change: (text: string) => string) => void
  readonly write: (path: string, text: string) => void
  readonly remove: (path: string) => void
  /** Commits everything. */
  readonly commit: (who: string, day: string, message: string, ...options: readonly string[]) => string
  readonly plan: (line: string | readonly string[], host?: Parameters<typeof plan>[1]) => Promise<Ran>
  readonly done: () => void
}

const run = (cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string =>
  execFileSync('git', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    // Nothing of the machine's own settings.
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...env },
  }).trim()

/** A repository on `main` with the plan of test/fixtures/base and no commit yet; the quarter's report lies in no branch. */
export function told(): Told {
  const root = mkdtempSync(join(tmpdir(), 'plan-history-'))
  cpSync(join(ROOT, 'test/fixtures/base/plans'), join(root, 'plans'), { recursive: true })
  const git = (...args: readonly string[]): string => run(root, args)
  git('init', '-q', '-b', 'main')
  git('config', 'commit.gpgSign', 'false')
  const as: Told['as'] = (who, day, ...args) => {
    const at = `${day}T09:00:00+07:00`
    const email = 'x@minh-hoa.example'
    const names = { GIT_AUTHOR_NAME: who, GIT_COMMITTER_NAME: who, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_EMAIL: email }
    return run(root, args, { ...names, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at })
  }
  const write: Told['write'] = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return {
    root,
    as,
    git,
    write,
    edit: (path, change) => {
      const text = readFileSync(join(root, path), 'utf8')
      if (change(text) === text) throw new Error(`${path} did not change`)
      write(path, change(text))
    },
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    commit: (who, day, message, ...options) => {
      git('add', '-A')
      as(who, day, 'commit', '-q', '-m', message, ...options)
      return git('rev-parse', 'HEAD')
    },
    plan: (line, host) => plan(line, { cwd: root, today: '2026-10-30', ...host }),
    done: () => rmSync(root, { recursive: true, force: true }),
  }
}

export const BINH = 'Trần Văn Bình'
export const LAN = 'Nguyễn Thị Lan'
export const REPORT = 'plans/duong-lien-thon/progress/2026-Q3/kinh-te.md'
const TASKS = 'plans/duong-lien-thon/tasks/1-duong-lien-thon.yaml'

/**
 * The quarter as an office has it: a report on a branch, merged as on GitHub; corrected on another, merged as on GitLab; a deadline changed
 * by a squashed request; and one line pushed to the main branch directly.
 */
export function quarter(): Told {
  const repo = told()
  const report = readFileSync(join(repo.root, REPORT), 'utf8')
  repo.remove(dirname(REPORT))
  repo.commit(BINH, '2026-07-01', 'Kế hoạch làm đường')
  repo.git('checkout', '-q', '-b', 'bao-cao/kinh-te')
  repo.write(REPORT, report)
  repo.commit(LAN, '2026-09-14', 'Báo cáo quý III của Phòng Kinh tế')
  repo.git('checkout', '-q', 'main')
  merge(repo, 'bao-cao/kinh-te', '2026-09-16', 'Merge pull request #12 from lan/bao-cao-kinh-te')
  repo.git('checkout', '-q', '-b', 'sua')
  repo.edit(REPORT, (text) => text.replace('percent: 40', 'percent: 55'))
  repo.commit(LAN, '2026-09-18', 'Bổ sung khối lượng mặt đường')
  repo.git('checkout', '-q', 'main')
  merge(repo, 'sua', '2026-09-19', "Merge branch 'sua' into 'main'\n\nSee merge request ubnd/ke-hoach!7")
  repo.edit(TASKS, (text) => text.replace(/due: 2026-12-15/, 'due: 2026-12-20'))
  repo.commit(BINH, '2026-09-25', 'Lùi hạn đổ mặt đường (#15)')
  repo.edit(REPORT, (text) => text.replace('percent: 55', 'percent: 60'))
  repo.commit(LAN, '2026-10-02', 'sửa nhanh')
  return repo
}

function merge(repo: Told, branch: string, day: string, message: string): void {
  repo.as(BINH, day, 'merge', '-q', '--no-ff', '-m', message, branch)
}

/** True where this machine has gpg. */
export const HAS_GPG = spawnSync('gpg', ['--version']).status === 0
/** Ids of commits and fingerprints of keys, which are others with every change of the plan and every key. */
export const masked = (text: string): string =>
  text
    .replace(/\b[0-9a-f]{40}\b/g, '<commit>')
    .replace(/\b[0-9a-f]{8}\b/g, '<commit>')
    .replace(/SHA256:[\w+/]+/g, '<key>')
    .replace(/\b[0-9A-F]{16,40}\b/g, '<key>')
