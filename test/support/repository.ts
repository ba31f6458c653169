import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { plan, type Ran, ROOT, workspace } from './cli.ts'

/** A clone of a bare repository, with the invented plan in it, in a folder whose name has a blank, a quote and Vietnamese letters. */
export interface Clone {
  readonly root: string
  /** The bare repository it pushes to. */
  readonly server: string
  readonly git: (...args: readonly string[]) => string
  readonly read: (path: string) => string
  readonly write: (path: string, text: string) => void
  /** Replaces a text that must be there. */
  readonly edit: (path: string, from: string, to: string) => void
  readonly plan: (line: string) => Promise<Ran>
  /** A hook of the server. */
  readonly hook: (name: string, script: string) => void
  readonly done: () => void
}

export const ADDRESS = 'https://lan:mat-khau@gitlab.minh-hoa.example:8443/ubnd/so/ke-hoach.git'

/** Makes both; the server is called by a web address that git turns into its folder. */
export function clone(): Clone {
  const folder = mkdtempSync(join(tmpdir(), 'plan-submit-test-'))
  const [root, server] = [join(folder, 'Kho "kế hoạch" xã'), join(folder, 'may chu.git')]
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...args], { cwd: root, encoding: 'utf8', stdio: 'pipe' })
  mkdirSync(root)
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', server])
  git('init', '-q', '-b', 'main')
  cpSync(join(ROOT, 'plans/minh-hoa'), join(root, 'plans/minh-hoa'), { recursive: true })
  git('config', 'user.name', 'Nguyễn Thị Lan')
  git('config', 'user.email', 'lan@minh-hoa.example')
  git('add', '-A')
  git('commit', '-q', '-m', 'Khởi tạo')
  git('remote', 'add', 'origin', ADDRESS)
  git('config', `url.${server}.insteadOf`, ADDRESS)
  git('push', '-q', '-u', 'origin', 'main')
  const read = (path: string): string => readFileSync(join(root, path), 'utf8')
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return {
    root,
    server,
    git,
    read,
    write,
    edit: (path, from, to) => {
      const text = read(path)
      if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
      write(path, text.replace(from, to))
    },
    plan: (line) => plan(line, { cwd: root }),
    hook: (name, script) => {
      const file = join(server, 'hooks', name)
      writeFileSync(file, `#!/bin/sh\n${script}\n`)
      chmodSync(file, 0o755)
    },
    done: () => existsSync(folder) && rmSync(folder, { recursive: true }),
  }
}

/** A workspace of both plans as a repository that has pushed to a bare one. */
export interface Served {
  readonly root: string
  readonly git: (...args: readonly string[]) => string
  readonly done: () => void
}

export function served(): Served {
  const { root, done } = workspace()
  const server = mkdtempSync(join(tmpdir(), 'plan-server-'))
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' })
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', server])
  git('init', '-q', '-b', 'main')
  git('config', 'user.name', 'Trần Văn A')
  git('config', 'user.email', 'a@minhhoa.example')
  git('add', '-A')
  git('commit', '-qm', 'Dữ liệu')
  git('remote', 'add', 'origin', server)
  git('push', '-qu', 'origin', 'main')
  return {
    root,
    git,
    done: () => {
      done()
      rmSync(server, { recursive: true })
    },
  }
}
