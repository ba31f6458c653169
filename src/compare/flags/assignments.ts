import type { Change } from '../../core/change.ts'
import { type FlagParams, flag } from '../../core/red-flag.ts'
import { type FlagRule, placesOf, unitName } from './input.ts'

type Of = Pick<FlagParams['lead-changed'], 'what' | 'id' | 'part'>

const ENTRIES: ReadonlySet<Change['what']> = new Set(['task', 'duty', 'indicator', 'programme', 'criteria'])

/** A change of an entry's own field or of the same field in one of its parts; undefined for any other. */
function fieldOf({ what, id, field, saidIn }: Change, name: string): Of | undefined {
  if (!ENTRIES.has(what) || saidIn !== null || field === null) return undefined
  const of = { what: what as Of['what'], id }
  if (field === name) return of
  const [list, part, own, ...rest] = field.split('.')
  return list !== undefined && part !== undefined && own === name && rest.length === 0 ? { ...of, part } : undefined
}

/** An entry that is gone, or a part of one, has a flag of its own. */
const isStated = ({ from }: Change): boolean => from !== undefined

/** lead-changed: another unit answers for the work, or none. A lead set for the first time is no such change. */
export const changedLeads: FlagRule = ({ before, after, changes }) =>
  changes.filter(isStated).flatMap((change) => {
    const of = fieldOf(change, 'lead')
    if (!of) return []
    const from = unitName(before, String(change.from))
    const to = change.to === undefined ? null : unitName(after, String(change.to))
    return [flag('lead-changed', { ...of, from, to }, placesOf(change))]
  })

/** weight-changed: work counts for more or less than before. A weight set for the first time is no such change. */
export const changedWeights: FlagRule = ({ changes }) =>
  changes.filter(isStated).flatMap((change) => {
    const of = fieldOf(change, 'weight')
    if (!of) return []
    const to = change.to === undefined ? null : Number(change.to)
    return [flag('weight-changed', { ...of, from: Number(change.from), to }, placesOf(change))]
  })
