import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plan, ROOT, workspace } from './support/cli.ts'

// Every console block of the docs is run. A line `…` stands for any number of lines; `…` inside a line for any text.
const PAGES = ['README.md', 'README.vi.md']

interface Example {
  readonly command: string
  readonly expected: string
}

function examples(page: string): Example[] {
  // What is to be done one after another is test/working-quarter.test.ts and test/amending.test.ts.
  const text = readFileSync(join(ROOT, page), 'utf8').replace(
    /^## (?:Một quý, từ đầu đến cuối|Điều chỉnh kế hoạch)\n[\s\S]*?(?=^## )/gm,
    '',
  )
  return [...text.matchAll(/^```console\n\$ (.+)\n([\s\S]*?)^```$/gm)].map(([, command = '', expected = '']) => ({
    command,
    expected,
  }))
}

/** The expected lines as a pattern, `…` taken as described above. */
function pattern(expected: string): RegExp {
  const literal = (part: string): string => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const lines = expected
    .trimEnd()
    .split('\n')
    .map((line) => (line === '…' ? '(?:.*\n)*?' : `${line.split('…').map(literal).join('.*')}\n`))
  return new RegExp(`^${lines.join('')}$`)
}

let place: ReturnType<typeof workspace>
beforeAll(() => {
  place = workspace()
  cpSync(join(ROOT, 'docs/samples'), join(place.root, 'docs/samples'), { recursive: true })
})
afterAll(() => place.done())

/** `npm start` runs these, as tools/start.mjs says. */
const START = [
  'status --as-of 2026-09-14',
  'status --plan minh-hoa',
  'report quarter --plan minh-hoa --period 2026-Q3 --format md,html,docx,pdf --out out',
]

async function output(command: string): Promise<string> {
  const lines = command === 'npm start' ? START : [command.replace(/^plan ?/, '')]
  const ran = []
  for (const line of lines) {
    const { out, err } = await plan(line, { cwd: place.root })
    ran.push(out + err)
  }
  return ran.join('\n')
}

describe.each(PAGES)('%s', (page) => {
  it.each(examples(page).map((e) => [e.command, e.expected] as const))(
    '$ %s',
    async (command, expected) => {
      expect(`${(await output(command)).trimEnd()}\n`).toMatch(pattern(expected))
    },
    60_000,
  )
})

it('npm start runs what its example shows', () => {
  const script = readFileSync(join(ROOT, 'tools/start.mjs'), 'utf8')
  const called = [...script.matchAll(/^plan\((.+)\)$/gm)].map(([, args = '']) =>
    args.replaceAll("', '", ' ').replaceAll("'", '').trim(),
  )
  expect(called).toEqual(START)
})
