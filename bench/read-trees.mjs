// The floor of any tool that looks at every file of two revisions: lists both trees and reads all their blobs with `git cat-file --batch`.
import { spawnSync } from 'node:child_process'

const [, , folder, ...revisions] = process.argv
const git = (args, input) => spawnSync('git', args, { cwd: folder, input, maxBuffer: 1 << 30 }).stdout
let bytes = 0
for (const revision of revisions) {
  const lines = String(git(['ls-tree', '-r', '-z', revision, '--', 'plans']))
    .split('\0')
    .filter(Boolean)
  const ids = lines.map((line) => line.split(/[ \t]/)[2])
  bytes += git(['cat-file', '--batch'], `${ids.join('\n')}\n`).length
}
process.stdout.write(`${bytes}\n`)
