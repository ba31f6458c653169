import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../support/cli.ts'

/** Two commits of a repository made from a scenario: the plan that all share, changed as `base/` says, then as `head/` and `removed.txt` say. */
export interface Scenario {
  readonly root: string
  readonly base: string
  readonly head: string
  readonly git: (...args: readonly string[]) => string
  readonly done: () => void
}

const FOLDER = join(ROOT, 'test/diff')
const DATE = '2026-06-20T08:00:00+07:00'

/** Makes the repository; commits have one day and one author, so that their ids are the same on every machine. */
export function scenario(name: string): Scenario {
  const root = mkdtempSync(join(tmpdir(), 'plan-diff-test-'))
  const env = { ...process.env, GIT_AUTHOR_DATE: DATE, GIT_COMMITTER_DATE: DATE }
  const git = (...args: readonly string[]): string =>
    execFileSync(
      'git',
      ['-c', 'core.autocrlf=false', '-c', 'user.name=Lan', '-c', 'user.email=lan@thu-nghiem.example', ...args],
      {
        cwd: root,
        env,
        encoding: 'utf8',
        stdio: 'pipe',
      },
    ).trim()
  const commit = (tag: string): string => {
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', tag)
    git('tag', tag)
    return git('rev-parse', 'HEAD')
  }
  git('init', '-q', '-b', 'main')
  cpSync(join(FOLDER, '_plan'), root, { recursive: true })
  put(join(FOLDER, name, 'base'), root)
  const base = commit('goc')
  put(join(FOLDER, name, 'head'), root)
  const removed = join(FOLDER, name, 'removed.txt')
  if (existsSync(removed))
    for (const path of readFileSync(removed, 'utf8').split('\n').filter(Boolean)) rmSync(join(root, path))
  const head = commit('moi')
  return { root, base, head, git, done: () => rmSync(root, { recursive: true }) }
}

const put = (from: string, to: string): void => {
  if (existsSync(from)) cpSync(from, to, { recursive: true })
}
