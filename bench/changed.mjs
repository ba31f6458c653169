// Commits beside the data's own, for `plan diff`: in one plan, or in all of them, a unit reports other progress. Nothing in the work tree changes.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

/** Runs git in the data's folder and gives its answer. */
function git(folder, args, { input, index } = {}) {
  const env = { ...process.env, ...(index ? { GIT_INDEX_FILE: index } : {}) }
  const done = spawnSync('git', args, { cwd: folder, input, env, maxBuffer: 1 << 30 })
  if (done.status !== 0) throw new Error(`git ${args[0]}: ${done.stderr}`)
  return done.stdout
}

const NAMES = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org']

/** The id of a commit on HEAD in which the last report of the first `count` plans says more. */
export function changedCommit(folder, count) {
  const index = join(folder, '.git', 'bench-index')
  rmSync(index, { force: true })
  git(folder, ['read-tree', 'HEAD'], { index })
  const paths = String(git(folder, ['ls-tree', '-r', '--name-only', 'HEAD', '--', 'plans'])).split('\n')
  const reports = new Map(
    paths.filter((path) => /\/progress\/[^/]+\/kinh-te\.md$/.test(path)).map((path) => [path.split('/')[1], path]),
  )
  for (const path of [...reports.values()].slice(0, count)) {
    const text = String(git(folder, ['cat-file', 'blob', `HEAD:${path}`]))
    const changed = text.replace(/percent: (\d+)/, (_, n) => `percent: ${(Number(n) + 7) % 100}`)
    // A report without a percent says a sentence more.
    const input = changed === text ? `${text}\nĐã họp giao ban.\n` : changed
    const blob = String(git(folder, ['hash-object', '-w', '--stdin'], { input })).trim()
    git(folder, ['update-index', '--cacheinfo', `100644,${blob},${path}`], { index })
  }
  const tree = String(git(folder, ['write-tree'], { index })).trim()
  rmSync(index, { force: true })
  return String(git(folder, [...NAMES, 'commit-tree', '-p', 'HEAD', '-m', 'bench', tree])).trim()
}
