import { type Place, plansIn } from './range.ts'
import { git } from './run.ts'

/** The files and folders of a plan that define entries by ids. */
const DEFINITIONS = ['plan.yaml', 'duties.yaml', 'programmes.yaml', 'tasks', 'indicators'] as const
/** Commits that are looked at; an id that went longer ago is not found. */
const MOST = 50

/**
 * The commits before which a plan may have had entries under these ids, newest first: the parents of those that touched a line with one of them.
 * Of a shallow clone only what is there.
 */
export function commitsWith(place: Place, base: string, folder: string, ids: readonly string[]): string[] {
  const names = ids.map((id) => id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const args = ['log', `-G(^|[ {])id: *["']?(${names})["']?([ ,}]|$)`, `--max-count=${MOST}`, '--format=%P', base, '--']
  const paths = DEFINITIONS.map((name) => plansIn(place, `${folder}/${name}`))
  const answer = git(place.root, [...args, ...paths], place.env ? { env: place.env } : {})
  const parents = answer.ok ? String(answer.out).split('\n') : []
  return [...new Set(parents.flatMap((line) => line.split(' ')[0] || []))]
}
