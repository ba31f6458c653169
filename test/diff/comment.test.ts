import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Forms, fitted } from '../../src/cli/diff/comment-room.ts'
import { plan, ROOT } from '../support/cli.ts'
import { clone } from '../support/repository.ts'

// A comment stays below what a forge takes, however much changed, and says what it leaves out.

describe('room for plans in a comment', () => {
  const long = 'x'.repeat(59_000)
  const two = (name: string): Forms => [`${name}${long}`, `${name} ngắn`]

  it('one that is too long in full does not take the room of the others', () => {
    expect(fitted([two('a'), two('b')], 1000).texts).toEqual(['a ngắn', 'b ngắn'])
    expect(
      fitted(
        [
          ['a'.repeat(70_000), 'a ngắn'],
          ['b dài', 'b'],
        ],
        1000,
      ).texts,
    ).toEqual(['a ngắn', 'b dài'])
  })
  it('the first that has room in full has it', () => {
    expect(fitted([two('a'), ['b đầy đủ', 'b']], 900).texts).toEqual([`a${long}`, 'b đầy đủ'])
  })
  it('counts bytes too: a variable of a job holds 128 KiB', () => {
    expect(fitted([['ế'.repeat(50_000), 'ngắn']], 1000).texts).toEqual(['ngắn'])
    expect(fitted([['ê'.repeat(50_000), 'ngắn']], 1000).texts[0]).toHaveLength(50_000)
  })
  it('what has no room in any form is counted', () => {
    expect(fitted([[long], [long], ['c']], 0)).toEqual({ texts: [long], left: 2 })
    expect(fitted([], 0)).toEqual({ texts: [], left: 0 })
  })
})

it('96 plans, all of them changed: one comment below the limit, flagged plans first, every plan named or counted', async () => {
  const root = mkdtempSync(join(tmpdir(), 'plan-comment-'))
  try {
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-c', 'user.name=Lan', '-c', 'user.email=lan@thu-nghiem.example', ...args], {
        cwd: root,
        encoding: 'utf8',
      })
    git('init', '-q', '-b', 'main')
    const folders = Array.from({ length: 96 }, (_, i) => `xa-${String(i + 1).padStart(2, '0')}`)
    for (const name of folders) copyPlan(root, name)
    git('add', '-A')
    git('commit', '-q', '-m', 'gốc')
    folders.forEach((name, i) => {
      edit(join(root, 'plans', name, 'progress/2026-Q1/kinh-te.md'), 'percent: 40', 'percent: 45')
      if (i % 2 === 1) edit(join(root, 'plans', name, 'tasks/1.yaml'), 'due: 2026-06-30', 'due: 2026-12-31')
    })
    const { out, code } = await plan('diff HEAD --format md', { cwd: root })
    expect(code).toBe(0)
    expect(out.length).toBeLessThan(65_536)
    expect(out).toContain('**96 kế hoạch có thay đổi, 48 kế hoạch có điểm cần chú ý.**')
    const named = [...out.matchAll(/^### Thay đổi của (\S+)/gm)].map(([, name]) => name)
    expect(named).toEqual([...folders.filter((_, i) => i % 2 === 1), ...folders.filter((_, i) => i % 2 === 0)])
    expect(out).toMatch(
      /\d điểm cần chú ý, \d thay đổi, không ghi ở đây vì nhận xét quá dài, xem: plan diff [0-9a-f]{7} --plan xa-\d\d/,
    )
  } finally {
    rmSync(root, { recursive: true })
  }
}, 120_000)

function copyPlan(root: string, name: string): void {
  const folder = join(root, 'plans', name)
  cpSync(join(ROOT, 'test/diff/_plan/plans/xa-thu'), folder, { recursive: true })
  edit(join(folder, 'plan.yaml'), 'id: xa-thu', `id: ${name}`)
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
  writeFileSync(path, text.replace(from, to))
}

it('more flags than anybody reads at once are folded, none is left out', async () => {
  const own = clone()
  try {
    for (const period of ['2026-Q1', '2026-Q2', '2026-Q3'])
      rmSync(join(own.root, 'plans/minh-hoa/progress', period), { recursive: true })
    const { out } = await own.plan('diff HEAD --format md')
    const [shown = '', folded = ''] = out.split('<details><summary>và 12 điểm cần chú ý khác</summary>')
    const flagsIn = (text: string): number => text.split('- 🚩 ').length - 1
    expect([shown.includes('**Cần chú ý (32)**'), flagsIn(shown), flagsIn(folded)]).toEqual([true, 20, 12])
  } finally {
    own.done()
  }
})
