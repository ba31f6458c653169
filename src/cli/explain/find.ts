import { nearest } from '../../core/text.ts'
import { safe } from '../columns.ts'
import type { Figures } from '../resolve.ts'
import type { Below, Derivation } from './derivation.ts'
import type { Known } from './paths.ts'
import type { Subject } from './scope.ts'

/**
 * The figures of a plan by id; upper and lower case do not matter, and `units.none` is `units.-`. The name of the one list that `short` says
 * may be left out: `trend.CT02.2026-Q2.value` is `trend.CT02.points.2026-Q2.value`.
 */
export function figureIndex(all: readonly Known[], short?: string): Figures & { readonly all: readonly Known[] } {
  const keysOf = (id: string): [string, string][] => {
    const keys = [id, ...(short === undefined ? [] : [id.replace(`.${short}.`, '.')])]
    return keys.map((key) => [key.toLowerCase(), id])
  }
  const byId = new Map(all.flatMap(({ id }) => keysOf(id)))
  let known: Map<string, string> | undefined
  const beginnings = (): Map<string, string> => {
    known ??= new Map(all.flatMap(({ id }) => beginningsOf(id).flatMap(keysOf)))
    return known
  }
  const key = (typed: string): string => typed.toLowerCase().replace(/^units\.none(?=\.|$)/, 'units.-')
  return {
    all,
    named: (typed) => {
      const id = byId.get(key(typed))
      if (id !== undefined) return { kind: 'figure', id }
      const beginning = beginnings().get(key(typed).replace(/\.$/, ''))
      return beginning === undefined ? undefined : { kind: 'figures', id: beginning }
    },
    near: (typed) =>
      nearest(
        typed,
        all.map(({ id }) => id),
      ) ?? beginningsOf(typed).findLast((part) => beginnings().has(part.toLowerCase())),
  }
}

/** `groups.1.counts.total` begins with groups, groups.1 and groups.1.counts. */
const beginningsOf = (id: string): string[] => [...id.matchAll(/\./g)].map(({ index }) => id.slice(0, index))

/** What can be explained below a name, each with its value. */
export function listing(subject: Subject, all: readonly Known[], beginning: string): Derivation {
  const chosen = all.filter(({ id }) => id.startsWith(`${beginning}.`))
  const below = chosen.map(({ id, explain }): Below => {
    const { name, result, exact } = explain(subject)
    return { id, name, result, exact: exact ?? null }
  })
  const scopes = [...new Set(chosen.map(({ scope }) => scope.name))]
  const of = scopes.length === 1 ? scopes[0] : ''
  const title = `${safe(beginning)}${of} · ${subject.words.figures.below(below.length)}`
  return { title, terms: [], steps: [], result: String(below.length), inputs: [], below }
}
