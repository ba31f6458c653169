import { describe, expect, it } from 'vitest'
import type { Recovery } from '../../src/core/located.ts'
import { memoryReader } from '../../src/load/memory-reader.ts'
import { commandOf, recoveryLines } from '../../src/messages/recovery.ts'
import { baseTexts, problemsBetween } from '../check/cases.ts'

// What is offered to bring back what vanished.

const ROOT = 'plans/duong-lien-thon'

/** The commands for all that is missing in the base plan with some files changed (null: taken out). */
async function commands(edits: Readonly<Record<string, ((text: string) => string) | string | null>>) {
  const old = baseTexts()
  const now = new Map(old)
  for (const [name, edit] of Object.entries(edits)) {
    const path = `${ROOT}/${name}`
    if (edit === null) now.delete(path)
    else now.set(path, typeof edit === 'string' ? edit : edit(now.get(path) ?? ''))
  }
  const changed = new Set([...old.keys(), ...now.keys()].filter((path) => old.get(path) !== now.get(path)))
  const history = { today: '2026-11-20', merged: '2026-09-20', commits: [], former: [], moved: new Map(), changed }
  const [older, newer] = [old, now].map((files) => memoryReader(Object.fromEntries(files)))
  if (!older || !newer) return []
  const found = await problemsBetween({ older, newer, history })
  return found.flatMap(({ recovery, diagnostic: { code } }) => (recovery ? [`${code} ${commandOf(recovery)}`] : []))
}

describe('the command', () => {
  it('brings a file back that is gone', async () => {
    expect(await commands({ 'progress/2026-Q3/mttq.md': null })).toEqual([
      `since/removed git checkout 1a2b3c4 -- :/${ROOT}/progress/2026-Q3/mttq.md`,
    ])
  })

  it('shows what is gone from a file that is there, and leaves its other changes alone', async () => {
    const without = (text: string): string => text.replace(/ {2}- id: "2\.b"\n(?: {4}.*\n?)+/, '')
    expect(await commands({ 'tasks/2-nha-van-hoa.yaml': without })).toEqual([
      `since/removed git diff 1a2b3c4 -- :/${ROOT}/tasks/2-nha-van-hoa.yaml`,
    ])
  })

  it('shows the old file where the rest of it went on elsewhere', async () => {
    const text = baseTexts().get(`${ROOT}/tasks/2-nha-van-hoa.yaml`) ?? ''
    const moved = text.replace(/ {2}- id: "2\.b"\n(?: {4}.*\n?)+/, '')
    expect(await commands({ 'tasks/2-nha-van-hoa.yaml': null, 'tasks/nhom-2.yaml': moved })).toEqual([
      `since/removed git show 1a2b3c4:${ROOT}/tasks/2-nha-van-hoa.yaml`,
    ])
  })
})

const recovery = (paths: readonly string[], how: Recovery['how'] = 'checkout'): Recovery => ({
  how,
  revision: '1a2b3c4',
  paths,
})

it('a path that a shell would read otherwise stands in quotes; one that cannot be typed is not offered', () => {
  expect(commandOf(recovery(['plans/xa/evidence/biên bản $(rm -rf ~).pdf', "plans/xa/evidence/o'.pdf"]))).toBe(
    "git checkout 1a2b3c4 -- ':/plans/xa/evidence/biên bản $(rm -rf ~).pdf' ':/plans/xa/evidence/o'\\''.pdf'",
  )
  expect(commandOf(recovery(['plans/xa/evidence/biên-bản_1.pdf']))).toBe(
    'git checkout 1a2b3c4 -- :/plans/xa/evidence/biên-bản_1.pdf',
  )
  expect(commandOf(recovery(['plans/xa/evidence/\u202efdp.exe']))).toBeNull()
  expect(commandOf(recovery(["plans/xa/o'.yaml"], 'show'))).toBe("git show '1a2b3c4:plans/xa/o'\\''.yaml'")
})

it('many files are one command', () => {
  const all = [recovery(['plans/xa/a.md']), recovery(['plans/xa/b.md']), recovery(['plans/xa/c.md'], 'diff')]
  expect(recoveryLines(all, 'vi')).toEqual([
    'lấy lại: git checkout 1a2b3c4 -- :/plans/xa/a.md :/plans/xa/b.md',
    'xem chỗ đã đổi: git diff 1a2b3c4 -- :/plans/xa/c.md',
  ])
})
