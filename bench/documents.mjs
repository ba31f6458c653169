// npm run bench:documents -- [--runs N] [--communes 96] [--json] [--bin FILE]
// Documents: each form of a quarterly report as a whole process (47 and 300 tasks), and the set of a year for a province in one process.
// Prints tables and ends with 1 when a gate is missed (2: could not measure).
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { generate } from './generate.mjs'
import { benchmark, pairs, peak, run } from './measure.mjs'
import { yearOf } from './year.mjs'

const FORMATS = ['md', 'html', 'docx', 'pdf']
const TASKS = [47, 300]
/** Times `node -e 0`, and MiB; only the quarterly report of an ordinary commune has a gate. */
const GATES = { pdf: [8, 5] }
const NODE = ['-e', '0']

function options() {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '7' },
      communes: { type: 'string', default: '96' },
      json: { type: 'boolean', default: false },
      bin: { type: 'string', default: fileURLToPath(new URL('../bin/plan.js', import.meta.url)) },
    },
  })
  for (const name of ['runs', 'communes'])
    if (!/^[1-9]\d*$/.test(values[name])) throw new Error(`--${name} is a whole number from 1`)
  if (!existsSync(values.bin)) throw new Error(`${values.bin} is missing; npm run build makes it`)
  return { ...values, runs: Number(values.runs), communes: Number(values.communes) }
}

/** One form of the quarterly report of one commune, start to end, and the most memory it took. */
function single(tasks, format, { bin, runs }, scratch) {
  const { folder } = generate('S', { tasks })
  const report = ['report', 'quarter', '--plan', 'xa-0001', '--period', '2026-Q3', '--format', format]
  const args = [bin, ...report, '-C', folder, '-q', '-o', join(scratch, `${tasks}-${format}`)]
  process.stderr.write(`  ${tasks} tasks, ${format}\n`)
  const [gate = null, goal = null] = (tasks === TASKS[0] && GATES[format]) || []
  const time = pairs([args], [NODE], runs)
  const { median: memory } = peak(args, scratch, Math.min(runs, 3))
  return { tasks, format, ...time, memory, gate, goal, passed: gate === null || time.median <= gate }
}

/** A report that counts other tasks than there are is not worth timing. */
function guard(bin) {
  for (const tasks of TASKS) {
    const { folder } = generate('S', { tasks })
    const { plans } = JSON.parse(run([bin, 'status', '--json', '-C', folder], { keep: true }))
    if (plans[0]?.counts.total !== tasks || !plans[0].complete) throw new Error(`status does not see ${tasks} tasks`)
  }
}

function singleTable(rows) {
  const lines = rows.map((row) => {
    const ratio = `${row.median.toFixed(2)} (${row.min.toFixed(2)}–${row.max.toFixed(2)})`
    const reached = row.goal !== null && row.median <= row.goal
    const verdict = !row.passed ? '**MISSED**' : row.gate === null ? '–' : reached ? 'pass, goal reached' : 'pass'
    const bounds = [row.gate ?? '–', row.goal ?? '–']
    const cells = [row.tasks, row.format, ratio, ...bounds, row.seconds.toFixed(2), row.memory.toFixed(0), verdict]
    return `| ${cells.join(' | ')} |`
  })
  const head = '| tasks | form | × `node -e 0`, median (min–max) | gate | goal | seconds | peak MiB | verdict |'
  return `${[head, '|---:|---|---|---:|---:|---:|---:|---|', ...lines].join('\n')}\n`
}

function yearTable({ communes, documents, steps, seconds, peak, nodeSeconds }) {
  const lines = steps.map(
    ({ name, seconds, count, bytes }) =>
      `| ${name} | ${count} | ${seconds.toFixed(2)} | ${((1000 * seconds) / count).toFixed(1)} | ${bytes ? (bytes / 1e6).toFixed(1) : '–'} |`,
  )
  const head = '| step | times | seconds | ms each | MB written |'
  const all = `${communes} communes, ${documents} documents: ${seconds.toFixed(1)} s (${(seconds / nodeSeconds).toFixed(0)} × \`node -e 0\`), peak ${peak.toFixed(0)} MiB`
  return `${[all, '', head, '|---|---:|---:|---:|---:|', ...lines].join('\n')}\n`
}

await benchmark(async (scratch) => {
  const given = options()
  guard(given.bin)
  const rows = TASKS.flatMap((tasks) => FORMATS.map((format) => single(tasks, format, given, scratch)))
  const year = { ...(await yearOf(given.communes, FORMATS)), nodeSeconds: rows[0].againstSeconds }
  const result = { schema: 'bench-documents/1', rows, year }
  process.stdout.write(given.json ? `${JSON.stringify(result, null, 2)}\n` : `${singleTable(rows)}\n${yearTable(year)}`)
  return rows.every((row) => row.passed)
})
