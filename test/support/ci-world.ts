import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { CiForge } from '../../src/ci/code-owners.ts'
import { plan, ROOT } from './cli.ts'

/** A git server with the plans of a commune on it, the program in a repository of its own, and stand-ins for the server's web interface. */
export interface World {
  readonly folder: string
  /** The bare repository everything is pushed to. */
  readonly server: string
  /** A work tree of somebody who may push to it. */
  readonly clone: string
  readonly forge: CiForge
  readonly env: Readonly<Record<string, string>>
  readonly git: (...args: readonly string[]) => string
  readonly commit: (message: string, files: Readonly<Record<string, string | null>>) => void
  /** Proposals and comments that were made over the web interface. */
  readonly web: () => Web
  readonly done: () => void
}

export interface Web {
  readonly pulls: readonly {
    readonly number: number
    readonly title: string
    readonly body: string
    readonly head: string
  }[]
  readonly comments: readonly { readonly id: number; readonly body: string }[]
}

const AUTHOR = { name: 'Thư ký', email: 'thuky@minhhoa.example' }

/** A workspace with `plans/minh-hoa` and the pipelines of one server, as its office has set them up. */
export async function worldOf(forge: CiForge): Promise<World> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `plan-ci-${forge}-`)))
  const server = join(folder, 'server', 'xa', 'ke-hoach.git')
  const clone = join(folder, 'clone')
  const env = { ...environment(folder), WEB: join(folder, 'web.json') }
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: clone, env, encoding: 'utf8' })
  mkdirSync(clone)
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', server], { env })
  execFileSync('git', ['-C', server, 'config', 'receive.advertisePushOptions', 'true'], { env })
  put(
    join(server, 'hooks', 'post-receive'),
    `#!/bin/sh\ni=0\nwhile [ "$i" -lt "\${GIT_PUSH_OPTION_COUNT:-0}" ]; do eval "echo \\"\\$GIT_PUSH_OPTION_$i\\""; i=$((i + 1)); done >> ${JSON.stringify(join(folder, 'options.txt'))}\n`,
  )
  chmodSync(join(server, 'hooks', 'post-receive'), 0o755)
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', server)
  cpSync(join(ROOT, 'plans', 'minh-hoa'), join(clone, 'plans', 'minh-hoa'), { recursive: true })
  await plan(['init', '--ci', forge], { cwd: clone })
  install(clone, forge, program(folder, env))
  standIns(folder)
  const commit: World['commit'] = (message, files) => {
    for (const [path, text] of Object.entries(files)) put(join(clone, path), text)
    git('add', '--all')
    git('commit', '--quiet', '--message', message)
  }
  commit('Lập kế hoạch', {})
  git('push', '--quiet', 'origin', 'main')
  writeFileSync(env.WEB, JSON.stringify({ pulls: [], comments: [] }))
  const web = (): Web => JSON.parse(readFileSync(env.WEB, 'utf8'))
  const done = (): void => rmSync(folder, { recursive: true })
  return { folder, server, clone, forge, env, git, commit, web, done }
}

function put(path: string, text: string | null): void {
  mkdirSync(dirname(path), { recursive: true })
  if (text === null) rmSync(path)
  else writeFileSync(path, text)
}

/** What a machine of the server has: no home, no settings of its own, our stand-ins first. */
const environment = (folder: string): Record<string, string> => ({
  PATH: `${join(folder, 'stand-ins')}:${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
  HOME: folder,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: AUTHOR.name,
  GIT_AUTHOR_EMAIL: AUTHOR.email,
  GIT_COMMITTER_NAME: AUTHOR.name,
  GIT_COMMITTER_EMAIL: AUTHOR.email,
  GIT_AUTHOR_DATE: '2026-09-14T08:00:00+07:00',
  GIT_COMMITTER_DATE: '2026-09-14T08:00:00+07:00',
})

/** The program as an office would pin it: a repository and a commit. What it runs is this build, on the day the test says. */
function program(folder: string, env: Record<string, string>): { readonly source: string; readonly commit: string } {
  const source = join(folder, 'program')
  const main = `#!/usr/bin/env node
const now = new Date(process.env.TEST_TODAY + 'T12:00:00').getTime()
globalThis.Date = class extends Date {
  constructor(...given) { if (given.length > 0) super(...given); else super(now) }
  static now() { return now }
}
require(${JSON.stringify(join(ROOT, 'dist', 'boot.cjs'))}).main(${JSON.stringify(ROOT)}).then((code) => { process.exitCode = code })
`
  put(join(source, 'bin', 'plan.js'), main)
  chmodSync(join(source, 'bin', 'plan.js'), 0o755)
  for (const name of ['package.json', 'package-lock.json', 'bin/package.json'])
    cpSync(join(ROOT, name), join(source, name))
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', source, ...args], { env, encoding: 'utf8' })
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'plan')
  return { source, commit: git('rev-parse', 'HEAD').trim() }
}

/** What the page of rules tells the office to fill in. */
function install(clone: string, forge: CiForge, { source, commit }: ReturnType<typeof program>): void {
  for (const path of recipesOf(forge).map((name) => join(clone, name))) {
    const text = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      text.replace("PLAN_SOURCE: ''", `PLAN_SOURCE: ${source}`).replace("PLAN_COMMIT: ''", `PLAN_COMMIT: ${commit}`),
    )
  }
}

export const recipesOf = (forge: CiForge): string[] =>
  forge === 'gitlab'
    ? ['.gitlab/plan.gitlab-ci.yml']
    : ['check', 'comment', 'schedule']
        .map((name) => `.${forge}/workflows/plan-${name}.yml`)
        .filter((path) => existsSync(join(ROOT, 'templates', 'ci', forge, path)))

/** `npm` that downloads nothing and checks how it is called; `gh` and `curl` that keep what they are told in a file. */
function standIns(folder: string): void {
  const into = join(folder, 'stand-ins')
  const write = (name: string, text: string): void => {
    put(join(into, name), text)
    chmodSync(join(into, name), 0o755)
  }
  for (const name of ['npm', 'gh', 'curl'])
    write(name, `#!/bin/sh\nexec node ${JSON.stringify(join(ROOT, 'test', 'support', `ci-${name}.cjs`))} "$@"\n`)
}
