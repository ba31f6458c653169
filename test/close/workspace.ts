import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plan, type Ran, ROOT } from '../support/cli.ts'

/** A git repository with one plan in a folder of its own. */
export interface Repository {
  readonly root: string
  /** Runs a command line in it; `today` is the day after the quarter's reports were due. */
  readonly plan: (line: string | readonly string[], today?: string) => Promise<Ran>
  readonly git: (...args: string[]) => string
  /** Commits everything. */
  readonly commit: (message: string) => string
  readonly read: (path: string) => string
  readonly edit: (path: string, from: string, to: string) => void
  readonly done: () => void
}

export const CLOSED = 'plans/duong-lien-thon/closed/2026-Q3.yaml'
export const REPORT = 'plans/duong-lien-thon/progress/2026-Q3/kinh-te.md'

const SETTINGS = ['user.name=Trần Thị Hoa', 'user.email=hoa@xa.example.vn', 'commit.gpgSign=false'].flatMap((s) => [
  '-c',
  s,
])

export function gitIn(root: string, ...args: string[]): string {
  return execFileSync('git', [...SETTINGS, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
}

/** The plan of test/fixtures/base, with its consolidated report written out, committed on `main`. */
export function repository(): Repository {
  const root = mkdtempSync(join(tmpdir(), 'plan-closing-'))
  cpSync(join(ROOT, 'test/fixtures/base/plans'), join(root, 'plans'), { recursive: true })
  const git = (...args: string[]): string => gitIn(root, ...args)
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text)
  const read = (path: string): string => readFileSync(join(root, path), 'utf8')
  const commit = (message: string): string => {
    git('add', '-A')
    git('commit', '-qm', message)
    return git('rev-parse', 'HEAD')
  }
  write('plans/duong-lien-thon/progress/2026-Q3/_consolidated.md', CONSOLIDATED)
  git('init', '-q', '-b', 'main')
  git('config', 'user.name', 'Trần Thị Hoa')
  commit('số liệu quý III')
  return {
    root,
    plan: (line, today = '2026-09-25') => plan(line, { cwd: root, today }),
    git,
    commit,
    read,
    edit: (path, from, to) => {
      if (!read(path).includes(from)) throw new Error(`${path} has no ${from}`)
      write(path, read(path).replace(from, to))
    },
    done: () => rmSync(root, { recursive: true, force: true }),
  }
}

const CONSOLIDATED = `---
schema: consolidated/1
period: 2026-Q3
date: 2026-09-18
unit: van-phong
---
# Công tác chỉ đạo, điều hành

Ủy ban nhân dân xã giao ban hằng tuần về tiến độ làm đường.

# Tồn tại, hạn chế

Tiến độ đổ mặt đường chậm so với kế hoạch.

# Nguyên nhân

Mưa kéo dài.

# Phương hướng

Đổ xong mặt đường.

# Kiến nghị, đề xuất

Không có.
`
