// `npm test`: installs what is missing, checks types, style and generated files, builds, runs every test,
// and ends with the runner's own count on a line of its own.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, ensureSystemPackages, must, root } from './installed.mjs'

ensureInstalled()
ensureSystemPackages()
must('npm', ['run', '--silent', 'check'])
const folder = mkdtempSync(join(tmpdir(), 'plan-test-'))
const report = join(folder, 'report.json')
const vitest = `${root}/node_modules/vitest/vitest.mjs`
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const done = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
const { numPassedTests, numFailedTests, numTotalTests, success } = JSON.parse(readFileSync(report, 'utf8'))
rmSync(folder, { recursive: true })
console.log(`${numPassedTests} passed, ${numFailedTests} failed`)
// A file that could not even be loaded fails the run without counting as a test.
process.exitCode = done.status === 0 && success && numTotalTests > 0 ? 0 : 1
