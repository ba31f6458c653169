import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { FLAG_ORDER } from '../../src/core/red-flag.ts'
import { plan, ROOT } from '../support/cli.ts'
import { type Scenario, scenario } from './scenario.ts'

// Every folder holds a change: base/ and head/ are put over _plan/, and what `plan diff` says stands beside them, to be read.

const FOLDER = join(ROOT, 'test/diff')
const NAMES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .map(({ name }) => name)

/** Commits change with every edit of the plan they share; what is said about them does not. */
const named = (text: string, { base, head }: Scenario): string =>
  text
    .replaceAll(base, '<goc>')
    .replaceAll(head, '<moi>')
    .replaceAll(base.slice(0, 7), 'aaaaaaa')
    .replaceAll(head.slice(0, 7), 'bbbbbbb')

/** Codes that the scenarios have shown. */
const seen = new Set<string>()

const validate = new Ajv({ strictTypes: false }).compile(
  JSON.parse(readFileSync(join(ROOT, 'schemas/diff.v1.schema.json'), 'utf8')),
)

describe.each(NAMES)('%s', (name) => {
  it('on the terminal, as a comment, as JSON', async () => {
    const made = scenario(name)
    try {
      const run = async (line: string): Promise<string> => {
        const { out, err, code } = await plan(`diff goc moi ${line}`, { cwd: made.root })
        expect({ err, code }).toEqual({ err: '', code: 0 })
        return named(out, made)
      }
      await expect(await run('')).toMatchFileSnapshot(`${name}/expected.txt`)
      await expect(await run('--lang en')).toMatchFileSnapshot(`${name}/expected.en.txt`)
      await expect(await run('--format md')).toMatchFileSnapshot(`${name}/expected.md`)
      const json = await run('--json')
      expect(validate(JSON.parse(json)), JSON.stringify(validate.errors)).toBe(true)
      for (const { flags } of JSON.parse(json).plans) for (const { code } of flags) seen.add(code)
      await expect(json).toMatchFileSnapshot(`${name}/expected.json`)
    } finally {
      made.done()
    }
  }, 30_000)
})

it('every red flag has a scenario', () => {
  // A plan that is gone is told by the plan itself.
  expect(FLAG_ORDER.filter((code) => !seen.has(code))).toEqual([])
})
