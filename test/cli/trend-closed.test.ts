import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Repository, repository } from '../close/workspace.ts'

// The third quarter is closed; a later report corrects one figure of it.

let repo: Repository
beforeAll(async () => {
  repo = repository()
  await repo.plan('close 2026-Q3')
  const folder = join(repo.root, 'plans/duong-lien-thon/progress/2026-Q4')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'kinh-te.md'),
    `---
schema: progress/1
unit: kinh-te
period: 2026-Q4
date: 2026-12-14
corrections:
  - { period: 2026-Q3, indicator: CT01, field: n, from: 33, to: 32, reason: Đo lại đoạn cuối }
---
`,
  )
})
afterAll(() => repo.done())

const line = async (command: string, period: string): Promise<string | undefined> =>
  (await repo.plan(`${command} --as-of 2026-12-20`, '2026-12-20')).out
    .split('\n')
    .find((text) => text.trimStart().startsWith(period))
    ?.replace(/ +/g, ' ')

describe('plan trend over a closed period', () => {
  it('shows the figure that was closed, and what is derived today where that is another', async () => {
    expect(await line('trend CT01', '2026-Q3')).toContain('68,75% · đã khóa, nay tính ra 66,67%')
    const { points } = JSON.parse((await repo.plan('trend CT01 --json --as-of 2026-12-20', '2026-12-20')).out)
    const point = points.find(({ period }: { period: string }) => period === '2026-Q3')
    expect(point).toMatchObject({ closed: { on: '2026-09-25', same: false } })
    expect(Number(point.value.n) / Number(point.value.d)).toBe(68.75)
    expect(Number(point.closed.now.n) / Number(point.closed.now.d)).toBeCloseTo(66.6667, 3)
  })

  it('says that a figure is the closed one where nothing has changed', async () => {
    expect(await line('trend completionOfDue', '2026-Q3')).toMatch(/2\/2.*· đã khóa$/)
    expect(await line('trend completionOfDue', '2026-Q2')).not.toContain('đã khóa')
  })

  it('explains the closed figure by the line of the closing', async () => {
    const { out } = await repo.plan('explain trend.CT01.points.2026-Q3.value --as-of 2026-12-20', '2026-12-20')
    expect(out).toMatch(/số đã khóa ngày 25\/9\/2026\s+68,75%\s+plans\/duong-lien-thon\/closed\/2026-Q3\.yaml:\d+/)
  })
})
