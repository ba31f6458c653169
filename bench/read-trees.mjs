// The floor of any tool that holds two commits against each other: lists both trees, and reads every file of both in one batch of git.
import { spawnSync } from 'node:child_process'

const [, , folder, ...commits] = process.argv
const git = (args, input) => {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, input, maxBuffer: 2 ** 30 })
  if (status !== 0) throw new Error(String(stderr))
  return stdout
}
const ids = commits.flatMap((commit) =>
  String(git(['ls-tree', '-r', '-z', commit, '--', 'plans']))
    .split('\0')
    .flatMap((line) => /^\d+ blob ([0-9a-f]+)/.exec(line)?.[1] ?? []),
)
process.stdout.write(`${git(['cat-file', '--batch'], `${ids.join('\n')}\n`).length}\n`)
