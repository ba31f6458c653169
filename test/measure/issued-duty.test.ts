import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { memoryReader } from '../../src/load/memory-reader.ts'
import { measurePlan, readPlan } from '../../src/pipeline.ts'
import { ROOT } from '../support/cli.ts'

// A duty to report each quarter, of which the base plan's units tell nothing; papers are recorded as issued.

const BASE = join(ROOT, 'test/fixtures/base')
const FOLDER = 'plans/duong-lien-thon'
const base = Object.fromEntries(
  readdirSync(BASE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(BASE.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
)

const paper = (number: string, date: string, more = ''): string =>
  `schema: issued/1\nkind: quarter\nperiod: 2026-Q3\nduty: V.1\nnumber: ${number}/BC-UBND\ndate: ${date}\n${more}`
const told = (day: string): string =>
  `---\nschema: progress/1\nunit: van-phong\nperiod: 2026-Q3\ndate: 2026-09-14\ntasks:\n  V.1:\n    occurrences: { 2026-Q3: { done: ${day} } }\n---\n`

/** How the third quarter's report stands on a day, and the line that says so. */
async function quarter(files: Readonly<Record<string, string>>, asOf: string): Promise<unknown> {
  const named = Object.fromEntries(Object.entries(files).map(([path, text]) => [`${FOLDER}/${path}`, text]))
  const { plan } = await readPlan(memoryReader({ ...base, ...named }), FOLDER)
  const duty = measurePlan(plan, { asOf }, asOf)?.duties.find(({ id }) => id === 'V.1')
  const found = duty?.occurrences?.find(({ period }) => period.id === '2026-Q3')
  return [found?.state, found?.done?.value ?? null, found?.done?.origin.file.slice(FOLDER.length + 1) ?? null]
}

describe('a duty that an issued document fulfils', () => {
  const file = 'issued/2026-09-21-bc.yaml'

  it('is done on the day the document was sent, else issued', async () => {
    expect(await quarter({}, '2026-10-20')).toEqual(['overdue', null, null])
    const issued = { [file]: paper('41', '2026-09-21') }
    expect(await quarter(issued, '2026-10-20')).toEqual(['doneOnTime', '2026-09-21', file])
    const sent = { [file]: paper('41', '2026-09-21', 'sent: 2026-10-05\n') }
    expect(await quarter(sent, '2026-10-20')).toEqual(['doneLate', '2026-10-05', file])
  })

  it('is not done before that day', async () =>
    expect(await quarter({ [file]: paper('41', '2026-09-21') }, '2026-09-20')).toEqual(['running', null, null]))

  it('is done by the first of two documents', async () => {
    const two = { [file]: paper('41', '2026-09-21'), 'issued/2026-10-08-bc.yaml': paper('44', '2026-10-08') }
    expect(await quarter(two, '2026-10-20')).toEqual(['doneOnTime', '2026-09-21', file])
  })

  it('is as its unit told, where it did', async () => {
    const both = { [file]: paper('41', '2026-09-21'), 'progress/2026-Q3/van-phong.md': told('2026-09-12') }
    expect(await quarter(both, '2026-10-20')).toEqual(['doneOnTime', '2026-09-12', 'progress/2026-Q3/van-phong.md'])
  })
})
