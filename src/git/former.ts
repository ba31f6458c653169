import { type Place, plansIn } from './range.ts'
import { git, gitLine } from './run.ts'

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

/** States that are looked at for what once stood in a plan. */
const STATES = 40

/** Commits at which a plan's definitions were others than the next time they changed, newest first, HEAD before all; none without git. */
export function statesBefore(root: string, folder: string): string[] {
  const paths = [...DEFINITIONS, 'units.yaml'].map((name) => `:(literal)${folder}/${name}`)
  const answer = git(root, ['log', `--max-count=${STATES}`, '--format=%P', 'HEAD', '--', ...paths])
  const head = gitLine(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  const parents = answer.ok ? String(answer.out).split(/\s+/).filter(Boolean) : []
  return [...new Set([...(head ? [head] : []), ...parents])]
}
