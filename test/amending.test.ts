import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { plan } from './support/cli.ts'
import { examplesIn, follow, part } from './support/readme.ts'
import { served } from './support/repository.ts'

// A change of the plan from the edited file to the deciding document, as README.vi.md tells it.

let root: string
let done: () => void
beforeEach(() => {
  ;({ root, done } = served())
})
afterEach(() => done())

/** Makes the edit that the page shows, in the file that it names. */
function edit(text: string): void {
  const [, file = ''] = /`(plans\/\S+\.yaml)`/.exec(text) ?? []
  const [, old = '', now = ''] = /^```diff\n-(.*)\n\+(.*)\n```$/m.exec(text) ?? []
  const path = join(root, file)
  const before = readFileSync(path, 'utf8')
  expect(before.split(old).length, `${old} stands once in ${file}`).toBe(2)
  writeFileSync(path, before.replace(old, now))
}

const stateOf = async (day: string): Promise<string> =>
  JSON.parse((await plan(`show 6.d --plan minh-hoa --as-of ${day} --json`, { cwd: root })).out).status.state

it('the figures go by the new plan from the day of the deciding document, and not before', async () => {
  const text = part('Điều chỉnh kế hoạch')
  const examples = examplesIn(text)
  const decision = examples.findIndex(({ command }) => command.includes('amend decide'))
  expect(decision).toBeGreaterThan(1)
  edit(text)
  for (const example of examples.slice(0, decision)) await follow(example, root)
  expect([await stateOf('2026-09-24'), await stateOf('2026-10-01')]).toEqual(['openInTime', 'openOverdue'])
  for (const example of examples.slice(decision)) await follow(example, root)
  expect([await stateOf('2026-09-24'), await stateOf('2026-10-01')]).toEqual(['openInTime', 'openInTime'])
  expect((await plan('check --plan minh-hoa', { cwd: root })).code).toBe(0)
  expect((await plan('check --since main', { cwd: root })).code).toBe(0)
}, 120_000)
