import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './support/cli.ts'

/** What each folder of src/ may import of the others, and why; `pipeline` is src/pipeline.ts. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  core: [], // the vocabulary: imports nothing, touches nothing
  load: ['core'], // bytes → Plan
  check: ['core'], // Plan → Diagnostic[]
  measure: ['core'], // Plan + date → Progress
  compare: ['core'], // Plan × Plan → Change[]
  report: ['core'], // Progress → ReportView → Markdown
  render: ['core'], // Markdown → html, docx
  import: ['core'], // bytes of a filled-in table → what a unit reports, or every problem in it
  sheet: ['core'], // a form → xlsx
  close: ['core'], // Progress → what is kept of a closed period; Plan × closing → Diagnostic[]
  since: ['core'], // Plan × Plan, and what git knows as data → Diagnostic[]
  messages: ['core'], // code → sentence
  edit: ['core'], // changes → files, the author's comments and layout kept
  ci: ['core'], // a plan → what a git server is told: who approves which file
  git: ['core'], // the one place that runs git
  pipeline: ['core', 'load', 'check', 'measure', 'compare', 'close'], // puts the stages together
  'report-pipeline': ['core', 'pipeline', 'load', 'report', 'render', 'sheet'], // its second half, loaded only for reports
  'edit-pipeline': ['core', 'pipeline', 'load', 'edit'], // what writes plan files, loaded only by commands that do
  'close-pipeline': ['core', 'pipeline', 'report-pipeline', 'close'], // closes and reopens periods
  'diff-pipeline': ['core', 'pipeline', 'compare', 'measure'], // sets two states of a plan side by side
  'since-pipeline': ['core', 'pipeline', 'compare', 'since'], // holds two states against each other, loaded only when asked for
  cli: [
    'core',
    'pipeline',
    'diff-pipeline',
    'report-pipeline',
    'edit-pipeline',
    'close-pipeline',
    'since-pipeline',
    'messages',
    'git',
    'load',
    'measure',
    'edit',
    'import',
    'ci',
  ], // people and machine; the readers and pure helpers it hands on
}

/** Node's modules and globals that only these files may touch. */
const WORLD: readonly { readonly what: RegExp; readonly where: RegExp; readonly why: string }[] = [
  {
    what: /from 'node:fs'/,
    where: /^(cli\/|load\/disk-reader\.ts|edit\/disk\.ts)/,
    why: 'only the reader, the writer and the command line touch the disk',
  },
  { what: /from 'node:child_process'/, where: /^git\/run\.ts/, why: 'only git runs a program' },
  {
    what: /\bprocess\.|\bconsole\./,
    where: /^(cli\/|git\/run\.ts|load\/disk-reader\.ts|edit\/(disk|disk-writer|lock)\.ts)/,
    why: 'only the command line, the disk reader and the writer touch the process',
  },
  { what: /new Date\(\)|Date\.now|Math\.random/, where: /^cli\/main\.ts/, why: 'no clock below the command line' },
  { what: /from 'chalk'|import\('chalk'\)/, where: /^cli\/paint\.ts/, why: 'one place paints' },
  {
    what: /from 'gray-matter'/,
    where: /^load\/front-matter\.ts/,
    why: 'gray-matter can run code; one fence around it',
  },
]

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.includes('.gen.'))
const layerOf = (file: string): string =>
  file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace('.ts', '')

describe('layers', () => {
  it.each(files)('%s imports only what its layer may', (file) => {
    const text = readFileSync(join(ROOT, 'src', file), 'utf8')
    const imports = [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((m) =>
      posix.normalize(posix.join(dirname(file), m[1] ?? '')),
    )
    const foreign = imports.map(layerOf).filter((layer) => layer !== layerOf(file))
    const allowed = MAY[layerOf(file)] ?? []
    expect(foreign.filter((layer) => !allowed.includes(layer))).toEqual([])
    const touched = WORLD.filter(({ what, where }) => what.test(text) && !where.test(file)).map(({ why }) => why)
    expect(touched).toEqual([])
  })

  it('no file of src/ is longer than 250 lines', () => {
    const long = files.filter((file) => readFileSync(join(ROOT, 'src', file), 'utf8').split('\n').length > 251)
    expect(long).toEqual([])
  })

  it('the lockfile records no download address', () => {
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved"')
  })
})
