// Runs the usual commands once and keeps the code V8 compiled for them beside the bundle.
import { renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compiled, main } from '../dist/boot.cjs'

const root = new URL('..', import.meta.url)
for (const command of [
  ['status', '--plan', 'minh-hoa'],
  ['check', '--plan', 'minh-hoa'],
]) {
  process.argv.splice(2, process.argv.length, ...command)
  await main(fileURLToPath(root))
}
const cache = new URL('dist/plan.cache', root)
writeFileSync(new URL('dist/plan.cache.tmp', root), compiled())
renameSync(new URL('dist/plan.cache.tmp', root), cache)
