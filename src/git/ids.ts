import type { Place } from './range.ts'
import { git } from './run.ts'

/** The ids that files of the work tree would have in git; writes nothing. */
export function idsOfFiles(place: Place, paths: readonly string[]): Map<string, string> {
  const answer = git(place.root, ['hash-object', '--stdin-paths'], paths.map((path) => `${path}\n`).join(''))
  const ids = answer.ok ? String(answer.out).split('\n') : []
  return new Map(paths.map((path, i) => [path, ids[i] ?? '']))
}
