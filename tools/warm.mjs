// Runs the usual commands once and keeps the code V8 compiled for them beside the bundles.
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compiled, main } from '../dist/boot.cjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'plan-warm-'))
for (const command of [
  ['status', '--plan', 'minh-hoa'],
  ['check', '--plan', 'minh-hoa'],
  ['report', 'quarter', '--plan', 'minh-hoa', '--format', 'html', '--out', out, '--quiet'],
  // A Word file without charts: their engine sets a flag of V8, and V8 refuses code that was kept under other flags.
  ['report', 'plan', '--plan', 'minh-hoa', '--format', 'docx', '--out', out, '--quiet'],
]) {
  process.argv.splice(2, process.argv.length, ...command)
  const code = await main(root)
  if (code > 1) throw new Error(`plan ${command.join(' ')} ended with ${code}`)
}
rmSync(out, { recursive: true })
for (const [name, code] of compiled()) {
  const cache = join(root, 'dist', `${name}.cache`)
  writeFileSync(`${cache}.tmp`, code)
  renameSync(`${cache}.tmp`, cache)
}
