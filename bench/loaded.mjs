// Measuring plans that are loaded already: time and memory against the number of entries. Run by `npm run bench:loaded`.
//   node bench/loaded.mjs [--sizes S,M,L] [--json]
// An entry is a task, an indicator, a duty, or what a report says of one. The program's own source is bundled for this, so that loading can be left out.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { generate, SIZES } from './generate.mjs'

const DAY = '2026-09-14'
/** Per-entry time of the largest size over that of the middle one: more would be worse than linear. */
const GATE = 2

async function program(folder) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const outfile = join(folder, 'measure.mjs')
  const contents = `export { readPlan, measurePlan, planFolders } from './src/pipeline.ts'
export { diskReader } from './src/load/disk-reader.ts'`
  const banner = {
    js: `import { createRequire as requireOf } from 'node:module'; const require = requireOf(${JSON.stringify(`${root}package.json`)})`,
  }
  const common = { bundle: true, platform: 'node', format: 'esm', logLevel: 'error', banner }
  await build({ ...common, stdin: { contents, resolveDir: root, loader: 'ts' }, outfile })
  return import(pathToFileURL(outfile).href)
}

const entriesOf = ({ tasks, indicators, duties, reports }) =>
  tasks.length +
  indicators.length +
  duties.length +
  reports.reduce((sum, r) => sum + Object.keys(r.tasks).length + Object.keys(r.indicators).length, 0)

/** Every plan of a size is loaded, then measured; only the measuring is timed. */
async function measureSize(size, { readPlan, measurePlan, planFolders, diskReader }) {
  const { folder, communes } = generate(size)
  const reader = diskReader(folder)
  let nanoseconds = 0n
  let entries = 0
  let tasks = 0
  for (const path of planFolders(reader)) {
    const { plan } = await readPlan(reader, path)
    entries += entriesOf(plan)
    const start = process.hrtime.bigint()
    const progress = measurePlan(plan, { asOf: DAY }, DAY)
    nanoseconds += process.hrtime.bigint() - start
    tasks += progress.total.counts.total
  }
  const seconds = Number(nanoseconds) / 1e9
  const peak = process.resourceUsage().maxRSS / 1024
  return { size, communes, entries, tasks, seconds, microsecondsPerEntry: (seconds * 1e6) / entries, peak }
}

/** One plan with its tasks, indicators and what is said of them repeated under other ids: linear inside a plan too. */
async function measureWide(times, { readPlan, measurePlan, planFolders, diskReader }) {
  const { folder } = generate('S')
  const reader = diskReader(folder)
  const { plan } = await readPlan(reader, planFolders(reader)[0])
  const copies = Array.from({ length: times }, (_, i) => (id) => (i === 0 ? id : `${id}~${i}`))
  const repeated = (list) => copies.flatMap((name) => list.map((entry) => ({ ...entry, id: name(entry.id) })))
  const said = (entries) =>
    Object.fromEntries(copies.flatMap((name) => Object.entries(entries).map(([id, e]) => [name(id), e])))
  const wide = {
    ...plan,
    tasks: repeated(plan.tasks),
    indicators: repeated(plan.indicators),
    reports: plan.reports.map((r) => ({ ...r, tasks: said(r.tasks), indicators: said(r.indicators) })),
  }
  measurePlan(wide, { asOf: DAY }, DAY)
  const start = process.hrtime.bigint()
  measurePlan(wide, { asOf: DAY }, DAY)
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  const entries = entriesOf(wide)
  return {
    size: `S × ${times}`,
    communes: 1,
    entries,
    seconds,
    microsecondsPerEntry: (seconds * 1e6) / entries,
    peak: process.resourceUsage().maxRSS / 1024,
  }
}

function table(rows) {
  const lines = rows.map(
    (r) =>
      `| ${r.size} | ${r.communes} | ${r.entries} | ${r.seconds.toFixed(3)} | ${r.microsecondsPerEntry.toFixed(2)} | ${r.peak.toFixed(0)} |`,
  )
  return [
    '| size | communes | entries | seconds measuring | µs an entry | peak MiB so far |',
    '|---|---:|---:|---:|---:|---:|',
    ...lines,
  ].join('\n')
}

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: 'S,M,L' }, json: { type: 'boolean', default: false } },
})
const sizes = values.sizes.split(',')
if (!sizes.every((size) => size in SIZES)) throw new Error('--sizes is a list of S, M and L')
const scratch = mkdtempSync(join(tmpdir(), 'plan-loaded-'))
try {
  const code = await program(scratch)
  // A first round counts for nothing: the code is compiled while it runs.
  await measureSize('S', code)
  const rows = []
  for (const size of sizes) rows.push(await measureSize(size, code))
  for (const times of [1, 10, 100]) rows.push(await measureWide(times, code))
  process.stdout.write(
    values.json ? `${JSON.stringify({ schema: 'bench-loaded/1', rows }, null, 2)}\n` : `${table(rows)}\n`,
  )
  const [middle, large] = [rows.find((r) => r.size === 'M'), rows.find((r) => r.size === 'L')]
  const wide = rows.filter((r) => r.size.startsWith('S ×'))
  const worse = [
    middle && large && large.microsecondsPerEntry > GATE * middle.microsecondsPerEntry,
    wide[2].microsecondsPerEntry > GATE * wide[1].microsecondsPerEntry,
  ]
  if (worse.some(Boolean)) {
    process.stderr.write('bench: the time an entry takes grows with their number\n')
    process.exitCode = 1
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
