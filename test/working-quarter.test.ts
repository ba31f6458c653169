import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parse } from 'yaml'
import { plan, type Ran } from './support/cli.ts'
import { examplesIn, follow, part, wordsOf } from './support/readme.ts'
import { type Served, served } from './support/repository.ts'

// A quarter of a commune from an empty folder to the printed report, by a person who has never seen git.

let root: string
let git: Served['git']
let done: () => void
beforeEach(() => {
  ;({ root, git, done } = served())
})
afterEach(() => done())

const run = (command: string, stdin?: string): Promise<Ran> =>
  plan(wordsOf(command).slice(1), { cwd: root, ...(stdin === undefined ? {} : { stdin: () => stdin }) })

it('the commands of README.vi.md, one after another, bring the quarter to its printed report', async () => {
  const all = examplesIn(part('Một quý, từ đầu đến cuối'))
  expect(all.length).toBeGreaterThanOrEqual(6)
  for (const example of all) await follow(example, root)
  const papers = readdirSync(join(root, 'out')).filter((name) => !name.startsWith('.'))
  expect(papers.sort()).toEqual(['BC-quy-III-2026.docx', 'BC-quy-III-2026.pdf'])
  expect((await run('plan check --plan minh-hoa')).code).toBe(0)
  const sent = git('ls-tree', '-r', '--name-only', 'origin/bao-cao/2026-Q3-cong-an')
  expect(sent).toContain('plans/minh-hoa/progress/2026-Q3/cong-an.md\n')
}, 180_000)

it('an empty quarter, filled by each unit through plan update, has the figures it had', async () => {
  const folder = join(root, 'plans/minh-hoa/progress/2026-Q3')
  const wanted = await run('plan status --plan minh-hoa --json')
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
  rmSync(folder, { recursive: true })
  expect((await run('plan status --plan minh-hoa --json')).out).not.toBe(wanted.out)
  for (const [name, text] of files.filter(([file]) => !file.startsWith('_'))) {
    const { tasks, indicators, date } = parse(text.slice(4, text.indexOf('\n---', 4)))
    const unit = basename(name, '.md')
    const ran = await run(
      `plan update --plan minh-hoa --unit ${unit} --period 2026-Q3 --input -`,
      JSON.stringify({ date, tasks, indicators }),
    )
    expect({ unit, ...ran }).toMatchObject({ unit, code: 0, out: `đã ghi plans/minh-hoa/progress/2026-Q3/${name}\n` })
  }
  for (const [name, text] of files.filter(([file]) => file.startsWith('_'))) writeFileSync(join(folder, name), text)
  expect(JSON.parse((await run('plan status --plan minh-hoa --json')).out)).toEqual(JSON.parse(wanted.out))
  // One unit is still missing: the quarter cannot be closed without a reason.
  const refused = await run('plan close 2026-Q3 --plan minh-hoa')
  expect(refused.code).toBe(1)
  expect(refused.err).toContain('Công an xã')
  expect(existsSync(join(root, 'plans/minh-hoa/closed'))).toBe(false)
}, 180_000)
