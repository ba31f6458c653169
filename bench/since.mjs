// npm run bench:since -- [--runs N] [--json] [--bin FILE]
// `plan check --since` over a province (96 communes), one of them changed and all of them, against reading both trees with git alone.
// Prints a table and ends with 1 when a gate is missed (2: could not measure).
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { generate } from './generate.mjs'
import { benchmark, pairs } from './measure.mjs'

/** Times reading both trees. */
const GATES = { one: { cold: 8, warm: 3 }, all: { cold: 18, warm: 18 } }

/** What a report says came of a task, without the quote that may end it. */
const RESULT = /^( +result: \S.*?)("?)$/m

function options() {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
      bin: { type: 'string', default: fileURLToPath(new URL('../bin/plan.js', import.meta.url)) },
    },
  })
  if (!/^[1-9]\d*$/.test(values.runs)) throw new Error('--runs is a whole number from 1')
  if (!existsSync(values.bin)) throw new Error(`${values.bin} is missing; npm run build makes it`)
  return { ...values, runs: Number(values.runs) }
}

function git(cwd, ...args) {
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.vn']
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

/** A clone with one more commit, in which a unit of the first `count` communes says a little more of a task. */
function changed(source, scratch, count) {
  const folder = join(scratch, `changed-${count}`)
  git(scratch, 'clone', '-q', source, folder)
  const plans = readdirSync(join(folder, 'plans')).sort().slice(0, count)
  for (const plan of plans) {
    const period = join(folder, 'plans', plan, 'progress/2026-Q3')
    const files = readdirSync(period)
      .sort()
      .map((name) => join(period, name))
    const file = files.find((path) => RESULT.test(readFileSync(path, 'utf8')))
    if (file === undefined) throw new Error(`no report of ${period} has a result`)
    writeFileSync(file, readFileSync(file, 'utf8').replace(RESULT, '$1 (bổ sung)$2'))
  }
  git(folder, 'commit', '-q', '-a', '-m', 'Bổ sung kết quả')
  return folder
}

/** A fast wrong answer is worth nothing: good changes are found good, and exactly those plans are held against the base. */
function guard(args, count) {
  const { stdout, stderr } = spawnSync(process.execPath, [...args, '--json', '--lang', 'en'], { encoding: 'utf8' })
  const { errors } = JSON.parse(stdout)
  const said = /plans changed (\d+)/.exec(stderr)?.[1]
  if (errors > 0 || Number(said) !== count) throw new Error(`${errors} errors, ${said} plans changed of ${count}`)
}

function measure({ bin, runs }, scratch) {
  const { folder: source, communes } = generate('M')
  return [1, communes].flatMap((count) => {
    const folder = changed(source, scratch, count)
    const args = [bin, 'check', '--since', 'HEAD~1', '-C', folder]
    guard(args, count)
    const reference = [[fileURLToPath(new URL('read-trees.mjs', import.meta.url)), folder, 'HEAD~1', 'HEAD']]
    const forget = () => rmSync(join(folder, '.git', 'plan'), { recursive: true, force: true })
    return ['cold', 'warm'].map((state) => {
      process.stderr.write(`  ${count} changed, ${state}\n`)
      const gate = GATES[count === 1 ? 'one' : 'all'][state]
      const figures = pairs([args], reference, runs, state === 'cold' ? forget : undefined)
      return { communes, changed: count, state, ...figures, gate, passed: figures.median <= gate }
    })
  })
}

function table(rows) {
  const lines = rows.map((row) => {
    const ratio = `${row.median.toFixed(2)} (${row.min.toFixed(2)}–${row.max.toFixed(2)})`
    const time = `${row.seconds.toFixed(2)} / ${row.againstSeconds.toFixed(2)}`
    return `| ${[row.communes, row.changed, row.state, ratio, row.gate, time, row.passed ? 'pass' : '**MISSED**'].join(' | ')} |`
  })
  const head = '| communes | changed | remembered | median (min–max) | gate | seconds, check / both trees | verdict |'
  return `${[head, '| --- | --- | --- | --- | --- | --- | --- |', ...lines].join('\n')}\n`
}

await benchmark((scratch) => {
  const given = options()
  const rows = measure(given, scratch)
  process.stdout.write(given.json ? `${JSON.stringify({ schema: 'bench-since/1', rows }, null, 2)}\n` : table(rows))
  return rows.every((row) => row.passed)
})
