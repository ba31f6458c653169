// The documents of a year for many communes, in one process: fonts and engines are loaded once, each plan is read once.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { generate } from './generate.mjs'

/** The reporting year 2026 of Decree 09/2019 and its last day. */
const DAY = '2026-12-14'
const PAPERS = [
  ...[1, 2, 3, 4].map((n) => ({ kind: 'quarter', period: `2026-Q${n}` })),
  { kind: 'year', period: '2026' },
]

/** The program's own pipeline and engines, bundled into dist/, from where the engines' packages are found. */
async function program(root) {
  const outfile = join(root, 'dist', 'bench-year.mjs')
  const contents = `export { readPlan, measurePlan, planFolders } from './src/pipeline.ts'
export { fileOf, REPORT_KINDS, reportOf } from './src/report-pipeline.ts'
export { enginesFor } from './src/cli/report-engines.ts'
export { diskReader } from './src/load/disk-reader.ts'`
  const banner = {
    js: `import { createRequire as requireOf } from 'node:module'; const require = requireOf(${JSON.stringify(`${root}package.json`)})`,
  }
  const common = { bundle: true, platform: 'node', format: 'esm', logLevel: 'error', banner }
  const external = ['@myriaddreamin/*', '@resvg/*']
  await build({ ...common, external, stdin: { contents, resolveDir: root, loader: 'ts' }, outfile })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(outfile)
  }
}

/** Seconds, times and bytes of each step, by name, in the order they were first taken. */
function clock() {
  const steps = new Map()
  async function take(name, work) {
    const start = process.hrtime.bigint()
    const result = await work()
    const step = steps.get(name) ?? { name, seconds: 0, count: 0, bytes: 0 }
    steps.set(name, step)
    step.seconds += Number(process.hrtime.bigint() - start) / 1e9
    step.count++
    if (result instanceof Uint8Array) step.bytes += result.length
    return result
  }
  return { take, steps: () => [...steps.values()] }
}

/** Four quarters and the year, in each form, for so many communes; files are made and thrown away. */
export async function yearOf(communes, formats) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const code = await program(root)
  const { folder } = generate(communes === 96 ? 'M' : String(communes))
  const reader = code.diskReader(folder)
  const engines = code.enginesFor({ host: { root } }, false)
  const { take, steps } = clock()
  const start = process.hrtime.bigint()
  let documents = 0
  for (const path of code.planFolders(reader)) {
    const { plan } = await take('read', () => code.readPlan(reader, path))
    for (const { kind, period } of PAPERS) {
      const progress = await take('measure', () => code.measurePlan(plan, { asOf: DAY, period }, DAY))
      const { filled } = await take('view and template', () => reportOf(code, reader, progress, kind))
      for (const format of formats) {
        await take(format, () => code.fileOf(filled.text, format, DAY, engines))
        documents++
      }
    }
    process.stderr.write(`\r  year: ${documents} documents`)
  }
  process.stderr.write('\n')
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  return { communes, documents, seconds, steps: steps(), peak: process.resourceUsage().maxRSS / 1024 }
}

const reportOf = ({ reportOf, REPORT_KINDS }, reader, progress, kind) =>
  reportOf(
    reader,
    progress,
    REPORT_KINDS.find(({ name }) => name === kind),
    {},
  )
