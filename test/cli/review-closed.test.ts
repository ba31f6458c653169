import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Repository, repository } from '../close/workspace.ts'

// The last two quarters of a year are closed; a report of the next year corrects figures of both. What was closed stands.

let repo: Repository
const PLAN = 'plans/duong-lien-thon'
const report = (period: string, date: string, body: string): void => {
  const folder = join(repo.root, PLAN, 'progress', period)
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'kinh-te.md'),
    `---\nschema: progress/1\nunit: kinh-te\nperiod: ${period}\ndate: ${date}\n${body}\n---\n`,
  )
}
const TODAY = '2027-03-20'
beforeAll(async () => {
  repo = repository()
  repo.edit(
    `${PLAN}/indicators/chi-tieu.yaml`,
    '  - id: CT02\n',
    '  - id: CT04\n    name: Số cuộc kiểm tra\n    unit: cuộc\n    kind: in-period\n    of: { n: số cuộc xong, d: số cuộc giao }\n    direction: up\n    targets: [{ by: 2026, value: 75 }]\n    lead: kinh-te\n    every: quarter\n  - id: CT02\n',
  )
  repo.edit(`${PLAN}/indicators/chi-tieu.yaml`, '    unit: cuộc\n', '    unit: "%"\n')
  repo.edit(`${PLAN}/progress/2026-Q3/kinh-te.md`, 'indicators:\n', 'indicators:\n  CT04: { n: 6, d: 10 }\n')
  repo.commit('thêm chỉ tiêu')
  expect((await repo.plan('close 2026-Q3')).code).toBe(0)
  repo.commit('khóa quý III')
  report('2026-Q4', '2026-12-14', 'indicators:\n  CT01: { n: 40, d: 48, at: 2026-12-10 }\n  CT04: { n: 8, d: 10 }\n')
  const closed = await repo.plan(['close', '2026-Q4', '--reason', 'Thiếu báo cáo của hai đơn vị'], '2026-12-20')
  expect(closed.code, closed.err).toBe(0)
  repo.commit('khóa quý IV')
  report(
    '2027-Q1',
    '2027-03-14',
    `corrections:
  - { period: 2026-Q4, indicator: CT01, field: n, from: 40, to: 36, reason: Đo lại }
  - { period: 2026-Q3, indicator: CT04, field: n, from: 6, to: 5, reason: Đếm trùng }
`,
  )
})
afterAll(() => repo.done())

const json = async (command: string) => JSON.parse((await repo.plan(`${command} --json --as-of ${TODAY}`, TODAY)).out)
const share = ({ n, d }: { n: number; d: number }): number => Number(n) / Number(d)

describe('plan trend without an id, over a year whose end is closed', () => {
  it('shows the rates, figures and open tasks that were closed', async () => {
    const { out, err } = await repo.plan(`trend --as-of ${TODAY}`, TODAY)
    expect(err).toBe('')
    await expect(out).toMatchFileSnapshot('golden/review-closed.vi.txt')
    expect(out).toContain('2026: số đã khóa ngày 20/12/2026 · nay tính ra khác: CT01 75%, CT04 65%')
  })

  it('says both in JSON: the closed value, and what is derived today', async () => {
    const { review } = await json('trend')
    const of = (id: string) => review.indicators.find((row: { id: string }) => row.id === id).points[0]
    expect([share(of('CT01').value), share(of('CT01').closed.now)].map((n) => n.toFixed(4))).toEqual([
      '83.3333',
      '75.0000',
    ])
    // Put together from two quarters, each as it was closed: (6 + 8) / (10 + 10).
    expect(of('CT04')).toMatchObject({ n: 14, d: 20, closed: { on: '2026-12-20', same: false } })
    expect(share(of('CT04').value)).toBe(70)
    const due = review.rates.find(({ name }: { name: string }) => name === 'completionOfDue').points[0]
    expect(due).toMatchObject({ closed: { on: '2026-12-20', same: true } })
  })

  it('the same by years of one indicator, and explained by the lines of the closings', async () => {
    const { points } = await json('trend CT04 --years')
    expect(points[0]).toMatchObject({ n: 14, d: 20, closed: { same: false } })
    const { out } = await repo.plan(`explain trend.review.indicators.CT04.points.2026.value --as-of ${TODAY}`, TODAY)
    expect(out).toMatch(/2026-Q3, số đã khóa ngày 25\/9\/2026\s+60\s+plans\/duong-lien-thon\/closed\/2026-Q3\.yaml:\d+/)
    expect(out).toMatch(
      /2026-Q4, số đã khóa ngày 20\/12\/2026\s+80\s+plans\/duong-lien-thon\/closed\/2026-Q4\.yaml:\d+/,
    )
  })
})
