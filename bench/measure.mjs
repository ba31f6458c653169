// Runs whole processes: their time in pairs, their memory, what they print.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs node with arguments to its end. A process that fails makes every figure worthless, so it stops the measurement. */
export function run(args, { env = {}, keep = false } = {}) {
  const result = spawnSync(process.execPath, args, {
    stdio: ['ignore', keep ? 'pipe' : 'ignore', 'pipe'],
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 29,
  })
  if (result.error) throw result.error
  if (result.status !== 0) {
    const said = `${result.stderr}${keep ? result.stdout : ''}`.slice(0, 2000)
    throw new Error(`node ${args.join(' ')} ended with ${result.status ?? result.signal}\n${said}`)
  }
  return keep ? result.stdout.toString() : ''
}

/** Does the measuring in a scratch folder that is removed afterwards; ends with 1 when it says a gate was missed, 2 when it could not measure. */
export async function benchmark(work) {
  const scratch = mkdtempSync(join(tmpdir(), 'plan-bench-'))
  try {
    process.exitCode = (await work(scratch)) ? 0 : 1
  } catch (error) {
    process.stderr.write(`bench: ${error.message}\n`)
    process.exitCode = 2
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Seconds that some processes take one after the other. */
function seconds(commands) {
  const start = process.hrtime.bigint()
  for (const args of commands) run(args)
  return Number(process.hrtime.bigint() - start) / 1e9
}

/**
 * Times two jobs in turn, A B A B …, and divides within each pair: what else the machine does falls on both.
 * One pair before counts for nothing, it fills the page cache. `before` is done before each pair, outside its time.
 */
export function pairs(a, b, count, before = () => {}) {
  const times = []
  for (let i = -1; i < count; i++) {
    before()
    const pair = { a: seconds(a), b: seconds(b) }
    if (i >= 0) times.push(pair)
  }
  const ratios = times.map((pair) => pair.a / pair.b)
  return {
    median: median(ratios),
    min: Math.min(...ratios),
    max: Math.max(...ratios),
    seconds: median(times.map((pair) => pair.a)),
    againstSeconds: median(times.map((pair) => pair.b)),
  }
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** The most memory a process held, in MiB; the median of several runs. */
export function peak(args, scratch, count, before = () => {}) {
  const file = join(scratch, 'peak')
  const values = Array.from({ length: count }, () => {
    before()
    run(['--import', new URL('peak.mjs', import.meta.url).href, ...args], { env: { PLAN_BENCH_PEAK: file } })
    return Number(readFileSync(file, 'utf8')) / 1024
  })
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) }
}
