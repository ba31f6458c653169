import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Repository, repository } from './workspace.ts'

// The third quarter was closed on 25 September. What was decided later changes nothing in it, whatever day it takes effect.

const FOLDER = 'plans/duong-lien-thon'
let repo: Repository
beforeEach(async () => {
  repo = repository()
  expect((await repo.plan('close 2026-Q3')).code).toBe(0)
  repo.commit('khóa quý III')
})
afterEach(() => repo.done())

/** The deadline of 2.a moved before the quarter's end, so that it would be late in it, by a document of a day. */
function decided(date: string): void {
  repo.edit(
    `${FOLDER}/tasks/2-nha-van-hoa.yaml`,
    'trước ngày 30/11/2026, due: 2026-11-29',
    'trước ngày 01/9/2026, due: 2026-08-31',
  )
  mkdirSync(join(repo.root, FOLDER, 'amendments'), { recursive: true })
  writeFileSync(
    join(repo.root, FOLDER, 'amendments/2026-08-20-han-2a.md'),
    `---
schema: amendment/1
date: 2026-08-20
proposer: vhxh
reason: Cần dùng nhà văn hóa cho ngày hội
changes:
  - task: "2.a"
    field: deadline
    from: { text: trước ngày 30/11/2026, due: 2026-11-29 }
    to: { text: trước ngày 01/9/2026, due: 2026-08-31 }
    state: approved
approval: { type: KH, number: 50/KH-UBND, date: ${date}, effective: 2026-08-25 }
---
Ngày hội ngày 02/9.
`,
  )
}
const codes = async (): Promise<string[]> => {
  const { problems } = JSON.parse((await repo.plan('check --json', '2026-11-20')).out)
  return problems.map(({ code }: { code: string }) => code).filter((code: string) => !code.startsWith('gap/'))
}

it('signed after the closing, with effect before: the closed quarter stands', async () => {
  decided('2026-10-02')
  expect(await codes()).toEqual(['amendment/retroactive'])
  const state = async (day: string) =>
    JSON.parse((await repo.plan(`list tasks --as-of ${day} --json`, '2026-11-20')).out).tasks.find(
      ({ id }: { id: string }) => id === '2.a',
    ).state
  // Asked today for that day, the plan says what now holds; the closing keeps what was known.
  expect(await state('2026-09-14')).toBe('openOverdue')
  expect(repo.read(`${FOLDER}/closed/2026-Q3.yaml`)).toContain('2.a: { state: openInTime')
})

it('signed before the closing and brought in afterwards: the quarter was closed with other figures', async () => {
  decided('2026-08-24')
  expect(await codes()).toEqual(['closed/totals'])
})
