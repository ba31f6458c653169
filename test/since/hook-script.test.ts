import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hookScript, isOurs } from '../../src/cli/since/hook-script.ts'
import { plan, ROOT } from '../support/cli.ts'
import { type Clone, clone } from '../support/repository.ts'

// What is written as a hook: for every shell that git may run it with, wherever node is, whatever the folders are called.

const SHELLS = [['sh'], ['bash', '--posix'], ['busybox', 'sh']].filter(
  ([name = '', ...args]) => spawnSync(name, [...args, '-c', 'exit 0']).status === 0,
)

let made: Clone
let hook: string
beforeAll(async () => {
  made = clone()
  expect((await made.plan('hook install')).code).toBe(0)
  hook = join(made.root, '.git/hooks/pre-commit')
  made.edit('plans/minh-hoa/tasks/1-nhan-thuc.yaml', 'lead: vhxh', 'lead: vhx')
  made.git('add', '-A')
})
afterAll(() => made.done())

const run = ([name = '', ...args]: readonly string[], script: string, env: NodeJS.ProcessEnv = process.env) => {
  const done = spawnSync(name, [...args, script], { cwd: made.root, encoding: 'utf8', env })
  return { code: done.status, said: done.stdout + done.stderr }
}
const REFUSED = 'lỗi: đơn vị "vhx" không có trong units.yaml'

describe.each(SHELLS.map((shell) => [shell.join(' '), shell] as const))('%s', (_, shell) => {
  it('runs it, in a folder with a blank, a quote and Vietnamese letters', () => {
    const { code, said } = run(shell, hook)
    expect([code, said.includes(REFUSED)]).toEqual([1, true])
  }, 30_000)

  it('runs it with the line ends of Windows', () => {
    const crlf = join(made.root, '..', 'crlf')
    writeFileSync(crlf, readFileSync(hook, 'utf8').replaceAll('\n', '\r\n'))
    const { code, said } = run(shell, crlf)
    expect([code, said.includes(REFUSED)]).toEqual([1, true])
  }, 30_000)

  it('finds node where the path has none, and on the path where it is no more where it was', () => {
    const bare = join(made.root, '..', `khong co node ${shell[0]}`)
    mkdirSync(bare)
    const git = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim()
    symlinkSync(git, join(bare, 'git'))
    const program = spawnSync('sh', ['-c', `command -v ${shell[0]}`], { encoding: 'utf8' }).stdout.trim()
    const only = [program, ...shell.slice(1)]
    expect(run(only, hook, { ...process.env, PATH: bare }).said).toContain(REFUSED)
    const moved = join(made.root, '..', 'moved')
    writeFileSync(moved, readFileSync(hook, 'utf8').replace(process.execPath, '/khong/co/node'))
    expect(run(only, moved, { ...process.env, PATH: bare })).toEqual({
      code: 1,
      said: 'plan: không tìm thấy chương trình plan nên không kiểm tra được; chạy lại: plan hook install\n',
    })
    symlinkSync(process.execPath, join(bare, 'node'))
    expect(run(only, moved, { ...process.env, PATH: bare }).said).toContain(REFUSED)
  }, 60_000)
})

it('names a program of Windows with slashes, in quotes', () => {
  const script = hookScript({
    hook: 'pre-commit',
    isGits: true,
    program: "C:\\Users\\Lan's\\kế hoạch",
    node: 'C:\\Program Files\\nodejs\\node.exe',
    remark: 'ghi chú',
    noProgram: 'không có',
    isEnglish: true,
  })
  expect(script.split('\n')).toEqual([
    '#!/bin/sh',
    '# plan hook pre-commit',
    '# ghi chú',
    "node='C:/Program Files/nodejs/node.exe' #",
    '[ -x "$node" ] || node=$(command -v node) #',
    "if [ -z \"$node\" ] || [ ! -f 'C:/Users/Lan'\\''s/kế hoạch/bin/plan.js' ]; then #",
    "  echo 'không có' >&2 #",
    '  exit 1 #',
    'fi #',
    "exec \"$node\" 'C:/Users/Lan'\\''s/kế hoạch/bin/plan.js' hook pre-commit --lang en #",
    '',
  ])
  expect(isOurs(script.replaceAll('\n', '\r\n'), 'pre-commit')).toBe(true)
  expect(isOurs('#!/bin/sh\necho\n', 'pre-commit')).toBe(false)
})

it('a hook of somebody else stays and is named, also where core.hooksPath leads', async () => {
  made.git('config', 'core.hooksPath', 'hook chung')
  const foreign = join(made.root, 'hook chung/pre-commit')
  made.write('hook chung/pre-commit', '#!/bin/sh\nexec ./lint\n')
  chmodSync(foreign, 0o755)
  const { code, err } = await made.plan('hook install')
  expect(code).toBe(2)
  expect(err).toContain(`đã có ${foreign} do nơi khác ghi, không ghi đè`)
  expect(err).toContain('plan hook pre-commit || exit 1')
  expect(readFileSync(foreign, 'utf8')).toBe('#!/bin/sh\nexec ./lint\n')
  made.git('config', '--unset', 'core.hooksPath')
})

it('in a submodule the hook guards the submodule alone', async () => {
  const outer = join(made.root, '..', 'kho lớn')
  mkdirSync(outer)
  const git = (...args: readonly string[]) =>
    spawnSync(
      'git',
      ['-c', 'protocol.file.allow=always', '-c', 'user.name=L', '-c', 'user.email=l@l.example', ...args],
      {
        cwd: outer,
        encoding: 'utf8',
      },
    )
  git('init', '-q', '-b', 'main')
  expect(git('submodule', 'add', '-q', made.server, 'xã').stderr).toBe('')
  const inner = join(outer, 'xã')
  expect((await plan('hook install', { cwd: inner })).out).toContain(
    join('.git', 'modules', 'xã', 'hooks', 'pre-commit'),
  )
  expect(git('commit', '-q', '-m', 'Kho ngoài').status).toBe(0)
  const file = join(inner, 'plans/minh-hoa/tasks/1-nhan-thuc.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('lead: vhxh', 'lead: vhx'))
  const done = spawnSync('git', ['-c', 'user.name=L', '-c', 'user.email=l@l.example', 'commit', '-am', 'Sửa'], {
    cwd: inner,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${ROOT}${delimiter}${process.env.PATH}` },
  })
  expect([done.status, done.stderr.includes(REFUSED)]).toEqual([1, true])
}, 60_000)
