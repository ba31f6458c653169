#!/usr/bin/env node
// Writes invented communes in our own format, the same bytes every time, to measure with.
//   node bench/generate.mjs --size S|M|L|N [--tasks 47] [--out DIR]
// S is one commune, M a province (96), L the nation (3.321); a number writes that many.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { commune, TASKS } from './commune.mjs'
import { filesOf } from './files.mjs'

export const SIZES = { S: 1, M: 96, L: 3321 }
const SOURCES = ['commune', 'files', 'frame', 'generate', 'random', 'reports', 'words']

/** Makes sure that a folder holds the communes of a size, and tells how much that is. Writes nothing when it already does. */
export function generate(size, { out, tasks = TASKS } = {}) {
  const folder = out ?? join(tmpdir(), 'plan-bench', tasks === TASKS ? size : `${size}-${tasks}`)
  const communes = SIZES[size] ?? Number(size)
  const marker = join(folder, '.bench.json')
  const version = sourceHash()
  const made = existsSync(marker) ? JSON.parse(readFileSync(marker, 'utf8')) : null
  if (made?.version === version && made.communes === communes && made.tasks === tasks) return { folder, ...made }
  // Only what an earlier run left is cleared away; a folder of somebody's own is left alone.
  if (!made && existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty`)
  rmSync(join(folder, 'plans'), { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(marker, JSON.stringify({ version: null }))
  const result = { version, communes, tasks, ...write(folder, communes, tasks) }
  commit(folder)
  writeFileSync(marker, JSON.stringify(result))
  return { folder, ...result }
}

/** Plans live in git: what was found out about them before is remembered under git's names for their content. */
function commit(folder) {
  rmSync(join(folder, '.git'), { recursive: true, force: true })
  const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost']
  const still = ['-c', 'gc.auto=0', '-c', 'commit.gpgSign=false']
  for (const args of [
    ['init', '-q'],
    ['add', 'plans'],
    [...author, ...still, 'commit', '-q', '-m', 'invented communes'],
  ]) {
    const done = spawnSync('git', args, { cwd: folder, encoding: 'utf8' })
    if (done.status !== 0) throw new Error(`git ${args.at(-1)}: ${done.stderr ?? done.error}`)
  }
}

function write(folder, communes, tasks) {
  let files = 0
  let bytes = 0
  for (let number = 1; number <= communes; number++) {
    const invented = commune(number, tasks)
    const folders = new Set()
    for (const [path, text] of filesOf(invented)) {
      const file = join(folder, 'plans', invented.id, path)
      const parent = dirname(file)
      if (!folders.has(parent)) mkdirSync(parent, { recursive: true })
      folders.add(parent)
      writeFileSync(file, text)
      files++
      bytes += Buffer.byteLength(text)
    }
  }
  return { files, bytes }
}

/** Data written by other source than this is out of date. */
function sourceHash() {
  const hash = createHash('sha256')
  for (const name of SOURCES) hash.update(readFileSync(new URL(`${name}.mjs`, import.meta.url)))
  return hash.digest('hex').slice(0, 16)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: 'S' },
      tasks: { type: 'string', default: String(TASKS) },
      out: { type: 'string' },
    },
  })
  if (!(values.size in SIZES) && !/^[1-9]\d{0,3}$/.test(values.size))
    throw new Error('--size is S, M, L or a number of communes')
  if (!/^[1-9]\d{1,2}$/.test(values.tasks)) throw new Error('--tasks is a number from 10 to 999')
  const { folder, communes, files, bytes } = generate(values.size, { out: values.out, tasks: Number(values.tasks) })
  process.stdout.write(`${folder}: ${communes} communes, ${files} files, ${bytes} bytes\n`)
}
