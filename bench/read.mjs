// The floor: opens and reads every file below a folder and does nothing with it.
import { readdirSync, readFileSync } from 'node:fs'

/** Every file below a folder, hidden ones left out. */
export function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* filesBelow(path)
    else yield path
  }
}

if (process.argv[1]?.endsWith('read.mjs')) {
  let bytes = 0
  for (const file of filesBelow(process.argv[2])) bytes += readFileSync(file).length
  process.stdout.write(`${bytes}\n`)
}
