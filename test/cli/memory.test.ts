import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plan, ROOT } from '../support/cli.ts'

const COMMANDS = ['status', 'status --json', 'check', 'check --json', 'status --lang en', 'status --as-of 2026-03-31']
const PLANS = Array.from({ length: 9 }, (_, i) => `xa-${i + 1}`)
let root = ''

const git = (...args: string[]): void =>
  void execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@localhost', '-c', 'commit.gpgSign=false', ...args],
    {
      cwd: root,
    },
  )

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-memory-'))
  for (const id of PLANS) cpSync(join(ROOT, 'plans/tinh-son-2025'), join(root, 'plans', id), { recursive: true })
  git('init', '-q')
  git('add', '-A')
  git('commit', '-qm', 'plans')
})
afterAll(() => rmSync(root, { recursive: true }))

/** What each command prints with what earlier runs remembered, and in the same folder without git's help. */
async function expectSame(): Promise<void> {
  for (const command of COMMANDS) {
    const remembered = await plan(command, { cwd: root })
    const again = await plan(command, { cwd: root })
    rmSync(join(root, '.git/plan'), { recursive: true, force: true })
    expect(again).toEqual(remembered)
    expect(remembered).toEqual(await plan(command, { cwd: root }))
  }
}

describe('what earlier runs found out', () => {
  it('is kept below .git and changes nothing in the output', async () => {
    await plan('status', { cwd: root })
    await plan('check', { cwd: root })
    expect(readdirSync(join(root, '.git/plan')).sort()).toEqual(['check.json', 'line.json'])
    await expectSame()
  })

  const changes: Readonly<Record<string, () => void>> = {
    'a changed file': () => appendFileSync(join(root, 'plans/xa-1/plan.yaml'), 'nonsense: 1\n'),
    'a change that is staged': () => git('add', 'plans/xa-1/plan.yaml'),
    'a new file': () => writeFileSync(join(root, 'plans/xa-2/notes.yaml'), 'a: 1\n'),
    'a new file that git ignores': () => {
      writeFileSync(join(root, '.gitignore'), 'other.yaml\n')
      writeFileSync(join(root, 'plans/xa-3/other.yaml'), 'a: 1\n')
    },
    'an empty folder': () => mkdirSync(join(root, 'plans/xa-4/drafts')),
    'a deleted file': () => rmSync(join(root, 'plans/xa-5/duties.yaml')),
    'a file git was told to take as unchanged': () => {
      git('update-index', '--assume-unchanged', 'plans/xa-6/plan.yaml')
      appendFileSync(join(root, 'plans/xa-6/plan.yaml'), 'nonsense: 1\n')
    },
    'a link': () => {
      rmSync(join(root, 'plans/xa-7/duties.yaml'))
      symlinkSync('../xa-8/duties.yaml', join(root, 'plans/xa-7/duties.yaml'))
      git('add', 'plans/xa-7')
    },
    'a deleted plan': () => rmSync(join(root, 'plans/xa-9'), { recursive: true }),
  }

  it.each(Object.entries(changes))('notices %s', async (_name, change) => {
    await plan('check --json', { cwd: root })
    const before = await plan('check --json', { cwd: root })
    change()
    const after = await plan('check --json', { cwd: root })
    rmSync(join(root, '.git/plan'), { recursive: true, force: true })
    expect(after).toEqual(await plan('check --json', { cwd: root }))
    if (!/staged|link/.test(_name)) expect(after).not.toEqual(before)
  })

  it('is made anew where it is damaged', async () => {
    const good = await plan('status', { cwd: root })
    writeFileSync(join(root, '.git/plan/line.json'), '{"of":')
    expect(await plan('status', { cwd: root })).toEqual(good)
    await expectSame()
  })
})
