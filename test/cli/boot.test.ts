import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ROOT } from '../support/cli.ts'

// The compiled code beside the bundles saves a third of the start, and V8 refuses it without a word: after another flag, another source.

const folder = mkdtempSync(join(tmpdir(), 'plan-boot-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Run before the program: tells at the end what V8 said of the code kept for each bundle it compiled. */
const HOOK = `const vm = require('node:vm')
const { Script } = vm
const said = []
vm.Script = class extends Script {
  constructor(source, options) {
    super(source, options)
    said.push([options.filename, this.cachedDataRejected ?? 'no code kept'])
  }
}
process.on('exit', () => process.stderr.write('\\n' + JSON.stringify(said)))
`
const hook = join(folder, 'hook.cjs')
writeFileSync(hook, HOOK)

/** What V8 said of the code kept for each bundle that a command loads: false where it took it. */
function saidOf(line: string): Record<string, unknown> {
  const { stderr } = spawnSync(process.execPath, ['-r', hook, join(ROOT, 'bin/plan.js'), ...line.split(' ')], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  const bundles = JSON.parse(stderr.slice(stderr.lastIndexOf('\n'))) as [string, unknown][]
  return Object.fromEntries(bundles.map(([file, said]) => [basename(file, '.cjs'), said]))
}

it.each([
  ['status --plan minh-hoa', ['plan', 'full-yaml', 'rare-fits']],
  ['check --plan minh-hoa', ['plan', 'messages']],
  ['check --plan minh-hoa --lang en', ['plan', 'words']],
  [`report quarter --plan minh-hoa --period 2026-Q3 --format html,docx,pdf -q -o ${folder}`, ['report', 'render']],
  ['list tasks --plan minh-hoa', ['rest']],
])(
  'V8 takes the compiled code of every bundle that has some: plan %s',
  (line, names) => {
    const said = saidOf(line)
    expect(Object.keys(said)).toEqual(expect.arrayContaining(names))
    const refused = Object.entries(said).filter(([, answer]) => answer !== false)
    expect(refused.filter(([name]) => existsSync(join(ROOT, `dist/${name}.cache`)))).toEqual([])
    expect(refused.filter(([name]) => names.includes(name))).toEqual([])
  },
  60_000,
)

// Every 100 kB cost a start 3 ms. A library that is needed rarely belongs into a bundle of its own (APART in tools/build.mjs).
it('the program of status and check stays small', () => {
  expect(statSync(join(ROOT, 'dist/plan.cjs')).size).toBeLessThan(500_000)
})
