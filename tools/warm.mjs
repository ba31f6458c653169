// Runs the usual commands once and keeps the code V8 compiled for them beside the bundles.
//   node tools/warm.mjs          all of them, each job in a process of its own: so none keeps what only another needs
//   node tools/warm.mjs JOB      one of them
import { spawnSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compiled, main } from '../dist/boot.cjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'plan-warm-'))
const JOBS = {
  status: [['status', '--plan', 'minh-hoa']],
  check: [['check', '--plan', 'minh-hoa']],
  english: [['status', '--plan', 'minh-hoa', '--lang', 'en']],
  rest: [
    ['list', 'tasks', '--plan', 'minh-hoa'],
    ['due', '--plan', 'minh-hoa'],
    ['show', '1.c', '--plan', 'minh-hoa'],
  ],
  report: [
    ['report', 'quarter', '--plan', 'minh-hoa', '--format', 'html', '--out', out, '--quiet'],
    // A Word file without charts: their engine sets a flag of V8, and V8 refuses code that was kept under other flags.
    ['report', 'plan', '--plan', 'minh-hoa', '--format', 'docx', '--out', out, '--quiet'],
  ],
}
const [job] = process.argv.slice(2)
if (job === undefined) {
  for (const one of Object.keys(JOBS)) {
    const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), one], options)
  }
} else {
  for (const command of JOBS[job]) {
    process.argv.splice(2, process.argv.length, ...command)
    const code = await main(root)
    if (code > 1) throw new Error(`plan ${command.join(' ')} ended with ${code}`)
  }
  for (const [name, code] of compiled()) {
    const cache = join(root, 'dist', `${name}.cache`)
    writeFileSync(`${cache}.tmp`, code)
    renameSync(`${cache}.tmp`, cache)
  }
}
rmSync(out, { recursive: true })
