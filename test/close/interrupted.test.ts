import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { closingText } from '../../src/close/render.ts'
import type { ClosedData } from '../../src/core/plan.ts'
import { replacing } from '../../src/core/writer.ts'
import { diskWriter } from '../../src/edit/disk-writer.ts'
import { diskReader } from '../../src/load/disk-reader.ts'
import { readPlan } from '../../src/pipeline.ts'
import { failingDisk } from '../support/failing-disk.ts'
import { CLOSED, type Repository, repository } from './workspace.ts'

let repo: Repository
beforeEach(() => {
  repo = repository()
})
afterEach(() => repo.done())

it.each(['killed', 'full'] as const)(
  'a closing interrupted anywhere (%s) leaves the period open or closed, and can be done again',
  async (how) => {
    await repo.plan(['close', '2026-Q3', '--by', 'A'])
    const text = repo.read(CLOSED)
    const { plan } = await readPlan(diskReader(repo.root), 'plans/duong-lien-thon')
    // What is written is what is read: the text holds all of the closing.
    expect(closingText(plan.closings[0]?.data as ClosedData)).toBe(text)
    const change = replacing(CLOSED, null, new TextEncoder().encode(text))
    const attempt = (nth: number) => {
      rmSync(join(repo.root, 'plans/duong-lien-thon/closed'), { recursive: true, force: true })
      rmSync(join(repo.root, 'plans/.lock'), { force: true })
      const { disk, calls } = failingDisk(nth, how)
      return { answer: diskWriter(repo.root, disk).change([change]), calls: calls() }
    }
    const { calls } = attempt(Number.POSITIVE_INFINITY)
    expect(calls).toBeGreaterThan(8)
    for (let nth = 1; nth <= calls; nth += 1) {
      const { answer } = attempt(nth)
      const isThere = existsSync(join(repo.root, CLOSED))
      if (answer.ok) expect(isThere).toBe(true)
      if (isThere) expect(repo.read(CLOSED)).toBe(text)
      rmSync(join(repo.root, 'plans/.lock'), { force: true })
      const { problems } = JSON.parse((await repo.plan('check --json')).out)
      expect(problems).toEqual([])
    }
  },
)

it('a closing written by somebody else in the meantime is not overwritten', async () => {
  await repo.plan(['close', '2026-Q3', '--by', 'A'])
  const text = repo.read(CLOSED)
  const answer = diskWriter(repo.root).change([replacing(CLOSED, null, new TextEncoder().encode('khác'))])
  expect([answer, repo.read(CLOSED)]).toEqual([{ ok: false, failure: 'called-off' }, text])
})
