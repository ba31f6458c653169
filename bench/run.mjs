// npm run bench -- [--sizes S,M,L] [--runs N] [--json] [--bin FILE]
// Measures the built program on invented communes, prints a table, and ends with 1 when a gate is missed (2: could not measure).
import { existsSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { generate, SIZES } from './generate.mjs'
import { jobs } from './jobs.mjs'
import { benchmark, pairs, peak, run } from './measure.mjs'

const RUNS = { S: 15, M: 7, L: 3 }
const TASKS = 47

function options() {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: 'S,M,L' },
      runs: { type: 'string' },
      json: { type: 'boolean', default: false },
      bin: { type: 'string', default: fileURLToPath(new URL('../bin/plan.js', import.meta.url)) },
    },
  })
  const sizes = values.sizes.split(',')
  if (!sizes.every((size) => size in SIZES)) throw new Error('--sizes is a list of S, M and L')
  if (values.runs !== undefined && !/^[1-9]\d*$/.test(values.runs)) throw new Error('--runs is a whole number from 1')
  if (!existsSync(values.bin)) throw new Error(`${values.bin} is missing; npm run build makes it`)
  return { ...values, sizes, runs: values.runs === undefined ? null : Number(values.runs) }
}

/** A fast wrong answer is worth nothing: the plans must be found in order, and every task seen. */
function guard(bin, { folder, communes }, size) {
  const { plans } = JSON.parse(run([bin, 'status', '--json', '-C', folder], { keep: true }))
  const wrong = plans.filter((plan) => plan.counts.total !== TASKS || !plan.complete)
  if (plans.length !== communes || wrong.length > 0)
    throw new Error(`status sees ${plans.length} plans of ${communes}, ${wrong.length} of them not with ${TASKS} tasks`)
  if (size !== 'S') return
  const { errors, warnings } = JSON.parse(run([bin, 'check', '--json', '-C', folder], { keep: true }))
  if (errors + warnings > 0) throw new Error(`check finds ${errors} errors and ${warnings} warnings in good data`)
}

function measure({ bin, sizes, runs }, scratch) {
  return sizes.flatMap((size) => {
    const data = generate(size)
    process.stderr.write(`${size}: ${data.communes} communes, ${data.files} files, ${data.bytes} bytes\n`)
    guard(bin, data, size)
    const count = runs ?? RUNS[size]
    return jobs(size, { folder: data.folder, bin, scratch }).map((job) => {
      process.stderr.write(`  ${job.job}, ${job.against}\n`)
      const { commands, reference, args, forget, ...named } = job
      const before = () => forget && rmSync(forget, { recursive: true, force: true })
      const figures = args ? peak(args, scratch, Math.min(count, 3), before) : pairs(commands, reference, count, before)
      return { ...named, ...figures, passed: job.gate === null || figures.median <= job.gate }
    })
  })
}

function table(rows) {
  const lines = rows.map((row) => {
    const digits = row.against === 'MiB' ? 0 : 2
    const number = (value) => (value === null ? '–' : String(value))
    const reached = row.goal !== null && row.median <= row.goal
    const time = row.seconds === undefined ? '–' : `${row.seconds.toFixed(2)} / ${row.againstSeconds.toFixed(2)}`
    const verdict = !row.passed ? '**MISSED**' : row.gate === null ? '–' : reached ? 'pass, goal reached' : 'pass'
    const ratio = `${row.median.toFixed(digits)} (${row.min.toFixed(digits)}–${row.max.toFixed(digits)})`
    return `| ${[row.size, row.job, row.against, ratio, number(row.gate), number(row.goal), time, verdict].join(' | ')} |`
  })
  const head = '| size | job | against | median (min–max) | gate | goal | seconds, job / against | verdict |'
  return `${[head, '| --- | --- | --- | --- | --- | --- | --- | --- |', ...lines].join('\n')}\n`
}

await benchmark((scratch) => {
  const given = options()
  const rows = measure(given, scratch)
  process.stdout.write(given.json ? `${JSON.stringify({ schema: 'bench/1', rows }, null, 2)}\n` : table(rows))
  return rows.every((row) => row.passed)
})
